import { describe, expect, it } from "vitest";
import type { adcs } from "../../../src/messages/index.ts";
import { createSample, type EnvironmentSample } from "../../../src/environment/environment.ts";
import { equatorialRadius_m } from "../../../src/environment/frames/geodetic.ts";
import { conjugate, multiply, quaternion, setQuaternion } from "../../../src/environment/quaternion.ts";
import { set, vector, type Vector } from "../../../src/environment/vector.ts";
import { RandomStream } from "../../../src/kernel/random.ts";
import { simTime } from "../../../src/kernel/time.ts";
import type { BodyState } from "../../../src/spacecraft/attitude/body.ts";
import { createStarTrackers } from "../../../src/spacecraft/attitude/star-trackers.ts";
import { createThruster } from "../../../src/spacecraft/attitude/thruster.ts";
import type { StarTrackersConfig } from "../../../src/spacecraft/config/navigation.ts";
import { createFaultBank, inject } from "../../../src/spacecraft/faults/bank.ts";
import { createChannelMap } from "../../../src/spacecraft/faults/channels.ts";
import type { FaultKind } from "../../../src/spacecraft/faults/kinds.ts";
import { defaultConfig, startFlight } from "../support/flight.ts";

const degree = Math.PI / 180;
const arcsecond = degree / 3600;

/** One head that looks along z, in an orbit below it (nadir along -z), Sun and Moon along -z too. */
function tracker(change: Partial<StarTrackersConfig> = {}) {
  const config = defaultConfig();
  config.adcs.star_trackers = {
    ...config.adcs.star_trackers,
    heads: [{ boresight: [0, 0, 1] }],
    dropout: 0,
    ...change,
  };
  const map = createChannelMap(config);
  const faults = createFaultBank(map);
  const device = createStarTrackers(config, map, new RandomStream(new Uint8Array(32).fill(5)));
  const heads = device.initial();
  const body: BodyState = { q_BN: quaternion(), omega_BN_B_radps: vector() };
  const around: EnvironmentSample = createSample();
  set(around.r_BE_N_m, 0, 0, equatorialRadius_m + 500e3);
  set(around.sunDirection_N, 0, 0, -1);
  const moon_m: Vector = vector(0, 0, -3.8e8);
  let at_us = 0;
  /** Takes images for a while; the attitudes that came of them. */
  const watch = (seconds: number, powered = true): adcs.v1.StarTracker[] => {
    const seen: adcs.v1.StarTracker[] = [];
    const end_us = at_us + seconds * 1e6;
    for (; at_us < end_us; at_us += 50_000) {
      if (at_us % device.imagePeriod_us === 0) device.expose(heads, faults, { at_us }, powered, body, around, moon_m);
      if (at_us % 100_000 !== 0) continue;
      for (const each of device.sample(heads, at_us)) if (each.valid) seen.push(structuredClone(each));
    }
    return seen;
  };
  const fail = (kind: FaultKind, value?: number, channel = "adcs.star_tracker.1"): void => {
    const fault = value === undefined ? { channel, kind } : { channel, kind, value };
    expect(inject(faults, map, fault, at_us)).toEqual({ ok: true });
  };
  return { watch, body, around, moon_m, fail };
}

const errorOf = ({ qBn }: adcs.v1.StarTracker, body: BodyState): number[] => {
  const measured = quaternion(qBn!.x, qBn!.y, qBn!.z, qBn!.w);
  const turn = multiply(measured, conjugate(body.q_BN, quaternion()), quaternion());
  const sign = turn[3]! < 0 ? -2 : 2;
  return [sign * turn[0]!, sign * turn[1]!, sign * turn[2]!];
};

const deviation = (values: readonly number[]): number =>
  Math.sqrt(values.reduce((sum, value) => sum + value * value, 0) / values.length);

describe("a star tracker", () => {
  it("answers four times a second, each image 150 to 250 ms old, after it has acquired", () => {
    const { watch } = tracker();
    const seen = watch(13);
    expect(seen.length).toBeGreaterThanOrEqual(39);
    expect(seen.length).toBeLessThanOrEqual(41);
    for (const { ageUs } of seen) expect(ageUs >= 150_000 && ageUs <= 250_000).toBe(true);
  });

  it("errs by 2, 2 and 20 arcsec about its own axes", () => {
    const { watch, body } = tracker();
    // A turn about the boresight leaves the view as it was.
    setQuaternion(body.q_BN, 0, 0, 0.6, 0.8);
    const errors = watch(2000).map((each) => errorOf(each, body));
    expect(errors.length).toBeGreaterThan(7000);
    for (const [axis, arcsec] of [2, 2, 20].entries()) {
      const found = deviation(errors.map((each) => each[axis]!)) / arcsecond;
      expect(Math.abs(found / arcsec - 1)).toBeLessThan(0.04);
    }
  });

  it("is blind within 30 deg of the Sun, but not of one behind the Earth", () => {
    for (const [angle, lit, sees] of [
      [29, 1, false],
      [31, 1, true],
      [29, 0, true],
    ] as const) {
      const { watch, around } = tracker();
      set(around.sunDirection_N, Math.sin(angle * degree), 0, Math.cos(angle * degree));
      around.litFraction = lit;
      expect(watch(10).length > 0).toBe(sees);
    }
  });

  it("is blind within 10 deg of the Earth's limb, not of its centre", () => {
    const limb_deg = Math.asin(equatorialRadius_m / (equatorialRadius_m + 500e3)) / degree;
    for (const [beyond, sees] of [
      [9, false],
      [11, true],
    ] as const) {
      const { watch, around } = tracker();
      const angle = (180 - limb_deg - beyond) * degree;
      const r_m = equatorialRadius_m + 500e3;
      set(around.r_BE_N_m, r_m * Math.sin(angle), 0, r_m * Math.cos(angle));
      expect(watch(10).length > 0).toBe(sees);
    }
  });

  it("is blind within 10 deg of the Moon, seen from the satellite", () => {
    for (const [angle, sees] of [
      [8, false],
      [12, true],
    ] as const) {
      const { watch, moon_m } = tracker();
      set(moon_m, 3.8e8 * Math.sin(angle * degree), 0, 3.8e8 * Math.cos(angle * degree));
      expect(watch(10).length > 0).toBe(sees);
    }
  });

  it("loses the stars while the body turns too fast, and takes 3 s to find them again", () => {
    const { watch, body } = tracker();
    expect(watch(10).length).toBeGreaterThan(20);
    set(body.omega_BN_B_radps, 1.1 * degree, 0, 0);
    watch(1);
    expect(watch(10)).toEqual([]);
    set(body.omega_BN_B_radps, 0.9 * degree, 0, 0);
    expect(watch(2.9)).toEqual([]);
    expect(watch(3).length).toBeGreaterThan(5);
  });

  it("is silent without power and when off, frozen when stuck, and turned round when its sign is wrong", () => {
    const dark = tracker();
    expect(dark.watch(10, false)).toEqual([]);
    const off = tracker();
    off.fail("off");
    expect(off.watch(10)).toEqual([]);
    const stuck = tracker();
    stuck.watch(10);
    stuck.fail("stuck-last");
    setQuaternion(stuck.body.q_BN, 0.6, 0, 0, 0.8);
    const frozen = stuck.watch(5);
    expect(frozen.length).toBeGreaterThan(10);
    expect(new Set(frozen.map(({ qBn }) => qBn!.w)).size).toBe(1);
    const round = tracker();
    setQuaternion(round.body.q_BN, 0.28, 0, 0, 0.96);
    round.fail("wrong-polarity");
    const first = round.watch(10)[0]!;
    expect(Math.sign(first.qBn!.x)).toBe(-Math.sign(round.body.q_BN[0]!));
  });

  it("drops images out as often as its file says", () => {
    const count = 4 * 400;
    const came = tracker({ dropout: 0.2, acquisition_s: 0 }).watch(400).length / count;
    expect(Math.abs(came - 0.8)).toBeLessThan(3 * Math.sqrt((0.2 * 0.8) / count));
  });

  it("takes bias and noise on its error angles", () => {
    const { watch, body, fail } = tracker({ noise_arcsec: [0, 0, 0] });
    fail("bias", 1e-3, "adcs.star_tracker_error.1.z");
    const errors = watch(10).map((each) => errorOf(each, body));
    expect(errors[0]![2]).toBeCloseTo(1e-3, 6);
    expect(errors[0]![0]).toBeCloseTo(0, 9);
  });
});

describe("the GNSS receiver", () => {
  it("has its first fix after 45 s, then one a second, with the noise of its file", () => {
    const { spacecraft, state } = startFlight({ rate_radps: [0, 0, 0] });
    const step = messageOf();
    const errors_m: number[] = [];
    let first_s = 0;
    for (let tick = 1; tick <= 30_000; tick += 1) {
      const at = simTime(tick * 100_000);
      spacecraft.integrate(state, at);
      spacecraft.sampleAdcs(state, at, step);
      if (step.gnss === null) continue;
      expect(tick % 10).toBe(0);
      first_s ||= tick / 10;
      const { position_teme_km: r } = spacecraft.truth(state, at);
      const { positionEM: e } = step.gnss;
      errors_m.push(Math.hypot(e!.x, e!.y, e!.z) - 1e3 * Math.hypot(r.x, r.y, r.z));
    }
    expect(first_s).toBe(45);
    expect(errors_m.length).toBe(3000 - 44);
    expect(Math.abs(deviation(errors_m) / 4 - 1)).toBeLessThan(0.06);
  });
});

describe("a GNSS outage", () => {
  it("is silence, and the first fix takes its time again", () => {
    const { spacecraft, state } = startFlight({ rate_radps: [0, 0, 0] });
    const step = messageOf();
    const fixes_s: number[] = [];
    for (let tick = 1; tick <= 1300; tick += 1) {
      const at = simTime(tick * 100_000);
      spacecraft.integrate(state, at);
      if (tick === 600) spacecraft.inject(state, { channel: "adcs.gnss", kind: "off" }, at);
      if (tick === 700) spacecraft.clear(state, "adcs.gnss");
      spacecraft.sampleAdcs(state, at, step);
      if (step.gnss !== null) fixes_s.push(tick / 10);
    }
    expect([fixes_s[0], fixes_s.filter((at_s) => at_s < 60).length]).toEqual([45, 15]);
    expect(fixes_s.find((at_s) => at_s >= 60)).toBe(115);
  });
});

describe("the thruster", () => {
  const config = defaultConfig().adcs.thruster!;
  const map = createChannelMap(defaultConfig());

  it("pushes after its start, uses propellant by thrust over g0 Isp, and turns the body by its arm", () => {
    const device = createThruster(config, map, new RandomStream(new Uint8Array(32)));
    const faults = createFaultBank(map);
    const state = device.initial();
    const torque = new Float64Array(3);
    device.apply(state, 0, true);
    device.push(state, faults, { at_us: 9.9e6 }, { step_s: 0.1 }, true, torque);
    expect(state.thrust_N).toBe(0);
    for (let step = 0; step < 36_000; step += 1) {
      torque.fill(0);
      device.push(state, faults, { at_us: 10e6 + step * 1e5 }, { step_s: 0.1 }, true, torque);
    }
    expect(state.thrust_N).toBe(0.02);
    expect(config.propellant_kg - state.propellant_kg).toBeCloseTo((0.02 * 3600) / (1500 * 9.80665), 9);
    // (-0.62, 0.002, -0.001) x (0.02, 0, 0)
    expect([...torque]).toEqual([0, expect.closeTo(-2e-5, 12), expect.closeTo(-4e-5, 12)]);
  });

  it("gives nothing without power or propellant", () => {
    const device = createThruster({ ...config, propellant_kg: 1e-9 }, map, new RandomStream(new Uint8Array(32)));
    const faults = createFaultBank(map);
    const state = device.initial();
    device.apply(state, 0, true);
    device.push(state, faults, { at_us: 20e6 }, { step_s: 0.1 }, false, new Float64Array(3));
    expect(state.thrust_N).toBe(0);
    device.push(state, faults, { at_us: 20e6 }, { step_s: 0.1 }, true, new Float64Array(3));
    device.push(state, faults, { at_us: 20.1e6 }, { step_s: 0.1 }, true, new Float64Array(3));
    expect([state.thrust_N, state.propellant_kg]).toEqual([0, 0]);
  });
});

function messageOf(): adcs.v1.Inputs {
  return {
    magneticFieldT: null,
    angularRateRadps: null,
    sunCosines: [],
    starTrackers: [],
    gnss: null,
    wheels: [],
    coilDipolesAm2: [],
    thruster: null,
  };
}
