/** The onboard data bus: what units say to each other waits here between two instants. Plain state, bounded queues. */

import type { comms, obc } from "../messages/index.ts";
import type { StepMessage, UnitName } from "../onboard/unit.ts";

/** Reports that may wait for the obc; more are dropped and counted. */
export const reportsWaitingMax = 128;
/** Telecommands that may wait for one unit, and requests that may wait for the obc. */
export const telecommandsWaitingMax = 16;

/** How many reports and requests one obc step carries: the bounds of `falak.obc.v1.Inputs`. */
const reportsPerStepMax = 1;
const requestsPerStepMax = 1;

/** How many telecommands one step of a unit carries: the bounds of its `Step.telecommands`. */
export const telecommandsPerStepMax: Readonly<Record<UnitName, number>> = {
  adcs: 2,
  power: 2,
  comms: 1,
  payload: 2,
  obc: 1,
};

export interface BusState {
  readonly reports: obc.v1.Report[];
  readonly requests: Uint8Array[];
  readonly telecommands: Record<UnitName, object[]>;
  beacon: comms.v1.Beacon | null;
  droppedReports: number;
  droppedTelecommands: number;
  /** Parameters that each unit has been loaded with since it started. */
  readonly loaded: Record<UnitName, number>;
}

export const initialBus = (): BusState => ({
  reports: [],
  requests: [],
  telecommands: { adcs: [], power: [], comms: [], payload: [], obc: [] },
  beacon: null,
  droppedReports: 0,
  droppedTelecommands: 0,
  loaded: { adcs: 0, power: 0, comms: 0, payload: 0, obc: 0 },
});

/** Queues a unit's report for the obc; a full queue drops the new one. */
export function postReport(bus: BusState, report: obc.v1.Report): void {
  if (bus.reports.length >= reportsWaitingMax) bus.droppedReports++;
  else bus.reports.push(report);
}

/** Queues a request that came through the radio. */
export function postRequest(bus: BusState, request: Uint8Array): void {
  if (bus.requests.length >= telecommandsWaitingMax) bus.droppedTelecommands++;
  else bus.requests.push(request);
}

/** Queues a telecommand for a unit; false where its queue is full. */
export function postTelecommand(bus: BusState, unit: UnitName, telecommand: object): boolean {
  const queue = bus.telecommands[unit];
  if (queue.length >= telecommandsWaitingMax) {
    bus.droppedTelecommands++;
    return false;
  }
  queue.push(telecommand);
  return true;
}

/** Moves what fits into an obc step; the rest waits a tick. */
export function fillObcInputs(bus: BusState, inputs: obc.v1.Inputs): void {
  empty(inputs.reports);
  empty(inputs.requests);
  move(bus.reports, inputs.reports, reportsPerStepMax);
  move(bus.requests, inputs.requests, requestsPerStepMax);
  inputs.waitingReports = bus.reports.length;
}

/** Moves the telecommands that fit into a unit's step. */
export function fillTelecommands(bus: BusState, unit: UnitName, telecommands: object[]): void {
  empty(telecommands);
  move(bus.telecommands[unit], telecommands, telecommandsPerStepMax[unit]);
}

/** How many parameters one step of a unit carries: the bounds of its `Step.parameters`. */
const parametersPerStepMax = 6;

/** Puts the next parameters that a unit has not been loaded with into its step. */
export function fillParameters(bus: BusState, unit: UnitName, all: readonly object[], step: StepMessage): void {
  const { parameters } = step;
  if (parameters === undefined) return;
  empty(parameters);
  const from = bus.loaded[unit];
  for (let i = from; i < all.length && i < from + parametersPerStepMax; i += 1) parameters.push(all[i]!);
}

/** The step was answered: what it carried is loaded. */
export function noteLoaded(bus: BusState, unit: UnitName, { parameters }: StepMessage): void {
  if (parameters !== undefined && parameters.length > 0) bus.loaded[unit] += parameters.length;
}

/** Forgets what waits for a unit that restarted, and that it had been loaded. */
export function forgetUnit(bus: BusState, unit: UnitName): void {
  bus.telecommands[unit].length = 0;
  bus.loaded[unit] = 0;
  if (unit === "obc") bus.reports.length = bus.requests.length = 0;
}

/** Setting a length costs a call even where it changes nothing. */
function empty(list: unknown[]): void {
  if (list.length > 0) list.length = 0;
}

function move<T>(from: T[], to: T[], countMax: number): void {
  while (to.length < countMax && from.length > 0) to.push(from.shift() as T);
}
