/**
 * The wheels as the body feels them: axes, absolute axial momentum, and their speeds after a step.
 *
 * A wheel's absolute momentum about its axis, p = J (Omega + a . omega), changes by the torque on the wheel alone. So the
 * body step takes the wheels as the vector sum of p a, and the speeds follow from the new rate in closed form.
 *
 * Source: Markley & Crassidis 2014, equations 3.143 to 3.147; Wertz 1978, section 18.3 (pyramid).
 */

import type { WheelsConfig } from "../config/wheels.ts";
import type { StepLength, Surroundings } from "./body.ts";

const degree = Math.PI / 180;

/**
 * Unit vectors of the spin axes in B: a pyramid about z, at `pyramid_deg` from the x-y plane, the first half-way between x and y.
 */
export function wheelAxes({
  count,
  pyramid_deg,
}: Pick<WheelsConfig, "count" | "pyramid_deg">): readonly Float64Array[] {
  const across = Math.cos(pyramid_deg * degree);
  const along = Math.sin(pyramid_deg * degree);
  return Array.from({ length: count }, (_, wheel) => {
    const azimuth = ((wheel + 0.5) * 2 * Math.PI) / count;
    return Float64Array.of(across * Math.cos(azimuth), across * Math.sin(azimuth), along);
  });
}

export interface WheelState {
  /** Relative to the body. */
  readonly speed_radps: Float64Array;
  /** On each wheel, motor and friction together, about its axis. */
  readonly torque_Nm: Float64Array;
}

export interface WheelMomentum {
  /** Fills the wheels' part of `around` for a step with the torque on each wheel held. */
  hold(state: WheelState, omega_BN_B_radps: Float64Array, around: Surroundings): void;
  /** The speeds after the step that `hold` began. */
  turn(state: WheelState, omega_BN_B_radps: Float64Array, step: StepLength): void;
  /** Sum of the absolute axial momenta, in B. */
  total(state: WheelState, omega_BN_B_radps: Float64Array, out_B_Nms: Float64Array): Float64Array;
}

export function createWheelMomentum(axes: readonly Float64Array[], spinInertia_kgm2: number): WheelMomentum {
  const count = axes.length;
  const axis = Float64Array.from(axes.flatMap((each) => [...each]));
  const momentum_Nms = new Float64Array(count);

  const along = (wheel: number, v: Float64Array): number =>
    axis[3 * wheel]! * v[0]! + axis[3 * wheel + 1]! * v[1]! + axis[3 * wheel + 2]! * v[2]!;

  return {
    hold({ speed_radps, torque_Nm }, omega_BN_B_radps, { wheelMomentum_B_Nms: h, wheelTorque_B_Nm: u }) {
      h[0] = h[1] = h[2] = 0;
      u[0] = u[1] = u[2] = 0;
      for (let wheel = 0; wheel < count; wheel += 1) {
        const p = spinInertia_kgm2 * (speed_radps[wheel]! + along(wheel, omega_BN_B_radps));
        momentum_Nms[wheel] = p;
        for (let k = 0; k < 3; k += 1) {
          h[k]! += p * axis[3 * wheel + k]!;
          u[k]! += torque_Nm[wheel]! * axis[3 * wheel + k]!;
        }
      }
    },

    turn({ speed_radps, torque_Nm }, omega_BN_B_radps, step) {
      for (let wheel = 0; wheel < count; wheel += 1) {
        const p = momentum_Nms[wheel]! + step.step_s * torque_Nm[wheel]!;
        speed_radps[wheel] = p / spinInertia_kgm2 - along(wheel, omega_BN_B_radps);
      }
    },

    total({ speed_radps }, omega_BN_B_radps, out) {
      out[0] = out[1] = out[2] = 0;
      for (let wheel = 0; wheel < count; wheel += 1) {
        const p = spinInertia_kgm2 * (speed_radps[wheel]! + along(wheel, omega_BN_B_radps));
        for (let k = 0; k < 3; k += 1) out[k]! += p * axis[3 * wheel + k]!;
      }
      return out;
    },
  };
}
