/** Log times of a recording are UTC, so that other tools show simulated dates. */

const zone = /(Z|[+-]\d\d:?\d\d)$/i;

/** Nanoseconds since 1970 of an ISO 8601 moment, UTC where it names no zone; undefined where it is none. To the millisecond. */
export function utc_ns(text: string): bigint | undefined {
  const dated = text.includes("T") && !zone.test(text) ? `${text}Z` : text;
  const moment_ms = Date.parse(dated);
  return Number.isFinite(moment_ms) ? BigInt(moment_ms) * 1_000_000n : undefined;
}
