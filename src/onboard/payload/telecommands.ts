/** What the unit does with its telecommands. */

import { type payload } from "../../messages/index.ts";
import { isWithin } from "../numbers.ts";
import { inRange, Reason } from "../verification.ts";
import { aimBeam, pointBeam } from "./beams.ts";
import { enterMode, Mode } from "./mode.ts";
import { beamPowerMax_W, offsetMax_rad, planAheadMax_s, serviceMax_degC } from "./parameters.ts";
import { planAim } from "./plan.ts";
import { beamCount, type PayloadState } from "./state.ts";

const { FAILURE_REASON_NONE, FAILURE_REASON_INTERLOCK, FAILURE_REASON_WRONG_MODE } = Reason;

/** Whether the arguments are in range, whatever the unit's state: NONE, or the reason of refusal. */
export function checkArguments(telecommand: payload.v1.Telecommand): Reason {
  const { setMode, setBeams, pointBeam: point, setBeamPower, aimBeam: aim, planAim: planned } = telecommand;
  if (setMode !== null) return inRange(isWithin(setMode.mode, Mode.MODE_OFF, Mode.MODE_SERVICE));
  if (setBeams !== null) return inRange(isWithin(setBeams.beamsOn, 0, 255));
  if (point !== null) return inRange(isBeam(point.beam) && isOffset(point.alongRad) && isOffset(point.acrossRad));
  if (setBeamPower !== null) {
    return inRange(isBeam(setBeamPower.beam) && isWithin(setBeamPower.powerW, 0, beamPowerMax_W));
  }
  if (aim !== null) return inRange(isBeam(aim.beam) && isPlace(aim));
  if (planned !== null) {
    return inRange(isBeam(planned.beam) && isPlace(planned) && isWithin(planned.atS, 0, planAheadMax_s));
  }
  return telecommand.clearPlan === null ? Reason.FAILURE_REASON_UNKNOWN_COMMAND : FAILURE_REASON_NONE;
}

const isBeam = (beam: number): boolean => isWithin(beam, 0, beamCount - 1);
const isOffset = (offset_rad: number): boolean => isWithin(offset_rad, -offsetMax_rad, offsetMax_rad);
const isPlace = ({ latitudeDeg, longitudeDeg }: { latitudeDeg: number; longitudeDeg: number }): boolean =>
  isWithin(latitudeDeg, -90, 90) && isWithin(longitudeDeg, -180, 360);

/** Carries a telecommand out: NONE, or why not. */
export function execute(state: PayloadState, telecommand: payload.v1.Telecommand): Reason {
  const reason = checkArguments(telecommand);
  if (reason !== FAILURE_REASON_NONE) return reason;
  const { setMode, setBeams, planAim: planned, clearPlan } = telecommand;
  if (setMode !== null) return changeMode(state, setMode.mode);
  if (setBeams !== null) {
    if (state.mode !== Mode.MODE_SERVICE) return FAILURE_REASON_WRONG_MODE;
    state.beams = setBeams.beamsOn;
    return FAILURE_REASON_NONE;
  }
  if (planned !== null) return planAim(state, planned);
  if (clearPlan !== null) {
    state.plan.length = 0;
    return FAILURE_REASON_NONE;
  }
  return state.powered ? changeBeam(state, telecommand) : FAILURE_REASON_INTERLOCK;
}

function changeBeam(state: PayloadState, telecommand: payload.v1.Telecommand): Reason {
  const { pointBeam: point, setBeamPower, aimBeam: aim } = telecommand;
  if (point !== null) pointBeam(state, point.beam, point.alongRad, point.acrossRad);
  else if (setBeamPower !== null) state.beamPower_W[setBeamPower.beam] = setBeamPower.powerW;
  else aimBeam(state, aim!.beam, aim!.latitudeDeg, aim!.longitudeDeg);
  return FAILURE_REASON_NONE;
}

function changeMode(state: PayloadState, mode: Mode): Reason {
  if (!state.powered) return FAILURE_REASON_INTERLOCK;
  const hot = mode === Mode.MODE_SERVICE && state.temperature_degC > serviceMax_degC;
  if (hot) return FAILURE_REASON_INTERLOCK;
  enterMode(state, mode);
  return FAILURE_REASON_NONE;
}
