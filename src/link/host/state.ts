/** State of the bench's end of a link: plain data, one part for each concern. */

import type { link } from "../../messages/index.ts";
import { createChannel, type Channel } from "../channel.ts";
import { createClock, type Clock } from "../clock.ts";
import type { Contract } from "../contract.ts";
import type { HostEvent } from "./events.ts";
import { createRequests, type Requests } from "./request.ts";
import { createStepping, type Stepping } from "./stepping.ts";
import { createTelecommands, type Telecommands } from "./telecommands.ts";

/** Lockstep waits for answers; paced counts those that come too late; free only listens. */
export type Sync = "lockstep" | "paced" | "free";

export interface HostConfig {
  readonly sync: Sync;
  /** Name of the unit, for messages. */
  readonly unit: string;
  readonly contract: Contract;
  /** Where session numbers start; the shell draws it anew for every connection. */
  readonly sessionSeed: number;
  /** Time of one byte on the wire, us (10 bits at the baud rate); 0 where it is not known. */
  readonly byteTime_us: number;
  /** How long a STEP may go unanswered in lockstep. */
  readonly stepTimeout_us: number;
  /** How long an accepted telecommand may take before it is UNKNOWN. */
  readonly executionMax_us: number;
}

export const hostDefaults = {
  sync: "lockstep",
  sessionSeed: 1,
  byteTime_us: 0,
  stepTimeout_us: 5_000_000,
  executionMax_us: 30_000_000,
} as const;

/** `locked`: another contract; it is listened to and kept alive, but neither commanded nor stepped. */
export type HostPhase = "closed" | "opening" | "open" | "locked";

export interface HostState {
  readonly config: HostConfig;
  readonly channel: Channel;
  phase: HostPhase;
  degraded: boolean;
  sessionCount: number;
  /** Who answered last; kept over a loss of the link, to notice a reboot. */
  identity: link.v1.HelloAck | null;
  openedAt_us: number;
  helloNext_us: number;
  helloEnd_us: number;
  /** Frames by type that had been sent in this session when the last STATS came. */
  sentAtStats: number[];
  readonly stepping: Stepping;
  readonly telecommands: Telecommands;
  readonly requests: Requests;
  readonly clock: Clock;
  readonly events: HostEvent[];
  /** Telemetry, log and clock events that nobody took in time. */
  eventsDropped: number;
}

/** Events that wait for their owner before telemetry, log and clock events are dropped. */
export const eventsMax = 4096;

export const createHostState = (config: HostConfig): HostState => ({
  config,
  channel: createChannel(),
  phase: "closed",
  degraded: false,
  sessionCount: 0,
  identity: null,
  openedAt_us: 0,
  helloNext_us: Infinity,
  helloEnd_us: Infinity,
  sentAtStats: [],
  stepping: createStepping(),
  telecommands: createTelecommands(),
  requests: createRequests(),
  clock: createClock(),
  events: [],
  eventsDropped: 0,
});

/** Tells the owner. What may come without bound is dropped, and counted, when it is not taken. */
export function tell(state: HostState, event: HostEvent): void {
  const { kind } = event;
  if (state.events.length >= eventsMax && (kind === "tm" || kind === "log" || kind === "clock" || kind === "stats")) {
    state.eventsDropped += 1;
    return;
  }
  state.events.push(event);
}
