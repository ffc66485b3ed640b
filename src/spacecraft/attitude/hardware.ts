/** The attitude hardware on its unit's bus: fills the unit's inputs, takes its outputs. */

import type { adcs, geometry } from "../../messages/index.ts";
import { rotate } from "../../environment/quaternion.ts";
import type { RandomStreams } from "../../kernel/random.ts";
import type { SpacecraftConfig } from "../config.ts";
import type { ChannelMap } from "../faults/channels.ts";
import type { SpacecraftState } from "../state.ts";
import type { SurroundingsTrack } from "../surroundings.ts";
import { createGyro, type Gyro } from "./gyro.ts";
import { createMagnetometer } from "./magnetometer.ts";
import { createSunSensors } from "./sun-sensors.ts";
import { createTorquers, type Torquers } from "./torquers.ts";

export interface AttitudeHardware {
  readonly gyro: Gyro;
  readonly torquers: Torquers;
  /** `powered`: the ADCS load is on; without power every sensor is absent. */
  sample(state: SpacecraftState, powered: boolean, inputs: adcs.v1.Inputs): void;
  apply(state: SpacecraftState, outputs: adcs.v1.Outputs): void;
}

export function createAttitudeHardware(
  config: SpacecraftConfig,
  map: ChannelMap,
  streams: RandomStreams,
  track: SurroundingsTrack,
): AttitudeHardware {
  const gyro = createGyro(config, map, streams.stream("spacecraft.gyro"));
  const magnetometer = createMagnetometer(config, map, streams.stream("spacecraft.magnetometer"));
  const sunSensors = createSunSensors(config, map, streams.stream("spacecraft.sun-sensors"));
  const torquers = createTorquers(config, map, streams.stream("spacecraft.torquers"));
  const field_B_T = new Float64Array(3);
  const sun_B = new Float64Array(3);

  return {
    gyro,
    torquers,

    sample(state, powered, inputs) {
      inputs.gnss = null;
      // Setting a length costs a call even where it changes nothing.
      if (inputs.starTrackers.length > 0) inputs.starTrackers.length = 0;
      if (inputs.wheels.length > 0) inputs.wheels.length = 0;
      if (!powered) {
        silence(inputs);
        return;
      }
      const { body, faults, at_us } = state;
      const { dipole_Am2, command_Am2 } = state.torquers;
      rotate(body.q_BN, track.field(at_us), field_B_T);
      const field = (inputs.magneticFieldT ??= zero());
      if (!magnetometer.sample(faults, at_us, field_B_T, dipole_Am2, field)) inputs.magneticFieldT = null;
      const rate = (inputs.angularRateRadps ??= zero());
      if (!gyro.sample(state.gyro, faults, at_us, body.omega_BN_B_radps, rate)) inputs.angularRateRadps = null;
      const around = track.sample(at_us);
      rotate(body.q_BN, around.sunDirection_N, sun_B);
      sunSensors.sample(faults, at_us, sun_B, around.litFraction, inputs.sunCosines);
      // Coil currents are measured while the coils are driven, before the blanking window.
      for (let axis = 0; axis < 3; axis += 1) inputs.coilDipolesAm2[axis] = command_Am2[axis]!;
    },

    apply(state, outputs) {
      torquers.apply(state.torquers, state.faults, state.at_us, outputs.dipoleAm2);
    },
  };
}

const zero = (): geometry.v1.Vector3 => ({ x: 0, y: 0, z: 0 });

function silence(inputs: adcs.v1.Inputs): void {
  inputs.magneticFieldT = null;
  inputs.angularRateRadps = null;
  inputs.sunCosines.length = 0;
  inputs.coilDipolesAm2.length = 0;
}
