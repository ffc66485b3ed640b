/**
 * The bench's end of a link. Bytes and instants go in, bytes and events come out; it knows no clock and calls nobody.
 *
 * `at_us` is the owner's clock in microseconds and never goes back: wall time on a bench, simulated time in a test. The
 * owner hands in what was received before it polls, or silence is seen where there was none.
 */

import { type link } from "../../messages/index.ts";
import { accept, payloadRoom_bytes } from "../channel.ts";
import { createFrame, type Frame } from "../decoder.ts";
import { frameType, header_bytes } from "../frame.ts";
import { countChunk, countFrame, type ChunkCounts } from "../ledger.ts";
import { takeAll, takeInto } from "../outbox.ts";
import { createSplitter, nextChunk, restartSplitter, splitBytes, type Splitter } from "../splitter.ts";
import type { HostEvent } from "./events.ts";
import { close, onHelloAck, onOrphan, open, pollHandshake } from "./handshake.ts";
import { onHeard, pollHealth } from "./health.ts";
import { onLog, onStats, onTelemetry } from "./reports.ts";
import {
  onReset,
  onRestore,
  onSnapshotData,
  pollRequests,
  requestReset,
  requestRestore,
  requestSnapshot,
  type RequestSent,
} from "./request.ts";
import { createHostState, hostDefaults, type HostConfig, type HostPhase, type HostState } from "./state.ts";
import { cancelStep, onStepDone, pollStepping, sendStep, type StepSent } from "./stepping.ts";
import { onTelecommandAck, pollTelecommands, sendTelecommand, type TelecommandSent } from "./telecommands.ts";
import { onTime, pollTiming } from "./timing.ts";

export class HostSession {
  /** All state that matters, as plain data. */
  readonly state: HostState;
  readonly splitter: Splitter;
  readonly #frame: Frame = createFrame();

  constructor(
    config: Pick<HostConfig, "unit" | "contract"> & Partial<HostConfig>,
    state = createHostState({ ...hostDefaults, ...config }),
    splitter = createSplitter(),
  ) {
    this.state = state;
    this.splitter = splitter;
  }

  get phase(): HostPhase {
    return this.state.phase;
  }

  /** What became of every chunk so far; identity (a) holds for it at every instant. */
  get counts(): Readonly<ChunkCounts> {
    return this.state.channel.ledger.counts;
  }

  /** Largest payload that the target takes. */
  get payloadMax_bytes(): number {
    return payloadRoom_bytes(this.state.channel);
  }

  /** The port is open: begins the handshake. */
  open(at_us: number, why = "the port was opened"): void {
    restartSplitter(this.splitter);
    open(this.state, at_us, why);
  }

  /** The port is gone. Pending telecommands become UNKNOWN. */
  close(at_us: number, why = "the port was closed"): void {
    restartSplitter(this.splitter);
    close(this.state, at_us, why);
  }

  /** Takes bytes as they came from a port. */
  receiveBytes(bytes: Uint8Array, at_us: number): void {
    splitBytes(this.splitter, bytes);
    for (let chunk = nextChunk(this.splitter); chunk; chunk = nextChunk(this.splitter)) this.receive(chunk, at_us);
  }

  /** Takes one chunk: what stood between two delimiters, without them. An empty one is ignored. */
  receive(chunk: Uint8Array, at_us: number): void {
    const { state } = this;
    const { channel } = state;
    const frame = this.#frame;
    if (chunk.length === 0 || !accept(channel, chunk, frame)) return;
    if (!isForHost(frame.type)) {
      countChunk(channel.ledger, "unknown");
    } else if (!isOfSession(state, frame)) {
      countChunk(channel.ledger, "stale");
      if (frame.session === 0 && frame.type === frameType.helloAck) onOrphan(state, payloadView(frame), at_us);
    } else {
      const fate = countFrame(channel.ledger, frame.type, frame.sequence);
      onHeard(state, at_us);
      // A target that restarted into the same session counts from 0 again: its HELLO_ACK looks like a repetition.
      if (fate === "delivered" || frame.type === frameType.helloAck) this.#dispatch(frame, at_us);
    }
  }

  /** Does what is due and returns the next moment at which something is, or Infinity. */
  poll(at_us: number): number {
    const { state } = this;
    let next_us = this.#pollAll(at_us);
    // What one part did (a restarted handshake) may give another one a moment to look at.
    if (next_us <= at_us) next_us = this.#pollAll(at_us);
    return state.phase === "closed" && !state.stepping.outstanding ? Infinity : next_us;
  }

  /** Sends a Step of the unit, encoded. `deadline_us` is when paced counts an overrun; lockstep has its own. */
  sendStep(payload: Uint8Array, at_us: number, deadline_us = at_us + this.state.config.stepTimeout_us): StepSent {
    return sendStep(this.state, payload, at_us, deadline_us);
  }

  /** Gives the outstanding step up without an event. */
  cancelStep(): void {
    cancelStep(this.state);
  }

  /** Sends one telecommand of the unit, encoded, outside lockstep. */
  sendTelecommand(requestId: number, command: Uint8Array, at_us: number): TelecommandSent {
    return sendTelecommand(this.state, requestId, command, at_us);
  }

  requestReset(kind: link.v1.ResetKind, at_us: number): RequestSent {
    return requestReset(this.state, kind, at_us);
  }

  requestSnapshot(at_us: number): RequestSent {
    return requestSnapshot(this.state, at_us);
  }

  requestRestore(saved: Uint8Array, at_us: number): RequestSent {
    return requestRestore(this.state, saved, at_us);
  }

  /** The oldest event that was not taken yet. */
  nextEvent(): HostEvent | undefined {
    return this.state.events.shift();
  }

  /** All bytes for the port as a copy that the caller owns; nothing when there are none. */
  takeOutput(): Uint8Array | undefined {
    return takeAll(this.state.channel.outbox);
  }

  /** Moves bytes for the port into `target` and returns how many. */
  takeOutputInto(target: Uint8Array): number {
    return takeInto(this.state.channel.outbox, target);
  }

  #pollAll(at_us: number): number {
    const { state } = this;
    let next_us = pollHealth(state, at_us);
    next_us = Math.min(next_us, pollTelecommands(state, at_us));
    next_us = Math.min(next_us, pollRequests(state, at_us));
    next_us = Math.min(next_us, pollTiming(state, at_us));
    next_us = Math.min(next_us, pollStepping(state, at_us));
    return Math.min(next_us, pollHandshake(state, at_us));
  }

  #dispatch(frame: Frame, at_us: number): void {
    const { state } = this;
    switch (frame.type) {
      case frameType.stepDone:
        return onStepDone(state, frame, at_us);
      case frameType.helloAck:
        return onHelloAck(state, payloadView(frame), at_us);
      case frameType.tcAck:
        return onTelecommandAck(state, payloadView(frame), at_us);
      case frameType.tm:
        return onTelemetry(state, frame.sequence, payloadView(frame), at_us);
      case frameType.time:
        return onTime(state, payloadView(frame), at_us);
      case frameType.log:
        return onLog(state, payloadView(frame), at_us);
      case frameType.stats:
        return onStats(state, payloadView(frame), at_us);
      case frameType.reset:
        return onReset(state, payloadView(frame), at_us);
      case frameType.snapshotData:
        return onSnapshotData(state, payloadView(frame), at_us);
      case frameType.restore:
        return onRestore(state, payloadView(frame), at_us);
    }
  }
}

const payloadView = (frame: Frame): Uint8Array =>
  frame.bytes.subarray(header_bytes, header_bytes + frame.payload_bytes);

/** Until HELLO_ACK has said who is there, nothing else is taken: it may come from before a restart. */
function isOfSession({ channel, phase }: HostState, frame: Frame): boolean {
  if (channel.session === 0 || frame.session !== channel.session) return false;
  return phase !== "opening" || frame.type === frameType.helloAck;
}

/** Types that only a bench sends come back where the other end echoes; they are `unknown` here. */
function isForHost(type: number): boolean {
  return type !== frameType.hello && type !== frameType.tc && type !== frameType.step && type !== frameType.snapshot;
}
