/** Numbers of the onboard computer: those built in, and those that the ground may set (ST[20]). */

import { obc } from "../../messages/index.ts";
import type { ParameterTable } from "../parameter-range.ts";

export const Parameter = obc.v1.OnboardParameter;
export type Parameter = obc.v1.OnboardParameter;

export const periodUsual_us = 100_000;
export const housekeeping_us = 1_000_000;

/** Time between two housekeeping packets of adcs, power, comms, payload, obc while somebody listens. */
export const reportPeriodsUsual_s: readonly number[] = [1, 1, 1, 10, 1];
/** Reports come at whole periods, give or take some ticks. */
export const reportJitter_us = 250_000;

/** Packets that wait for their turn; what comes beyond is dropped, which a gap in the sequence shows. */
export const waitingPacketsMax = 64;
/** Packets that a store keeps, by Store from EVENTS: a day at the usual periods and more; the oldest goes first. */
export const storeCapacities: readonly number[] = [256, 1024];

/** Requests that are on their way to their units, and those whose end is awaited. */
export const outgoingMax = 16;
export const pendingMax = 32;
/** Requests from the radio by which a repeated one is known. */
export const seenMax = 16;
/** Requests that the software made itself have numbers from here; the ground's are below. */
export const ownRequestMin = 0x8000_0000;

export const activitiesMax = 64;
export const monitorsMax = 32;
export const persistenceMax = 100;
export const eventActionsMax = 16;
export const disabledEventsMax = 64;
/** Activities, and requests that events released, that are carried out in one step. */
export const releasesPerStepMax = 4;

/** The reset waits for its reports to leave, but not longer than this. */
export const resetGrace_us = 2_000_000;
/** After a power cycle a unit has this long to be heard. */
export const powerCycleWait_us = 30_000_000;
/** A retrieval reports progress each time it has sent this many packets. */
export const progressPackets = 64;

/** By number; the sentences stand in the contract. */
export const parameterTable: ParameterTable = [
  null,
  { usual: 600, min: 10, max: 3600 },
  { usual: 5, min: 1, max: 600 },
  { usual: 5, min: 1, max: 600 },
  { usual: 5, min: 1, max: 600 },
  { usual: 30, min: 1, max: 600 },
  { usual: 20, min: 2, max: 600 },
  { usual: 4, min: 0.1, max: 10 },
  { usual: 10, min: 0, max: 600 },
  { usual: 0.3, min: 0, max: 0.9 },
  { usual: 60, min: 1, max: 3600 },
  { usual: 5, min: 1, max: 60 },
  { usual: 3, min: 0, max: 10 },
  { usual: 10, min: 2, max: 600 },
  { usual: 60, min: 0, max: 3600 },
  { usual: 10, min: 0, max: 600 },
  { usual: 10, min: 0, max: 3600 },
];
