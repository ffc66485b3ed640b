/** Sensors: series of samples with noise from a seed. */

import { z } from "zod";
import { createSample, type EnvironmentSample } from "../../../environment/environment.ts";
import { normalise, subtract, vector } from "../../../environment/vector.ts";
import { RandomStreams } from "../../../kernel/random.ts";
import type { adcs } from "../../../messages/index.ts";
import { createGnss } from "../../../spacecraft/attitude/gnss.ts";
import { createGyro } from "../../../spacecraft/attitude/gyro.ts";
import { createMagnetometer } from "../../../spacecraft/attitude/magnetometer.ts";
import { createStarTrackers } from "../../../spacecraft/attitude/star-trackers.ts";
import { createSunSensors } from "../../../spacecraft/attitude/sun-sensors.ts";
import { createFaultBank } from "../../../spacecraft/faults/bank.ts";
import { createChannelMap } from "../../../spacecraft/faults/channels.ts";
import {
  direction,
  number,
  quaternion,
  series,
  taiOf,
  toDirection,
  toQuaternion,
  toVector,
  triple,
  utc,
} from "../fields.ts";
import { deviceModel, type ProbeModel } from "../model.ts";

type Xyz = { x: number; y: number; z: number };
const fromXyz = ({ x, y, z: last }: Xyz): number[] => [x, y, last];
const zero = (): Xyz => ({ x: 0, y: 0, z: 0 });

const attitude = quaternion("maps TEME to body components");
const period = "one sample each period of the ADCS unit";

export const sensorModels: readonly ProbeModel[] = [
  deviceModel(
    "gyro",
    `rates that the gyro gives for a constant rate, ${period}`,
    {
      omega_bn_b_radps: triple("true rate of the body relative to TEME, in the body frame").default([0, 0, 0]),
      temperature_degc: number("of the sensors' plate").default(20),
      ...series,
    },
    {
      rate_b_radps: "a list of [x, y, z] in the body frame, rad/s",
      bias_b_radps: "true bias after the last sample, rad/s",
    },
    (input, spacecraft) => {
      const map = createChannelMap(spacecraft);
      const gyro = createGyro(spacecraft, map, new RandomStreams(input.seed).stream("spacecraft.gyro"));
      const faults = createFaultBank(map);
      const state = gyro.initial();
      const omega = toVector(input.omega_bn_b_radps);
      const out = zero();
      const rates = Array.from({ length: input.samples }, (_, sample) => {
        gyro.sample(state, faults, sample * spacecraft.adcs.period_ms * 1e3, omega, input.temperature_degc, out);
        return fromXyz(out);
      });
      return { rate_b_radps: rates, bias_b_radps: [...state.bias_radps] };
    },
  ),

  deviceModel(
    "magnetometer",
    "fields that the magnetometer gives for a constant field",
    {
      field_b_t: triple("true field in the body frame"),
      dipole_b_am2: triple("of the torquers at the sample, in the body frame").default([0, 0, 0]),
      ...series,
    },
    { field_b_t: "a list of [x, y, z] in the body frame, T" },
    (input, spacecraft) => {
      const map = createChannelMap(spacecraft);
      const stream = new RandomStreams(input.seed).stream("spacecraft.magnetometer");
      const magnetometer = createMagnetometer(spacecraft, map, stream);
      const faults = createFaultBank(map);
      const [field, dipole, out] = [toVector(input.field_b_t), toVector(input.dipole_b_am2), zero()];
      const fields = Array.from({ length: input.samples }, (_, sample) => {
        magnetometer.sample(faults, sample, field, dipole, out);
        return fromXyz(out);
      });
      return { field_b_t: fields };
    },
  ),

  deviceModel(
    "sun-sensor",
    "cosines that the six coarse sun sensors give",
    {
      sun_b: direction("to the Sun in the body frame"),
      lit_fraction: z.number().min(0).max(1).default(1).describe("share of the Sun's disc that is seen"),
      nadir_b: direction("to the centre of the Earth in the body frame").default([0, 0, 1]),
      radius_ratio: z
        .number()
        .min(0)
        .max(0.9999)
        .default(0)
        .describe("radius of the Earth over the distance from its centre; 0 is no Earth"),
      noon_cosine: z.number().min(0).max(1).default(0).describe("cosine of the Sun's zenith angle under the satellite"),
      ...series,
    },
    { cosines: "a list of six, +x -x +y -y +z -z, 1" },
    (input, spacecraft) => {
      const map = createChannelMap(spacecraft);
      const stream = new RandomStreams(input.seed).stream("spacecraft.sun-sensors");
      const sensors = createSunSensors(spacecraft, map, stream);
      const faults = createFaultBank(map);
      const earth = { nadir_N: vector(), radiusRatio: input.radius_ratio, noonCosine: input.noon_cosine };
      const [sun, nadir] = [toDirection(input.sun_b), toDirection(input.nadir_b)];
      const cosines = Array.from({ length: input.samples }, (_, sample) => {
        const out: number[] = [];
        sensors.sample(faults, sample, sun, input.lit_fraction, earth, nadir, out);
        return out;
      });
      return { cosines };
    },
  ),

  deviceModel(
    "star-tracker",
    "attitudes that the heads give from images a period apart, seen from a constant place and attitude",
    {
      q_bn: attitude,
      omega_bn_b_radps: triple("rate of the body relative to TEME, in the body frame").default([0, 0, 0]),
      r_teme_m: triple("position of the satellite in TEME"),
      r_sun_teme_m: triple("the Sun from the Earth in TEME").default([1.496e11, 0, 0]),
      r_moon_teme_m: triple("the Moon from the Earth in TEME").default([0, 3.844e8, 0]),
      lit_fraction: z.number().min(0).max(1).default(1).describe("share of the Sun's disc that is seen"),
      ...series,
    },
    {
      heads:
        "a list of images, each a list of heads: q_bn (scalar last, maps TEME to body) and age_s, or null without an attitude",
    },
    (input, spacecraft) => {
      const map = createChannelMap(spacecraft);
      const stream = new RandomStreams(input.seed).stream("spacecraft.star-trackers");
      const trackers = createStarTrackers(spacecraft, map, stream);
      const faults = createFaultBank(map);
      const states = trackers.initial();
      const around = aroundOf(input);
      const moon = toVector(input.r_moon_teme_m);
      const body = { q_BN: toQuaternion(input.q_bn), omega_BN_B_radps: toVector(input.omega_bn_b_radps) };
      const latency_us = spacecraft.adcs.star_trackers.latency_ms * 1e3;
      const images = Array.from({ length: input.samples }, (_, image) => {
        const at_us = image * trackers.imagePeriod_us;
        trackers.expose(states, faults, { at_us }, true, body, around, moon);
        const out = trackers.sample(states, at_us + latency_us);
        return states.map((_head, index) => readingOf(out[index]));
      });
      return { heads: images };
    },
  ),

  deviceModel(
    "gnss",
    "fixes of the receiver at a constant place in TEME, from the first one on",
    {
      utc,
      r_teme_m: triple("position of the satellite in TEME"),
      v_teme_mps: triple("velocity in TEME").default([0, 0, 0]),
      ...series,
    },
    {
      fixes:
        "a list of r_ecef_m (Earth-fixed, m), v_ecef_mps (relative to the turning Earth, m/s), at_s and time_error_us",
    },
    (input, spacecraft) => {
      const map = createChannelMap(spacecraft);
      const epoch = { start_tai_us: taiOf(input.utc) };
      const receiver = createGnss(spacecraft, map, epoch, new RandomStreams(input.seed).stream("spacecraft.gnss"));
      const faults = createFaultBank(map);
      const state = receiver.initial();
      const around = { ...createSample(), r_BE_N_m: toVector(input.r_teme_m), v_BE_N_mps: toVector(input.v_teme_mps) };
      const period_us = spacecraft.adcs.gnss.period_ms * 1e3;
      const first = Math.ceil((spacecraft.adcs.gnss.first_fix_s * 1e6) / period_us);
      receiver.sample(state, faults, 0, true, around);
      const fixes = Array.from({ length: input.samples }, (_, sample) => {
        const at_us = (first + sample + 1) * period_us;
        const fix = receiver.sample(state, faults, at_us, true, around);
        return {
          at_s: at_us / 1e6,
          r_ecef_m: fromXyz(fix?.positionEM ?? zero()),
          v_ecef_mps: fromXyz(fix?.velocityEMps ?? zero()),
          time_error_us: (fix?.timeUs ?? at_us) - at_us,
        };
      });
      return { fixes };
    },
  ),
];

type StarTrackerInput = {
  readonly r_teme_m: readonly [number, number, number];
  readonly r_sun_teme_m: readonly [number, number, number];
  readonly lit_fraction: number;
};

function aroundOf({ r_teme_m, r_sun_teme_m, lit_fraction }: StarTrackerInput): EnvironmentSample {
  const around = createSample();
  around.r_BE_N_m.set(r_teme_m);
  around.r_SE_N_m.set(r_sun_teme_m);
  subtract(around.r_SE_N_m, around.r_BE_N_m, around.sunDirection_N);
  normalise(around.sunDirection_N, around.sunDirection_N);
  around.litFraction = lit_fraction;
  return around;
}

function readingOf(reading: adcs.v1.StarTracker | undefined): object | null {
  if (reading === undefined || !reading.valid || reading.qBn === null) return null;
  const { x, y, z: last, w } = reading.qBn;
  return { q_bn: [x, y, last, w], age_s: reading.ageUs / 1e6 };
}
