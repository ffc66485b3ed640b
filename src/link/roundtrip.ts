/** Retransmission time-out from measured round trips. Source: RFC 6298, section 2, with the clamps of the link protocol. */

export interface RoundTrip {
  /** Smoothed round trip and its mean deviation; -1 before the first measurement. */
  smoothed_us: number;
  deviation_us: number;
  /** Doublings since the last answer. */
  backoff: number;
}

export const timeoutMin_us = 50_000;
export const timeoutMax_us = 2_000_000;
/** Before anything was measured. */
export const timeoutFirst_us = 500_000;

export const createRoundTrip = (): RoundTrip => ({ smoothed_us: -1, deviation_us: 0, backoff: 0 });

/** Takes the round trip of a frame that was sent once only (a repeated one cannot tell which of them was answered). */
export function measure(trip: RoundTrip, elapsed_us: number): void {
  if (trip.smoothed_us < 0) {
    trip.smoothed_us = elapsed_us;
    trip.deviation_us = elapsed_us / 2;
  } else {
    trip.deviation_us += (Math.abs(trip.smoothed_us - elapsed_us) - trip.deviation_us) / 4;
    trip.smoothed_us += (elapsed_us - trip.smoothed_us) / 8;
  }
}

/** SRTT + 4 RTTVAR + 2 wire times, doubled for every try without an answer, between 50 ms and 2 s. */
export function timeout_us(trip: RoundTrip, wireTime_us: number): number {
  const base_us = trip.smoothed_us < 0 ? timeoutFirst_us : trip.smoothed_us + 4 * trip.deviation_us + 2 * wireTime_us;
  const clamped_us = Math.max(timeoutMin_us, base_us);
  return Math.min(timeoutMax_us, clamped_us * 2 ** Math.min(trip.backoff, 10));
}
