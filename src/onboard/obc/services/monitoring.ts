/** ST[12], onboard monitoring: parameters held against limits or an expected value, with persistence. */

import { valueOf } from "../../../messages/dictionary.ts";
import { obc } from "../../../messages/index.ts";
import { raise, severity } from "../../events.ts";
import type { MonitorDefinition } from "../flash.ts";
import { packService } from "../packets/packets.ts";
import type { ObcState, Watched } from "../state.ts";
import { monitorable, unitOf } from "./monitor-table.ts";

const State = obc.v1.MonitorState;
type State = obc.v1.MonitorState;
const Code = obc.v1.EventCode;

/** Checks what a unit's telemetry says against its monitors. */
export function monitor(state: ObcState, unit: obc.v1.Unit, telemetry: object): void {
  const { monitoringOn, monitors } = state.flash;
  if (!monitoringOn) return;
  for (const definition of monitors) {
    if (!definition.enabled) continue;
    const parameter = monitorable(definition.parameter);
    if (parameter === undefined || unitOf(parameter) !== unit) continue;
    const value = Number(valueOf(parameter, telemetry) ?? NaN);
    // A value that is not there says nothing.
    if (Number.isFinite(value)) check(state, definition, value);
  }
}

/** Monitored parameters that are outside now. */
export function outCount({ flash, watched }: ObcState): number {
  let count = 0;
  for (const { monitor: number } of flash.monitors) if (watched[number]!.state > State.MONITOR_STATE_INSIDE) count += 1;
  return count;
}

function check(state: ObcState, definition: MonitorDefinition, value: number): void {
  const watched = state.watched[definition.monitor]!;
  const says = verdict(definition, value);
  if (says === watched.state) {
    watched.count = 0;
    return;
  }
  watched.count = says === watched.turning ? watched.count + 1 : 1;
  watched.turning = says;
  if (watched.count >= definition.persistence) turn(state, definition, watched, value);
}

function verdict({ low, high, expects }: MonitorDefinition, value: number): State {
  if (value >= low && value <= high) return State.MONITOR_STATE_INSIDE;
  if (expects) return State.MONITOR_STATE_UNEXPECTED;
  return value < low ? State.MONITOR_STATE_BELOW : State.MONITOR_STATE_ABOVE;
}

/** That a parameter is inside when it is seen first is not worth a report. */
function turn(state: ObcState, definition: MonitorDefinition, watched: Watched, value: number): void {
  const { monitor: number, parameter, low, high } = definition;
  const from = watched.state;
  const to = watched.turning;
  watched.state = to;
  watched.count = 0;
  if (from === State.MONITOR_STATE_UNCHECKED && to === State.MONITOR_STATE_INSIDE) return;
  if (to === State.MONITOR_STATE_INSIDE) raise(state.events, Code.EVENT_CODE_MONITOR_BACK, severity.info, number);
  else raise(state.events, Code.EVENT_CODE_MONITOR_OUT, severity.medium, number);
  const report = { monitor: number, parameter, value, low, high, from, to };
  packService(state, obc.v1.Content.CONTENT_TRANSITION, obc.v1.TransitionReport.encode(report));
}
