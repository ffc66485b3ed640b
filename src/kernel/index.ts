/** The kernel's ports: what other rooms may use. */

export { assert, fail } from "./assert.ts";
export { type Decoded, decode, encode } from "./codec.ts";
export type { Component, Crossing, Effects, SimEvent, Watch } from "./component.ts";
export { chain, chainStart, chainText, hashOf } from "./hash.ts";
export type { InputEntry } from "./input-log.ts";
export { type EventHandle, EventQueue, noEvent } from "./queue.ts";
export { RandomStream, RandomStreams } from "./random.ts";
export { type Breakpoint, Simulation, type SimulationState, type Stop } from "./simulation.ts";
export type { Exchange, Responder } from "./socket.ts";
export * from "./time.ts";
export { utf8, utf8Read } from "./utf8.ts";
