/**
 * Where the target's clock stands against ours, from exchanges of TIME.
 *
 * One exchange, sent and returned at t1 and t4 of our clock, received and answered at t2 and t3 of the target's, gives
 * the offset ((t2 - t1) + (t3 - t4)) / 2 of the clocks at its middle, wrong by at most half of its delay
 * (t4 - t1) - (t3 - t2), whatever the two ways take. A line is fitted through the offsets of quick exchanges, older ones
 * fading away, so that drift is known and a slow exchange does no harm.
 *
 * Source: RFC 5905, section 8 (offset and delay); Finch, Incremental calculation of weighted mean and variance (2009),
 * section 9 (fading moments); the idea of a fading regression for a board on a serial line is Klipper's.
 */

/** Plain state of the fit; x is our time and y the offset, both in us from the first exchange. */
export interface Clock {
  next_us: number;
  /** Exchanges in the fit. */
  count: number;
  /** Slow exchanges in a row, and all of them since the session opened. */
  rejected: number;
  rejectedTotal: number;
  delayMin_us: number;
  xStart_us: number;
  yStart_us: number;
  xMean_us: number;
  yMean_us: number;
  xVariance: number;
  xyCovariance: number;
  /** Fading means of the delay, of its square, and of the square of what the line missed a new exchange by. */
  delayMean_us: number;
  delaySquare_us2: number;
  missSquare_us2: number;
}

export interface ClockEstimate {
  /** Target's clock minus ours at the moment asked for. */
  readonly offset_us: number;
  /** How much faster the target's clock goes. */
  readonly rate_ppm: number;
  /**
   * The offset of a steady clock is not further off than this: half of the mean delay, for what two clocks cannot know of a
   * lopsided wire, and what the rate may be off by since the middle of the exchanges in the fit. At least three times what
   * the line misses new exchanges by, so that a clock that does not keep its rate is not called known.
   */
  readonly uncertainty_us: number;
  /** The same for the rate. */
  readonly rateUncertainty_ppm: number;
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
/** How many standard deviations the rate is trusted within, once that many exchanges tell of the scatter. */
const deviations = 4;
const misses = 3;
const scatterCount = 8;

export const createClock = (): Clock => ({
  next_us: Infinity,
  count: 0,
  rejected: 0,
  rejectedTotal: 0,
  delayMin_us: Infinity,
  xStart_us: 0,
  yStart_us: 0,
  xMean_us: 0,
  yMean_us: 0,
  xVariance: 0,
  xyCovariance: 0,
  delayMean_us: 0,
  delaySquare_us2: 0,
  missSquare_us2: 0,
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
  fit(clock, x_us - clock.xStart_us, y_us - clock.yStart_us, delay_us);
  return true;
}

/** The fit at a moment of our clock; nothing before the first exchange. */
export function estimateAt(clock: Clock, at_us: number): ClockEstimate | undefined {
  if (clock.count === 0) return undefined;
  const slope = slopeOf(clock);
  const sinceMean_us = at_us - clock.xStart_us - clock.xMean_us;
  const slopeError = slopeErrorOf(clock);
  // Before the second exchange nothing is known of the rate.
  const drift_us = slopeError === Infinity ? 0 : slopeError * Math.abs(sinceMean_us);
  return {
    offset_us: clock.yStart_us + clock.yMean_us + slope * sinceMean_us,
    rate_ppm: slope * 1e6,
    uncertainty_us: Math.max(clock.delayMean_us / 2 + drift_us, misses * Math.sqrt(clock.missSquare_us2)),
    rateUncertainty_ppm: slopeError * 1e6,
  };
}

function quickEnough(clock: Clock, delay_us: number): boolean {
  // What was taken before turns out to have been slow: it knows less than this one alone.
  if (clock.count > 0 && 1.5 * delay_us + delaySlack_us < clock.delayMin_us) forget(clock);
  clock.delayMin_us = Math.min(delay_us, clock.delayMin_us * delayGrowth);
  if (delay_us <= 1.5 * clock.delayMin_us + delaySlack_us) {
    clock.rejected = 0;
    return true;
  }
  clock.rejected += 1;
  clock.rejectedTotal += 1;
  if (clock.rejected >= rejectedMax) clock.delayMin_us = Infinity;
  return false;
}

/** Forgets the fit but not what was planned and counted. */
function forget(clock: Clock): void {
  const { next_us, rejectedTotal } = clock;
  Object.assign(clock, createClock(), { next_us, rejectedTotal });
}

/** Exponentially weighted least squares: all exchanges weigh the same until a new one's share has fallen to 1 in 30. */
function fit(clock: Clock, x_us: number, y_us: number, delay_us: number): void {
  clock.count += 1;
  const weight = weightOf(clock);
  const dx = x_us - clock.xMean_us;
  const dy = y_us - clock.yMean_us;
  if (clock.count > 2) {
    const share = Math.max(1 / (clock.count - 2), 1 / memoryCount);
    clock.missSquare_us2 += share * ((dy - slopeOf(clock) * dx) ** 2 - clock.missSquare_us2);
  }
  clock.xMean_us += weight * dx;
  clock.yMean_us += weight * dy;
  clock.xVariance = (1 - weight) * (clock.xVariance + weight * dx * dx);
  clock.xyCovariance = (1 - weight) * (clock.xyCovariance + weight * dx * dy);
  clock.delayMean_us += weight * (delay_us - clock.delayMean_us);
  clock.delaySquare_us2 += weight * (delay_us * delay_us - clock.delaySquare_us2);
}

const weightOf = (clock: Clock): number => Math.max(1 / clock.count, 1 / memoryCount);

/** us of offset per us; 0 before two exchanges are in. */
const slopeOf = (clock: Clock): number => (clock.xVariance > 0 ? clock.xyCovariance / clock.xVariance : 0);

/**
 * What the slope may be off by. No exchange's offset is off by more than half of its delay, so (Cauchy and Schwarz) the
 * slope of a steady clock is not off by more than half of the delays' root mean square over the spread of x; that holds
 * from two exchanges on. Once the scatter is known it says more: its standard error, of as many exchanges as the weights
 * amount to. Scatter beyond what delays explain is the clock's own, and then the larger of the two holds.
 */
function slopeErrorOf(clock: Clock): number {
  if (clock.xVariance <= 0) return Infinity;
  const bound = Math.sqrt(clock.delaySquare_us2 / clock.xVariance) / 2;
  if (clock.count < scatterCount) return bound;
  const weight = weightOf(clock);
  const amount = clock.count < memoryCount ? clock.count : (2 - weight) / weight;
  const scatter = deviations * Math.sqrt(clock.missSquare_us2 / (amount * clock.xVariance));
  return clock.missSquare_us2 > clock.delaySquare_us2 ? Math.max(bound, scatter) : Math.min(bound, scatter);
}
