/** What the unit does with its telecommands. */

import { adcs } from "../../messages/index.ts";
import { isWithin } from "../numbers.ts";
import { inRange, Reason } from "../verification.ts";
import { enterMode, Mode } from "./mode.ts";
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
  return Reason.FAILURE_REASON_UNKNOWN_COMMAND;
}

/** Carries a telecommand out: NONE, or why not. */
export function execute(state: AdcsState, telecommand: adcs.v1.Telecommand): Reason {
  const reason = checkArguments(telecommand);
  if (reason !== Reason.FAILURE_REASON_NONE) return reason;
  const { setMode, patchSensorSign, setDetumbleGain } = telecommand;
  if (setMode !== null) return setMode_(state, setMode.mode);
  if (patchSensorSign !== null) {
    const index = (patchSensorSign.sensor - 1) * 3 + (patchSensorSign.axis - 1);
    const sign = patchSensorSign.inverted ? -1 : 1;
    // The derivative across a change of sign is nonsense, so the field starts over.
    if (index < 3 && state.signs[index] !== sign) state.field.readings = 0;
    state.signs[index] = sign;
  } else if (setDetumbleGain !== null) state.gain_Nms = setDetumbleGain.gainNms;
  return Reason.FAILURE_REASON_NONE;
}

/** OFF and DETUMBLE are held; SUN_SAFE also gives the unit back the choice between detumble and sun-safe. */
function setMode_(state: AdcsState, mode: Mode): Reason {
  if (mode > Mode.MODE_SUN_SAFE) return Reason.FAILURE_REASON_EQUIPMENT_ABSENT;
  state.mode.automatic = mode === Mode.MODE_SUN_SAFE;
  enterMode(state.mode, mode, state.events);
  return Reason.FAILURE_REASON_NONE;
}
