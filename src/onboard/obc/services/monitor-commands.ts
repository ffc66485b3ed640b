/** ST[12]: the telecommands that define, switch and report monitors. */

import { obc } from "../../../messages/index.ts";
import { isWithin } from "../../numbers.ts";
import { inRange, Reason } from "../../verification.ts";
import { always, type Commands, done, found } from "../commands.ts";
import type { MonitorDefinition } from "../flash.ts";
import { packService } from "../packets/packets.ts";
import { inParts } from "../packets/parts.ts";
import { monitorsMax, persistenceMax } from "../parameters.ts";
import { unchecked, type ObcState } from "../state.ts";
import { monitorable } from "./monitor-table.ts";

const monitorsPerPacket = 4;
const { FAILURE_REASON_NONE, FAILURE_REASON_NOT_FOUND } = Reason;

const isMonitor = (monitor: number): boolean => isWithin(monitor, 1, monitorsMax);
const checkNumber = ({ monitor }: { monitor: number }): Reason => inRange(isMonitor(monitor));

export const monitorCommands: Commands<
  | "setMonitor"
  | "expectValue"
  | "deleteMonitor"
  | "enableMonitor"
  | "disableMonitor"
  | "enableMonitoring"
  | "disableMonitoring"
  | "reportMonitors"
> = {
  setMonitor: {
    check: (args) => inRange(isMonitor(args.monitor) && isPersistence(args.persistence) && args.low <= args.high),
    perform: (state, args) => define(state, { ...args, expects: false, enabled: true }),
  },
  expectValue: {
    check: (args) => inRange(isMonitor(args.monitor) && isPersistence(args.persistence) && Number.isFinite(args.value)),
    perform: (state, { monitor, parameter, value, persistence }) =>
      define(state, { monitor, parameter, low: value, high: value, persistence, expects: true, enabled: true }),
  },
  deleteMonitor: {
    check: checkNumber,
    perform(state, { monitor }) {
      const { monitors } = state.flash;
      const place = monitors.findIndex((one) => one.monitor === monitor);
      if (place >= 0) monitors.splice(place, 1);
      state.watched[monitor] = unchecked();
      return found(place >= 0);
    },
  },
  enableMonitor: { check: checkNumber, perform: (state, { monitor }) => enable(state, monitor, true) },
  disableMonitor: { check: checkNumber, perform: (state, { monitor }) => enable(state, monitor, false) },
  enableMonitoring: { check: always, perform: done((state) => switchAll(state, true)) },
  disableMonitoring: { check: always, perform: done((state) => switchAll(state, false)) },
  reportMonitors: { check: always, perform: done(reportMonitors) },
};

const isPersistence = (persistence: number): boolean => isWithin(persistence, 1, persistenceMax);

function define(state: ObcState, { monitor, ...rest }: MonitorDefinition): Reason {
  const { parameter, low, high } = rest;
  if (monitorable(parameter) === undefined) return FAILURE_REASON_NOT_FOUND;
  if (!Number.isFinite(low) || !Number.isFinite(high)) return Reason.FAILURE_REASON_ARGUMENT_OUT_OF_RANGE;
  const { monitors } = state.flash;
  const place = monitors.findIndex((one) => one.monitor >= monitor);
  const isThere = monitors[place]?.monitor === monitor;
  monitors.splice(place < 0 ? monitors.length : place, isThere ? 1 : 0, { monitor, ...rest });
  state.watched[monitor] = unchecked();
  return FAILURE_REASON_NONE;
}

function enable(state: ObcState, monitor: number, yes: boolean): Reason {
  const definition = state.flash.monitors.find((one) => one.monitor === monitor);
  if (definition === undefined) return FAILURE_REASON_NOT_FOUND;
  definition.enabled = yes;
  state.watched[monitor] = unchecked();
  return FAILURE_REASON_NONE;
}

function switchAll(state: ObcState, on: boolean): void {
  state.flash.monitoringOn = on;
  for (let i = 0; i < state.watched.length; i += 1) state.watched[i] = unchecked();
}

function reportMonitors(state: ObcState): void {
  const { monitoringOn: on, monitors } = state.flash;
  const list = monitors.map((one) => ({ ...one, state: state.watched[one.monitor]!.state }));
  inParts(list, monitorsPerPacket, (some, part, parts) => {
    const body = obc.v1.MonitorReport.encode({ part, parts, on, monitors: some });
    packService(state, obc.v1.Content.CONTENT_MONITORS, body);
  });
}
