import { ecfToLookAngles, eciToEcf, gstime, sgp4, twoline2satrec } from "satellite.js";
import { describe, expect, it } from "vitest";
import { simTime, type SimTime } from "../../src/kernel/time.ts";
import { createEphemeris, type Ephemeris } from "../../src/environment/orbit/ephemeris.ts";
import { createOrbit } from "../../src/environment/orbit/sgp4.ts";
import { createLookAngles } from "../../src/environment/frames/look.ts";
import { findPasses, nextPass, type Pass } from "../../src/ground/passes.ts";
import { createStation, type StationConfig } from "../../src/ground/stations.ts";
import { maskMargin_rad, track } from "../../src/ground/tracking.ts";
import { authority, elementsOf, scenarioElements, withChecksum } from "../environment/support.ts";

const degree = Math.PI / 180;
const day_us = 86_400e6;

const islamabad: StationConfig = {
  name: "Islamabad",
  latitude_deg: 33.52,
  longitude_deg: 73.17,
  height_m: 520,
  mask_deg: 5,
};
const karachi: StationConfig = {
  name: "Karachi",
  latitude_deg: 24.95,
  longitude_deg: 67.13,
  height_m: 40,
  mask_deg: 5,
};
const lahore: StationConfig = { name: "Lahore", latitude_deg: 31.72, longitude_deg: 74.27, height_m: 210, mask_deg: 5 };

function ephemerisOf(name: string): Ephemeris {
  const elements = scenarioElements(name);
  return createEphemeris(createOrbit(elements), { start_tai_us: elements.epoch_tai_us });
}

const passesOf = (ephemeris: Ephemeris, config: StationConfig, from_us: number, until_us: number): readonly Pass[] =>
  findPasses(ephemeris, createStation(config), simTime(from_us), simTime(until_us)).passes;

/** Elevation by satellite.js alone: its own sidereal time, rotation and look angles, t seconds after the elements' epoch. */
function independentElevation(name: string, config: StationConfig): (t_s: number) => number {
  const record = twoline2satrec(...scenarioElements(name).lines!);
  const observer = {
    latitude: config.latitude_deg * degree,
    longitude: config.longitude_deg * degree,
    height: config.height_m / 1e3,
  };
  return (t_s) => {
    const state = sgp4(record, t_s / 60);
    if (state === null) throw new Error(`${name} faults`);
    const gmst = gstime(record.jdsatepoch + t_s / 86_400);
    return ecfToLookAngles(observer, eciToEcf(state.position, gmst)).elevation;
  };
}

/** Crossings of the mask by looking every second and halving the second. */
function independentCrossings(elevation: (t_s: number) => number, mask_rad: number, until_s: number): number[] {
  const crossings: number[] = [];
  let before = elevation(0) - mask_rad;
  for (let t = 1; t <= until_s; t += 1) {
    const here = elevation(t) - mask_rad;
    if (before < 0 !== here < 0) {
      let [low, high] = [t - 1, t];
      for (let turn = 0; turn < 20; turn += 1) {
        const middle = (low + high) / 2;
        if (elevation(middle) - mask_rad < 0 === before < 0) low = middle;
        else high = middle;
      }
      crossings.push(high);
    }
    before = here;
  }
  return crossings;
}

describe("passes of the real satellites", () => {
  for (const name of ["YINHE-1", "OBJ-2022-023A", "PAKTES-1A", "PRSS-1"]) {
    it(`of ${name} over Islamabad, Karachi and Lahore agree within 0.05 s with roots found by other code`, () => {
      const ephemeris = ephemerisOf(name);
      for (const config of [islamabad, karachi, lahore]) {
        const found = passesOf(ephemeris, config, 0, day_us).flatMap(({ aos, los, startClipped, endClipped }) => [
          ...(startClipped ? [] : [aos / 1e6]),
          ...(endClipped ? [] : [los / 1e6]),
        ]);
        const expected = independentCrossings(independentElevation(name, config), 5 * degree, 86_400);
        expect(found.length).toBe(expected.length);
        expect(found.length).toBeGreaterThanOrEqual(6);
        for (const [index, at_s] of expected.entries()) expect(Math.abs(found[index]! - at_s)).toBeLessThan(0.05);
      }
    });
  }

  it("rise before they are closest and set after, with the top between and the range rate changing sign at TCA", () => {
    const ephemeris = ephemerisOf("YINHE-1");
    const station = createStation(karachi);
    const angles = createLookAngles();
    for (const pass of passesOf(ephemeris, karachi, 0, 3 * day_us)) {
      expect(pass.aos).toBeLessThan(pass.tca);
      expect(pass.tca).toBeLessThan(pass.los);
      expect(Math.abs(pass.maxElevationAt - pass.tca) / 1e6).toBeLessThan(20);
      track(ephemeris, station, pass.tca, angles);
      expect(Math.abs(angles.rangeRate_mps)).toBeLessThan(1e-3);
      expect(angles.range_m).toBe(pass.tcaRange_m);
      expect(pass.maxElevation_rad).toBeGreaterThanOrEqual(angles.elevation_rad);
      track(ephemeris, station, pass.aos, angles);
      expect(maskMargin_rad(station, angles)).toBeGreaterThanOrEqual(0);
      track(ephemeris, station, (pass.aos - 1) as SimTime, angles);
      expect(maskMargin_rad(station, angles)).toBeLessThan(0);
    }
  });
});

describe("grazing passes", () => {
  it("of a second or more are found however the mask cuts the top, though looks are 10 s apart", () => {
    const ephemeris = ephemerisOf("PRSS-1");
    for (const pass of passesOf(ephemeris, lahore, 0, 2 * day_us)) {
      for (const below_deg of [1e-1, 1e-2, 1e-3, 1e-4]) {
        const mask_deg = pass.maxElevation_rad / degree - below_deg;
        if (mask_deg > 80) continue;
        const grazing = passesOf(ephemeris, { ...lahore, mask_deg }, pass.aos, pass.los);
        expect(grazing.length, `mask ${below_deg} deg below ${pass.maxElevation_rad / degree} deg`).toBe(1);
        expect(grazing[0]!.aos).toBeLessThanOrEqual(pass.maxElevationAt);
        expect(grazing[0]!.los).toBeGreaterThanOrEqual(pass.maxElevationAt);
      }
      const above = { ...lahore, mask_deg: pass.maxElevation_rad / degree + 1e-6 };
      expect(passesOf(ephemeris, above, pass.aos, pass.los)).toEqual([]);
    }
  });
});

describe("windows", () => {
  const ephemeris = ephemerisOf("YINHE-1");
  const all = passesOf(ephemeris, islamabad, 0, 2 * day_us);

  it("do not change a pass by a microsecond wherever they begin", () => {
    for (const shift_us of [1, 4_999_999, 3600e6 + 7]) {
      const later = passesOf(ephemeris, islamabad, shift_us, 2 * day_us);
      expect(later).toEqual(all.filter((pass) => pass.los > shift_us));
    }
  });

  it("clip a pass that they cut, and say so", () => {
    const [first] = all as [Pass];
    const middle = simTime(Math.round((first.aos + first.los) / 2));
    expect(passesOf(ephemeris, islamabad, 0, middle)).toMatchObject([
      { aos: first.aos, los: middle, endClipped: true },
    ]);
    expect(passesOf(ephemeris, islamabad, middle, first.los + 1e6)).toMatchObject([
      { aos: middle, los: first.los, startClipped: true, endClipped: false },
    ]);
  });

  it("give the same next pass as the list", () => {
    const station = createStation(islamabad);
    for (const [index, pass] of all.entries()) {
      const from = index === 0 ? simTime(0) : simTime(all[index - 1]!.los + 1);
      expect(nextPass(ephemeris, station, from, simTime(2 * day_us))).toEqual(pass);
    }
    expect(nextPass(ephemeris, station, simTime(all.at(-1)!.los + 1), simTime(2 * day_us))).toBeUndefined();
  });

  it("end with the fault where the orbit faults", () => {
    const lines = authority("sgp4/SGP4-VER.TLE").split("\n");
    const index = lines.findIndex((line) => line.startsWith("1 28872"));
    const elements = elementsOf(`${withChecksum(lines[index]!)}\n${withChecksum(lines[index + 1]!)}`);
    const decaying = createEphemeris(createOrbit(elements), { start_tai_us: elements.epoch_tai_us });
    const { fault } = findPasses(decaying, createStation(karachi), simTime(0), simTime(day_us));
    expect(fault?.code).toBe(6);
    expect(fault!.at / 60e6).toBeGreaterThan(40);
    expect(fault!.at / 60e6).toBeLessThan(60);
  });
});
