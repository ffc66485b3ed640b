/** The usual mistakes, each made on purpose: its size against the tolerance that the code keeps. The list: tests/authorities/README.md. */

import { dopplerFactor, sunPos } from "satellite.js";
import { Body, GeoVector, MakeTime, RotateVector, Rotation_EQJ_EQD } from "astronomy-engine";
import { describe, expect, it } from "vitest";
import { createEnvironment, createSample, sampleEnvironment } from "../../src/environment/environment.ts";
import {
  directionToEarthFixed,
  gmst_rad,
  positionToEarthFixed,
  velocityToEarthFixed,
} from "../../src/environment/frames/earth-fixed.ts";
import { createLookAngles, look } from "../../src/environment/frames/look.ts";
import { createEphemeris, stateAt } from "../../src/environment/orbit/ephemeris.ts";
import { createOrbit } from "../../src/environment/orbit/sgp4.ts";
import { normaliseQuaternion, quaternion, rate } from "../../src/environment/quaternion.ts";
import { formatUtc } from "../../src/environment/time/utc.ts";
import { dot, norm, vector, type Vector } from "../../src/environment/vector.ts";
import { dopplerShift_hz, lightSpeed_mps } from "../../src/ground/link-budget.ts";
import { findPasses } from "../../src/ground/passes.ts";
import { createStation } from "../../src/ground/stations.ts";
import { maskMargin_rad, track } from "../../src/ground/tracking.ts";
import { simTime, type SimTime } from "../../src/kernel/time.ts";
import { createSurroundings, stepBody } from "../../src/spacecraft/attitude/body.ts";
import { properties } from "../../src/spacecraft/attitude/inertia.ts";
import { scenarioElements, tai } from "../environment/support.ts";

const degree = Math.PI / 180;
const lahore = { name: "Lahore", latitude_deg: 31.72, longitude_deg: 74.27, height_m: 210, mask_deg: 5 };

describe("a quaternion integrated to first order", () => {
  /** Angle from where a body that turns at 1 deg/s about one axis is after an orbit. */
  function missed_rad(step: (q: Float64Array, omega: Float64Array, step_s: number) => void): number {
    const q = quaternion();
    const omega = Float64Array.of(0, 0, degree);
    for (let index = 0; index < 58_550; index += 1) step(q, omega, 0.1);
    const half = 0.5 * degree * 5855;
    return 2 * Math.asin(Math.min(1, Math.abs(q[2]! * Math.cos(half) - q[3]! * Math.sin(half))));
  }

  it("is 26 urad out after an orbit at 1 deg/s, where the body's step is within a nanoradian", () => {
    const round = properties(Float64Array.of(70, 70, 70, 0, 0, 0));
    const around = createSurroundings();
    const change = quaternion();
    const exact = missed_rad((q_BN, omega_BN_B_radps, step_s) => stepBody({ q_BN, omega_BN_B_radps }, round, around, { step_s })); // prettier-ignore
    const mistaken = missed_rad((q, omega, step_s) => {
      rate(q, omega, change);
      for (let k = 0; k < 4; k += 1) q[k]! += step_s * change[k]!;
      normaliseQuaternion(q);
    });
    expect(exact).toBeLessThan(1e-9);
    expect(mistaken).toBeGreaterThan(1e-5);
  });
});

describe("a shadow that is a cylinder", () => {
  const built = createEnvironment({
    startUtc: "2026-03-21T00:00:00Z",
    elements: scenarioElements("SYN-500-SSO"),
    field: "igrf14",
  });
  if (!built.ok) throw new Error(built.refusals.join("; "));
  const sample = createSample();

  /** Light by the cylinder: all or nothing. */
  function cylinder(r: Vector, s: Vector): number {
    const along = dot(r, s) / norm(s);
    const across = Math.sqrt(dot(r, r) - along * along);
    return along < 0 && across < 6_378_137 ? 0 : 1;
  }

  it("knows no penumbra, which lasts 5 to 20 s, and has its edge seconds off", () => {
    const edges: Record<string, number> = {};
    const note = (name: string, at_s: number): number => (edges[name] ??= at_s);
    for (let at_s = 0; at_s < 5700; at_s += 0.05) {
      sampleEnvironment(built.environment, simTime(Math.round(at_s * 1e6)), sample);
      if (at_s === 0) expect(sample.litFraction).toBe(1);
      if (sample.litFraction < 1) note("penumbra", at_s);
      if (sample.litFraction === 0) note("umbra", at_s);
      if (cylinder(sample.r_BE_N_m, sample.r_SE_N_m) === 0) note("cylinder", at_s);
    }
    const lasts_s = edges["umbra"]! - edges["penumbra"]!;
    expect(lasts_s).toBeGreaterThan(5);
    expect(lasts_s).toBeLessThan(20);
    expect(edges["umbra"]! - edges["cylinder"]!).toBeGreaterThan(2);
    expect(edges["cylinder"]! - edges["penumbra"]!).toBeGreaterThan(2);
  });
});

describe("passes looked for in steps", () => {
  it("of a minute are missed where they graze: half of those that are found by roots", () => {
    const elements = scenarioElements("PRSS-1");
    const ephemeris = createEphemeris(createOrbit(elements), { start_tai_us: elements.epoch_tai_us });
    const angles = createLookAngles();
    let [found, missed] = [0, 0];
    for (const pass of findPasses(ephemeris, createStation(lahore), simTime(0), simTime(2 * 86_400e6)).passes) {
      const mask_deg = pass.maxElevation_rad / degree - 0.02;
      if (mask_deg > 80) continue;
      const station = createStation({ ...lahore, mask_deg });
      found += findPasses(ephemeris, station, pass.aos, pass.los).passes.length;
      let seen = false;
      for (let at_us = Math.ceil(pass.aos / 60e6) * 60e6; at_us < pass.los; at_us += 60e6) {
        track(ephemeris, station, at_us as SimTime, angles);
        seen ||= maskMargin_rad(station, angles) >= 0;
      }
      if (!seen) missed += 1;
    }
    expect(found).toBeGreaterThan(5);
    expect(missed).toBeGreaterThan(0.5 * found);
  });
});

describe("Doppler by satellite.js", () => {
  it("is ours with the inertial velocity in Earth-fixed axes, and a kilohertz off with the Earth-fixed one", () => {
    const elements = scenarioElements("YINHE-1");
    const ephemeris = createEphemeris(createOrbit(elements), { start_tai_us: elements.epoch_tai_us });
    const station = createStation(lahore);
    const carrier_hz = 2.25e9;
    const km = (v: Vector): { x: number; y: number; z: number } => ({ x: v[0]! / 1e3, y: v[1]! / 1e3, z: v[2]! / 1e3 });
    let [worst_hz, mistaken_hz] = [0, 0];
    for (const pass of findPasses(ephemeris, station, simTime(0), simTime(86_400e6)).passes) {
      const [r, v, turning, r_E, v_E] = [vector(), vector(), vector(), vector(), vector()];
      stateAt(ephemeris, pass.aos, r, v);
      const gmst = gmst_rad(elements.epoch_tai_us + pass.aos);
      positionToEarthFixed(gmst, r, r_E);
      velocityToEarthFixed(gmst, r, v, v_E);
      directionToEarthFixed(gmst, v, turning);
      const { rangeRate_mps } = look(station.site, r_E, v_E, createLookAngles());
      const ours_hz = dopplerShift_hz(rangeRate_mps, carrier_hz);
      const shift_hz = (velocity: Vector): number =>
        (dopplerFactor(km(station.site.r_GE_E_m), km(r_E), km(velocity)) - 1) * carrier_hz;
      worst_hz = Math.max(worst_hz, Math.abs(shift_hz(turning) - ours_hz));
      mistaken_hz = Math.max(mistaken_hz, Math.abs(shift_hz(v_E) - ours_hz));
    }
    expect(lightSpeed_mps).toBe(299_792_458);
    expect(worst_hz).toBeLessThan(0.1);
    expect(mistaken_hz).toBeGreaterThan(1000);
  });
});

describe("the Sun of satellite.js", () => {
  it("is that of the date to 0.02 deg, which versions before 7.1.0 miss by up to 1.1 deg", () => {
    for (let month = 1; month <= 12; month += 1) {
      const tai_us = tai(`2026-${String(month).padStart(2, "0")}-15`);
      const time = MakeTime(new Date(formatUtc(tai_us, 3)));
      const { x, y, z } = RotateVector(Rotation_EQJ_EQD(time), GeoVector(Body.Sun, time, true));
      const { rsun } = sunPos(time.ut + 2_451_545);
      const [a, b] = [vector(x, y, z), vector(rsun.x, rsun.y, rsun.z)];
      expect(Math.acos(dot(a, b) / (norm(a) * norm(b))) / degree).toBeLessThan(0.02);
    }
  });
});
