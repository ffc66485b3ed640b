/**
 * Requests that are answered one by one: RESET, SNAPSHOT and RESTORE. A state goes in chunks, each asked for or sent when
 * the one before is answered, so that a loss costs one chunk and neither side needs a window. A request and a step exclude
 * each other: a reset must not meet a step that is still repeated.
 */

import { link } from "../../messages/index.ts";
import { payloadRoom_bytes, resend, send } from "../channel.ts";
import { crc32c } from "../../kernel/crc32c.ts";
import { frameFlag, frameType, wireMax_bytes, type FrameType } from "../frame.ts";
import { createRoundTrip, measure, timeout_us, type RoundTrip } from "../roundtrip.ts";
import { createTransfer, addChunk, chunkRoom_bytes, type Transfer } from "../transfer.ts";
import { triesMax } from "./telecommands.ts";
import { tell, type HostState } from "./state.ts";

export type RequestKind = "reset" | "snapshot" | "restore";

export interface Request {
  readonly kind: RequestKind;
  readonly id: number;
  readonly resetKind: link.v1.ResetKind;
  /** What has come (snapshot) or is to go (restore). */
  readonly transfer: Transfer;
  payload: Uint8Array;
  sequence: number;
  sent_us: number;
  timer_us: number;
  tries: number;
}

export interface Requests {
  current: Request | null;
  count: number;
  readonly trip: RoundTrip;
}

export type RequestSent = "sent" | "closed" | "locked" | "busy" | "cannot";

export const createRequests = (): Requests => ({ current: null, count: 0, trip: createRoundTrip() });

/** Asks for a reset; a run begins with one to the initial state. */
export function requestReset(state: HostState, resetKind: link.v1.ResetKind, at_us: number): RequestSent {
  return begin(state, "reset", createTransfer(0, 0), resetKind, at_us);
}

/** Asks for the target's state; the event `snapshot` brings it. */
export function requestSnapshot(state: HostState, at_us: number): RequestSent {
  if (state.phase === "open" && !state.identity?.canSnapshot) return "cannot";
  return begin(state, "snapshot", createTransfer(0, 0), 0, at_us);
}

/** Puts a state back. */
export function requestRestore(state: HostState, saved: Uint8Array, at_us: number): RequestSent {
  if (state.phase === "open" && !state.identity?.canSnapshot) return "cannot";
  const transfer = createTransfer(saved.length, crc32c(saved));
  transfer.bytes.set(saved);
  return begin(state, "restore", transfer, 0, at_us);
}

/** Takes a RESET that says that it is done. */
export function onReset(state: HostState, payload: Uint8Array, at_us: number): void {
  const decoded = link.v1.Reset.decode(payload);
  if (!decoded.ok) return malformed(state);
  const request = answered(state, "reset", decoded.value.requestId, at_us);
  if (!request) return;
  state.requests.current = null;
  tell(state, { kind: "reset-done", at_us, resetKind: request.resetKind });
}

/** Takes a chunk of the target's state. */
export function onSnapshotData(state: HostState, payload: Uint8Array, at_us: number): void {
  const decoded = link.v1.SnapshotData.decode(payload);
  if (!decoded.ok) return malformed(state);
  const chunk = decoded.value;
  const expected_bytes = state.requests.current?.transfer.received_bytes;
  if (chunk.offsetBytes !== expected_bytes) return;
  const request = answered(state, "snapshot", chunk.requestId, at_us);
  if (!request) return;
  if (chunk.state === link.v1.TransferState.TRANSFER_STATE_REFUSED) {
    fail(state, at_us, "the target refused");
    return;
  }
  const outcome = addChunk(request.transfer, chunk.offsetBytes, chunk.totalBytes, chunk.crc32c, chunk.data);
  if (outcome === "done") {
    state.requests.current = null;
    tell(state, { kind: "snapshot", at_us, state: request.transfer.bytes });
  } else if (outcome === "more") transmitNext(state, request, at_us);
  else fail(state, at_us, `the state that came is ${outcome}`);
}

/** Takes the answer to a chunk of a state that is put back. */
export function onRestore(state: HostState, payload: Uint8Array, at_us: number): void {
  const decoded = link.v1.Restore.decode(payload);
  if (!decoded.ok) return malformed(state);
  const { requestId, state: reached, offsetBytes } = decoded.value;
  const { TransferState } = link.v1;
  const transfer = state.requests.current?.transfer;
  const isMore = reached === TransferState.TRANSFER_STATE_MORE;
  if (!transfer || (isMore && offsetBytes <= transfer.received_bytes)) return;
  const request = answered(state, "restore", requestId, at_us);
  if (!request) return;
  if (isMore) {
    request.transfer.received_bytes = Math.min(offsetBytes, request.transfer.bytes.length);
    transmitNext(state, request, at_us);
  } else if (reached === TransferState.TRANSFER_STATE_DONE) {
    state.requests.current = null;
    tell(state, { kind: "restored", at_us });
  } else if (reached === TransferState.TRANSFER_STATE_CORRUPT)
    fail(state, at_us, "the state does not fit the firmware");
  else fail(state, at_us, "the target refused");
}

/** Repeats or gives up what is due; the next moment at which something is. */
export function pollRequests(state: HostState, at_us: number): number {
  const { requests, channel } = state;
  const request = requests.current;
  if (!request) return Infinity;
  if (at_us >= request.timer_us) {
    if (request.tries >= triesMax) {
      fail(state, at_us, `no answer in ${triesMax} tries`);
      return Infinity;
    }
    requests.trip.backoff += 1;
    if (request.sequence < 0) transmitNext(state, request, at_us);
    else {
      resend(channel, typeOf(request.kind), frameFlag.retransmission, request.sequence, request.payload, at_us);
      arm(state, request, at_us);
    }
  }
  return request.timer_us;
}

/** The session is gone, and the request with it. */
export function abandonRequests(state: HostState, at_us: number, why: string): void {
  if (state.requests.current) fail(state, at_us, why);
  state.requests.count = 0;
}

function begin(
  state: HostState,
  kind: RequestKind,
  transfer: Transfer,
  resetKind: link.v1.ResetKind,
  at_us: number,
): RequestSent {
  const { requests, phase } = state;
  if (phase === "locked") return "locked";
  if (phase !== "open") return "closed";
  if (requests.current || state.stepping.outstanding) return "busy";
  requests.count += 1;
  const payload = new Uint8Array(0);
  const request: Request = {
    kind,
    id: requests.count,
    resetKind,
    transfer,
    payload,
    sequence: -1,
    sent_us: 0,
    timer_us: Infinity,
    tries: 0,
  };
  requests.current = request;
  transmitNext(state, request, at_us);
  return "sent";
}

/** Sends what the request needs next under a sequence of its own. */
function transmitNext(state: HostState, request: Request, at_us: number): void {
  const { channel } = state;
  const type = typeOf(request.kind);
  const sequence = channel.sent[type]!;
  request.payload = payloadFor(request, payloadRoom_bytes(channel));
  request.sequence = send(channel, type, 0, request.payload, at_us) ? sequence : -1;
  request.sent_us = at_us;
  request.tries = 0;
  arm(state, request, at_us);
}

function arm(state: HostState, request: Request, at_us: number): void {
  const wire_us = state.config.byteTime_us * wireMax_bytes(request.payload.length);
  request.tries += 1;
  request.timer_us = at_us + timeout_us(state.requests.trip, wire_us);
}

function payloadFor(request: Request, room_bytes: number): Uint8Array {
  const { id: requestId, transfer } = request;
  const offsetBytes = transfer.received_bytes;
  if (request.kind === "reset") return link.v1.Reset.encode({ requestId, kind: request.resetKind });
  if (request.kind === "snapshot") return link.v1.Snapshot.encode({ requestId, offsetBytes });
  const data = transfer.bytes.subarray(offsetBytes, offsetBytes + chunkRoom_bytes(room_bytes));
  const { crc32c: crc } = transfer;
  return link.v1.Restore.encode({
    requestId,
    state: 0,
    offsetBytes,
    totalBytes: transfer.bytes.length,
    crc32c: crc,
    data,
  });
}

/** The current request, if that is the one that was answered. */
function answered(state: HostState, kind: RequestKind, id: number, at_us: number): Request | undefined {
  const { current: request, trip } = state.requests;
  if (!request || request.kind !== kind || request.id !== id) return undefined;
  if (request.tries === 1) measure(trip, at_us - request.sent_us);
  trip.backoff = 0;
  return request;
}

function fail(state: HostState, at_us: number, why: string): void {
  const request = state.requests.current;
  state.requests.current = null;
  if (request) tell(state, { kind: "request-failed", at_us, request: request.kind, why });
}

function malformed(state: HostState): void {
  state.channel.ledger.malformed += 1;
}

const typeOf = (kind: RequestKind): FrameType => frameType[kind];
