/**
 * How the body moves: wheels, coils, air, sunlight, gravity and, where the file asks for it, swinging wings, one step at a time.
 *
 * Torques of air and sunlight change slowly: they are found anew at every tenth of a second and held between.
 */

import { velocityInAir } from "../../environment/atmosphere/air-velocity.ts";
import { rotate, rotateBack } from "../../environment/quaternion.ts";
import { copy } from "../../environment/vector.ts";
import { phase } from "../../kernel/time.ts";
import type { SpacecraftConfig } from "../config.ts";
import { deployedWings } from "../power/wings.ts";
import { nextPiece, type OrbitMotion, piece_us } from "../orbit/motion.ts";
import type { SpacecraftState } from "../state.ts";
import type { Moment, SurroundingsTrack } from "../surroundings.ts";
import { createSurroundings, stepBody, stepMax_s } from "./body.ts";
import { createSurfaceLoad, drag, solarPressure } from "./disturbances.ts";
import { createFacets, setWings } from "./facets.ts";
import { createFlexibleBody, type FlexibleState } from "./flexible.ts";
import { conserveMomentum, type MassProperties, massProperties } from "./inertia.ts";
import type { AttitudeHardware } from "./hardware.ts";
import { createWheelMomentum, wheelAxes, type WheelMomentum } from "./wheels-momentum.ts";

/** Torques that are held between tenths of a second, in B. */
export interface DisturbanceState {
  readonly drag_B_Nm: Float64Array;
  readonly solar_B_Nm: Float64Array;
  /** Of both together. */
  readonly force_B_N: Float64Array;
  density_kgpm3: number;
}

/** What moves beside the body. */
export interface MotionState {
  readonly disturbances: DisturbanceState;
  /** The orbit where it is state; null where it is a function of time. */
  readonly orbit: OrbitMotion | null;
  /** Swinging wings; null where they are stiff. */
  readonly flexible: FlexibleState | null;
}

export interface Dynamics {
  readonly wheels: WheelMomentum;
  initial(): MotionState;
  /** Inertia with the wings as they are, without the wheels' own. */
  mass(state: SpacecraftState): MassProperties;
  /**
   * Advances to a moment at most a tenth of a second away.
   *
   * @param powered the actuators have power
   * @param driven the coils are outside their blanking window
   */
  turn(state: SpacecraftState, to: Moment, powered: boolean, driven: boolean): void;
  /** After wings latched: the angular momentum stays. @param before the inertia until then */
  latch(state: SpacecraftState, before: MassProperties): void;
}

const stepMax_us = stepMax_s * 1e6;

export function createDynamics(
  config: SpacecraftConfig,
  track: SurroundingsTrack,
  hardware: AttitudeHardware,
): Dynamics {
  const masses = massProperties(config);
  const { surface, flexible_modes } = config.body;
  const wheels = createWheelMomentum(wheelAxes(config.adcs.wheels), config.adcs.wheels.spin_inertia_kgm2);
  const flexible = flexible_modes.length > 0 ? createFlexibleBody(flexible_modes) : undefined;
  const around = createSurroundings();
  const step = { step_s: Number.NaN };
  const facets = createFacets(surface);
  const load = createSurfaceLoad();
  const vector_B = new Float64Array(3);
  const dry_kg = config.body.mass_kg - (config.adcs.thruster?.propellant_kg ?? 0);

  const mass = (state: SpacecraftState): MassProperties => masses[deployedWings(state.wings)]!;

  const disturb = (state: SpacecraftState): void => {
    const { disturbances, body } = state;
    const sample = track.sample(state);
    setWings(facets, surface, deployedWings(state.wings), state.power.drive_rad);
    track.air(state, disturbances);
    velocityInAir(sample.r_BE_N_m, sample.v_BE_N_mps, vector_B);
    rotate(body.q_BN, vector_B, vector_B);
    drag(facets, surface, vector_B, disturbances, load);
    copy(load.torque_B_Nm, disturbances.drag_B_Nm);
    copy(load.force_B_N, disturbances.force_B_N);
    rotate(body.q_BN, sample.sunDirection_N, vector_B);
    solarPressure(facets, surface, vector_B, sample.litFraction, load);
    copy(load.torque_B_Nm, disturbances.solar_B_Nm);
    for (let axis = 0; axis < 3; axis += 1) disturbances.force_B_N[axis]! += load.force_B_N[axis]!;
  };

  /** What pushes the satellite along its orbit over a step, and the next piece of it where this one ends. */
  const push = (state: SpacecraftState, orbit: OrbitMotion, to_us: number, step_s: number): void => {
    const { thrust_N, propellant_kg } = state.thruster;
    const { direction_B } = hardware.thruster;
    const { force_B_N } = state.disturbances;
    for (let axis = 0; axis < 3; axis += 1) vector_B[axis] = force_B_N[axis]! + thrust_N * direction_B[axis]!;
    rotateBack(state.body.q_BN, vector_B, vector_B);
    const k = step_s / (dry_kg + propellant_kg);
    for (let axis = 0; axis < 3; axis += 1) orbit.gained_N_mps[axis]! += k * vector_B[axis]!;
    if (phase(to_us, piece_us) === 0) nextPiece(orbit);
  };

  return {
    wheels,
    mass,

    initial: () => ({
      disturbances: {
        drag_B_Nm: new Float64Array(3),
        solar_B_Nm: new Float64Array(3),
        force_B_N: new Float64Array(3),
        density_kgpm3: 0,
      },
      orbit: track.initialMotion(),
      flexible: flexible === undefined ? null : flexible.initial(),
    }),

    turn(state, to, powered, driven) {
      const { at_us, body } = state;
      const to_us = to.at_us;
      const step_s = (to_us - at_us) / 1e6;
      step.step_s = step_s;
      hardware.torquers.advance(state.torquers, to_us - at_us, powered && driven, around.dipole_B_Am2);
      if (phase(at_us, stepMax_us) === 0) disturb(state);
      const { drag_B_Nm, solar_B_Nm } = state.disturbances;
      for (let axis = 0; axis < 3; axis += 1) around.torque_B_Nm[axis] = drag_B_Nm[axis]! + solar_B_Nm[axis]!;
      hardware.thruster.push(state.thruster, state.faults, state, step, powered, around.torque_B_Nm);
      hardware.wheels.drive(state.wheels, state.faults, state, powered);
      wheels.hold(state.wheels, body.omega_BN_B_radps, around);
      track.middle(state, to, around);
      if (flexible !== undefined && state.flexible !== null && deployedWings(state.wings) === 3) {
        flexible.step(body, state.flexible, mass(state), around, step_s);
      } else stepBody(body, mass(state), around, step);
      wheels.turn(state.wheels, body.omega_BN_B_radps, step);
      if (state.orbit !== null) push(state, state.orbit, to_us, step_s);
      state.at_us = to_us;
    },

    latch(state, before) {
      conserveMomentum(before, mass(state), state.body.omega_BN_B_radps);
    },
  };
}
