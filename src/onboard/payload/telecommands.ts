/** What the unit does with its telecommands. */

import { type payload } from "../../messages/index.ts";
import { isWithin } from "../numbers.ts";
import { inRange, Reason } from "../verification.ts";
import { enterMode, Mode } from "./mode.ts";
import { serviceMax_degC } from "./parameters.ts";
import { beamCount, type PayloadState } from "./state.ts";

const offsetMax_rad = 0.9;

/** Whether the arguments are in range, whatever the unit's state: NONE, or the reason of refusal. */
export function checkArguments(telecommand: payload.v1.Telecommand): Reason {
  const { setMode, setBeams, pointBeam } = telecommand;
  if (setMode !== null) return inRange(isWithin(setMode.mode, Mode.MODE_OFF, Mode.MODE_SERVICE));
  if (setBeams !== null) return inRange(isWithin(setBeams.beamsOn, 0, 255));
  if (pointBeam !== null) {
    const { beam, alongRad, acrossRad } = pointBeam;
    const within =
      isWithin(alongRad, -offsetMax_rad, offsetMax_rad) && isWithin(acrossRad, -offsetMax_rad, offsetMax_rad);
    return inRange(within && isWithin(beam, 0, beamCount - 1));
  }
  return Reason.FAILURE_REASON_UNKNOWN_COMMAND;
}

/** Carries a telecommand out: NONE, or why not. */
export function execute(state: PayloadState, telecommand: payload.v1.Telecommand): Reason {
  const reason = checkArguments(telecommand);
  if (reason !== Reason.FAILURE_REASON_NONE) return reason;
  const { setMode, setBeams, pointBeam } = telecommand;
  if (setMode !== null) return changeMode(state, setMode.mode);
  if (setBeams !== null) {
    if (state.mode !== Mode.MODE_SERVICE) return Reason.FAILURE_REASON_WRONG_MODE;
    state.beams = setBeams.beamsOn;
    return Reason.FAILURE_REASON_NONE;
  }
  if (!state.powered) return Reason.FAILURE_REASON_INTERLOCK;
  state.pointing_rad[2 * pointBeam!.beam] = pointBeam!.alongRad;
  state.pointing_rad[2 * pointBeam!.beam + 1] = pointBeam!.acrossRad;
  return Reason.FAILURE_REASON_NONE;
}

function changeMode(state: PayloadState, mode: Mode): Reason {
  if (!state.powered) return Reason.FAILURE_REASON_INTERLOCK;
  const hot = mode === Mode.MODE_SERVICE && state.temperature_degC > serviceMax_degC;
  if (hot) return Reason.FAILURE_REASON_INTERLOCK;
  enterMode(state, mode);
  return Reason.FAILURE_REASON_NONE;
}
