/** A board at the far end of a bad wire, as a component of the kernel. It keeps count of what it really did. */

import type { Component, Effects, RandomStreams, SimTime } from "../../../src/kernel/index.ts";
import { carry, cleanWire, createWire, type WireFaults, type WireState } from "../../../src/link/wire.ts";
import {
  createSplitter,
  TargetSession,
  type Splitter,
  type TargetState,
  type Ticket,
} from "../../../src/link/index.ts";
import { identity } from "./identities.ts";
import { answerTo } from "./payloads.ts";

export interface BoardState {
  target: TargetState;
  splitter: Splitter;
  readonly wire: WireState;
  faults: WireFaults;
  isDirty: boolean;
  /** When the last of what a bad wire touched has arrived at the other end. */
  dirtyUntil_us: number;
  bootCount: number;
  off_us: number;
  /** How often each telecommand was executed, by request; and how each ended. */
  readonly executions: Map<number, number>;
  readonly endings: Map<number, "EXECUTED" | "REFUSED">;
  /** How often each tick ran since the last start or reset. */
  runs: Map<number, number>;
  restored: Uint8Array | null;
  pollHandle: number;
}

/** What a frame on the wire looks like in the kernel's queue. */
export interface Bytes {
  readonly bytes: Uint8Array;
  readonly isDirty: boolean;
}

const bootTime_us = 300_000;

export function board(streams: RandomStreams, faults: WireFaults): Component<BoardState> {
  const wireDraws = streams.stream("wire from board");
  const unitDraws = streams.stream("unit");
  const start = (bootCount: number, at_us: number): TargetState =>
    new TargetSession(identity({ bootCount }), at_us).state;

  function handle(state: BoardState, effects: Effects, kind: string, payload: unknown): void {
    const at_us: number = effects.now;
    if (kind === "reboot") return reboot(state, effects);
    if (kind === "boot") session(state).announce(at_us);
    if (kind === "clean") {
      state.faults = cleanWire;
      state.isDirty = false;
      state.dirtyUntil_us = Math.max(state.wire.last_us, at_us + 1000);
      state.wire.cutUntil_us = -Infinity;
    }
    if (at_us < state.off_us) return;
    const target = session(state);
    if (kind === "bytes") target.receiveBytes((payload as Bytes).bytes, at_us);
    if (kind === "finish") finish(state, target, payload as Finish, at_us);
    if (kind === "telemetry") sendTelemetry(state, target, effects);
    serve(state, target, effects);
    const next_us = target.poll(at_us);
    flush(state, target, effects);
    if (state.pollHandle >= 0) effects.cancel(state.pollHandle);
    state.pollHandle = -1;
    if (next_us < Infinity) {
      const due = Math.max(Math.ceil(next_us), at_us + 1) as SimTime;
      state.pollHandle = effects.schedule(due, 3, "board", "poll");
    }
  }

  function reboot(state: BoardState, effects: Effects): void {
    state.bootCount += 1;
    state.off_us = effects.now + bootTime_us;
    state.target = start(state.bootCount, state.off_us);
    state.splitter = createSplitter();
    state.runs = new Map();
    effects.schedule(state.off_us as SimTime, 2, "board", "boot");
  }

  function serve(state: BoardState, target: TargetSession, effects: Effects): void {
    const at_us: number = effects.now;
    for (let event = target.nextEvent(); event; event = target.nextEvent()) {
      if (event.kind === "step") {
        state.runs.set(event.tick, (state.runs.get(event.tick) ?? 0) + 1);
        target.answerStep(event.tick, answerTo(event.tick, event.payload), at_us);
      } else if (event.kind === "tc") {
        const order = event.command[0] ?? 0;
        const done: Finish = { ticket: event.ticket, requestId: event.requestId, isRefused: order % 5 === 0 };
        if (!done.isRefused) state.executions.set(event.requestId, (state.executions.get(event.requestId) ?? 0) + 1);
        if (order % 3 === 0) finish(state, target, done, at_us);
        else if (order % 11 !== 0) {
          const due = (at_us + 1 + Math.floor(unitDraws.next() * 1_500_000)) as SimTime;
          effects.schedule(due, 2, "board", "finish", done);
        }
      } else if (event.kind === "reset") {
        state.runs = new Map();
        target.answerReset(at_us);
      } else if (event.kind === "snapshot") target.answerSnapshot(savedState(event.requestId), at_us);
      else if (event.kind === "restore") {
        state.restored = event.state;
        state.runs = new Map();
        target.answerRestore(true, at_us);
      }
    }
  }

  function finish(state: BoardState, target: TargetSession, done: Finish, at_us: number): void {
    state.endings.set(done.requestId, done.isRefused ? "REFUSED" : "EXECUTED");
    target.answerTelecommand(done.ticket, done.isRefused ? 4 : 1, at_us);
  }

  function sendTelemetry(state: BoardState, target: TargetSession, effects: Effects): void {
    target.sendTelemetry(new Uint8Array(20), effects.now);
    if (state.isDirty && unitDraws.next() < 0.2) print(effects, "boot: clock 72 MHz\r\n");
    effects.schedule((effects.now + 200_000) as SimTime, 2, "board", "telemetry");
  }

  /** Text on the same line, past the protocol. */
  function print(effects: Effects, text: string): void {
    const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    const at = (effects.now + 1_000) as SimTime;
    effects.schedule(at, 1, "bench", "bytes", { bytes, isDirty: true } satisfies Bytes);
  }

  function flush(state: BoardState, target: TargetSession, effects: Effects): void {
    const bytes = target.takeOutput();
    if (!bytes) return;
    for (const arrival of carry(state.wire, state.faults, bytes, effects.now, wireDraws)) {
      const payload: Bytes = { bytes: arrival.bytes, isDirty: state.isDirty };
      effects.schedule(arrival.at_us as SimTime, 1, "bench", "bytes", payload);
    }
  }

  return {
    name: "board",
    initial: () => ({
      target: start(1, 0),
      splitter: createSplitter(),
      wire: createWire(),
      faults,
      isDirty: true,
      dirtyUntil_us: Infinity,
      bootCount: 1,
      off_us: 0,
      executions: new Map(),
      endings: new Map(),
      runs: new Map(),
      restored: null,
      pollHandle: -1,
    }),
    start(_state, effects) {
      effects.schedule(0 as SimTime, 2, "board", "telemetry");
    },
    handle: (state, event, effects) => handle(state, effects, event.kind, event.payload),
  };
}

interface Finish {
  readonly ticket: Ticket;
  readonly requestId: number;
  readonly isRefused: boolean;
}

/** The state that a board has at a request: long enough for several chunks. */
export const savedState = (requestId: number): Uint8Array =>
  Uint8Array.from({ length: 700 + 37 * requestId }, (_, index) => (index * requestId) & 0xff);

const session = (state: BoardState): TargetSession =>
  new TargetSession(state.target.identity, state.target.started_us, state.target, state.splitter);
