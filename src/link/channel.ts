/** What both ends of a link have in common: a session, counters, bytes out, and when something was last heard and said. */

import { decodeFrame, type Frame } from "./decoder.ts";
import { frameMax_bytes, frameMin_bytes, frameTypeCount, wireMax_bytes, writeFrame } from "./frame.ts";
import { countChunk, createLedger, startSession, type Ledger } from "./ledger.ts";
import { createOutbox, reserve, type Outbox } from "./outbox.ts";

/** Plain state. */
export interface Channel {
  /** Number of the session; 0 where there is none. */
  session: number;
  readonly ledger: Ledger;
  readonly outbox: Outbox;
  /** Frames sent in this session by type, a repetition not counted again; also the next sequence. */
  sent: number[];
  /** Frames sent in the sessions before. */
  pastSent: number;
  retransmitted: number;
  /** Frames that found the outbox full; none of them used up a sequence. */
  unsent: number;
  /** Next telecommand sequence expected; only a target says it. */
  ack: number;
  /** Largest decoded frame that both ends take. */
  frameMax_bytes: number;
  lastSent_us: number;
  lastHeard_us: number;
}

export const createChannel = (): Channel => ({
  session: 0,
  ledger: createLedger(),
  outbox: createOutbox(),
  sent: noneSent(),
  pastSent: 0,
  retransmitted: 0,
  unsent: 0,
  ack: 0,
  frameMax_bytes,
  lastSent_us: 0,
  lastHeard_us: 0,
});

/** Begins a session: sequences start at 0 in both directions. */
export function beginSession(channel: Channel, session: number, at_us: number): void {
  channel.pastSent += channel.sent.reduce((sum, sent) => sum + sent, 0);
  channel.sent = noneSent();
  channel.session = session;
  channel.ack = 0;
  channel.lastHeard_us = at_us;
  startSession(channel.ledger);
}

/** Ends a session without beginning another: what still comes of it is stale. */
export function endSession(channel: Channel): void {
  channel.session = 0;
}

/** Largest payload that the peer takes. */
export const payloadRoom_bytes = (channel: Channel): number => channel.frameMax_bytes - frameMin_bytes;

/** Sends a new frame; false where it does not fit the peer's frame or the outbox. */
export function send(channel: Channel, type: number, flags: number, payload: Uint8Array, at_us: number): boolean {
  const sequence = channel.sent[type]!;
  if (!put(channel, type, flags, channel.session, sequence, payload, at_us)) return false;
  channel.sent[type] = sequence + 1;
  return true;
}

/** Sends a frame again under the sequence that it had. */
export function resend(
  channel: Channel,
  type: number,
  flags: number,
  sequence: number,
  payload: Uint8Array,
  at_us: number,
): boolean {
  if (!put(channel, type, flags, channel.session, sequence, payload, at_us)) return false;
  channel.retransmitted += 1;
  return true;
}

/** Sends a frame that belongs to no session, which nobody counts as sent. */
export function sendOutsideSession(channel: Channel, type: number, payload: Uint8Array, at_us: number): boolean {
  return put(channel, type, 0, 0, 0, payload, at_us);
}

/** Delimiters alone: they end whatever run the receiver has begun. */
export function sendDelimiters(channel: Channel, count: number): void {
  const { outbox } = channel;
  if (!reserve(outbox, count)) return;
  outbox.bytes.fill(0, outbox.end, outbox.end + count);
  outbox.end += count;
}

/** Decodes a chunk into `frame`; false, and counted, where it is refused. */
export function accept(channel: Channel, chunk: Uint8Array, frame: Frame): boolean {
  const outcome = decodeFrame(chunk, frame);
  if (outcome === "frame") return true;
  countChunk(channel.ledger, outcome);
  return false;
}

function put(
  channel: Channel,
  type: number,
  flags: number,
  session: number,
  sequence: number,
  payload: Uint8Array,
  at_us: number,
): boolean {
  const { outbox } = channel;
  if (payload.length > payloadRoom_bytes(channel) || !reserve(outbox, wireMax_bytes(payload.length))) {
    channel.unsent += 1;
    return false;
  }
  outbox.end = writeFrame(outbox.bytes, outbox.end, type, flags, session, sequence, channel.ack, payload);
  channel.lastSent_us = at_us;
  return true;
}

const noneSent = (): number[] => Array.from({ length: frameTypeCount }, () => 0);
