/** The spacecraft's mode: LEOP until the wings are out and the Sun is held; SAFE when something is wrong. */

import { adcs, obc, power } from "../../../messages/index.ts";
import { raise, severity } from "../../events.ts";
import { Parameter } from "../parameters.ts";
import { command } from "../requests/requests.ts";
import type { ObcState } from "../state.ts";
import { isAttitudeHeld, isBatteryLow, isPayloadShed, wingsOut } from "./guards.ts";
import { switchLoad } from "./power-cycle.ts";
import { calm, Reaction, react } from "./reactions.ts";

export const Mode = obc.v1.Mode;
export type Mode = obc.v1.Mode;

export function enterMode(state: ObcState, mode: Mode): void {
  if (mode === state.mode) return;
  state.mode = mode;
  state.attitudeLost_us = 0;
  tellMode(state);
}

/** Tells of the mode, and configures the spacecraft for SAFE. */
export function tellMode(state: ObcState): void {
  const { mode } = state;
  const isSafe = mode === Mode.MODE_SAFE;
  raise(state.events, obc.v1.EventCode.EVENT_CODE_MODE_CHANGED, isSafe ? severity.high : severity.info, mode);
  if (isSafe && react(state, Reaction.REACTION_SAFE_CONFIGURATION, severity.info)) configureSafe(state);
}

/** Looks at the latest telemetry of the units. SAFE is left by telecommand only. */
export function updateMode(state: ObcState, period_us: number): void {
  watchBattery(state);
  watchAttitude(state, period_us);
  watchPayload(state);
  watchLeop(state);
}

function watchBattery(state: ObcState): void {
  if (!isBatteryLow(state)) return calm(state, Reaction.REACTION_BATTERY_LOW);
  if (state.mode === Mode.MODE_SAFE) return;
  if (react(state, Reaction.REACTION_BATTERY_LOW)) enterMode(state, Mode.MODE_SAFE);
}

function watchAttitude(state: ObcState, period_us: number): void {
  const isNeeded = state.mode === Mode.MODE_NOMINAL || state.mode === Mode.MODE_PAYLOAD;
  if (!isNeeded || isAttitudeHeld(state)) {
    state.attitudeLost_us = 0;
    return calm(state, Reaction.REACTION_ATTITUDE_LOST);
  }
  state.attitudeLost_us = Math.min(state.attitudeLost_us + period_us, 1e12);
  if (state.attitudeLost_us < state.flash.parameters[Parameter.ONBOARD_PARAMETER_ATTITUDE_LOST]! * 1e6) return;
  if (react(state, Reaction.REACTION_ATTITUDE_LOST)) enterMode(state, Mode.MODE_SAFE);
}

function watchPayload(state: ObcState): void {
  if (state.mode !== Mode.MODE_PAYLOAD || !isPayloadShed(state)) return calm(state, Reaction.REACTION_PAYLOAD_SHED);
  if (react(state, Reaction.REACTION_PAYLOAD_SHED)) enterMode(state, Mode.MODE_NOMINAL);
}

function watchLeop(state: ObcState): void {
  const isOver = state.mode === Mode.MODE_LEOP && wingsOut(state) && isAttitudeHeld(state);
  if (!isOver) return calm(state, Reaction.REACTION_LEOP_END);
  if (react(state, Reaction.REACTION_LEOP_END, severity.info)) enterMode(state, Mode.MODE_NOMINAL);
}

/** ADCS has its own choice between detumbling and the Sun again; the payload goes off where it is on. */
function configureSafe(state: ObcState): void {
  command(state, obc.v1.Unit.UNIT_ADCS, (requestId) =>
    adcs.v1.Telecommand.encode({
      ...adcs.v1.Telecommand.create(),
      requestId,
      setMode: { mode: adcs.v1.Mode.MODE_SUN_SAFE },
    }),
  );
  const { LOAD_PAYLOAD } = power.v1.Load;
  if ((state.picture.switchesOn & (1 << (LOAD_PAYLOAD - 1))) !== 0) switchLoad(state, LOAD_PAYLOAD, false);
}
