/** What the keys do and what the numbers are. */

import { titled } from "../../terminal/layout.ts";
import { paint } from "../../terminal/paint.ts";

type Row = readonly [string, string];

const keys: readonly Row[] = [
  ["up down j k", "another port"],
  ["s  S", "reset the unit and step it on the inputs of a still satellite; stop"],
  ["c", "send a telecommand; Tab completes, Esc leaves; hazards ask twice"],
  ["f  x", "put a fault on this wire: drop p=0.2 for=10s; clear it"],
  ["o", "open or let go of a port, so that another program can have it"],
  ["r", "record every byte of all links to a file; r again closes it"],
  ["q, Ctrl-C", "quit; ports are let go, the recording is closed"],
];

const words: readonly Row[] = [
  ["STEP TIME", "round trips: median, p99, a mark for each octave of the histogram"],
  ["clock", "the target's minus ours, how far that can be wrong, how fast it drifts"],
  ["over", "answers not in at the unit's output delay; late ones came after it"],
  ["missed", "instants at which no STEP could leave"],
  ["(a)", "each run of bytes between zeros: delivered, dup, stale or refused"],
  ["(b)", "each frame a side says it sent: came, missing, or under way to the other"],
  ["under way", "sent, but not there yet when counts were told: 0 or 1, as a rule"],
  ["UNKNOWN", "a telecommand nobody answered for: it may have been executed"],
  ["colours", "yellow and ! beyond a soft limit, red and !! beyond a hard one"],
];

export function help(width: number): string[] {
  const lines = (rows: readonly Row[]): string[] =>
    rows.map(([word, text]) => `${paint("bold", word.padEnd(12))}${text}`);
  return [titled("KEYS", width), ...lines(keys), "", titled("WORDS", width), ...lines(words)];
}
