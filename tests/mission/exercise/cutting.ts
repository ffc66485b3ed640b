/** The cut test of a whole exercise: whatever is kept outside state shows as another hash. */

import { advance, breakpoint, type Flight, fly, type Hashes, hashes, resume } from "./support.ts";

export interface CutResult {
  readonly whole: Hashes;
  /** By cut: what a new exercise came to from the breakpoint there. */
  readonly resumed: readonly { readonly cut_us: number; readonly hashes: Hashes }[];
  /** What one flight came to that was cut and resumed at every cut in turn. */
  readonly relay: Hashes;
}

/** Flies to `end_us` whole, from each cut in a new exercise, and handed on from cut to cut. */
export function cutAt(flight: Flight, cuts_us: readonly number[], end_us: number): CutResult {
  const cuts = [...cuts_us].sort((a, b) => a - b);
  const whole = fly(flight);
  const resumed = cuts.map((cut_us) => {
    advance(whole, cut_us);
    const other = resume(flight, breakpoint(whole));
    advance(other, end_us);
    return { cut_us, hashes: hashes(other) };
  });
  advance(whole, end_us);
  let relay = fly(flight);
  for (const cut_us of cuts) {
    advance(relay, cut_us);
    relay = resume(flight, breakpoint(relay));
  }
  advance(relay, end_us);
  return { whole: hashes(whole), resumed, relay: hashes(relay) };
}

/** The hashes that differ from those of the whole flight, each named by its cut; empty is what must come out. */
export function differences({ whole, resumed, relay }: CutResult): string[] {
  const same = (other: Hashes): boolean => other.state === whole.state && other.telemetry === whole.telemetry;
  const wrong = resumed.filter((each) => !same(each.hashes)).map(({ cut_us }) => `cut at ${cut_us} us`);
  return same(relay) ? wrong : [...wrong, "handed on from cut to cut"];
}
