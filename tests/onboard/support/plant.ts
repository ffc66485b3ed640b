/**
 * A small world for the attitude unit: a rigid body on a circular orbit in a tilted dipole field, with noisy sensors.
 *
 * Independent of `src/spacecraft` and `src/environment`, so that the control laws are tried against two worlds. Its
 * magnetometer is contaminated by the torquers (no blanking in hardware), which is worse than the default spacecraft.
 */

import { RandomStream } from "../../../src/kernel/random.ts";
import { adcs as messages } from "../../../src/messages/index.ts";
import { adcs, type AdcsState } from "../../../src/onboard/adcs/adcs.ts";

export interface PlantOptions {
  readonly seed: number;
  readonly rate_degps: number;
  /** x, y, z. Deployed unless said otherwise. */
  readonly inertia_kgm2?: readonly [number, number, number];
  readonly inclination_deg?: number;
  readonly altitude_km?: number;
  readonly node_deg?: number;
  readonly sunRightAscension_deg?: number;
  readonly contamination_TpAm2?: number;
}

const deg = Math.PI / 180;
const mu_m3ps2 = 3.986004418e14;
const earthRadius_m = 6_378_137;
const dt_s = 0.1;

export interface Plant {
  readonly state: AdcsState;
  readonly step: messages.v1.CompleteStep;
  readonly done: messages.v1.CompleteStepDone;
  readonly orbitPeriod_s: number;
  time_s: number;
  rate_degps: number;
  /** Between the Sun and the array normal, -z. */
  sunAngle_deg: number;
  lit: boolean;
  /** Sensors that fail from now on. */
  readonly off: { magnetometer: boolean; gyro: boolean; sun: boolean };
  /** Events of all steps so far. */
  readonly events: { code: number; value: number; time_s: number }[];
  /** One control period of 0.1 s. */
  advance(): void;
}

function streamOf(seed: number): RandomStream {
  const bytes = new Uint8Array(32);
  new DataView(bytes.buffer).setUint32(0, seed, true);
  bytes[31] = 7;
  return new RandomStream(bytes);
}

export function createPlant(options: PlantOptions): Plant {
  const random = streamOf(options.seed);
  const [jx, jy, jz] = options.inertia_kgm2 ?? [60, 80, 70];
  const a_m = earthRadius_m + (options.altitude_km ?? 640) * 1000;
  const n_radps = Math.sqrt(mu_m3ps2 / a_m ** 3);
  const inclination = (options.inclination_deg ?? 86.4) * deg;
  const node = (options.node_deg ?? 0) * deg;
  const contamination_T = options.contamination_TpAm2 ?? 20e-9;
  const [cO, sO, ci, si] = [Math.cos(node), Math.sin(node), Math.cos(inclination), Math.sin(inclination)];
  const phase = random.next() * 2 * Math.PI;
  const sunRa = (options.sunRightAscension_deg ?? 139) * deg;
  const sunDec = 15 * deg;
  const sun = [Math.cos(sunDec) * Math.cos(sunRa), Math.cos(sunDec) * Math.sin(sunRa), Math.sin(sunDec)] as const;
  const direction = [random.gaussian(), random.gaussian(), random.gaussian()] as const;
  const kw = (options.rate_degps * deg) / Math.hypot(...direction);
  let [wx, wy, wz] = [kw * direction[0], kw * direction[1], kw * direction[2]];
  let [qx, qy, qz, qw] = [random.gaussian(), random.gaussian(), random.gaussian(), random.gaussian()];
  const gyroBias = [random.gaussian() * 1e-5, random.gaussian() * 1e-5, random.gaussian() * 1e-5] as const;
  const equatorField_T = 3.12e-5 * (earthRadius_m / a_m) ** 3;
  const gradient = (3 * mu_m3ps2) / a_m ** 3;
  // Dipole that acts now, and the one commanded for 80 ms into the period.
  let [mx, my, mz] = [0, 0, 0];
  let tick = 0;
  const out = { x: 0, y: 0, z: 0 };

  const toBody = (x: number, y: number, z: number): void => {
    const tx = 2 * (qz * y - qy * z);
    const ty = 2 * (qx * z - qz * x);
    const tz = 2 * (qy * x - qx * y);
    out.x = x + qw * tx + (qz * ty - qy * tz);
    out.y = y + qw * ty + (qx * tz - qz * tx);
    out.z = z + qw * tz + (qy * tx - qx * ty);
  };

  const turn = (length_s: number, bx: number, by: number, bz: number, rx: number, ry: number, rz: number): void => {
    const tx = my * bz - mz * by + gradient * (jz - jy) * ry * rz;
    const ty = mz * bx - mx * bz + gradient * (jx - jz) * rz * rx;
    const tz = mx * by - my * bx + gradient * (jy - jx) * rx * ry;
    // Midpoint rule: at these rates its error over an orbit is far below what is tested.
    const h = length_s / 2;
    const ux = wx + (h * (tx - (jz - jy) * wy * wz)) / jx;
    const uy = wy + (h * (ty - (jx - jz) * wz * wx)) / jy;
    const uz = wz + (h * (tz - (jy - jx) * wx * wy)) / jz;
    wx += (length_s * (tx - (jz - jy) * uy * uz)) / jx;
    wy += (length_s * (ty - (jx - jz) * uz * ux)) / jy;
    wz += (length_s * (tz - (jy - jx) * ux * uy)) / jz;
    const [px, py, pz] = [h * ux, h * uy, h * uz];
    const x = qx + px * qw - (py * qz - pz * qy);
    const y = qy + py * qw - (pz * qx - px * qz);
    const z = qz + pz * qw - (px * qy - py * qx);
    const w = qw - (px * qx + py * qy + pz * qz);
    const k = 1 / Math.sqrt(x * x + y * y + z * z + w * w);
    [qx, qy, qz, qw] = [k * x, k * y, k * z, k * w];
  };

  const length = Math.hypot(qx, qy, qz, qw);
  [qx, qy, qz, qw] = [qx / length, qy / length, qz / length, qw / length];

  const plant: Plant = {
    state: adcs.initial(),
    step: messages.v1.Step.create(),
    done: messages.v1.StepDone.create(),
    orbitPeriod_s: (2 * Math.PI) / n_radps,
    time_s: 0,
    rate_degps: options.rate_degps,
    sunAngle_deg: 0,
    lit: true,
    off: { magnetometer: false, gyro: false, sun: false },
    events: [],
    advance() {
      const t = tick * dt_s;
      const [cu, su] = [Math.cos(n_radps * t + phase), Math.sin(n_radps * t + phase)];
      const [rx, ry, rz] = [cO * cu - sO * su * ci, sO * cu + cO * su * ci, su * si];
      const turned = 7.292e-5 * t;
      const tilt = 9.4 * deg;
      const [dx, dy, dz] = [-Math.sin(tilt) * Math.cos(turned), -Math.sin(tilt) * Math.sin(turned), -Math.cos(tilt)];
      const along = 3 * (dx * rx + dy * ry + dz * rz);
      toBody(
        equatorField_T * (along * rx - dx),
        equatorField_T * (along * ry - dy),
        equatorField_T * (along * rz - dz),
      );
      const [bx, by, bz] = [out.x, out.y, out.z];
      toBody(rx, ry, rz);
      const [ex, ey, ez] = [out.x, out.y, out.z];
      toBody(sun[0], sun[1], sun[2]);
      const [sx, sy, sz] = [out.x, out.y, out.z];
      const cosSun = sun[0] * rx + sun[1] * ry + sun[2] * rz;
      plant.lit = !(cosSun < 0 && a_m * Math.sqrt(1 - cosSun * cosSun) < earthRadius_m);
      plant.sunAngle_deg = Math.acos(Math.max(-1, Math.min(1, -sz))) / deg;
      plant.rate_degps = Math.sqrt(wx * wx + wy * wy + wz * wz) / deg;
      plant.time_s = t;

      const { step, done } = plant;
      step.tick = tick;
      step.simTimeUs = tick * 100_000;
      step.periodUs = 100_000;
      const inputs: messages.v1.Inputs = step.inputs;
      const noise = (sigma: number): number => sigma * random.gaussian();
      inputs.magneticFieldT = plant.off.magnetometer
        ? null
        : {
            x: bx + contamination_T * mx + noise(50e-9),
            y: by + contamination_T * my + noise(50e-9),
            z: bz + contamination_T * mz + noise(50e-9),
          };
      inputs.angularRateRadps = plant.off.gyro
        ? null
        : {
            x: wx + gyroBias[0] + noise(6.4e-5),
            y: wy + gyroBias[1] + noise(6.4e-5),
            z: wz + gyroBias[2] + noise(6.4e-5),
          };
      const face = (cosine: number): number => (plant.lit && cosine > 0.087 ? cosine + noise(0.01) : 0);
      inputs.sunCosines = plant.off.sun ? [] : [face(sx), face(-sx), face(sy), face(-sy), face(sz), face(-sz)];
      adcs.step(plant.state, step, done);
      for (const event of done.events) plant.events.push({ code: event.code, value: event.value, time_s: t });

      turn(0.08, bx, by, bz, ex, ey, ez);
      const dipole = done.outputs.dipoleAm2;
      [mx, my, mz] = [dipole.x, dipole.y, dipole.z];
      turn(0.02, bx, by, bz, ex, ey, ez);
      tick += 1;
    },
  };
  return plant;
}
