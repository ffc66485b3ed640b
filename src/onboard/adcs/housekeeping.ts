/** The unit's telemetry. */

import { adcs, type geometry } from "../../messages/index.ts";
import { arcCosine_rad, finiteOr } from "../numbers.ts";
import { attitudeSigma_rad } from "./determination/mekf.ts";
import { hasField } from "./field-rate.ts";
import { isPointing, type Pointing } from "./pointing/pointing.ts";
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
  telemetry.sensorsInUse = sensorsInUse(state);
  telemetry.qBn = null;
  telemetry.gyroBiasRadps = null;
  if (isPointing(state.mode.mode)) reportPointing(state.pointing, telemetry);
  return telemetry;
}

/** Magnetometer, gyro and sun sensors, a bit each. */
function sensorsInUse({ field, rate, sun, pointing: { checks, estimator } }: AdcsState): number {
  const gyro = rate.fromGyro && !estimator.gyro.verdict.rejected;
  return (
    (hasField(field) && !checks.field.rejected ? 1 : 0) |
    (gyro ? 2 : 0) |
    (sun.watch.lost || checks.sun.rejected ? 0 : 4)
  );
}

/** What only the pointing modes know of. */
function reportPointing({ estimator, navigation, wheels, error }: Pointing, telemetry: adcs.v1.Telemetry): void {
  const { filter } = estimator;
  const [x, y, z, w] = filter.q_BN;
  telemetry.qBn = { x: x!, y: y!, z: z!, w: w! };
  telemetry.gyroBiasRadps = vector(estimator.gyro.bias_radps);
  telemetry.pointingErrorRad = error.angle_rad;
  telemetry.wheelSpeedsRadps = [...wheels.speeds_radps].map((speed) => finiteOr(speed, 0));
  telemetry.attitudeSigmaRad = attitudeSigma_rad(filter);
  telemetry.estimatorConsistency = filter.consistency;
  for (let head = 0; head < estimator.heads.length; head += 1) {
    if (!estimator.heads[head]!.rejected) telemetry.sensorsInUse |= 8 << head;
  }
  if (navigation.valid) telemetry.sensorsInUse |= 1 << 5;
  telemetry.sensorsInUse |= (~wheels.excluded & 15) << 8;
  if (error.slewing) telemetry.sensorsInUse |= 1 << 12;
}

function vector(from: Float64Array): geometry.v1.Vector3 {
  return { x: from[0]!, y: from[1]!, z: from[2]! };
}
