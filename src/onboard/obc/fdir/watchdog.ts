/** Starts of the processor: by telecommand, by the watchdog, by an upset. Flash stays, everything else begins anew. */

import { obc } from "../../../messages/index.ts";
import { raise, severity } from "../../events.ts";
import { Reason } from "../../verification.ts";
import { Parameter, resetGrace_us } from "../parameters.ts";
import { complete } from "../requests/acknowledge.ts";
import { createRam, type ObcState } from "../state.ts";
import { tellMode } from "./mode.ts";

const ResetReason = obc.v1.ResetReason;
const { UPSET_HANG, UPSET_RESET } = obc.v1.Upset;

/** Starts the processor again. */
export function restart(state: ObcState, reason: obc.v1.ResetReason): void {
  const { flash, time_us } = state;
  flash.bootCount += 1;
  flash.resetReason = reason;
  if (reason !== ResetReason.RESET_REASON_TELECOMMAND) flash.resetRequest = null;
  Object.assign(state, createRam(flash), { time_us });
}

/** The software begins. */
export function boot(state: ObcState): void {
  const { flash, events } = state;
  state.started = true;
  raise(events, obc.v1.EventCode.EVENT_CODE_STARTED, severity.info, flash.bootCount);
  if (flash.bootCount === 1) return;
  const asked = flash.resetReason === ResetReason.RESET_REASON_TELECOMMAND;
  raise(events, obc.v1.EventCode.EVENT_CODE_RESET, asked ? severity.low : severity.high, flash.resetReason);
  if (flash.resetRequest !== null) complete(state, flash.resetRequest, Reason.FAILURE_REASON_NONE);
  flash.resetRequest = null;
  tellMode(state);
}

/** What happens to the processor from outside. */
export function sufferUpset(state: ObcState, upset: obc.v1.Upset): void {
  if (upset === UPSET_HANG) state.hung = true;
  else if (upset === UPSET_RESET) restart(state, ResetReason.RESET_REASON_UPSET);
}

/** Lets the watchdog run; software that hangs does not serve it, and is started again. */
export function runWatchdog(state: ObcState, period_us: number): void {
  state.unserved_us = state.hung ? state.unserved_us + period_us : 0;
  if (state.unserved_us < state.flash.parameters[Parameter.ONBOARD_PARAMETER_WATCHDOG]! * 1e6) return;
  restart(state, ResetReason.RESET_REASON_WATCHDOG);
}

/** Carries out a reset that a telecommand asked for, once its reports have left. */
export function runReset(state: ObcState, period_us: number): void {
  if (state.resetting_us < 0) return;
  state.resetting_us += period_us;
  const waits = state.eventPackets.length > 0 || state.events.length > 0;
  if (waits && state.resetting_us < resetGrace_us) return;
  restart(state, ResetReason.RESET_REASON_TELECOMMAND);
}
