import { Body, GeoVector, MakeTime, RotateVector, Rotation_EQJ_EQD, SiderealTime } from "astronomy-engine";
import { describe, expect, it } from "vitest";
import { gmst_rad } from "../../src/environment/frames/earth-fixed.ts";
import { createMoonTrack, moonAt } from "../../src/environment/moon/along-time.ts";
import { moonPosition } from "../../src/environment/moon/position.ts";
import { formatUtc } from "../../src/environment/time/utc.ts";
import { angleBetween_rad, norm, vector } from "../../src/environment/vector.ts";
import { simTime } from "../../src/kernel/time.ts";
import { sampler, tai } from "./support.ts";

const degree = Math.PI / 180;
const au_m = 149_597_870_700;

/** The Moon of astronomy-engine: J2000 to true equator and equinox of date, then to TEME. */
function oracle(tai_us: number): Float64Array {
  const time = MakeTime(new Date(formatUtc(tai_us, 3)));
  const ofDate = RotateVector(Rotation_EQJ_EQD(time), GeoVector(Body.Moon, time, false));
  const equationOfEquinoxes = SiderealTime(time) * 15 * degree - gmst_rad(tai_us);
  const [c, s] = [Math.cos(equationOfEquinoxes), Math.sin(equationOfEquinoxes)];
  return vector((c * ofDate.x + s * ofDate.y) * au_m, (c * ofDate.y - s * ofDate.x) * au_m, ofDate.z * au_m);
}

describe("the Moon in TEME", () => {
  it("agrees with astronomy-engine to 0.1 deg and 600 km from 2000 to 2050", () => {
    const next = sampler(11);
    const [start, end] = [tai("2000-01-01"), tai("2050-12-31")];
    let worst_deg = 0;
    let worst_km = 0;
    for (let i = 0; i < 2000; i += 1) {
      const tai_us = Math.round(start + next() * (end - start));
      const found = moonPosition(tai_us, vector());
      const expected = oracle(tai_us);
      worst_deg = Math.max(worst_deg, angleBetween_rad(found, expected) / degree);
      worst_km = Math.max(worst_km, Math.abs(norm(found) - norm(expected)) / 1e3);
    }
    expect(worst_deg).toBeLessThan(0.1);
    expect(worst_km).toBeLessThan(600);
  });

  it("is within 4e-7 rad of the series between its knots", () => {
    const start_tai_us = tai("2026-11-23");
    const track = createMoonTrack({ start_tai_us });
    for (let s = 0; s < 86_400; s += 97) {
      const found = moonAt(track, simTime(s * 1e6), vector());
      expect(angleBetween_rad(found, moonPosition(start_tai_us + s * 1e6, vector()))).toBeLessThan(4e-7);
    }
  });
});
