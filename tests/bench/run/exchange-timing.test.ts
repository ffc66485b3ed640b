import { describe, expect, it } from "vitest";
import {
  addLate,
  addRoundTrip,
  createTiming,
  Deadlines,
  timingReport,
} from "../../../src/bench/run/exchange-timing.ts";
import { isDeterministic, overrunText, timingText } from "../../../src/cli/timing-text.ts";
import type { LinkReport } from "../../../src/bench/run/ledger.ts";

/** An instant at 1 s whose answer is due 80 ms later. */
const wall = (late_us: number): { at_us: number; due_us: number; now_us: number } => ({
  at_us: 1e6,
  due_us: 1.08e6,
  now_us: 1e6 + late_us,
});

const link = (
  overruns: number,
  timing = createTiming(),
  more: Partial<LinkReport> = {},
): Record<string, LinkReport> => ({
  adcs: { overruns, missed: 0, reboots: 0, timing: timingReport(timing), ...more } as LinkReport,
});

describe("the timing of exchanges", () => {
  it("splits a round trip into computing, the wire, and the rest", () => {
    const timing = createTiming();
    addRoundTrip(timing, 50_000, 2_000, 44_000);
    addRoundTrip(timing, 1_000, 2_000, 0);
    const { board_busy, wire, rest } = timingReport(timing);
    expect([board_busy.max_us, wire.max_us, rest.max_us]).toEqual([2_000, 44_000, 4_000]);
    expect(timingReport(timing)).toMatchObject({ bench_late: null, slack_min_us: null, overruns_by_bench: 0 });
  });

  it("keeps the least time that was left, of answers that were waited for", () => {
    const timing = createTiming();
    const deadlines = new Deadlines();
    deadlines.sent(timing, "adcs", 7, wall(500));
    deadlines.answered(timing, "adcs", 6, 1.079e6);
    expect(timingReport(timing).slack_min_us).toBeNull();
    deadlines.answered(timing, "adcs", 7, 1.03e6);
    deadlines.sent(timing, "adcs", 8, wall(500));
    deadlines.answered(timing, "adcs", 8, 1.06e6);
    expect(timingReport(timing).slack_min_us).toBe(20_000);
    expect(timingReport(timing).bench_late?.max_us).toBe(500);
  });

  it.each([
    [40_000, 0, /adcs: 1 overrun, the target's \(it computed up to 90\.0 ms, the line took 0\.0 ms\)/],
    [40_001, 1, /adcs: 1 overrun, the bench's own \(its STEPs left when more than half of the time was gone/],
  ])("calls an overrun after a STEP that left %i us late the bench's own %i times", (late_us, byBench, reason) => {
    const timing = createTiming();
    const deadlines = new Deadlines();
    addRoundTrip(timing, 95_000, 90_000, 0);
    deadlines.sent(timing, "adcs", 1, wall(late_us));
    expect(deadlines.overrun(timing, "adcs")).toBe(byBench === 1);
    expect(timing.overrunsByBench).toBe(byBench);
    expect(overrunText(link(1, timing))).toMatch(reason);
  });

  it("blames nobody where neither computing nor the line explains an overrun", () => {
    const timing = createTiming();
    const deadlines = new Deadlines();
    deadlines.sent(timing, "adcs", 1, wall(500));
    deadlines.overrun(timing, "adcs");
    addLate(timing, 100, 23_000);
    expect(timingReport(timing)).toMatchObject({ allowed_us: 80_000, overruns_by_bench: 0 });
    expect(overrunText(link(1, timing))).toMatch(
      /adcs: 1 overrun, cause unknown \(neither computing, up to 0\.1 ms, nor the line, 23\.0 ms, explains it/,
    );
    addLate(timing, 17_000, 23_000);
    expect(overrunText(link(1, timing))).toMatch(/the target's \(it computed up to 17\.0 ms, the line took 23\.0 ms\)/);
  });

  it("names both owners where both were late, and nobody where nobody was", () => {
    const timing = createTiming();
    timing.overrunsByBench = 2;
    expect(overrunText(link(5, timing))).toMatch(/adcs: 5 overruns, 3 the target's .*, 2 the bench's own/);
    expect(overrunText(link(0))).toBeUndefined();
  });

  it("is shown with what is known only", () => {
    const timing = createTiming();
    addRoundTrip(timing, 900, 300, 0);
    expect(timingText(timingReport(timing))).toBe("computing p50 300 us, p99 300 us; the rest p50 600 us, p99 600 us");
  });
});

describe("a run", () => {
  it("can be had again where every answer was waited for, and not where targets ran free", () => {
    expect(isDeterministic("lockstep", link(0))).toBe(true);
    expect(isDeterministic("paced", link(0))).toBe(true);
    expect(isDeterministic("free", link(0))).toBe(false);
    expect(isDeterministic("paced", link(1))).toBe(false);
    expect(isDeterministic("lockstep", link(0, createTiming(), { missed: 1 }))).toBe(false);
  });
});
