import { describe, expect, it } from "vitest";
import { geodeticToEarthFixed } from "../../src/environment/frames/geodetic.ts";
import { vector } from "../../src/environment/vector.ts";
import { createGateway } from "../../src/ground/gateways.ts";
import { constant, valueAt } from "../../src/ground/profile.ts";

const place = { name: "Lahore", latitude_deg: 0, longitude_deg: 74, height_m: 0 };

describe("a gateway", () => {
  const gateway = createGateway({ ...place, mask_deg: 10, eirp_dbw: 75, rain_db: constant(3) });
  const sight = { margin_rad: 0, elevation_rad: 0, range_m: 0 };

  it("sees a satellite straight above at its height", () => {
    gateway.sight(geodeticToEarthFixed(0, (74 * Math.PI) / 180, 500e3, vector()), sight);
    expect(sight.range_m).toBeCloseTo(500e3, 3);
    expect(sight.elevation_rad).toBeCloseTo(Math.PI / 2, 6);
    expect(sight.margin_rad).toBeCloseTo((80 * Math.PI) / 180, 6);
  });

  it("does not see one below its mask: on the equator the elevation is that of the plane triangle", () => {
    const earth_m = 6_378_137;
    const orbit_m = earth_m + 500e3;
    const elevationAt = (angle_deg: number): number => {
      const angle_rad = (angle_deg * Math.PI) / 180;
      return Math.atan2(Math.cos(angle_rad) - earth_m / orbit_m, Math.sin(angle_rad));
    };
    for (const angle_deg of [5, 15, 20]) {
      gateway.sight(geodeticToEarthFixed(0, ((74 + angle_deg) * Math.PI) / 180, 500e3, vector()), sight);
      expect(sight.elevation_rad).toBeCloseTo(elevationAt(angle_deg), 9);
      expect(sight.margin_rad < 0).toBe(elevationAt(angle_deg) < (10 * Math.PI) / 180);
    }
  });
});

describe("a profile", () => {
  const profile = [
    { from_us: 0, value: 1 },
    { from_us: 60e6, value: 5 },
    { from_us: 120e6, value: 0 },
  ];

  it.each([
    [0, 1],
    [60e6 - 1, 1],
    [60e6, 5],
    [119e6, 5],
    [120e6, 0],
    [1e12, 0],
  ])("at %d us is %d", (at_us, value) => {
    expect(valueAt(profile, at_us)).toBe(value);
  });

  it("has its first value before its first moment, and 0 without any", () => {
    expect(valueAt([{ from_us: 5, value: 7 }], 0)).toBe(7);
    expect(valueAt([], 0)).toBe(0);
  });
});
