/** Throws where the programmer was wrong. Never used on outside input: that gets a named refusal. */
export function assert(condition: boolean, why: string): asserts condition {
  if (!condition) throw new Error(`assertion failed: ${why}`);
}
