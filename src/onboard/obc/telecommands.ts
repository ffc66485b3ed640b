/** The obc's own telecommands. */

import { type obc } from "../../messages/index.ts";
import { isWithin } from "../numbers.ts";
import { inRange, Reason } from "../verification.ts";
import { enterMode, isBatteryLow, Mode, wingsOut } from "./mode.ts";
import { unitCount, type ObcState } from "./state.ts";

/** Whether the arguments are in range, whatever the unit's state: NONE, or the reason of refusal. */
export function checkArguments(telecommand: obc.v1.Telecommand): Reason {
  const { ping, setMode, setHousekeeping } = telecommand;
  if (ping !== null) return Reason.FAILURE_REASON_NONE;
  if (setMode !== null) return inRange(isWithin(setMode.mode, Mode.MODE_LEOP, Mode.MODE_PAYLOAD));
  if (setHousekeeping !== null) {
    const { unit, periodS } = setHousekeeping;
    return inRange(isWithin(unit, 1, unitCount) && isWithin(periodS, 0, 3600));
  }
  return Reason.FAILURE_REASON_UNKNOWN_COMMAND;
}

/** Carries a telecommand out: NONE, or why not. */
export function execute(state: ObcState, telecommand: obc.v1.Telecommand): Reason {
  const reason = checkArguments(telecommand);
  if (reason !== Reason.FAILURE_REASON_NONE) return reason;
  const { ping, setMode, setHousekeeping } = telecommand;
  if (ping !== null) return Reason.FAILURE_REASON_NONE;
  if (setMode !== null) return changeMode(state, setMode.mode);
  const unit = setHousekeeping!.unit - 1;
  state.reportPeriods_s[unit] = setHousekeeping!.periodS;
  state.sinceReport_us[unit] = Number.MAX_SAFE_INTEGER;
  return Reason.FAILURE_REASON_NONE;
}

function changeMode(state: ObcState, mode: Mode): Reason {
  if (mode === Mode.MODE_LEOP && state.mode !== Mode.MODE_LEOP) return Reason.FAILURE_REASON_NOT_ALLOWED;
  if (mode === Mode.MODE_PAYLOAD && state.mode !== Mode.MODE_NOMINAL && state.mode !== Mode.MODE_PAYLOAD) {
    return Reason.FAILURE_REASON_WRONG_MODE;
  }
  const leaving = mode === Mode.MODE_NOMINAL || mode === Mode.MODE_PAYLOAD;
  if (leaving && (!wingsOut(state) || isBatteryLow(state))) return Reason.FAILURE_REASON_INTERLOCK;
  enterMode(state, mode);
  return Reason.FAILURE_REASON_NONE;
}
