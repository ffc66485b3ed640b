/**
 * The target's end of a link, for emulated targets and for tests: what the C stubs do, in the same order.
 *
 * Bytes and instants go in, bytes and events come out. `at_us` is the owner's clock and never goes back.
 */

import { link } from "../../messages/index.ts";
import { accept, payloadRoom_bytes, send } from "../channel.ts";
import { createFrame, type Frame } from "../decoder.ts";
import { frameType, header_bytes } from "../frame.ts";
import { countChunk, countFrame, type ChunkCounts } from "../ledger.ts";
import { takeAll, takeInto } from "../outbox.ts";
import { createSplitter, nextChunk, splitBytes, type Splitter } from "../splitter.ts";
import { clipText } from "../text.ts";
import type { TargetEvent, Ticket } from "./events.ts";
import { announce, beginIfNew, mayOpen, onHello } from "./handshake.ts";
import { onHeard, onHeartbeat, onTime, pollHealth } from "./health.ts";
import { answerReset, answerRestore, answerSnapshot, onReset, onRestore, onSnapshot } from "./requests.ts";
import { createTargetState, targetClock_us, type TargetIdentity, type TargetState } from "./state.ts";
import { answerStep, onStep } from "./stepping.ts";
import { answerTelecommand, onTelecommand } from "./telecommands.ts";

const logMax_bytes = 120;
const telemetryMax_bytes = 460;
const eventMax_bytes = 16;
const nothing = new Uint8Array(0);

export class TargetSession {
  /** All state that matters, as plain data. */
  readonly state: TargetState;
  readonly splitter: Splitter;
  readonly #frame: Frame = createFrame();

  constructor(
    identity: TargetIdentity,
    started_us: number,
    state = createTargetState(identity, started_us),
    splitter = createSplitter(),
  ) {
    this.state = state;
    this.splitter = splitter;
  }

  /** Number of the open session; 0 where there is none. */
  get session(): number {
    return this.state.channel.session;
  }

  /** What became of every chunk so far; identity (a) holds for it at every instant. */
  get counts(): Readonly<ChunkCounts> {
    return this.state.channel.ledger.counts;
  }

  /** Says that this target has started, for a bench that already listens. */
  announce(at_us: number): void {
    announce(this.state, at_us);
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
    const isHello = frame.type === frameType.hello;
    if (!isForTarget(frame.type)) {
      countChunk(channel.ledger, "unknown");
    } else if (isHello ? !mayOpen(state, frame.session) : frame.session !== channel.session || frame.session === 0) {
      countChunk(channel.ledger, "stale");
      if (!isHello) announce(state, at_us);
    } else {
      const isNew = isHello && beginIfNew(state, frame.session, at_us);
      const fate = countFrame(channel.ledger, frame.type, frame.sequence);
      onHeard(state, at_us);
      this.#dispatch(frame, fate === "delivered", isNew, at_us);
    }
  }

  /** Does what is due and returns the next moment at which something is, or Infinity. */
  poll(at_us: number): number {
    return pollHealth(this.state, at_us);
  }

  /** Answers the event `step`. False where the answer cannot go out now; a repeated STEP then gets it. */
  answerStep(tick: number, payload: Uint8Array, at_us: number): boolean {
    return answerStep(this.state, tick, payload, at_us);
  }

  /** Reports how the telecommand of an event `tc` ended: reason 0 or NONE is EXECUTED, any other one REFUSED. */
  answerTelecommand(ticket: Ticket, reason: link.v1.TelecommandAck["reason"], at_us: number): boolean {
    return answerTelecommand(this.state, ticket, reason, at_us);
  }

  answerReset(at_us: number): void {
    answerReset(this.state, at_us);
  }

  /** Answers the event `snapshot` with the unit's state, or null where it refuses. */
  answerSnapshot(saved: Uint8Array | null, at_us: number): void {
    answerSnapshot(this.state, saved, at_us);
  }

  answerRestore(isInForce: boolean, at_us: number): void {
    answerRestore(this.state, isInForce, at_us);
  }

  /** Sends the unit's telemetry, encoded, outside lockstep. False, and counted, where it cannot go out. */
  sendTelemetry(telemetry: Uint8Array, at_us: number): boolean {
    return this.#sendReport(telemetry, telemetry.length <= telemetryMax_bytes, nothing, at_us);
  }

  /** Sends an event of the unit, encoded, outside lockstep. False, and counted, where it cannot go out. */
  sendEvent(event: Uint8Array, at_us: number): boolean {
    return this.#sendReport(nothing, event.length <= eventMax_bytes, event, at_us);
  }

  /** Sends a line of text, clipped to what a LOG holds. False, and counted, where it cannot go out. */
  log(level: link.v1.LogLevel, text: string, at_us: number): boolean {
    const { state } = this;
    const clockUs = targetClock_us(state, at_us);
    const payload = link.v1.Log.encode({ level, clockUs, text: clipText(text, logMax_bytes) });
    if (state.channel.session !== 0 && send(state.channel, frameType.log, 0, payload, at_us)) return true;
    state.logDropped += 1;
    return false;
  }

  /** The oldest event that was not taken yet. */
  nextEvent(): TargetEvent | undefined {
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

  #sendReport(telemetry: Uint8Array, fits: boolean, event: Uint8Array, at_us: number): boolean {
    const { state } = this;
    const { channel } = state;
    // What nobody hears must not fill the port.
    if (channel.session !== 0 && state.hearing !== "down" && fits) {
      const clockUs = targetClock_us(state, at_us);
      const payload = link.v1.Telemetry.encode({ clockUs, execution: null, telemetry, event });
      if (payload.length <= payloadRoom_bytes(channel) && send(channel, frameType.tm, 0, payload, at_us)) return true;
    }
    state.telemetryDropped += 1;
    return false;
  }

  /** Repetitions matter where an answer may have been lost; the handlers know what they have done already. */
  #dispatch(frame: Frame, isDelivered: boolean, isNew: boolean, at_us: number): void {
    const { state } = this;
    const payload = frame.bytes.subarray(header_bytes, header_bytes + frame.payload_bytes);
    switch (frame.type) {
      case frameType.step:
        return onStep(state, frame, isDelivered, at_us);
      case frameType.hello:
        return onHello(state, payload, isNew, at_us);
      case frameType.tc:
        return onTelecommand(state, frame.sequence, payload, at_us);
      case frameType.time:
        return isDelivered ? onTime(state, payload, at_us) : undefined;
      case frameType.heartbeat:
        return onHeartbeat(state, payload);
      case frameType.reset:
        return onReset(state, payload, at_us);
      case frameType.snapshot:
        return onSnapshot(state, payload, at_us);
      case frameType.restore:
        return onRestore(state, payload, at_us);
    }
  }
}

function isForTarget(type: number): boolean {
  return (
    type === frameType.hello ||
    type === frameType.step ||
    type === frameType.tc ||
    type === frameType.time ||
    type === frameType.heartbeat ||
    type === frameType.reset ||
    type === frameType.snapshot ||
    type === frameType.restore
  );
}
