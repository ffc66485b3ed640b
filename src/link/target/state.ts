/** State of the target's end of a link: plain data. The C stubs have the same in static memory. */

import type { link } from "../../messages/index.ts";
import { createChannel, type Channel } from "../channel.ts";
import type { Transfer } from "../transfer.ts";
import type { TargetEvent } from "./events.ts";
import { createStepCache, type StepCache } from "./stepping.ts";
import { createExecuted, type Executed } from "./telecommands.ts";

/** What HELLO_ACK says of this target, but for the session and the uptime. */
export type TargetIdentity = Omit<link.v1.HelloAck, "session" | "protocol" | "uptimeMs">;

export interface TargetState {
  readonly identity: TargetIdentity;
  readonly channel: Channel;
  readonly started_us: number;
  /** Sessions that were open before, the latest few: a delayed HELLO does not bring one back. */
  readonly pastSessions: number[];
  announced_us: number;
  statsNext_us: number;
  /** How silent the bench is. */
  hearing: "well" | "degraded" | "down";
  telemetryDropped: number;
  logDropped: number;
  readonly steps: StepCache;
  readonly executed: Executed;
  /** The last RESET, and whether it has been answered. */
  reset: { requestId: number; kind: link.v1.ResetKind; done: boolean };
  snapshot: { requestId: number; state: Uint8Array | null; crc32c: number };
  restore: { requestId: number; transfer: Transfer; state: link.v1.TransferState };
  readonly events: TargetEvent[];
}

export function createTargetState(identity: TargetIdentity, started_us: number): TargetState {
  const channel = createChannel();
  channel.frameMax_bytes = Math.min(channel.frameMax_bytes, identity.frameMaxBytes);
  return {
    identity,
    channel,
    started_us,
    pastSessions: [],
    announced_us: -Infinity,
    statsNext_us: Infinity,
    hearing: "well",
    telemetryDropped: 0,
    logDropped: 0,
    steps: createStepCache(),
    executed: createExecuted(),
    ...noRequests(),
    events: [],
  };
}

/** No reset, snapshot or restore under way. Request 0 does not exist. */
export const noRequests = (): Pick<TargetState, "reset" | "snapshot" | "restore"> => ({
  reset: { requestId: 0, kind: 0, done: false },
  snapshot: { requestId: 0, state: null, crc32c: 0 },
  restore: { requestId: 0, transfer: { bytes: new Uint8Array(0), crc32c: 0, received_bytes: 0 }, state: 0 },
});

/** Milliseconds since the start, as they travel. */
export const uptime_ms = (state: TargetState, at_us: number): number =>
  Math.floor((at_us - state.started_us) / 1000) >>> 0;

/** The target's own clock: microseconds since its start. */
export const targetClock_us = (state: TargetState, at_us: number): number => at_us - state.started_us;
