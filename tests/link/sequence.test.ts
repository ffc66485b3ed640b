import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { announceSent, createTrack, reorderMax, takeSequence } from "../../src/link/sequence.ts";

describe("a sequence track", () => {
  it("counts as a set would, for any order, repetition and loss within its reach", () => {
    const steps = fc.array(fc.record({ back: fc.nat(reorderMax - 1), forward: fc.nat(90), repeat: fc.boolean() }));
    fc.assert(
      fc.property(steps, fc.nat(2 ** 40), (moves, start) => {
        const track = createTrack();
        announceSent(track, start);
        const seen = new Set<number>();
        for (const { back, forward, repeat } of moves) {
          const extended = repeat ? Math.max(start, track.next - 1 - back) : track.next + forward;
          const isNew = !seen.has(extended) && (extended >= track.next || track.next - 1 - extended < reorderMax);
          expect(takeSequence(track, extended & 0xffff)).toBe(isNew);
          seen.add(extended);
          expect(track.distinct).toBe(seen.size);
          expect(track.distinct + track.missing).toBe(track.next);
        }
      }),
    );
  });

  it("takes a frame from before the first for a repetition", () => {
    const track = createTrack();
    expect(takeSequence(track, 0xffff)).toBe(false);
    expect(track).toMatchObject({ next: 0, distinct: 0, missing: 0 });
  });

  it("fills a gap of 63 back and no further", () => {
    for (const [back, fills] of [
      [reorderMax - 1, true],
      [reorderMax, false],
    ] as const) {
      const track = createTrack();
      takeSequence(track, 100);
      expect(takeSequence(track, 100 - back)).toBe(fills);
      expect(track.missing).toBe(fills ? 99 : 100);
    }
  });
});
