import { describe, expect, it } from "vitest";
import { simTime, type SimTime } from "../../src/kernel/time.ts";
import { createFieldTrack, fieldAt } from "../../src/environment/field/along-orbit.ts";
import { fieldInto, fieldModel } from "../../src/environment/field/models.ts";
import { directionToTeme, gmst_rad, positionToEarthFixed } from "../../src/environment/frames/earth-fixed.ts";
import { createEphemeris, stateAt, type Ephemeris } from "../../src/environment/orbit/ephemeris.ts";
import { createOrbit, propagateInto } from "../../src/environment/orbit/sgp4.ts";
import { decimalYear } from "../../src/environment/time/scales.ts";
import { norm, subtract, vector } from "../../src/environment/vector.ts";
import { authority, elementsOf, sampler, scenarioElements, withChecksum } from "./support.ts";

const names = ["YINHE-1", "OBJ-2022-023A", "SYN-500-SSO", "SYN-1156-55", "PAKTES-1A", "PRSS-1"];
const day_us = 86_400e6;

/** Starts an odd number of microseconds after the elements' epoch, so that nothing is round. */
function ephemerisOf(name: string): Ephemeris {
  const elements = scenarioElements(name);
  return createEphemeris(createOrbit(elements), { start_tai_us: elements.epoch_tai_us + 12_345_677 });
}

function moments(count: number, seed: number): SimTime[] {
  const next = sampler(seed);
  return Array.from({ length: count }, () => simTime(Math.floor(next() * day_us)));
}

describe("the ephemeris between knots", () => {
  for (const name of names) {
    it(`stays within 0.1 mm and 1e-6 m/s of SGP4 for ${name}`, () => {
      const ephemeris = ephemerisOf(name);
      const [r, v, rExact, vExact] = [vector(), vector(), vector(), vector()];
      let worst_m = 0;
      let worst_mps = 0;
      for (const at of moments(4000, 1)) {
        expect(stateAt(ephemeris, at, r, v)).toBe(0);
        propagateInto(ephemeris.orbit, ephemeris.epoch.start_tai_us + at, rExact, vExact);
        worst_m = Math.max(worst_m, norm(subtract(r, rExact, vector())));
        worst_mps = Math.max(worst_mps, norm(subtract(v, vExact, vector())));
      }
      expect(worst_m).toBeLessThan(1e-4);
      expect(worst_mps).toBeLessThan(1e-6);
    });
  }

  it("gives equal bits whatever was asked before", () => {
    const forwards = ephemerisOf("YINHE-1");
    const shuffled = ephemerisOf("YINHE-1");
    const order = moments(500, 2);
    const sorted = order.toSorted((a, b) => a - b);
    const [r, v] = [vector(), vector()];
    const found = new Map<SimTime, string>();
    for (const at of order) {
      stateAt(shuffled, at, r, v);
      found.set(at, `${r.join()};${v.join()}`);
    }
    for (const at of sorted) {
      stateAt(forwards, at, r, v);
      expect(`${r.join()};${v.join()}`).toBe(found.get(at));
    }
  });

  it("reports decay as fault 6 and leaves the vectors alone", () => {
    const lines = authority("sgp4/SGP4-VER.TLE").split("\n");
    const index = lines.findIndex((line) => line.startsWith("1 28872"));
    const elements = elementsOf(`${withChecksum(lines[index]!)}\n${withChecksum(lines[index + 1]!)}`);
    const ephemeris = createEphemeris(createOrbit(elements), { start_tai_us: elements.epoch_tai_us });
    const [r, v] = [vector(1, 2, 3), vector(4, 5, 6)];
    expect(stateAt(ephemeris, simTime(60 * 60e6), r, v)).toBe(6);
    expect([...r, ...v]).toEqual([1, 2, 3, 4, 5, 6]);
  });
});

describe("the magnetic field along the orbit", () => {
  for (const name of names) {
    it(`stays within 0.01 nT of IGRF-14 for ${name}`, () => {
      const ephemeris = ephemerisOf(name);
      const track = createFieldTrack(ephemeris, fieldModel("igrf14"));
      const [b, exact, r] = [vector(), vector(), vector()];
      let worst_nT = 0;
      for (const at of moments(4000, 3)) {
        expect(fieldAt(track, at, b)).toBe(0);
        const tai_us = ephemeris.epoch.start_tai_us + at;
        const gmst = gmst_rad(tai_us);
        propagateInto(ephemeris.orbit, tai_us, r, vector());
        fieldInto(track.model, decimalYear(tai_us), positionToEarthFixed(gmst, r, r), exact);
        directionToTeme(gmst, exact, exact);
        worst_nT = Math.max(worst_nT, norm(subtract(b, exact, vector())) * 1e9);
      }
      expect(worst_nT).toBeLessThan(0.01);
    });
  }

  it("gives equal bits whatever was asked before", () => {
    const [a, b] = ["YINHE-1", "YINHE-1"].map((name) => createFieldTrack(ephemerisOf(name), fieldModel("igrf14")));
    const out = vector();
    const order = moments(300, 4);
    const found = order.map((at) => {
      fieldAt(a!, at, out);
      return out.join();
    });
    const index = new Map(order.map((at, place) => [at, place]));
    for (const at of order.toSorted((x, y) => x - y)) {
      fieldAt(b!, at, out);
      expect(out.join()).toBe(found[index.get(at)!]);
    }
  });
});
