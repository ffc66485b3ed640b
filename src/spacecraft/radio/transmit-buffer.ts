/**
 * The transmit buffer: an event, a real-time and a playback queue, bounded, and the air that carries one item at a time.
 *
 * A packet leaves when its queue's release budget covers it; events go before real-time, real-time before playback, a
 * due beacon before all. What finds its queue full is dropped and counted; what is in there stays.
 */

import type { comms } from "../../messages/index.ts";
import type { SpacecraftConfig } from "../config.ts";

/** As `Channel` in proto/falak/obc/v1. */
export type DownlinkChannel = 1 | 2 | 3;

export interface PacketQueue {
  readonly packets: Uint8Array[];
  bytes: number;
  dropped: number;
  /** Bytes that the unit allows to leave until its next outputs. */
  release_bytes: number;
}

/** On the air until `end_us`. */
export interface AirItem {
  readonly channel: 0 | DownlinkChannel;
  readonly bytes: Uint8Array | null;
  readonly beacon: comms.v1.Beacon | null;
  readonly end_us: number;
}

export interface TransmitBuffer {
  /** Event, real-time, playback. */
  readonly queues: PacketQueue[];
  beacon: comms.v1.Beacon | null;
  onAir: AirItem | null;
}

/** What left the antenna whole, at the moment of its last bit. */
export type Delivered =
  | { readonly kind: "packet"; readonly channel: DownlinkChannel; readonly bytes: Uint8Array; readonly at: number }
  | { readonly kind: "beacon"; readonly beacon: comms.v1.Beacon; readonly at: number };

export function initialTransmitBuffer(): TransmitBuffer {
  const queue = (): PacketQueue => ({ packets: [], bytes: 0, dropped: 0, release_bytes: 0 });
  return { queues: [queue(), queue(), queue()], beacon: null, onAir: null };
}

/** Puts a packet at the end of its queue; false where it is full and the packet is dropped. */
export function enqueue(
  buffer: TransmitBuffer,
  comms: SpacecraftConfig["comms"],
  channel: DownlinkChannel,
  bytes: Uint8Array,
): boolean {
  const queue = buffer.queues[channel - 1]!;
  const { packets_max, bytes_max } = comms.buffer;
  if (queue.packets.length >= packets_max[channel - 1]! || queue.bytes + bytes.length > bytes_max[channel - 1]!) {
    queue.dropped += 1;
    return false;
  }
  queue.packets.push(bytes);
  queue.bytes += bytes.length;
  return true;
}

/**
 * Sends from `from_us` to `to_us` at a rate and appends what is complete by then to `delivered`.
 *
 * An item that is begun and not complete stays on the air for the next call.
 */
export function drain(
  buffer: TransmitBuffer,
  comms: SpacecraftConfig["comms"],
  rate_bps: number,
  from_us: number,
  to_us: number,
  delivered: Delivered[],
): void {
  let now_us = from_us;
  while (rate_bps > 0) {
    buffer.onAir ??= begin(buffer, comms, rate_bps, now_us);
    const item = buffer.onAir;
    if (item === null || item.end_us > to_us) return;
    now_us = item.end_us;
    buffer.onAir = null;
    deliver(item, delivered);
  }
}

/** The transmitter went off: what is on the air is lost, budgets end. */
export function cutOff(buffer: TransmitBuffer): void {
  buffer.onAir = null;
  buffer.beacon = null;
}

function deliver(item: AirItem, delivered: Delivered[]): void {
  if (item.beacon !== null) delivered.push({ kind: "beacon", beacon: item.beacon, at: item.end_us });
  else if (item.bytes !== null && item.channel !== 0) {
    delivered.push({ kind: "packet", channel: item.channel, bytes: item.bytes, at: item.end_us });
  }
}

/** Takes the next item that may leave; null where there is none. */
function begin(
  buffer: TransmitBuffer,
  comms: SpacecraftConfig["comms"],
  rate_bps: number,
  now_us: number,
): AirItem | null {
  const { beacon_bytes, packet_overhead_bytes } = comms.transmitter;
  const end_us = (bytes: number): number => now_us + Math.ceil((bytes * 8e6) / rate_bps);
  const { beacon } = buffer;
  if (beacon !== null) {
    buffer.beacon = null;
    return { channel: 0, bytes: null, beacon, end_us: end_us(beacon_bytes) };
  }
  for (let index = 0; index < 3; index += 1) {
    const queue = buffer.queues[index]!;
    const bytes = queue.packets[0];
    if (bytes === undefined || bytes.length > queue.release_bytes) continue;
    queue.packets.shift();
    queue.bytes -= bytes.length;
    queue.release_bytes -= bytes.length;
    return {
      channel: (index + 1) as DownlinkChannel,
      bytes,
      beacon: null,
      end_us: end_us(bytes.length + packet_overhead_bytes),
    };
  }
  return null;
}
