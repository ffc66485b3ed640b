/** The bench at the near end of a bad wire, as a component of the kernel: it steps, commands and asks at random. */

import { assert, type Component, type Effects, type RandomStreams, type SimTime } from "../../../src/kernel/index.ts";
import { carry, cleanWire, createWire, type WireFaults, type WireState } from "../../../src/link/wire.ts";
import {
  createSplitter,
  HostSession,
  type HostEvent,
  type HostState,
  type Splitter,
  type Sync,
} from "../../../src/link/index.ts";
import { savedState, type BoardState, type Bytes } from "./board.ts";
import { contract } from "./identities.ts";
import { answerTo, randomBytes, stepPayload } from "./payloads.ts";

export interface BenchState {
  readonly host: HostState;
  readonly splitter: Splitter;
  readonly wire: WireState;
  faults: WireFaults;
  isDirty: boolean;
  /** When the last of what a bad wire touched has arrived at the other end. */
  dirtyUntil_us: number;
  isActive: boolean;
  tick: number;
  step: Uint8Array;
  /** Telecommands by request: null while they are open, then how they ended; `not sent` where they never left. */
  readonly telecommands: Map<number, string | null>;
  readonly seen: Map<HostEvent["kind"], number>;
  lastStats: (HostEvent & { kind: "stats" }) | null;
  snapshotId: number;
  pollHandle: number;
}

const period_us = 100_000;

export function bench(streams: RandomStreams, faults: WireFaults, sync: Sync): Component<BenchState> {
  const wireDraws = streams.stream("wire to board");
  const draws = streams.stream("operator");
  const config = { sync, unit: "adcs", contract, sessionSeed: draws.uint32(), byteTime_us: 87, executionMax_us: 5e6 };

  function handle(state: BenchState, effects: Effects, kind: string, payload: unknown): void {
    const at_us: number = effects.now;
    const host = session(state);
    if (kind === "clean") {
      state.faults = cleanWire;
      state.isDirty = false;
      state.dirtyUntil_us = Math.max(state.wire.last_us, at_us + 1000);
      state.wire.cutUntil_us = -Infinity;
    }
    if (kind === "rest") state.isActive = false;
    if (kind === "open") host.open(at_us);
    if (kind === "bytes") host.receiveBytes((payload as Bytes).bytes, at_us);
    if (kind === "step") step(state, host, effects);
    if (kind === "act") act(state, host, effects);
    listen(state, host, effects);
    const next_us = host.poll(at_us);
    listen(state, host, effects);
    flush(state, host, effects);
    if (state.pollHandle >= 0) effects.cancel(state.pollHandle);
    state.pollHandle = -1;
    if (next_us < Infinity) {
      const due = Math.max(Math.ceil(next_us), at_us + 1) as SimTime;
      state.pollHandle = effects.schedule(due, 3, "bench", "poll");
    }
  }

  function step(state: BenchState, host: HostSession, effects: Effects): void {
    effects.schedule((effects.now + period_us) as SimTime, 2, "bench", "step");
    if (host.phase !== "open" || state.host.stepping.outstanding || sync === "free") return;
    const payload = stepPayload(state.tick + 1, randomBytes(draws, 120));
    const deadline_us = sync === "paced" ? effects.now + 0.8 * period_us : effects.now + 5_000_000;
    if (host.sendStep(payload, effects.now, deadline_us) !== "sent") return;
    state.tick += 1;
    state.step = payload;
  }

  function act(state: BenchState, host: HostSession, effects: Effects): void {
    if (!state.isActive) return;
    effects.schedule((effects.now + 1 + Math.floor(draws.next() * 300_000)) as SimTime, 2, "bench", "act");
    const choice = draws.next();
    if (choice < 0.8) command(state, host, effects.now);
    else if (choice < 0.86) host.requestReset(1, effects.now);
    else if (choice < 0.92) {
      if (host.requestSnapshot(effects.now) === "sent") state.snapshotId = state.host.requests.count;
    } else if (choice < 0.97) host.requestRestore(savedState(3), effects.now);
    else if (choice < 0.985) effects.schedule(effects.now, 2, "board", "reboot");
    else {
      host.close(effects.now, "unplugged");
      effects.schedule((effects.now + 400_000) as SimTime, 2, "bench", "open");
    }
  }

  function command(state: BenchState, host: HostSession, at_us: number): void {
    const requestId = state.telecommands.size + 1;
    const order = Uint8Array.of(Math.floor(draws.next() * 256), ...randomBytes(draws, 60));
    if (host.sendTelecommand(requestId, order, at_us) === "queued") state.telecommands.set(requestId, null);
  }

  function listen(state: BenchState, host: HostSession, effects: Effects): void {
    for (let event = host.nextEvent(); event; event = host.nextEvent()) {
      state.seen.set(event.kind, (state.seen.get(event.kind) ?? 0) + 1);
      if (event.kind === "tc-ended") {
        assert(state.telecommands.get(event.requestId) === null, `telecommand ${event.requestId} ended twice`);
        state.telecommands.set(event.requestId, event.why.startsWith("not sent") ? "not sent" : event.outcome);
      } else if (event.kind === "step-done") {
        assert(sync === "free" || event.tick === state.tick, `answer of tick ${event.tick} for tick ${state.tick}`);
        const expected = answerTo(event.tick, state.step);
        assert(event.payload.join() === expected.join(), `tick ${event.tick} was answered for another step`);
      } else if (event.kind === "snapshot") {
        assert(event.state.join() === savedState(state.snapshotId).join(), "the snapshot is not the board's state");
      } else if (event.kind === "restored") {
        const { restored } = effects.read<BoardState>("board");
        assert(restored?.join() === savedState(3).join(), "the board restored another state");
      } else if (event.kind === "stats") state.lastStats = event;
      else if (event.kind === "silent") effects.schedule((effects.now + 1) as SimTime, 2, "bench", "open");
    }
  }

  function flush(state: BenchState, host: HostSession, effects: Effects): void {
    const bytes = host.takeOutput();
    if (!bytes) return;
    for (const arrival of carry(state.wire, state.faults, bytes, effects.now, wireDraws)) {
      const payload: Bytes = { bytes: arrival.bytes, isDirty: state.isDirty };
      effects.schedule(arrival.at_us as SimTime, 1, "board", "bytes", payload);
    }
  }

  return {
    name: "bench",
    initial: () => ({
      host: new HostSession(config).state,
      splitter: createSplitter(),
      wire: createWire(),
      faults,
      isDirty: true,
      dirtyUntil_us: Infinity,
      isActive: true,
      tick: 0,
      step: new Uint8Array(0),
      telecommands: new Map(),
      seen: new Map(),
      lastStats: null,
      snapshotId: 0,
      pollHandle: -1,
    }),
    start(_state, effects) {
      for (const kind of ["open", "step", "act"]) effects.schedule(0 as SimTime, 2, "bench", kind);
    },
    handle: (state, event, effects) => handle(state, effects, event.kind, event.payload),
  };

  function session(state: BenchState): HostSession {
    return new HostSession(config, state.host, state.splitter);
  }
}
