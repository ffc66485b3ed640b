/** The unit's telemetry. */

import { adcs, type geometry } from "../../messages/index.ts";
import { arcCosine_rad, finiteOr } from "../numbers.ts";
import { attitudeSigma_rad } from "./determination/mekf.ts";
import { hasField } from "./field-rate.ts";
import { isPointing, type Pointing } from "./pointing/pointing.ts";
import type { AdcsState } from "./state.ts";

/** A new telemetry message of the state as it is. */
export function reportHousekeeping(state: AdcsState): adcs.v1.Telemetry {
  const telemetry = adcs.v1.Telemetry.create();
  telemetry.mode = state.mode.mode;
  fill(telemetry.bodyRateRadps, state.rate.omega_BN_B_radps);
  fill(telemetry.magneticFieldT, state.field.field_B_T);
  telemetry.sunInSight = state.sun.inSight;
  if (state.sun.inSight) fill(telemetry.sunDirection, state.sun.direction_B);
  telemetry.sunAngleRad = arcCosine_rad(-state.sun.direction_B[2]!);
  fill(telemetry.dipoleAm2, state.dipole_Am2);
  telemetry.secondsInMode = Math.floor(state.mode.inMode_us / 1e6);
  telemetry.acceptedCount = state.counts.accepted;
  telemetry.refusedCount = state.counts.refused;
  telemetry.sensorsInUse = sensorsInUse(state);
  if (isPointing(state.mode.mode)) reportPointing(state.pointing, telemetry);
  else forget(telemetry);
  if (state.burn.armed_us > 0) telemetry.sensorsInUse |= 1 << 13;
  if (state.burn.left_us > 0) telemetry.sensorsInUse |= 1 << 14;
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

function forget(telemetry: adcs.v1.Telemetry): void {
  telemetry.qBn = null;
  telemetry.gyroBiasRadps = null;
}

/** What only the pointing modes know of. */
function reportPointing(
  { estimator, navigation, wheels, error }: Pointing,
  telemetry: adcs.v1.CompleteTelemetry,
): void {
  const { filter } = estimator;
  fill(telemetry.qBn, filter.q_BN);
  telemetry.qBn.w = filter.q_BN[3]!;
  fill(telemetry.gyroBiasRadps, estimator.gyro.bias_radps);
  telemetry.pointingErrorRad = error.angle_rad;
  const { speeds_radps: speeds } = wheels;
  telemetry.wheelSpeedsRadps = [finiteOr(speeds[0]!, 0), finiteOr(speeds[1]!, 0), finiteOr(speeds[2]!, 0), finiteOr(speeds[3]!, 0)]; // prettier-ignore
  telemetry.attitudeSigmaRad = attitudeSigma_rad(filter);
  telemetry.estimatorConsistency = filter.consistency;
  for (let head = 0; head < estimator.heads.length; head += 1) {
    if (!estimator.heads[head]!.rejected) telemetry.sensorsInUse |= 8 << head;
  }
  if (navigation.valid) telemetry.sensorsInUse |= 1 << 5;
  telemetry.sensorsInUse |= (~wheels.excluded & 15) << 8;
  if (error.slewing) telemetry.sensorsInUse |= 1 << 12;
}

function fill(message: geometry.v1.Vector3, from: Float64Array): void {
  message.x = from[0]!;
  message.y = from[1]!;
  message.z = from[2]!;
}
