/**
 * Throws where the programmer was wrong. Never used on outside input: that gets a named refusal.
 *
 * The reason is put together even where all is well: on a hot path write `if (!condition) fail(why)`.
 */
export function assert(condition: boolean, why: string): asserts condition {
  if (!condition) fail(why);
}

/** What `assert` does where its condition does not hold. */
export function fail(why: string): never {
  throw new Error(`assertion failed: ${why}`);
}
