import { describe, expect, it } from "vitest";
import { useBench } from "../fixture/index.ts";

/** Simulated; `HIL_ENDURANCE=6h npm run hil` flies longer. */
const span = process.env["HIL_ENDURANCE"] ?? "5 min";

describe("endurance", () => {
  it(`HIL-050 holds lockstep for ${span} without a loss or a restart`, async () => {
    const bench = await useBench("first-contact", { adcs: "board" });
    await bench.run(span);
    if (bench.drivers.size === 0) return expect(bench.latest("adcs")).toBeDefined();
    const { losses, missed, reboots, overruns } = bench.link("adcs");
    expect({ losses, missed, reboots, overruns }).toEqual({ losses: 0, missed: 0, reboots: 0, overruns: 0 });
  });

  it("HIL-051 keeps its deadlines at the wall clock's pace", async () => {
    const bench = await useBench("first-contact", { adcs: "board" }, { sync: "paced", rate: 1 });
    await bench.run("3 s");
    if (bench.drivers.size === 0) return expect(bench.latest("adcs")).toBeDefined();
    expect(bench.link("adcs").answers).toBeGreaterThan(0);
  });
});
