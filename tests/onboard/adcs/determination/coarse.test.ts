import { describe, expect, it } from "vitest";
import { adcs, report } from "../../../../src/messages/index.ts";
import { degree, startPointing } from "../pointing/support.ts";

const Reason = report.v1.FailureReason;

describe("the filter's start by field and Sun", () => {
  it.each([1, 2, 3])("is within 25 deg of the truth while no star tracker has seen, seed %i", (seed) => {
    const flight = startPointing(seed, 0.2, undefined, true);
    const { estimator } = flight.flight.adcs.pointing;
    let waited_s = 0;
    while (!estimator.running && waited_s < 3600) {
      flight.fly(10);
      waited_s += 10;
    }
    expect([estimator.running, estimator.coarse, estimator.known]).toEqual([true, true, false]);
    // Albedo draws the coarse sensors by up to 20 deg.
    expect(flight.angle_deg(estimator.filter.q_BN)).toBeLessThan(25);
    flight.fly(60);
    expect(flight.angle_deg(estimator.filter.q_BN)).toBeLessThan(25);
    expect(flight.enter("NADIR")).toBe(Reason.FAILURE_REASON_EQUIPMENT_ABSENT);
  });

  it("gives way to the first image", () => {
    const flight = startPointing(1, 0.2, undefined, true);
    const { estimator } = flight.flight.adcs.pointing;
    for (let waited_s = 0; !estimator.running && waited_s < 3600; waited_s += 10) flight.fly(10);
    for (const head of [1, 2]) flight.flight.spacecraft.clear(flight.flight.state, `adcs.star_tracker.${head}`);
    for (let waited_s = 0; !estimator.known && waited_s < 1200; waited_s += 10) flight.fly(10);
    expect([estimator.coarse, estimator.known]).toEqual([false, true]);
    expect(flight.angle_deg(estimator.filter.q_BN) * degree).toBeLessThan(5e-3);
  });

  it("is told of by nobody: the survival modes stay what units without an estimator fly", () => {
    const flight = startPointing(1, 0.2, undefined, true);
    flight.fly(5);
    expect(flight.flight.adcsDone.telemetry?.qBn ?? null).toBeNull();
    expect(flight.flight.adcs.mode.mode).toBeLessThan(adcs.v1.Mode.MODE_NADIR);
  });
});
