/** RESET, SNAPSHOT and RESTORE on the target's side: each is done once, and answered as often as it is asked. */

import { link } from "../../messages/index.ts";
import { payloadRoom_bytes, send } from "../channel.ts";
import { crc32c } from "../../kernel/crc32c.ts";
import { frameType } from "../frame.ts";
import { addChunk, chunkRoom_bytes, createTransfer } from "../transfer.ts";
import type { TargetState } from "./state.ts";
import { restartSteps } from "./stepping.ts";

const { TransferState } = link.v1;

/** Takes a RESET. */
export function onReset(state: TargetState, payload: Uint8Array, at_us: number): void {
  const decoded = link.v1.Reset.decode(payload);
  if (!decoded.ok) return malformed(state);
  const { requestId, kind } = decoded.value;
  if (requestId > state.reset.requestId) {
    state.reset = { requestId, kind, done: false };
    state.events.push({ kind: "reset", at_us, requestId, resetKind: kind });
  } else if (requestId === state.reset.requestId && state.reset.done) sendReset(state, at_us);
}

/** The unit is in its initial state (or about to restart): the ticks start over. */
export function answerReset(state: TargetState, at_us: number): void {
  state.reset.done = true;
  restartSteps(state.steps);
  sendReset(state, at_us);
}

/** Takes a SNAPSHOT: a new request captures the state, a known one asks for a chunk of it. */
export function onSnapshot(state: TargetState, payload: Uint8Array, at_us: number): void {
  const decoded = link.v1.Snapshot.decode(payload);
  if (!decoded.ok) return malformed(state);
  const { requestId, offsetBytes } = decoded.value;
  if (requestId > state.snapshot.requestId) {
    state.snapshot = { requestId, state: null, crc32c: 0 };
    state.events.push({ kind: "snapshot", at_us, requestId });
  } else if (requestId === state.snapshot.requestId && state.snapshot.state) sendChunk(state, offsetBytes, at_us);
}

/** The unit's state, or null where it refuses. */
export function answerSnapshot(state: TargetState, saved: Uint8Array | null, at_us: number): void {
  if (saved) {
    state.snapshot.state = saved;
    state.snapshot.crc32c = crc32c(saved);
    sendChunk(state, 0, at_us);
  } else sendSnapshotData(state, TransferState.TRANSFER_STATE_REFUSED, 0, 0, new Uint8Array(0), at_us);
}

/** Takes a chunk of a state to put back. */
export function onRestore(state: TargetState, payload: Uint8Array, at_us: number): void {
  const decoded = link.v1.Restore.decode(payload);
  if (!decoded.ok) return malformed(state);
  const { requestId, offsetBytes, totalBytes, crc32c: crc, data } = decoded.value;
  if (requestId < state.restore.requestId) return;
  if (requestId > state.restore.requestId) {
    state.restore = { requestId, transfer: createTransfer(0, 0), state: TransferState.TRANSFER_STATE_MORE };
  }
  const { restore } = state;
  if (restore.state === TransferState.TRANSFER_STATE_UNSPECIFIED) return;
  if (restore.state === TransferState.TRANSFER_STATE_MORE) {
    const outcome = addChunk(restore.transfer, offsetBytes, totalBytes, crc, data);
    if (outcome === "done") {
      // Answered when the unit has said whether it fits.
      restore.state = TransferState.TRANSFER_STATE_UNSPECIFIED;
      state.events.push({ kind: "restore", at_us, requestId, state: restore.transfer.bytes });
      return;
    }
    if (outcome === "too large" || outcome === "inconsistent") restore.state = TransferState.TRANSFER_STATE_REFUSED;
    if (outcome === "corrupt") restore.state = TransferState.TRANSFER_STATE_CORRUPT;
  }
  sendRestore(state, at_us);
}

/** The unit has put the state in force (the ticks start over), or it does not fit. */
export function answerRestore(state: TargetState, isInForce: boolean, at_us: number): void {
  state.restore.state = isInForce ? TransferState.TRANSFER_STATE_DONE : TransferState.TRANSFER_STATE_CORRUPT;
  if (isInForce) restartSteps(state.steps);
  sendRestore(state, at_us);
}

function sendReset(state: TargetState, at_us: number): void {
  const { requestId, kind } = state.reset;
  send(state.channel, frameType.reset, 0, link.v1.Reset.encode({ requestId, kind }), at_us);
}

function sendChunk(state: TargetState, offset_bytes: number, at_us: number): void {
  const saved = state.snapshot.state;
  if (!saved || offset_bytes > saved.length) return;
  const end = Math.min(saved.length, offset_bytes + chunkRoom_bytes(payloadRoom_bytes(state.channel)));
  const reached = end < saved.length ? TransferState.TRANSFER_STATE_MORE : TransferState.TRANSFER_STATE_DONE;
  sendSnapshotData(state, reached, offset_bytes, saved.length, saved.subarray(offset_bytes, end), at_us);
}

function sendSnapshotData(
  state: TargetState,
  reached: link.v1.TransferState,
  offsetBytes: number,
  totalBytes: number,
  data: Uint8Array,
  at_us: number,
): void {
  const { requestId, crc32c: crc } = state.snapshot;
  const chunk = { requestId, state: reached, offsetBytes, totalBytes, crc32c: crc, data };
  send(state.channel, frameType.snapshotData, 0, link.v1.SnapshotData.encode(chunk), at_us);
}

function sendRestore(state: TargetState, at_us: number): void {
  const { requestId, transfer, state: reached } = state.restore;
  const offsetBytes = transfer.received_bytes;
  const data = new Uint8Array(0);
  const answer = { requestId, state: reached, offsetBytes, totalBytes: transfer.bytes.length, crc32c: 0, data };
  send(state.channel, frameType.restore, 0, link.v1.Restore.encode(answer), at_us);
}

function malformed(state: TargetState): void {
  state.channel.ledger.malformed += 1;
}
