/** A bench and a board with two bad wires between them, inside the kernel. A seed is all that there is to a world. */

import { assert, RandomStreams, Simulation, simTime, type Component } from "../../../src/kernel/index.ts";
import type { WireFaults } from "../../../src/link/wire.ts";
import type { ChunkCounts, Sync } from "../../../src/link/index.ts";
import { bench, type BenchState } from "./bench.ts";
import { board, type BoardState, type Bytes } from "./board.ts";
import { checkEnd, checkInvariants } from "./invariants.ts";

/** The wire is bad until here, and people ask for things until here. */
export const cleanAt_us = 6_000_000;
export const restAt_us = 8_000_000;
export const end_us = 22_000_000;

export interface Flight {
  readonly bench: Readonly<BenchState>;
  readonly board: Readonly<BoardState>;
  readonly eventCount: number;
  readonly stateHash: string;
}

/**
 * Flies a world to its end with the invariants checked at every event; throws with the seed and how to replay it.
 *
 * @param wire of both directions instead of what the seed draws
 */
export function fly(seed: number, wire?: WireFaults): Flight {
  const simulation = worldOf(seed, wire);
  try {
    simulation.start();
    simulation.advance(simTime(end_us));
    const near = simulation.read<BenchState>("bench");
    const far = simulation.read<BoardState>("board");
    checkEnd(near, far);
    return { bench: near, board: far, eventCount: simulation.eventCount, stateHash: simulation.stateHash() };
  } catch (cause) {
    const what = cause instanceof Error ? cause.message : String(cause);
    const replay = `LINK_SEED=${seed} npx vitest run tests/link/wire.test.ts -t "one seed"`;
    throw new Error(`seed ${seed} at ${simulation.now / 1e6} s: ${what}; replay: ${replay}`, { cause });
  }
}

/** The world of a seed, not yet started. */
export function worldOf(seed: number, wire?: WireFaults): Simulation {
  const streams = new RandomStreams(seed);
  const draws = streams.stream("world");
  const sync = (["lockstep", "paced", "free"] as const)[seed % 3] as Sync;
  const toBoard = wire ?? faultsOf(() => draws.next());
  const fromBoard = wire ?? faultsOf(() => draws.next());
  const parts = [bench(streams, toBoard, sync), board(streams, fromBoard)] as unknown as Component[];
  return new Simulation(streams, [...parts.map(watched), conductor]);
}

/** Each fault is absent in some worlds, frequent in a few, and always seeded. */
function faultsOf(next: () => number): WireFaults {
  const strength = (max: number): number => (next() < 0.4 ? 0 : max * next() ** 3);
  return {
    dropPerByte: strength(0.01),
    flipPerByte: strength(0.01),
    burstPerWrite: strength(0.3),
    burstMax_bytes: 40,
    repeatPerWrite: strength(0.3),
    repeatDelayMax_us: 250_000,
    stallPerWrite: strength(0.1),
    stallMax_us: 2_000_000 * next(),
    cutPerWrite: strength(0.05),
    cutMax_us: 5_000_000 * next(),
    splitPerWrite: next(),
    delay_us: 20_000 * next(),
    jitter_us: 30_000 * next(),
    byteTime_us: next() < 0.5 ? 0 : 86.8,
  };
}

/** Makes the wire clean, and lets everybody rest. */
const conductor: Component = {
  name: "conductor",
  initial: () => null,
  start(_state, effects) {
    for (const target of ["bench", "board"]) effects.schedule(simTime(cleanAt_us), 1, target, "clean");
    effects.schedule(simTime(restAt_us), 1, "bench", "rest");
  },
  handle() {},
};

/**
 * Checks the invariants after every event of a component, and that it resynchronises within one frame of a clean wire:
 * once everything that a bad wire touched is through, one more chunk may be refused (its beginning is still bad), no more.
 */
function watched(component: Component): Component {
  const own = component.name as "bench" | "board";
  const peer = own === "bench" ? "board" : "bench";
  let refusedBefore = -1;
  return {
    ...component,
    handle(state, event, effects) {
      const isBytes = event.kind === "bytes";
      const { dirtyUntil_us } = effects.read<BenchState | BoardState>(peer);
      if (isBytes && refusedBefore < 0 && event.at > dirtyUntil_us) refusedBefore = refusedOf(countsOf(own, state));
      const isDirty = isBytes && (event.payload as Bytes).isDirty;
      assert(!isDirty || refusedBefore < 0, "bytes of the bad wire came after it was clean");
      component.handle(state, event, effects);
      checkInvariants(effects.read<BenchState>("bench"), effects.read<BoardState>("board"));
      if (refusedBefore >= 0) {
        const refused = refusedOf(countsOf(own, state)) - refusedBefore;
        assert(refused <= 1, `${own} refused ${refused} chunks of a clean wire`);
      }
    },
  };
}

const countsOf = (name: "bench" | "board", state: unknown): Readonly<ChunkCounts> =>
  name === "bench"
    ? (state as BenchState).host.channel.ledger.counts
    : (state as BoardState).target.channel.ledger.counts;

const refusedOf = (counts: Readonly<ChunkCounts>): number =>
  counts.cobs + counts.crc + counts.length + counts.oversize + counts.unknown;
