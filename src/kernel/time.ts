/**
 * Simulated time as integer microseconds.
 *
 * A moment and a duration are different types, so that adding two moments does not compile.
 */

declare const simTimeBrand: unique symbol;
declare const durationBrand: unique symbol;

/** A moment: microseconds since the start of the exercise. Integers are exact for 285 years. */
export type SimTime = number & { readonly [simTimeBrand]: true };

/** A length of time in microseconds; may be negative. */
export type Duration = number & { readonly [durationBrand]: true };

export const simStart = 0 as SimTime;

/** Longest representable moment: beyond it microseconds are no longer exact integers. */
export const simTimeMax = Number.MAX_SAFE_INTEGER as SimTime;

/** A moment from microseconds since the start. Throws RangeError on anything that is not a safe integer. */
export function simTime(us: number): SimTime {
  return integer(us, "moment") as SimTime;
}

/** A duration in microseconds, milliseconds, seconds, minutes, hours or days; rounded to the microsecond. */
export const microseconds = (n: number): Duration => integer(Math.round(n), "duration") as Duration;
export const milliseconds = (n: number): Duration => microseconds(n * 1e3);
export const seconds = (n: number): Duration => microseconds(n * 1e6);
export const minutes = (n: number): Duration => microseconds(n * 60e6);
export const hours = (n: number): Duration => microseconds(n * 3600e6);
export const days = (n: number): Duration => microseconds(n * 86_400e6);

/** The moment `by` after `at`. */
export const after = (at: SimTime, by: Duration): SimTime => (at + by) as SimTime;

/** The moment `by` before `at`. */
export const before = (at: SimTime, by: Duration): SimTime => (at - by) as SimTime;

/** How long it is from `from` to `to`. */
export const between = (from: SimTime, to: SimTime): Duration => (to - from) as Duration;

/** Seconds in a duration, as a float: for physics and for people, never for ordering. */
export const inSeconds = (length: Duration): number => length / 1e6;

/** Seconds since the start of the exercise. */
export const secondsAt = (at: SimTime): number => at / 1e6;

/**
 * How far `at` is past the last multiple of `period`, both not negative: the remainder, in a quarter of the time that V8 takes for `%`
 * of numbers beyond 2^31.
 */
export const phase = (at: number, period: number): number => at - Math.floor(at / period) * period;

/** The first multiple of `period`, counted from the start, that is not before `at`. */
export const alignUp = (at: SimTime, period: Duration): SimTime => (Math.ceil(at / period) * period) as SimTime;

function integer(us: number, what: string): number {
  if (!Number.isSafeInteger(us)) throw new RangeError(`${what} of ${us} us is not a safe integer of microseconds`);
  return us + 0;
}
