/**
 * A conversation with a target, frame by frame: what a session would hide is in the caller's hands here. Frames can be sent
 * damaged, out of order and twice, and everything that comes is kept.
 */

import {
  cobsDecode,
  cobsEncode,
  createFrame,
  decodeFrame,
  type Frame,
  frameFlag,
  frameType,
  frameTypeCount,
  payloadOf,
  type Refusal,
  wireMax_bytes,
  writeFrame,
} from "../../link/index.ts";
import { now_us } from "../clock.ts";
import type { BytePort } from "../ports/port.ts";

/** A frame as it came. */
export interface Heard extends Omit<Frame, "bytes" | "payload_bytes" | "room"> {
  readonly payload: Uint8Array;
}

/** What stood between two delimiters: a frame, or why it is none. */
export interface Run {
  readonly at_us: number;
  readonly chunk: Uint8Array;
  readonly frame: Heard | undefined;
  readonly refusal: Refusal | undefined;
}

/** A frame as it went; sent again by `again`. */
export interface Sent {
  readonly type: number;
  readonly flags: number;
  readonly session: number;
  readonly sequence: number;
  readonly payload: Uint8Array;
  /** On the wire, with both delimiters. */
  readonly wire: Uint8Array;
}

const lookPeriod_ms = 2;

export class Conversation {
  readonly port: BytePort;
  /** Everything that came, oldest first. */
  readonly runs: Run[] = [];
  /** Number of the session that `open` named last. */
  session = 0;
  /** Frames sent in this session by type, a repetition not counted again; also the next sequence. */
  sent: number[] = noneSent();
  /** Requests (RESET, SNAPSHOT, RESTORE) of this session: one counter for all three, as a bench has it. */
  requests = 0;
  /** The frame that went out last. */
  last: Sent | undefined;
  readonly #frame: Frame = createFrame();

  constructor(port: BytePort) {
    this.port = port;
    port.listen({ onChunk: (chunk) => this.#take(chunk), onClosed: () => undefined });
  }

  /** From here on frames belong to another session, which begins to count at 0. */
  begin(session: number): void {
    this.session = session;
    this.sent = noneSent();
    this.requests = 0;
  }

  /** Writes a frame without sending it, for those that are to be damaged. */
  frame(type: number, payload: Uint8Array, change: Partial<Omit<Sent, "wire">> = {}): Sent {
    const sent = { type, flags: 0, session: this.session, sequence: this.sent[type]!, payload, ...change };
    const wire = new Uint8Array(wireMax_bytes(sent.payload.length));
    const end = writeFrame(wire, 0, sent.type, sent.flags, sent.session, sent.sequence, 0, sent.payload);
    return { ...sent, wire: wire.subarray(0, end) };
  }

  /** A frame with one bit flipped in the byte `back` from the end of what COBS holds, 1 being the last of the CRC: still COBS. */
  flipped(type: number, payload: Uint8Array, back: number): Uint8Array {
    const { wire } = this.frame(type, payload);
    const bytes = new Uint8Array(wire.length);
    const size_bytes = cobsDecode(wire, 1, wire.length - 1, bytes);
    bytes[size_bytes - back]! ^= 0x10;
    const spoilt = new Uint8Array(wireMax_bytes(payload.length));
    return spoilt.subarray(0, cobsEncode(bytes, size_bytes, spoilt, 1) + 1);
  }

  /** Sends a new frame of this session. */
  send(type: number, payload: Uint8Array): Sent {
    const sent = this.frame(type, payload);
    this.sent[type]! += 1;
    return this.put(sent);
  }

  /** Sends a frame once more, under the sequence that it had. */
  again(before: Sent): Sent {
    return this.put(this.frame(before.type, before.payload, { ...before, flags: frameFlag.retransmission }));
  }

  /** Sends a frame as it is, counted by nobody. */
  put(sent: Sent): Sent {
    this.last = sent;
    this.port.write(sent.wire);
    return sent;
  }

  /** The first frame from `since` on for which `fits` holds; nothing where none comes in time. */
  async hear(fits: (frame: Heard) => boolean, since: number, limit_ms: number): Promise<Heard | undefined> {
    const deadline_us = now_us() + limit_ms * 1000;
    let at = since;
    for (;;) {
      for (; at < this.runs.length; at += 1) {
        const { frame } = this.runs[at]!;
        if (frame !== undefined && fits(frame)) return frame;
      }
      if (now_us() > deadline_us || this.port.closed !== undefined) return undefined;
      await pause(lookPeriod_ms);
    }
  }

  /** The first run of whatever kind from `since` on. */
  async hearRun(since: number, limit_ms: number): Promise<Run | undefined> {
    const deadline_us = now_us() + limit_ms * 1000;
    while (this.runs.length <= since && now_us() < deadline_us && this.port.closed === undefined)
      await pause(lookPeriod_ms);
    return this.runs[since];
  }

  #take(chunk: Uint8Array): void {
    const outcome = decodeFrame(chunk, this.#frame);
    const { type, flags, session, sequence, ack } = this.#frame;
    const isFrame = outcome === "frame";
    const frame = isFrame ? { type, flags, session, sequence, ack, payload: payloadOf(this.#frame) } : undefined;
    const refusal = isFrame ? undefined : outcome;
    this.runs.push({ at_us: now_us(), chunk: Uint8Array.from(chunk), frame, refusal });
  }
}

/** Every frame of the open session, oldest first. */
export const ofSession = (talk: Conversation, since = 0): Heard[] =>
  talk.runs.slice(since).flatMap(({ frame }) => (frame !== undefined && frame.session === talk.session ? [frame] : []));

export const pause = (time_ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time_ms));

export const isHelloAck = ({ type }: Heard): boolean => type === frameType.helloAck;

const noneSent = (): number[] => Array.from({ length: frameTypeCount }, () => 0);
