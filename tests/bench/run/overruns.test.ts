import { describe, expect, it } from "vitest";
import { overrunText } from "../../../src/cli/timing-text.ts";
import { pause } from "../ports/helpers.ts";
import { serialDouble } from "./support/double.ts";
import { fly } from "./support/fly.ts";

/** An answer of adcs is due 80 ms after its Step. */
const slow_ms = 110;

/** Several times, since a machine that is too busy makes the bench late as well; not every time. */
const isSlow = (tick: number): boolean => tick > 0 && tick % 6 === 0;

/** Nothing else of this process moves meanwhile. */
function block(span_ms: number): void {
  const end_ms = performance.now() + span_ms;
  while (performance.now() < end_ms);
}

describe("an overrun of a paced run", () => {
  it("is the target's where it computes for too long", async () => {
    const { double, path } = await serialDouble("adcs", {
      delay_ms: (tick) => (isSlow(tick) ? slow_ms : 0),
      bend: (tick, done) => void (isSlow(tick) && Object.assign(done, { busyUs: slow_ms * 1000 })),
    });
    try {
      const { links } = await fly({ targets: { adcs: { kind: "serial", path } }, for_s: 3, sync: "paced" });
      const { overruns, timing } = links["adcs"]!;
      expect(overruns).toBeGreaterThan(0);
      expect(timing.overruns_by_bench).toBeLessThan(overruns);
      expect(overrunText(links)).toMatch(/the target's/);
    } finally {
      double.close();
    }
  });

  it("has no known cause where the answer is late and nothing that is told explains it", async () => {
    const { double, path } = await serialDouble("adcs", { delay_ms: (tick) => (isSlow(tick) ? slow_ms : 0) });
    try {
      const { links } = await fly({ targets: { adcs: { kind: "serial", path } }, for_s: 3, sync: "paced" });
      expect(links["adcs"]!.overruns).toBeGreaterThan(0);
      expect(overrunText(links)).toMatch(/cause unknown \(neither computing, up to \d/);
    } finally {
      double.close();
    }
  });

  it("is the bench's own where it stood still and let the Steps go too late", async () => {
    const { double, path } = await serialDouble("adcs", {});
    try {
      const { links } = await fly({
        targets: { adcs: { kind: "serial", path } },
        for_s: 3,
        sync: "paced",
        async during() {
          await pause(1000);
          block(450);
        },
      });
      const { overruns, timing } = links["adcs"]!;
      expect(timing.overruns_by_bench).toBeGreaterThan(0);
      expect(overruns).toBeGreaterThanOrEqual(timing.overruns_by_bench);
      expect(timing.bench_late?.max_us).toBeGreaterThan(100_000);
      expect(overrunText(links)).toMatch(/the bench's own \(its STEPs left when more than half of the time was gone/);
    } finally {
      double.close();
    }
  });
});
