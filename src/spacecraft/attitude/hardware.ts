/** The attitude hardware on its unit's bus: fills the unit's inputs, takes its outputs. */

import type { adcs, geometry } from "../../messages/index.ts";
import { earthLight, type EarthLight } from "../../environment/earth/light.ts";
import type { Epoch } from "../../environment/time/epoch.ts";
import { rotate } from "../../environment/quaternion.ts";
import type { RandomStreams } from "../../kernel/random.ts";
import type { SimTime } from "../../kernel/time.ts";
import type { SpacecraftConfig } from "../config.ts";
import type { ChannelMap } from "../faults/channels.ts";
import type { SpacecraftState } from "../state.ts";
import { node_degC, ThermalNode } from "../thermal/nodes.ts";
import type { SurroundingsTrack } from "../surroundings.ts";
import { createGnss, type GnssState } from "./gnss.ts";
import { createGyro, type GyroState } from "./gyro.ts";
import { createMagnetometer } from "./magnetometer.ts";
import { createStarTrackers, type StarTrackerState } from "./star-trackers.ts";
import { createSunSensors } from "./sun-sensors.ts";
import { createThruster, type Thruster, type ThrusterState } from "./thruster.ts";
import { createTorquers, type Torquers, type TorquerState } from "./torquers.ts";
import { createReactionWheels, type ReactionWheels, type ReactionWheelState } from "./wheels.ts";

export interface AttitudeHardwareState {
  readonly torquers: TorquerState;
  readonly wheels: ReactionWheelState;
  readonly thruster: ThrusterState;
  readonly gyro: GyroState;
  readonly starTrackers: readonly StarTrackerState[];
  readonly gnss: GnssState;
}

export interface AttitudeHardware {
  readonly torquers: Torquers;
  readonly wheels: ReactionWheels;
  readonly thruster: Thruster;
  /** Star trackers take their images at multiples of this. */
  readonly imagePeriod_us: number;
  initial(): AttitudeHardwareState;
  /** Takes the images of the state's moment. `powered`: the ADCS load is on. */
  expose(state: SpacecraftState, powered: boolean): void;
  /**
   * At the state's moment, `at`. `powered`: the ADCS load is on; without power every sensor is absent. `thrusterPowered`: so is
   * the thruster's.
   */
  sample(state: SpacecraftState, at: SimTime, powered: boolean, thrusterPowered: boolean, inputs: adcs.v1.Inputs): void;
  apply(state: SpacecraftState, at: SimTime, outputs: adcs.v1.Outputs): void;
}

export function createAttitudeHardware(
  config: SpacecraftConfig,
  map: ChannelMap,
  streams: RandomStreams,
  track: SurroundingsTrack,
  epoch: Epoch,
): AttitudeHardware {
  const gyro = createGyro(config, map, streams.stream("spacecraft.gyro"));
  const magnetometer = createMagnetometer(config, map, streams.stream("spacecraft.magnetometer"));
  const sunSensors = createSunSensors(config, map, streams.stream("spacecraft.sun-sensors"));
  const torquers = createTorquers(config, map, streams.stream("spacecraft.torquers"));
  const wheels = createReactionWheels(config, map, streams.stream("spacecraft.wheels"));
  const trackers = createStarTrackers(config, map, streams.stream("spacecraft.star-trackers"));
  const gnss = createGnss(config, map, epoch, streams.stream("spacecraft.gnss"));
  const thruster = createThruster(config.adcs.thruster, map, streams.stream("spacecraft.thruster"));
  const field_B_T = new Float64Array(3);
  const sun_B = new Float64Array(3);
  const nadir_B = new Float64Array(3);
  const earth: EarthLight = { nadir_N: new Float64Array(3), radiusRatio: 0, noonCosine: 0 };

  const light = (state: SpacecraftState, at: SimTime, inputs: adcs.v1.Inputs): void => {
    const { body, faults } = state;
    const around = track.sample(state);
    rotate(body.q_BN, around.sunDirection_N, sun_B);
    if (around.fault === 0) earthLight(around.r_BE_N_m, around.r_SE_N_m, earth);
    else earth.noonCosine = 0;
    rotate(body.q_BN, earth.nadir_N, nadir_B);
    sunSensors.sample(faults, at, sun_B, around.litFraction, earth, nadir_B, inputs.sunCosines);
  };

  return {
    torquers,
    wheels,
    thruster,
    imagePeriod_us: trackers.imagePeriod_us,

    initial: () => ({
      torquers: torquers.initial(),
      wheels: wheels.initial(),
      thruster: thruster.initial(),
      gyro: gyro.initial(),
      starTrackers: trackers.initial(),
      gnss: gnss.initial(),
    }),

    expose(state, powered) {
      const { body, faults, starTrackers } = state;
      trackers.expose(starTrackers, faults, state, powered, body, track.sample(state), track.moon(state));
    },

    sample(state, at, powered, thrusterPowered, inputs) {
      const { body, faults } = state;
      if (!powered) {
        silence(inputs);
        gnss.sample(state.gnss, faults, at, false, track.sample(state));
        return;
      }
      rotate(body.q_BN, track.field(state), field_B_T);
      const field = (inputs.magneticFieldT ??= zero());
      const { dipole_Am2, command_Am2 } = state.torquers;
      if (!magnetometer.sample(faults, at, field_B_T, dipole_Am2, field)) inputs.magneticFieldT = null;
      const rate = (inputs.angularRateRadps ??= zero());
      if (
        !gyro.sample(state.gyro, faults, at, body.omega_BN_B_radps, node_degC(state.thermal, ThermalNode.sensors), rate)
      )
        inputs.angularRateRadps = null;
      light(state, at, inputs);
      inputs.starTrackers = trackers.sample(state.starTrackers, at);
      inputs.gnss = gnss.sample(state.gnss, faults, at, true, track.sample(state));
      wheels.sample(state.wheels, faults, at, inputs.wheels);
      inputs.thruster = thrusterPowered ? thruster.report(state.thruster, inputs.thruster) : null;
      // Coil currents are measured while the coils are driven, before the blanking window.
      for (let axis = 0; axis < 3; axis += 1) inputs.coilDipolesAm2[axis] = command_Am2[axis]!;
    },

    apply(state, at, outputs) {
      torquers.apply(state.torquers, state.faults, at, outputs.dipoleAm2);
      wheels.apply(state.wheels, state.faults, at, outputs.wheelTorquesNm);
      thruster.apply(state.thruster, at, outputs.thrusterOn);
    },
  };
}

const zero = (): geometry.v1.Vector3 => ({ x: 0, y: 0, z: 0 });

function silence(inputs: adcs.v1.Inputs): void {
  inputs.magneticFieldT = null;
  inputs.angularRateRadps = null;
  inputs.gnss = null;
  inputs.thruster = null;
  inputs.sunCosines.length = 0;
  inputs.coilDipolesAm2.length = 0;
  inputs.starTrackers = [];
  inputs.wheels.length = 0;
}
