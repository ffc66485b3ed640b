/** The unit's telemetry. */

import { adcs, type geometry } from "../../messages/index.ts";
import { arcCosine_rad } from "../numbers.ts";
import { hasField } from "./field-rate.ts";
import type { AdcsState } from "./state.ts";

/** A new telemetry message of the state as it is. */
export function reportHousekeeping(state: AdcsState): adcs.v1.Telemetry {
  const telemetry: adcs.v1.Telemetry = adcs.v1.Telemetry.create();
  telemetry.mode = state.mode.mode;
  telemetry.bodyRateRadps = vector(state.rate.omega_BN_B_radps);
  telemetry.magneticFieldT = vector(state.field.field_B_T);
  telemetry.sunInSight = state.sun.inSight;
  telemetry.sunDirection = state.sun.inSight ? vector(state.sun.direction_B) : { x: 0, y: 0, z: 0 };
  telemetry.sunAngleRad = arcCosine_rad(-state.sun.direction_B[2]!);
  telemetry.dipoleAm2 = vector(state.dipole_Am2);
  telemetry.secondsInMode = Math.floor(state.mode.inMode_us / 1e6);
  telemetry.acceptedCount = state.counts.accepted;
  telemetry.refusedCount = state.counts.refused;
  telemetry.qBn = null;
  telemetry.gyroBiasRadps = null;
  telemetry.sensorsInUse =
    (hasField(state.field) ? 1 : 0) | (state.rate.fromGyro ? 2 : 0) | (state.sun.watch.lost ? 0 : 4);
  return telemetry;
}

function vector(from: Float64Array): geometry.v1.Vector3 {
  return { x: from[0]!, y: from[1]!, z: from[2]! };
}
