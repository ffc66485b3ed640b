/** What the unit does with its telecommands. */

import { adcs } from "../../messages/index.ts";
import { isWithin } from "../numbers.ts";
import { inRange, Reason } from "../verification.ts";
import { enterMode, Mode } from "./mode.ts";
import { entryRefusal, isPointing, setInertial, setTarget } from "./pointing/pointing.ts";
import { arm, light } from "./burn.ts";
import { isLoadable, loadParameter } from "./parameter-set.ts";
import { createTold } from "./pointing/watch.ts";
import { wheelCount } from "./pointing/wheel-set.ts";
import type { AdcsState } from "./state.ts";

/** Whether the arguments are in range, whatever the unit's state: NONE, or the reason of refusal. */
export function checkArguments(telecommand: adcs.v1.Telecommand): Reason {
  const { setMode, patchSensorSign, setDetumbleGain } = telecommand;
  if (setMode !== null) return inRange(isWithin(setMode.mode, Mode.MODE_OFF, Mode.MODE_WING_TO_SUN));
  if (patchSensorSign !== null) {
    const { SENSOR_MAGNETOMETER, SENSOR_SUN } = adcs.v1.Sensor;
    const { AXIS_X, AXIS_Z } = adcs.v1.Axis;
    const known = isWithin(patchSensorSign.sensor, SENSOR_MAGNETOMETER, SENSOR_SUN);
    return inRange(known && isWithin(patchSensorSign.axis, AXIS_X, AXIS_Z));
  }
  if (setDetumbleGain !== null) return inRange(isWithin(setDetumbleGain.gainNms, 0, 1));
  const { setTarget: place, setInertialAttitude: fixed, excludeWheel: wheel } = telecommand;
  if (place !== null) {
    const { latitudeDeg, longitudeDeg, altitudeM } = place;
    return inRange(
      isWithin(latitudeDeg, -90, 90) && isWithin(longitudeDeg, -180, 360) && isWithin(altitudeM, -500, 9000),
    );
  }
  if (fixed !== null) return inRange(fixed.qBn !== null && isUnit(fixed.qBn));
  if (wheel !== null) return inRange(isWithin(wheel.wheel, 1, wheelCount));
  const { loadParameter: load, armThruster, burnThruster } = telecommand;
  if (load !== null) return inRange(isLoadable(load.parameter, load.value));
  if (armThruster !== null) return Reason.FAILURE_REASON_NONE;
  if (burnThruster !== null) return inRange(isWithin(burnThruster.durationS, 1, 14_400));
  return Reason.FAILURE_REASON_UNKNOWN_COMMAND;
}

/** Carries a telecommand out: NONE, or why not. */
export function execute(state: AdcsState, telecommand: adcs.v1.Telecommand): Reason {
  const reason = checkArguments(telecommand);
  if (reason !== Reason.FAILURE_REASON_NONE) return reason;
  const { setMode, patchSensorSign, setDetumbleGain } = telecommand;
  if (setMode !== null) return setMode_(state, setMode.mode);
  if (telecommand.setTarget !== null) setTarget(state.pointing, telecommand.setTarget);
  if (telecommand.setInertialAttitude !== null) setInertial(state.pointing, telecommand.setInertialAttitude.qBn!);
  if (telecommand.excludeWheel !== null) excludeWheel(state, telecommand.excludeWheel);
  const { loadParameter: load, armThruster, burnThruster } = telecommand;
  if (load !== null) loadParameter(state.parameters, load.parameter, load.value);
  if (armThruster !== null) return arm(state.burn, armThruster.armed, state.mode.mode, state.events);
  if (burnThruster !== null) {
    const { burn, parameters, mode, pointing, events } = state;
    return light(burn, burnThruster.durationS, parameters.burnTimeMax_s, mode.mode, pointing, events);
  }
  if (patchSensorSign !== null) {
    const index = (patchSensorSign.sensor - 1) * 3 + (patchSensorSign.axis - 1);
    const sign = patchSensorSign.inverted ? -1 : 1;
    // The derivative across a change of sign is nonsense, so the field starts over.
    if (index < 3 && state.signs[index] !== sign) state.field.readings = 0;
    state.signs[index] = sign;
  } else if (setDetumbleGain !== null) {
    loadParameter(state.parameters, adcs.v1.Parameter.PARAMETER_DETUMBLE_GAIN, setDetumbleGain.gainNms);
  }
  return Reason.FAILURE_REASON_NONE;
}

const isUnit = ({ x, y, z, w }: { x: number; y: number; z: number; w: number }): boolean =>
  isWithin(x * x + y * y + z * z + w * w, 0.98, 1.02);

function excludeWheel({ pointing }: AdcsState, { wheel, excluded }: adcs.v1.ExcludeWheel): void {
  const bit = 1 << (wheel - 1);
  pointing.wheels.excluded = excluded ? pointing.wheels.excluded | bit : pointing.wheels.excluded & ~bit;
  pointing.wheels.missing_Nm[wheel - 1] = 0;
}

/**
 * OFF, DETUMBLE and the pointing modes are held, the latter while their needs are met; SUN_SAFE also gives the unit back the
 * choice between detumble and sun-safe.
 */
function setMode_(state: AdcsState, mode: Mode): Reason {
  if (isPointing(mode)) {
    const reason = entryRefusal(state.pointing, mode, state.rate.valid ? state.rate.length_radps : Number.NaN);
    if (reason !== Reason.FAILURE_REASON_NONE) return reason;
    state.told = createTold();
  }
  state.mode.automatic = mode === Mode.MODE_SUN_SAFE;
  enterMode(state.mode, mode, state.events);
  return Reason.FAILURE_REASON_NONE;
}
