import {
  Body,
  GeoVector,
  MakeTime,
  RotateVector,
  Rotation_EQJ_EQD,
  SiderealTime,
  type AstroTime,
} from "astronomy-engine";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { simTime, type SimTime } from "../../src/kernel/time.ts";
import { findRoot } from "../../src/kernel/roots.ts";
import { gmst_rad } from "../../src/environment/frames/earth-fixed.ts";
import { createEphemeris, stateAt } from "../../src/environment/orbit/ephemeris.ts";
import { createOrbit } from "../../src/environment/orbit/sgp4.ts";
import { createSunTrack, sunAt } from "../../src/environment/sun/along-time.ts";
import { litFraction, penumbraMargin_rad, sunRadius_m, umbraMargin_rad } from "../../src/environment/sun/eclipse.ts";
import { sunPosition } from "../../src/environment/sun/position.ts";
import { angleBetween_rad, norm, vector } from "../../src/environment/vector.ts";
import { formatUtc } from "../../src/environment/time/utc.ts";
import { sampler, scenarioElements, tai } from "./support.ts";

const degree = Math.PI / 180;
const au_m = 149_597_870_700;

function astroTime(tai_us: number): AstroTime {
  return MakeTime(new Date(formatUtc(tai_us, 3)));
}

/** Apparent Sun of astronomy-engine: J2000 to true equator and equinox of date, then by the equation of the equinoxes to TEME. */
function oracle(tai_us: number): Float64Array {
  const time = astroTime(tai_us);
  const ofDate = RotateVector(Rotation_EQJ_EQD(time), GeoVector(Body.Sun, time, true));
  const equationOfEquinoxes = SiderealTime(time) * 15 * degree - gmst_rad(tai_us);
  const [c, s] = [Math.cos(equationOfEquinoxes), Math.sin(equationOfEquinoxes)];
  return vector((c * ofDate.x + s * ofDate.y) * au_m, (c * ofDate.y - s * ofDate.x) * au_m, ofDate.z * au_m);
}

const start = tai("2000-01-01");
const end = tai("2050-12-31");
const next = sampler(7);
const moments = Array.from({ length: 2000 }, () => Math.round(start + next() * (end - start)));

describe("the Sun in TEME", () => {
  it("agrees with astronomy-engine to 0.02 deg and 0.01 % of distance from 2000 to 2050", () => {
    let worst_deg = 0;
    let worstShare = 0;
    for (const tai_us of moments) {
      const found = sunPosition(tai_us, vector());
      const expected = oracle(tai_us);
      worst_deg = Math.max(worst_deg, angleBetween_rad(found, expected) / degree);
      worstShare = Math.max(worstShare, Math.abs(norm(found) / norm(expected) - 1));
    }
    expect(worst_deg).toBeLessThan(0.02);
    expect(worstShare).toBeLessThan(1e-4);
  });

  it("is more than 0.3 deg from a Sun left in J2000 in 2026", () => {
    const tai_us = tai("2026-11-23");
    const j2000 = GeoVector(Body.Sun, astroTime(tai_us), true);
    const left_deg = angleBetween_rad(sunPosition(tai_us, vector()), vector(j2000.x, j2000.y, j2000.z)) / degree;
    expect(left_deg).toBeGreaterThan(0.3);
  });

  it("keeps within 2e-9 rad between its knots", () => {
    const track = createSunTrack({ start_tai_us: tai("2026-03-20T01:02:03") });
    for (let at = 0; at < 86_400e6; at += 37_123_457) {
      const found = sunAt(track, simTime(at), vector());
      expect(angleBetween_rad(found, sunPosition(track.epoch.start_tai_us + at, vector()))).toBeLessThan(2e-9);
    }
  });
});

describe("the Earth's shadow", () => {
  const sun = vector(au_m, 0, 0);
  const behind = (x_m: number, y_m: number): Float64Array => vector(-x_m, y_m, 0);

  it("is dark on the axis behind the Earth, light before it and beside it", () => {
    expect(litFraction(behind(7e6, 0), sun)).toBe(0);
    expect(litFraction(behind(-7e6, 0), sun)).toBe(1);
    expect(litFraction(behind(7e6, 7e6), sun)).toBe(1);
  });

  it("has the cones of closed form: umbra narrowing, penumbra widening by the Sun's angular radius", () => {
    const earthRadius_m = 6_378_137;
    const x = 2e6;
    const umbra = Math.asin((sunRadius_m - earthRadius_m) / au_m);
    const penumbra = Math.asin((sunRadius_m + earthRadius_m) / au_m);
    const umbraRadius_m = earthRadius_m / Math.cos(umbra) - x * Math.tan(umbra);
    const penumbraRadius_m = earthRadius_m / Math.cos(penumbra) + x * Math.tan(penumbra);
    // The apparent radius of the Sun is taken from the satellite in place of from the cone's tangent: 0.3 m.
    const edge = (margin: typeof umbraMargin_rad): number => findRoot((y) => margin(behind(x, y), sun), 6e6, 7e6, 1e-3);
    expect(Math.abs(edge(umbraMargin_rad) - umbraRadius_m)).toBeLessThan(5);
    expect(Math.abs(edge(penumbraMargin_rad) - penumbraRadius_m)).toBeLessThan(5);
    expect(litFraction(behind(x, umbraRadius_m - 50), sun)).toBe(0);
    expect(litFraction(behind(x, penumbraRadius_m + 50), sun)).toBe(1);
  });

  it("leaves the whole Sun outside the penumbra's cone, and something less inside, from every side and height", () => {
    const angle = fc.double({ min: -Math.PI, max: Math.PI, noNaN: true });
    const height = fc.double({ min: 0, max: 4e7, noNaN: true });
    fc.assert(
      fc.property(angle, angle, height, (around, up, height_m) => {
        const r_m = 6_378_137 + height_m;
        const r = vector(
          r_m * Math.cos(around),
          r_m * Math.sin(around) * Math.cos(up),
          r_m * Math.sin(around) * Math.sin(up),
        );
        const s = vector(au_m, 0, 0);
        expect(litFraction(r, s) === 1).toBe(penumbraMargin_rad(r, s) >= 0);
      }),
      { numRuns: 2000 },
    );
  });

  it("rises steadily through the penumbra and agrees with counted points of the disc to 0.5 %", () => {
    const grid = Array.from({ length: 401 }, (_, index) => (index - 200) / 200);
    let previous = -1;
    for (let y = 6.355e6; y <= 6.39e6; y += 1e3) {
      const r = behind(2e6, y);
      const lit = litFraction(r, sun);
      expect(lit).toBeGreaterThanOrEqual(previous);
      previous = lit;
      const a = Math.asin(sunRadius_m / (au_m + 2e6));
      const b = Math.asin(6_378_137 / norm(r));
      const c = umbraMargin_rad(r, sun) + b - a;
      let inside = 0;
      let seen = 0;
      for (const u of grid) {
        for (const v of grid) {
          if (u * u + v * v > 1) continue;
          inside += 1;
          if (Math.hypot(c + a * u, a * v) > b) seen += 1;
        }
      }
      expect(Math.abs(lit - seen / inside)).toBeLessThan(0.005);
    }
    expect(previous).toBe(1);
  });

  it("lasts 34 to 36 minutes an orbit for the default orbit, and entry and exit are roots", () => {
    const elements = scenarioElements("SYN-500-SSO");
    const epoch = { start_tai_us: elements.epoch_tai_us };
    const ephemeris = createEphemeris(createOrbit(elements), epoch);
    const track = createSunTrack(epoch);
    const [r, v, s] = [vector(), vector(), vector()];
    const margin = (t: number): number => {
      stateAt(ephemeris, t as SimTime, r, v);
      return umbraMargin_rad(r, sunAt(track, t as SimTime, s));
    };
    const crossings: number[] = [];
    for (let t = 0; crossings.length < 3 && t < 3 * 5700e6; t += 30e6) {
      if (margin(t) < 0 !== margin(t + 30e6) < 0) crossings.push(findRoot(margin, t, t + 30e6, 1));
    }
    const [first, second, third] = crossings as [number, number, number];
    const dark_us = margin(first + 1e6) < 0 ? second - first : third - second;
    expect(dark_us / 60e6).toBeGreaterThan(34);
    expect(dark_us / 60e6).toBeLessThan(36);
    expect(Math.abs(margin(first))).toBeLessThan(1e-8);
  });
});
