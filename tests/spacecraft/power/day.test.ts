import { describe, expect, it } from "vitest";
import { flyDay } from "../support/day.ts";

// The whole day is in tests/campaigns/power-day.campaign.ts.
describe("six hours of the default spacecraft, nadir-pointing, payload at 60 %", () => {
  const flight = flyDay({ hours: 6, pointing: "nadir", payload_W: 360 });

  it("close their energy balance to 1e-6, on the bus and upstream of it", () => {
    expect(Math.abs(flight.imbalance)).toBeLessThan(1e-6);
    expect(Math.abs(flight.arrayImbalance)).toBeLessThan(1e-6);
  });

  it("discharge the battery by 20 to 26 % in every eclipse", () => {
    expect(flight.depths.length).toBeGreaterThanOrEqual(1);
    for (const depth of flight.depths) {
      expect(depth).toBeGreaterThan(0.2);
      expect(depth).toBeLessThan(0.26);
    }
  });

  it("leave no temperature beyond its limits", () => {
    expect(flight.beyond).toEqual([]);
  });

  it("shed nothing, and know the state of charge to 2 %", () => {
    expect(flight.events).toHaveLength(1);
    expect(flight.estimateError).toBeLessThan(0.02);
  });
});

describe("two hours in the safe mode", () => {
  it("turn every joule that the array gave and the battery did not keep to heat inside", () => {
    const flight = flyDay({ hours: 2, pointing: "sun", payload_W: 0 });
    expect(Math.abs(flight.heatImbalance)).toBeLessThan(1e-6);
  });
});
