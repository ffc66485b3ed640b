/** Lines of `WORD key=value ...` as a person types them, and what could come next. */

export interface Completion {
  /** Words that could stand where the last one is being typed. */
  readonly candidates: readonly string[];
  /** What belongs there, in a line. */
  readonly hint: string;
}

/** The words of a line; the last one is empty where a blank ends the line: the next one is about to be typed. */
export const wordsOf = (line: string): string[] => line.trimStart().split(/\s+/);

/** `key` and `value` of `key=value`; the key is empty where there is none. */
export function pairOf(word: string): { readonly key: string; readonly value: string } {
  const at = word.indexOf("=");
  return at < 0 ? { key: "", value: word } : { key: word.slice(0, at), value: word.slice(at + 1) };
}

/** Those that begin as the word does, case aside. */
export const beginningWith = (word: string, candidates: readonly string[]): string[] =>
  candidates.filter((candidate) => candidate.toLowerCase().startsWith(word.toLowerCase()));

/** The line with its last word continued as far as all candidates agree; a blank follows where there is only one. */
export function completed(line: string, { candidates }: Completion): string {
  const [first] = candidates;
  if (first === undefined) return line;
  const shared = candidates.reduce((prefix, candidate) => commonPrefix(prefix, candidate), first);
  const last = wordsOf(line).at(-1) ?? "";
  const isWhole = candidates.length === 1 && !shared.endsWith("=");
  return `${line.slice(0, line.length - last.length)}${shared.length < last.length ? last : shared}${isWhole ? " " : ""}`;
}

function commonPrefix(a: string, b: string): string {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return a.slice(0, length);
}
