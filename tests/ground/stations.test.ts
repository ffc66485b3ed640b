import { describe, expect, it } from "vitest";
import { createStation, maskElevation_rad, stationRefusals, type StationConfig } from "../../src/ground/stations.ts";

const degree = Math.PI / 180;
const karachi: StationConfig = {
  name: "Karachi",
  latitude_deg: 24.95,
  longitude_deg: 67.13,
  height_m: 40,
  mask_deg: 5,
};

const table = {
  ...karachi,
  mask_deg: [
    { azimuth_deg: 30, elevation_deg: 10 },
    { azimuth_deg: 90, elevation_deg: 4 },
    { azimuth_deg: 330, elevation_deg: 2 },
  ],
};

describe("a station's mask", () => {
  it("is one elevation all around where one is given", () => {
    const station = createStation(karachi);
    for (const azimuth_rad of [0, 1, 3, 6.28]) expect(maskElevation_rad(station, azimuth_rad)).toBe(5 * degree);
  });

  it("joins the points of a table by straight lines, through north too", () => {
    const station = createStation(table);
    const at = (azimuth_deg: number): number => maskElevation_rad(station, azimuth_deg * degree) / degree;
    for (const [azimuth_deg, expected_deg] of [
      [30, 10],
      [60, 7],
      [90, 4],
      [210, 3],
      [330, 2],
      [345, 4],
      [0, 6],
      [15, 8],
    ] as const) {
      expect(at(azimuth_deg)).toBeCloseTo(expected_deg, 9);
    }
  });
});

describe("stationRefusals", () => {
  it("finds nothing wrong with a right station, and every mistake of a wrong one", () => {
    expect(stationRefusals(karachi)).toEqual([]);
    expect(stationRefusals(table)).toEqual([]);
    const wrong = { ...karachi, latitude_deg: 95, height_m: NaN, mask_deg: [...table.mask_deg].toReversed() };
    expect(stationRefusals(wrong)).toEqual([
      "Karachi: latitude_deg 95 is outside -90 to 90",
      "Karachi: height_m NaN is outside -500 to 9000",
      "Karachi: mask_deg[1].azimuth_deg 90 is not above the point before",
      "Karachi: mask_deg[2].azimuth_deg 30 is not above the point before",
    ]);
    expect(stationRefusals({ ...karachi, mask_deg: [] })).toHaveLength(1);
  });
});
