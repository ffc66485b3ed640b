/**
 * Where the target's clock stands against ours, from exchanges of TIME.
 *
 * An exchange gives the offset of the clocks at its middle, wrong by at most half of its delay. A line is fitted through
 * the offsets of quick exchanges, older ones fading away, so that drift is known and a slow exchange does no harm.
 * Source of the offset and delay of one exchange: RFC 5905, section 8.
 */

/** Plain state of the fit; x is our time and y the offset, both in us from the first exchange. */
export interface Clock {
  next_us: number;
  count: number;
  rejected: number;
  delayMin_us: number;
  xStart_us: number;
  yStart_us: number;
  xMean_us: number;
  yMean_us: number;
  xVariance: number;
  xyCovariance: number;
  residual_us: number;
}

export interface ClockEstimate {
  /** Target's clock minus ours at the moment asked for. */
  readonly offset_us: number;
  /** How much faster the target's clock goes. */
  readonly rate_ppm: number;
  /** Half of the shortest delay, for what two clocks cannot know of a lopsided wire, and three times the scatter. */
  readonly uncertainty_us: number;
}

export const timePeriod_us = 1_000_000;
/** The first exchanges follow each other quickly. */
export const timePeriodFirst_us = 125_000;
const quickCount = 8;
/** Weight of a new exchange once that many are in. */
const memoryCount = 30;
/** How much the shortest delay is let grow with each exchange, so that a path that became slower is believed at last. */
const delayGrowth = 1.02;
const delaySlack_us = 200;
const rejectedMax = 8;

export const createClock = (): Clock => ({
  next_us: Infinity,
  count: 0,
  rejected: 0,
  delayMin_us: Infinity,
  xStart_us: 0,
  yStart_us: 0,
  xMean_us: 0,
  yMean_us: 0,
  xVariance: 0,
  xyCovariance: 0,
  residual_us: 0,
});

/** Forgets the fit; the next exchange is due at once. */
export function restartClock(clock: Clock, at_us: number): void {
  Object.assign(clock, createClock());
  clock.next_us = at_us;
}

/** Plans the next exchange. */
export function planExchange(clock: Clock, at_us: number): void {
  clock.next_us = at_us + (clock.count < quickCount ? timePeriodFirst_us : timePeriod_us);
}

/** Takes an exchange: sent and returned on our clock, received and answered on the target's. False where it is no use. */
export function takeExchange(
  clock: Clock,
  sent_us: number,
  received_us: number,
  answered_us: number,
  returned_us: number,
): boolean {
  const delay_us = returned_us - sent_us - (answered_us - received_us);
  if (delay_us < 0 || answered_us < received_us) return false;
  if (!quickEnough(clock, delay_us)) return false;
  const x_us = (sent_us + returned_us) / 2;
  const y_us = (received_us + answered_us) / 2 - x_us;
  if (clock.count === 0) {
    clock.xStart_us = x_us;
    clock.yStart_us = y_us;
  }
  fit(clock, x_us - clock.xStart_us, y_us - clock.yStart_us);
  return true;
}

/** The fit at a moment of our clock; nothing before the first exchange. */
export function estimateAt(clock: Clock, at_us: number): ClockEstimate | undefined {
  if (clock.count === 0) return undefined;
  const slope = slopeOf(clock);
  const offset_us = clock.yStart_us + clock.yMean_us + slope * (at_us - clock.xStart_us - clock.xMean_us);
  return { offset_us, rate_ppm: slope * 1e6, uncertainty_us: clock.delayMin_us / 2 + 3 * clock.residual_us };
}

function quickEnough(clock: Clock, delay_us: number): boolean {
  // What was taken before turns out to have been slow: it knows less than this one alone.
  if (clock.count > 0 && 1.5 * delay_us + delaySlack_us < clock.delayMin_us) restartClock(clock, clock.next_us);
  clock.delayMin_us = Math.min(delay_us, clock.delayMin_us * delayGrowth);
  if (delay_us <= 1.5 * clock.delayMin_us + delaySlack_us) {
    clock.rejected = 0;
    return true;
  }
  clock.rejected += 1;
  if (clock.rejected >= rejectedMax) clock.delayMin_us = Infinity;
  return false;
}

/** Exponentially weighted least squares: means, variance and covariance with a weight that falls to 1 in 30. */
function fit(clock: Clock, x_us: number, y_us: number): void {
  clock.count += 1;
  const weight = Math.max(1 / clock.count, 1 / memoryCount);
  const dx = x_us - clock.xMean_us;
  const dy = y_us - clock.yMean_us;
  if (clock.count > 2) clock.residual_us += weight * (Math.abs(dy - slopeOf(clock) * dx) - clock.residual_us);
  clock.xMean_us += weight * dx;
  clock.yMean_us += weight * dy;
  clock.xVariance = (1 - weight) * (clock.xVariance + weight * dx * dx);
  clock.xyCovariance = (1 - weight) * (clock.xyCovariance + weight * dx * dy);
}

/** us of offset per us; 0 before two exchanges are in. */
const slopeOf = (clock: Clock): number => (clock.xVariance > 0 ? clock.xyCovariance / clock.xVariance : 0);
