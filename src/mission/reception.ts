/** Which of the things that left the satellite's antenna a station has: heard, locked, without a wrong bit, and not dropped. */

import { downlinkFrameErrorRate, type StationRadio } from "../ground/station-radio.ts";
import { hasCarrierLock, hasFrameLock } from "../ground/station-receiver.ts";
import type { RandomStream, SimTime } from "../kernel/index.ts";
import type { SpacecraftConfig } from "../spacecraft/config.ts";
import type { Delivered } from "../spacecraft/spacecraft.ts";
import { faultOn, lossShare } from "./ground-faults.ts";
import type { GroundState } from "./ground-state.ts";

export interface Receiver {
  readonly transmitter: SpacecraftConfig["comms"]["transmitter"];
  /** One number for each thing that could be heard, another where a fault drops some. */
  readonly stream: RandomStream;
}

/**
 * The items that come through; the others are counted.
 *
 * A beacon is a burst with a preamble of its own, and needs the carrier only; packets need frame lock.
 */
export function heardOf(
  state: GroundState,
  items: readonly Delivered[],
  radio: StationRadio,
  { transmitter, stream }: Receiver,
  at: SimTime,
): Delivered[] {
  const isLocked = hasFrameLock(state, at);
  const hasCarrier = hasCarrierLock(state);
  const dropped = lossShare(faultOn(state.faults, state.working ?? "", "downlink"));
  return items.filter((item) => {
    if (item.at <= state.workingSince || !(item.kind === "beacon" ? hasCarrier : isLocked)) return lose(state, item);
    const bits = 8 * (item.kind === "beacon" ? transmitter.beacon_bytes : item.bytes.length + transmitter.packet_overhead_bytes); // prettier-ignore
    if (stream.next() < downlinkFrameErrorRate(radio, state.ebN0_db, bits)) {
      if (item.kind === "packet") state.packetsInError += 1;
      return lose(state, item);
    }
    return dropped > 0 && stream.next() < dropped ? lose(state, item) : true;
  });
}

/** Nothing is heard at all. */
export function loseAll(state: GroundState, items: readonly Delivered[]): void {
  for (const item of items) lose(state, item);
}

function lose(state: GroundState, { kind }: Delivered): false {
  if (kind === "packet") state.packetsLost += 1;
  return false;
}
