/**
 * A body whose deployed wings swing: hybrid coordinates beside the gyrostat.
 *
 * Each mode k has an amplitude eta of unit modal mass, a frequency with the body held, and a coupling vector delta:
 *   J omega' + sum delta eta'' + omega x (J omega + h_w + sum delta eta') + h_w' = T,
 *   eta'' + 2 zeta w eta' + w^2 eta = -delta . omega'.
 * One fourth-order Runge-Kutta step on the quaternion, the rate and the modes. Not the hot path: spacecraft files ask for it.
 *
 * Source: Likins 1970, JPL TR 32-1329 (hybrid coordinates); Hughes 1986, section 4.
 */

import type { FlexibleModeConfig } from "../config/body.ts";
import type { BodyState, Surroundings } from "./body.ts";
import { gravityGradient, magneticTorque } from "./torques.ts";
import { apply, type MassProperties, properties, type Symmetric } from "./inertia.ts";

/** Amplitudes and their rates, mode by mode. */
export interface FlexibleState {
  readonly eta: Float64Array;
  readonly rate: Float64Array;
}

export interface FlexibleBody {
  initial(): FlexibleState;
  /** Advances body and modes together; scales the quaternion to unit length. */
  step(body: BodyState, state: FlexibleState, mass: MassProperties, around: Surroundings, step_s: number): void;
}

const bodyNumbers = 7;

export function createFlexibleBody(modes: readonly FlexibleModeConfig[]): FlexibleBody {
  const count = modes.length;
  const omega2 = modes.map(({ frequency_hz }) => (2 * Math.PI * frequency_hz) ** 2);
  const damping = modes.map(({ frequency_hz, damping: zeta }) => 2 * zeta * 2 * Math.PI * frequency_hz);
  const size = bodyNumbers + 2 * count;
  const state = new Float64Array(size);
  const stage = new Float64Array(size);
  const slope = new Float64Array(size);
  const total = new Float64Array(size);
  const torque = new Float64Array(3);
  const momentum = new Float64Array(3);
  const reduced = new Map<MassProperties, MassProperties>();

  /** J without what the modes take along: what is left when their accelerations are put in. */
  const withoutModes = (mass: MassProperties): MassProperties => {
    const known = reduced.get(mass);
    if (known !== undefined) return known;
    const inertia: Symmetric = Float64Array.from(mass.inertia_kgm2);
    for (const {
      coupling_rkgm: [x, y, z],
    } of modes) {
      [x * x, y * y, z * z, x * y, x * z, y * z].forEach((product, index) => (inertia[index]! -= product));
    }
    const made = properties(inertia);
    reduced.set(mass, made);
    return made;
  };

  const differentiate = (mass: MassProperties, around: Surroundings, t_s: number): void => {
    const q = stage.subarray(0, 4);
    const omega = stage.subarray(4, 7);
    torque.set(around.torque_B_Nm);
    magneticTorque(q, around, torque);
    gravityGradient(q, mass, around, torque);
    apply(mass.inertia_kgm2, omega, momentum);
    for (let k = 0; k < 3; k += 1) {
      momentum[k]! += around.wheelMomentum_B_Nms[k]! + t_s * around.wheelTorque_B_Nm[k]!;
      torque[k]! -= around.wheelTorque_B_Nm[k]!;
    }
    for (let mode = 0; mode < count; mode += 1) {
      const delta = modes[mode]!.coupling_rkgm;
      const eta = stage[bodyNumbers + mode]!;
      const rate = stage[bodyNumbers + count + mode]!;
      const spring = omega2[mode]! * eta + damping[mode]! * rate;
      for (let k = 0; k < 3; k += 1) {
        momentum[k]! += delta[k]! * rate;
        torque[k]! += delta[k]! * spring;
      }
    }
    const [wx, wy, wz] = [omega[0]!, omega[1]!, omega[2]!];
    torque[0]! -= wy * momentum[2]! - wz * momentum[1]!;
    torque[1]! -= wz * momentum[0]! - wx * momentum[2]!;
    torque[2]! -= wx * momentum[1]! - wy * momentum[0]!;
    const acceleration = slope.subarray(4, 7);
    apply(withoutModes(mass).inverse, torque, acceleration);
    const [x, y, z, w] = [q[0]!, q[1]!, q[2]!, q[3]!];
    slope[0] = 0.5 * (w * wx - (wy * z - wz * y));
    slope[1] = 0.5 * (w * wy - (wz * x - wx * z));
    slope[2] = 0.5 * (w * wz - (wx * y - wy * x));
    slope[3] = -0.5 * (x * wx + y * wy + z * wz);
    for (let mode = 0; mode < count; mode += 1) {
      const delta = modes[mode]!.coupling_rkgm;
      const eta = stage[bodyNumbers + mode]!;
      const rate = stage[bodyNumbers + count + mode]!;
      const pull = delta[0] * acceleration[0]! + delta[1] * acceleration[1]! + delta[2] * acceleration[2]!;
      slope[bodyNumbers + mode] = rate;
      slope[bodyNumbers + count + mode] = -(omega2[mode]! * eta + damping[mode]! * rate + pull);
    }
  };

  return {
    initial: () => ({ eta: new Float64Array(count), rate: new Float64Array(count) }),

    step(body, flexible, mass, around, step_s) {
      state.set(body.q_BN, 0);
      state.set(body.omega_BN_B_radps, 4);
      state.set(flexible.eta, bodyNumbers);
      state.set(flexible.rate, bodyNumbers + count);
      stage.set(state);
      total.fill(0);
      for (let round = 0; round < 4; round += 1) {
        differentiate(mass, around, round === 0 ? 0 : round === 3 ? step_s : 0.5 * step_s);
        const weight = round === 0 || round === 3 ? 1 : 2;
        const reach_s = round === 2 ? step_s : 0.5 * step_s;
        for (let k = 0; k < size; k += 1) {
          total[k]! += weight * slope[k]!;
          stage[k] = state[k]! + reach_s * slope[k]!;
        }
      }
      for (let k = 0; k < size; k += 1) state[k]! += (step_s / 6) * total[k]!;
      const length = Math.hypot(state[0]!, state[1]!, state[2]!, state[3]!);
      for (let k = 0; k < 4; k += 1) body.q_BN[k] = state[k]! / length;
      for (let k = 0; k < 3; k += 1) body.omega_BN_B_radps[k] = state[4 + k]!;
      for (let mode = 0; mode < count; mode += 1) {
        flexible.eta[mode] = state[bodyNumbers + mode]!;
        flexible.rate[mode] = state[bodyNumbers + count + mode]!;
      }
    },
  };
}
