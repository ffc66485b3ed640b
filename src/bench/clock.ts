/** The bench's own monotonic clock. */

/** Microseconds since this process started, with fractions. */
export const now_us = (): number => performance.now() * 1000;
