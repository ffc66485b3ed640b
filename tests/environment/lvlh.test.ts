import { describe, expect, it } from "vitest";
import { lvlh } from "../../src/environment/frames/lvlh.ts";
import { createEphemeris, stateAt } from "../../src/environment/orbit/ephemeris.ts";
import { createOrbit } from "../../src/environment/orbit/sgp4.ts";
import { conjugate, multiply, quaternion, rotate } from "../../src/environment/quaternion.ts";
import { cross, norm, normalise, scale, vector } from "../../src/environment/vector.ts";
import { simTime } from "../../src/kernel/time.ts";
import { scenarioElements, tai } from "./support.ts";

const ephemeris = createEphemeris(createOrbit(scenarioElements("SYN-500-SSO")), { start_tai_us: tai("2026-03-21") });

function frameAt(s: number): { r: Float64Array; v: Float64Array; q: Float64Array; rate: Float64Array } {
  const [r, v, q, rate] = [vector(), vector(), quaternion(), vector()];
  stateAt(ephemeris, simTime(Math.round(s * 1e6)), r, v);
  lvlh(r, v, q, rate);
  return { r, v, q, rate };
}

describe("the local frame", () => {
  it("has z to the Earth's centre, y against the orbit's normal and x along the velocity", () => {
    for (let s = 0; s < 6000; s += 250) {
      const { r, v, q } = frameAt(s);
      const down = rotate(q, scale(-1 / norm(r), r, vector()), vector());
      expect(down[2]).toBeCloseTo(1, 12);
      const normal = rotate(q, normalise(cross(r, v, vector()), vector()), vector());
      expect(normal[1]).toBeCloseTo(-1, 12);
      expect(rotate(q, normalise(v, vector()), vector())[0]).toBeGreaterThan(0.999);
    }
  });

  it("turns at the rate that it says, by differences over a second", () => {
    for (let s = 0; s < 6000; s += 250) {
      const before = frameAt(s - 0.5).q;
      const after = frameAt(s + 0.5).q;
      const turn = multiply(after, conjugate(before, quaternion()), quaternion());
      const { rate } = frameAt(s);
      const sign = turn[3]! < 0 ? -2 : 2;
      // The slow turn of the orbit's plane by J2 is about x and z and left out: 1e-6 rad/s.
      for (let axis = 0; axis < 3; axis += 1) expect(Math.abs(sign * turn[axis]! - rate[axis]!)).toBeLessThan(3e-6);
    }
  });
});
