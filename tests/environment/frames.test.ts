import fc from "fast-check";
import { degreesToRadians, ecfToLookAngles } from "satellite.js";
import { describe, expect, it } from "vitest";
import {
  directionToEarthFixed,
  directionToTeme,
  gmst_rad,
  positionToEarthFixed,
  velocityToEarthFixed,
} from "../../src/environment/frames/earth-fixed.ts";
import { earthFixedToGeodetic, geodeticToEarthFixed } from "../../src/environment/frames/geodetic.ts";
import { createLookAngles, createSite, look } from "../../src/environment/frames/look.ts";
import { norm, subtract, vector } from "../../src/environment/vector.ts";
import { authority, tai } from "./support.ts";

const km = (v: readonly number[]): Float64Array => Float64Array.from(v, (x) => x * 1e3);

describe("TEME to Earth-fixed", () => {
  const example = JSON.parse(authority("vallado_3_15.json")) as {
    utc: string;
    dut1_s: number;
    gmst_deg: number;
    r_teme_km: number[];
    v_teme_kms: number[];
    r_pef_km: number[];
    v_itrf_kms: number[];
  };
  // The example has UT1 - UTC = -0.44 s; here UT1 is UTC, so the moment is moved by it instead.
  const ut1_us = tai(example.utc) + Math.round(example.dut1_s * 1e6);
  const gmst = gmst_rad(ut1_us);
  const r_N = km(example.r_teme_km);

  it("agrees with Vallado's example 3-15 to 2e-5 km", () => {
    const r_E = positionToEarthFixed(gmst, r_N, vector());
    for (const axis of [0, 1, 2]) expect(Math.abs(r_E[axis]! / 1e3 - example.r_pef_km[axis]!)).toBeLessThan(2e-5);
    expect((gmst * 180) / Math.PI).toBeCloseTo(example.gmst_deg, 6);
  });

  it("gives the velocity relative to the turning Earth (polar motion of the example is below 2e-5 km/s)", () => {
    const v_E = velocityToEarthFixed(gmst, r_N, km(example.v_teme_kms), vector());
    for (const axis of [0, 1, 2]) expect(Math.abs(v_E[axis]! / 1e3 - example.v_itrf_kms[axis]!)).toBeLessThan(2e-5);
  });

  it("turns back to where it came from", () => {
    const back = directionToTeme(gmst, directionToEarthFixed(gmst, r_N, vector()), vector());
    expect(norm(subtract(back, r_N, vector()))).toBeLessThan(1e-8);
  });
});

describe("WGS-84 geodetic coordinates", () => {
  it("come back from Earth-fixed positions to 1e-11 rad and 1e-7 m, poles included", () => {
    const latitude = fc.oneof(
      fc.constantFrom(-Math.PI / 2, 0, Math.PI / 2),
      fc.double({ min: -Math.PI / 2, max: Math.PI / 2, noNaN: true }),
    );
    const longitude = fc.double({ min: -3.14, max: 3.14, noNaN: true });
    const height = fc.double({ min: -1e4, max: 4e7, noNaN: true });
    fc.assert(
      fc.property(latitude, longitude, height, (lat, lon, height_m) => {
        const r_E_m = geodeticToEarthFixed(lat, lon, height_m, vector());
        const found = earthFixedToGeodetic(r_E_m, { latitude_rad: 0, longitude_rad: 0, height_m: 0 });
        expect(Math.abs(found.latitude_rad - lat)).toBeLessThan(1e-11);
        expect(Math.abs(found.height_m - height_m)).toBeLessThan(1e-7);
        if (Math.abs(lat) < 1.57) expect(Math.abs(found.longitude_rad - lon)).toBeLessThan(1e-12);
      }),
    );
  });

  it("agree with Vallado's example 3-3 (whose ellipsoid is 0.7 m smaller)", () => {
    const r_E_m = km([6524.834, 6862.875, 6448.296]);
    const found = earthFixedToGeodetic(r_E_m, { latitude_rad: 0, longitude_rad: 0, height_m: 0 });
    expect((found.latitude_rad * 180) / Math.PI).toBeCloseTo(34.352496, 5);
    expect((found.longitude_rad * 180) / Math.PI).toBeCloseTo(46.4464, 4);
    expect(found.height_m / 1e3).toBeCloseTo(5085.22, 2);
  });

  it("differ from geocentric latitude by up to 0.19 deg, so that one taken for the other shows", () => {
    const r_E_m = geodeticToEarthFixed(Math.PI / 4, 0, 0, vector());
    const geocentric_deg = (Math.atan2(r_E_m[2]!, r_E_m[0]!) * 180) / Math.PI;
    expect(45 - geocentric_deg).toBeCloseTo(0.1924, 3);
  });
});

describe("look angles", () => {
  const angles = createLookAngles();

  it("agree with satellite.js to a microradian, azimuth from north over east", () => {
    const site = createSite(degreesToRadians(33.52), degreesToRadians(73.17), 520);
    const observer = { latitude: degreesToRadians(33.52), longitude: degreesToRadians(73.17), height: 0.52 };
    for (let k = 0; k < 200; k += 1) {
      const r_E_m = vector(
        7e6 * Math.cos(k) * Math.cos(k / 9),
        7e6 * Math.sin(k) * Math.cos(k / 9),
        7e6 * Math.sin(k / 9),
      );
      look(site, r_E_m, vector(), angles);
      const expected = ecfToLookAngles(observer, { x: r_E_m[0]! / 1e3, y: r_E_m[1]! / 1e3, z: r_E_m[2]! / 1e3 });
      const turn = 2 * Math.PI;
      expect(Math.abs(angles.elevation_rad - expected.elevation)).toBeLessThan(1e-6);
      expect(Math.abs(((angles.azimuth_rad - expected.azimuth + turn + 1) % turn) - 1)).toBeLessThan(1e-6);
      expect(Math.abs(angles.range_m / 1e3 - expected.rangeSat)).toBeLessThan(1e-6);
    }
  });

  it("put a satellite to the north, the east and above where they are", () => {
    const site = createSite(0, 0, 0);
    expect(look(site, vector(6_378_137, 0, 1e6), vector(), angles).azimuth_rad).toBeCloseTo(0, 12);
    expect(look(site, vector(6_378_137, 1e6, 0), vector(), angles).azimuth_rad).toBeCloseTo(Math.PI / 2, 12);
    expect(look(site, vector(7e6, 0, 0), vector(), angles).elevation_rad).toBeCloseTo(Math.PI / 2, 12);
  });

  it("have a range rate that is the derivative of the range", () => {
    const site = createSite(0.5, 1, 100);
    const [r, v] = [vector(1e6, 5e6, 4.5e6), vector(-7000, 1000, 2000)];
    const rate = look(site, r, v, angles).rangeRate_mps;
    const moved = (t: number): Float64Array => r.map((x, axis) => x + t * v[axis]!);
    const [before, beyond] = [-0.01, 0.01].map((t) => look(site, moved(t), v, angles).range_m);
    expect(rate).toBeCloseTo((beyond! - before!) / 0.02, 3);
  });
});
