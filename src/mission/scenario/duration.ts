/** Lengths of time as people write them: `6h`, `90 min`, `1h30m`, `250ms`, `2 s`; exact to the microsecond. */

import { microseconds, type Duration } from "../../kernel/time.ts";

export type DurationResult =
  { readonly ok: true; readonly duration: Duration } | { readonly ok: false; readonly why: string };

/** Units from the longest to the shortest; the first name is the one that `formatDuration` writes. */
const units: readonly { readonly names: readonly string[]; readonly length_us: number }[] = [
  { names: ["d"], length_us: 86_400e6 },
  { names: ["h"], length_us: 3600e6 },
  { names: ["m", "min"], length_us: 60e6 },
  { names: ["s"], length_us: 1e6 },
  { names: ["ms"], length_us: 1e3 },
  { names: ["us"], length_us: 1 },
];

export const durationExamples = ["6h", "90 min", "1h30m", "250ms", "2 s"] as const;

/** The shape alone, for editors; `parseDuration` also checks the order of the units and the size. */
export const durationPattern = "^ *(\\d+(\\.\\d+)? *(d|h|m|min|s|ms|us) *)+$";

const part = /(\d+)(?:\.(\d+))? *([A-Za-z]*) */y;
const hint = "write 6h, 90 min, 1h30m, 250ms or 2 s";

const refuse = (why: string): DurationResult => ({ ok: false, why });

/** Parses a length of time. Each unit stands once, the longer before the shorter; the sum is a whole number of microseconds. */
export function parseDuration(text: string): DurationResult {
  const source = text.trim();
  if (source === "") return refuse(`an empty text is not a length of time; ${hint}`);
  let sum_us = 0n;
  let previous = -1;
  part.lastIndex = 0;
  while (part.lastIndex < source.length) {
    const match = part.exec(source);
    if (match === null) return refuse(`"${text}" is not a length of time; ${hint}`);
    const [, whole = "0", decimals = "", unitName = ""] = match;
    if (unitName === "") return refuse(`"${text}" has no unit; ${hint}`);
    const index = units.findIndex((unit) => unit.names.includes(unitName));
    if (index < 0) return refuse(`"${unitName}" is no unit of time; known are d, h, m or min, s, ms, us`);
    if (index <= previous) return refuse(`"${text}" repeats or mixes its units; ${hint}`);
    previous = index;
    const scaled = BigInt(whole + decimals) * BigInt(units[index]!.length_us);
    const divisor = 10n ** BigInt(decimals.length);
    if (scaled % divisor !== 0n) return refuse(`"${text}" is finer than a microsecond`);
    sum_us += scaled / divisor;
  }
  if (sum_us > BigInt(Number.MAX_SAFE_INTEGER)) return refuse(`"${text}" is longer than 285 years`);
  return { ok: true, duration: microseconds(Number(sum_us)) };
}

/** Shortest text that `parseDuration` reads back to the same length: `1h30m`, `250ms`, `0s`. */
export function formatDuration(duration: Duration): string {
  let rest_us = Math.abs(duration);
  let text = "";
  for (const unit of units) {
    const count = Math.floor(rest_us / unit.length_us);
    if (count > 0) text += `${count}${unit.names[0]}`;
    rest_us -= count * unit.length_us;
  }
  if (text === "") return "0s";
  return duration < 0 ? `-${text}` : text;
}
