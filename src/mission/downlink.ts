/** What came down: beacons and packets taken apart, gaps in their sequences counted. */

import type { SimTime } from "../kernel/index.ts";
import { obc, report } from "../messages/index.ts";
import { unitByName, unitNames } from "../onboard/unit.ts";
import type { Delivered } from "../spacecraft/spacecraft.ts";
import type { GroundState } from "./ground-state.ts";
import type { Outbox } from "./notice.ts";
import { chainRecord } from "./telemetry-chain.ts";

/** Stands for the ground in the telemetry chain, where a unit's number stands for a unit. */
const groundSource = 0x80;

/** Takes what an antenna heard; returns the verification report in it, for the command log. */
export function receive(
  state: GroundState,
  item: Delivered,
  station: string,
  at: SimTime,
  outbox: Outbox,
): report.v1.Verification | undefined {
  if (item.kind === "beacon") {
    state.beaconsReceived++;
    state.lastBeacon = { at, beacon: item.beacon };
    return undefined;
  }
  state.chain = chainRecord(state.chain, groundSource, item.channel, at, item.bytes);
  const packet = obc.v1.Packet.decode(item.bytes);
  if (!packet.ok) {
    state.packetsLost++;
    return undefined;
  }
  state.packetsReceived++;
  countGap(state, packet.value);
  handOn(packet.value, item.bytes, station, at, outbox);
  return unpack(state, packet.value, at);
}

/** For archive and displays; what names no unit has no place there. */
function handOn(packet: obc.v1.Packet, bytes: Uint8Array, station: string, at: SimTime, outbox: Outbox): void {
  const { timeUs, channel, sequence, content, body } = packet;
  const unit = unitNames[packet.unit - 1];
  if (unit === undefined) return;
  outbox.packet({ at, generatedAt: timeUs as SimTime, station, channel, sequence, unit, content, body, bytes });
}

/** A number below the expected one is an obc that started over: nobody knows what was lost between. */
function countGap(state: GroundState, { channel, sequence }: obc.v1.Packet): void {
  const expected = state.expected[channel] ?? 0;
  // The recorder can be asked for what it has sent before.
  if (channel === obc.v1.Channel.CHANNEL_PLAYBACK && sequence < expected) return;
  if (sequence > expected) state.packetsMissed += sequence - expected;
  state.expected[channel] = sequence + 1;
}

function unpack(state: GroundState, packet: obc.v1.Packet, at: SimTime): report.v1.Verification | undefined {
  const unit = unitNames[packet.unit - 1];
  if (unit === undefined) return undefined;
  if (packet.content === obc.v1.Content.CONTENT_TELEMETRY) {
    // What the recorder plays back is old: the archive's, not the latest.
    if (packet.channel === obc.v1.Channel.CHANNEL_PLAYBACK) return undefined;
    const decoded = unitByName(unit).messages.Telemetry.decode(packet.body);
    if (decoded.ok) state.latest[unit] = { at, telemetry: decoded.value };
  } else if (packet.content === obc.v1.Content.CONTENT_VERIFICATION) {
    const decoded = report.v1.Verification.decode(packet.body);
    if (decoded.ok) return decoded.value;
  }
  return undefined;
}
