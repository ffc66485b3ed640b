/**
 * The packet stores: bounded and circular, in flash, numbered on the playback channel in the order of storing.
 *
 * A packet keeps its number however often it goes down, so that the ground knows what it has.
 */

import { obc } from "../../../messages/index.ts";
import { raise, severity } from "../../events.ts";
import type { PacketStore } from "../flash.ts";
import type { ObcState } from "../state.ts";

const { CHANNEL_REAL_TIME, CHANNEL_PLAYBACK } = obc.v1.Channel;
const { STORE_EVENTS, STORE_HOUSEKEEPING, STORE_ALL } = obc.v1.Store;
const playback = CHANNEL_PLAYBACK - 1;

/** Stores a packet where its store is on; a full store loses its oldest one. */
export function storePacket(state: ObcState, packet: obc.v1.Packet): void {
  const { flash } = state;
  const number = packet.channel === CHANNEL_REAL_TIME ? STORE_HOUSEKEEPING : STORE_EVENTS;
  const store = flash.stores[number - 1]!;
  if (!store.on) return;
  packet.sequence = flash.sequences[playback]!;
  packet.channel = CHANNEL_PLAYBACK;
  flash.sequences[playback] = (packet.sequence + 1) >>> 0;
  if (store.packets.length >= store.capacity) overwrite(state, store, number);
  store.packets.push(packet);
}

/** Place of the first packet of a store with that number or a later one. */
export function placeOf({ packets }: PacketStore, sequence: number): number {
  let low = 0;
  let high = packets.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (packets[middle]!.sequence < sequence) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The next packet in the order of numbers, of one store or of both. */
export function nextStored(state: ObcState, from: number, which: obc.v1.Store = STORE_ALL): obc.v1.Packet | undefined {
  let next: obc.v1.Packet | undefined;
  for (const [index, store] of state.flash.stores.entries()) {
    if (which !== STORE_ALL && which !== index + 1) continue;
    const packet = store.packets[placeOf(store, from)];
    if (packet !== undefined && (next === undefined || packet.sequence < next.sequence)) next = packet;
  }
  return next;
}

/** Packets of a store that never went down. */
export function unsentCount(state: ObcState, store: PacketStore): number {
  return store.packets.length - placeOf(store, state.flash.unsentFrom);
}

/** Deletes the packets of a store up to a moment. */
export function deleteUpTo(store: PacketStore, to_us: number): void {
  let count = 0;
  while (count < store.packets.length && store.packets[count]!.timeUs <= to_us) count += 1;
  store.packets.splice(0, count);
}

function overwrite(state: ObcState, store: PacketStore, number: obc.v1.Store): void {
  const oldest = store.packets.shift()!;
  if (oldest.sequence < state.flash.unsentFrom) return;
  store.overwritten += 1;
  const bit = 1 << (number - 1);
  if ((state.overwritingTold & bit) !== 0) return;
  state.overwritingTold |= bit;
  raise(state.events, obc.v1.EventCode.EVENT_CODE_STORE_OVERWRITES, severity.medium, number);
}
