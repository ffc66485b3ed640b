/** What the screen shows and what the keys do. */

import { titled } from "../layout.ts";
import { paint } from "../paint.ts";

const keys: readonly (readonly [string, string])[] = [
  ["q, Ctrl-C", "end the exercise and its target processes"],
  ["space", "freeze simulated time, or let it run on; links stay open"],
  ["b", "write a breakpoint here, to go on from with run --from"],
  ["+  -", "faster, slower: 0.1x to 1000x; what is computed does not change"],
  ["h  ?", "this page"],
];

const words: readonly (readonly [string, string])[] = [
  ["asked", "simulated seconds per second asked for, then those achieved"],
  ["telemetry", "the units' own reports as the bench has them, not what came down"],
  ["elements", "place, light and passes are computed from the orbital elements"],
  ["colours", "yellow and ! beyond a soft limit, red and !! beyond a hard one"],
  ["over, late", "answers that missed their deadline, and those that came later"],
  ["refused", "chunks that were no frame: CRC, COBS, length, size, type"],
  ["dup", "frames that came a second time after a repetition"],
  ["(a)", "chunks in = delivered + duplicate + stale + refused"],
];

export function help(width: number): string[] {
  const lines = (rows: typeof keys): string[] => rows.map(([word, text]) => `${paint("bold", word.padEnd(12))}${text}`);
  return [titled("KEYS", width), ...lines(keys), "", titled("WORDS", width), ...lines(words)];
}
