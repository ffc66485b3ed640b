import { describe, expect, it } from "vitest";
import { bulgeExponent, createDensityTrack, densityAt_kgpm3 } from "../../src/environment/atmosphere/along-orbit.ts";
import { exponentialDensity_kgpm3 } from "../../src/environment/atmosphere/exponential.ts";
import { harrisPriesterDensity_kgpm3 } from "../../src/environment/atmosphere/harris-priester.ts";
import { velocityInAir } from "../../src/environment/atmosphere/air-velocity.ts";
import { earthRate_radps, gmst_rad, positionToEarthFixed, velocityToEarthFixed } from "../../src/environment/frames/earth-fixed.ts"; // prettier-ignore
import { earthFixedToGeodetic } from "../../src/environment/frames/geodetic.ts";
import { createEphemeris, stateAt } from "../../src/environment/orbit/ephemeris.ts";
import { createOrbit } from "../../src/environment/orbit/sgp4.ts";
import { createSunTrack, sunAt } from "../../src/environment/sun/along-time.ts";
import { normalise, norm, vector } from "../../src/environment/vector.ts";
import { simTime } from "../../src/kernel/time.ts";
import { csvRows, scenarioElements, tai } from "./support.ts";

const rows = (file: string): number[][] => csvRows(`atmosphere/${file}`);

describe("the exponential atmosphere", () => {
  it("has Vallado's table 8-4 at its bases and falls by e over a scale height", () => {
    for (const [base_km, density, scale_km] of rows("exponential_vallado_table_8_4.csv")) {
      expect(exponentialDensity_kgpm3(base_km! * 1e3) / density! - 1).toBeCloseTo(0, 12);
      const inside_m = Math.min(scale_km!, 0.5) * 1e3;
      const expected = density! * Math.exp(-inside_m / (scale_km! * 1e3));
      expect(Math.abs(exponentialDensity_kgpm3(base_km! * 1e3 + inside_m) / expected - 1)).toBeLessThan(1e-4);
    }
  });

  it("goes on above its last row and stands still below the ground", () => {
    expect(exponentialDensity_kgpm3(1268e3)).toBeCloseTo(3.019e-15 / Math.E, 20);
    expect(exponentialDensity_kgpm3(-5e3)).toBe(1.225);
  });
});

describe("the Harris-Priester atmosphere", () => {
  const lag = Math.PI / 6;
  const sun = vector(1, 0, 0);
  const apex = vector(Math.cos(lag), Math.sin(lag), 0);
  const away = vector(-Math.cos(lag), -Math.sin(lag), 0);

  it("has the table's densities in the bulge, 30 deg behind the Sun, and opposite to it", () => {
    for (const [h_km, min, max] of rows("harris_priester_table.csv")) {
      expect(Math.abs(harrisPriesterDensity_kgpm3(h_km! * 1e3, apex, sun, 4) / max! - 1)).toBeLessThan(1e-4);
      expect(Math.abs(harrisPriesterDensity_kgpm3(h_km! * 1e3, away, sun, 4) / min! - 1)).toBeLessThan(1e-4);
    }
  });

  it("lies between them by the cosine's power", () => {
    const across = vector(-Math.sin(lag), Math.cos(lag), 0);
    const [min, max] = [3.916e-13, 2.042e-12];
    const found = harrisPriesterDensity_kgpm3(500e3, across, sun, 2);
    expect(found / (min + (max - min) * 0.5) - 1).toBeCloseTo(0, 9);
    // A bulge that stood under the Sun would give the whole of it there.
    expect(harrisPriesterDensity_kgpm3(500e3, sun, sun, 6)).toBeLessThan(0.92 * max);
  });

  it("has no air above 1000 km, and narrows towards the poles", () => {
    expect(harrisPriesterDensity_kgpm3(1000.1e3, apex, sun, 4)).toBe(0);
    expect(bulgeExponent(0)).toBe(2);
    expect(bulgeExponent(Math.PI / 2)).toBe(6);
  });
});

describe("density along an orbit", () => {
  for (const model of ["exponential", "harris-priester"] as const) {
    it(`is within 0.5 % of the ${model} model between knots over a day`, () => {
      const elements = scenarioElements("SYN-500-SSO");
      const start_tai_us = tai("2026-03-21");
      const ephemeris = createEphemeris(createOrbit(elements), { start_tai_us });
      const sun = createSunTrack({ start_tai_us });
      const inclination_rad = (97.4 * Math.PI) / 180;
      const track = createDensityTrack(ephemeris, sun, model, inclination_rad);
      const [r, v, fixed, sun_N] = [vector(), vector(), vector(), vector()];
      let worst = 0;
      for (let s = 0; s < 86_400; s += 7) {
        const at = simTime(s * 1e6);
        stateAt(ephemeris, at, r, v);
        positionToEarthFixed(gmst_rad(start_tai_us + at), r, fixed);
        const { height_m } = earthFixedToGeodetic(fixed, { latitude_rad: 0, longitude_rad: 0, height_m: 0 });
        normalise(sunAt(sun, at, sun_N), sun_N);
        const expected =
          model === "exponential"
            ? exponentialDensity_kgpm3(height_m)
            : harrisPriesterDensity_kgpm3(height_m, r, sun_N, bulgeExponent(inclination_rad));
        worst = Math.max(worst, Math.abs(densityAt_kgpm3(track, at) / expected - 1));
      }
      expect(worst).toBeLessThan(5e-3);
    });
  }

  it("is none where a scenario wants none", () => {
    const start_tai_us = tai("2026-03-21");
    const ephemeris = createEphemeris(createOrbit(scenarioElements("SYN-500-SSO")), { start_tai_us });
    const track = createDensityTrack(ephemeris, createSunTrack({ start_tai_us }), "none", 1);
    expect(densityAt_kgpm3(track, simTime(0))).toBe(0);
  });
});

describe("the air that a satellite meets", () => {
  it("turns with the Earth: the speed in it is that in Earth-fixed axes", () => {
    const r = vector(6878e3, 1e5, 2e6);
    const v = vector(-100, 7500, 900);
    const found = velocityInAir(r, v, vector());
    expect(norm(found)).toBeCloseTo(norm(velocityToEarthFixed(1.2, r, v, vector())), 9);
    expect(found[1]! - v[1]!).toBeCloseTo(-earthRate_radps * r[0]!, 9);
  });
});
