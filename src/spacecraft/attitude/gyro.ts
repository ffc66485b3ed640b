/**
 * Rate gyro: white noise and a bias that walks, discretised at the sample time.
 *
 * Source: Farrenkopf 1978; the discrete form of Crassidis & Junkins 2012, Optimal Estimation of Dynamic Systems,
 * equations 4.54a and 4.54b; scale factor and misalignment before them, quantisation of the angle of a sample and the
 * range behind them: Markley & Crassidis 2014, section 4.7.
 */

import type { geometry } from "../../messages/index.ts";
import type { RandomStream } from "../../kernel/random.ts";
import type { SpacecraftConfig } from "../config.ts";
import { silent, through, type FaultBank } from "../faults/bank.ts";
import { axisNames, channelIndex, type ChannelMap } from "../faults/channels.ts";
import { give } from "./triad.ts";

export interface GyroState {
  readonly bias_radps: Float64Array;
}

export interface Gyro {
  initial(): GyroState;
  /** Writes a sample into `out`; false where there is none. */
  sample(
    state: GyroState,
    faults: FaultBank,
    at_us: number,
    omega_BN_B_radps: Float64Array,
    temperature_degC: number,
    out: geometry.v1.Vector3,
  ): boolean;
}

const degree = Math.PI / 180;
/** At which biases are given. */
const reference_degC = 20;

export function createGyro(config: SpacecraftConfig, map: ChannelMap, stream: RandomStream): Gyro {
  const { gyro, period_ms } = config.adcs;
  const step_s = period_ms / 1e3;
  const range_radps = gyro.range_degps * degree;
  /** rad/s per root Hz. */
  const white = (gyro.angle_random_walk_deg_per_rth * degree) / 60;
  /** rad/s per root s. */
  const walk = (gyro.rate_random_walk_deg_per_h_per_rth * degree) / 3600 / 60;
  const noise = Math.sqrt((white * white) / step_s + (walk * walk * step_s) / 12);
  const wander = walk * Math.sqrt(step_s);
  const device = channelIndex(map, "adcs.gyro");
  const axes = axisNames.map((name) => channelIndex(map, `adcs.gyro.${name}`));
  const [mx, my, mz] = gyro.misalignment_mrad.map((angle) => angle * 1e-3) as [number, number, number];
  const gain = gyro.scale_error_ppm.map((error) => 1 + error * 1e-6);
  const drift_radpspK = (gyro.bias_drift_deg_per_h_per_k * degree) / 3600;
  const quantum_radps = ((gyro.quantum_arcsec / 3600) * degree) / step_s;
  const turned = new Float64Array(3);
  const measured = new Float64Array(3);
  const { drawn } = stream;
  /** The temperature of a sample: a number that a call is given is allocated. */
  const case_degC = new Float64Array(1);

  const measure = (state: GyroState, faults: FaultBank, at_us: number, omega_BN_B_radps: Float64Array): void => {
    const warm_radps = drift_radpspK * (case_degC[0]! - reference_degC);
    const p = omega_BN_B_radps[0]!;
    const q = omega_BN_B_radps[1]!;
    const r = omega_BN_B_radps[2]!;
    turned[0] = p + mz * q - my * r;
    turned[1] = q - mz * p + mx * r;
    turned[2] = r + my * p - mx * q;
    for (let axis = 0; axis < 3; axis += 1) {
      const before = state.bias_radps[axis]!;
      stream.draw();
      const after = before + wander * drawn[0]!;
      state.bias_radps[axis] = after;
      stream.draw();
      const sensed = gain[axis]! * turned[axis]! + warm_radps + 0.5 * (before + after) + noise * drawn[0]!;
      const rate = quantum_radps > 0 ? quantum_radps * Math.round(sensed / quantum_radps) : sensed;
      const within = rate > range_radps ? range_radps : rate < -range_radps ? -range_radps : rate;
      measured[axis] = through(faults, map, axes[axis]!, within, at_us, stream);
    }
  };

  return {
    initial: () => ({ bias_radps: Float64Array.from(gyro.bias_deg_per_h, (bias) => (bias * degree) / 3600) }),

    sample(state, faults, at_us, omega_BN_B_radps, temperature_degC, out) {
      case_degC[0] = temperature_degC;
      measure(state, faults, at_us, omega_BN_B_radps);
      return !silent(faults, device, stream) && give(measured, out);
    },
  };
}
