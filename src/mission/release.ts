/** The next telecommand goes up: numbered, unless the station refuses it or loses it on the way to its antenna. */

import type { RandomStream, SimTime } from "../kernel/index.ts";
import type { comms } from "../messages/index.ts";
import { counterWindow } from "../spacecraft/radio/decoder.ts";
import { faultOn, lossShare } from "./ground-faults.ts";
import type { GroundState } from "./ground-state.ts";
import type { Outbox } from "./notice.ts";
import { endByGround, takeToRadiate } from "./telecommanding.ts";
import { confirm } from "./uplink-queue.ts";
import type { UplinkFrame } from "./uplink.ts";

/** So many frames in a row may be lost before the ground numbers anew from what telemetry says. */
const lostMax = counterWindow - 16;
/** Frames that may have been heard since that telemetry was made. */
const underWay = 8;

/** What the antenna radiates now, if anything. */
export function release(
  state: GroundState,
  stream: RandomStream,
  at: SimTime,
  outbox: Outbox,
): UplinkFrame | undefined {
  const next = takeToRadiate(state, at, outbox);
  if (next === undefined) return undefined;
  const { requestId, frame } = next;
  const fault = faultOn(state.faults, state.working ?? "", "uplink");
  if (fault?.kind === "refuse") {
    confirm(state, requestId);
    endByGround(state, requestId, "REFUSED", "REFUSED_BY_STATION", at, outbox);
    return undefined;
  }
  const counter = nextCounter(state);
  const lost = lossShare(fault);
  return lost > 0 && stream.next() < lost ? undefined : { counter, frame };
}

/**
 * A number that the decoder has not had and that lies in its window.
 *
 * Where more frames were lost than the window holds, it would refuse all that follow: telemetry says which was the last.
 */
function nextCounter(state: GroundState): number {
  const told = state.latest.comms?.telemetry as comms.v1.Telemetry | undefined;
  const last = told?.authenticationCounter ?? 0;
  if (told !== undefined && state.uplinkCounter >= last + lostMax) state.uplinkCounter = last + underWay;
  state.uplinkCounter += 1;
  return state.uplinkCounter;
}
