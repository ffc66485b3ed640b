/**
 * Random models: components that schedule, cancel, draw, exchange, watch and rearm, all of it decided by their own random
 * streams, so that a seed is a model and its whole behaviour.
 */

import {
  type Component,
  type Duration,
  type Effects,
  type Exchange,
  noEvent,
  type RandomStream,
  RandomStreams,
  type Responder,
  Simulation,
  type SimEvent,
  type SimTime,
  simTime,
} from "../../../src/kernel/index.ts";

export interface ModelSpec {
  readonly seed: number;
  readonly componentCount: number;
}

/** Plain data of many kinds, so that a snapshot has to carry them. */
interface ActorState {
  ticks: number;
  sparks: number;
  inputs: number;
  crossings: number;
  answers: number;
  /** Mixes every event in, with its moment: what order leaves behind. */
  trace: Uint32Array;
  level: number;
  phase_us: number;
  handles: number[];
  seen: Map<string, number>;
  open: boolean;
}

const watchPeriod_us = 300_000;

const portOf = (index: number): string => `port-${index}`;
export const nameOf = (index: number): string => `actor-${index}`;

export const ports = (spec: ModelSpec): string[] =>
  Array.from({ length: spec.componentCount }, (_, index) => portOf(index));

/** The model as a simulation that has not started; sockets are left to the shell where no responders are wanted. */
export function newModel(spec: ModelSpec, withResponders: boolean): Simulation {
  const streams = new RandomStreams(spec.seed);
  const actors = Array.from({ length: spec.componentCount }, (_, index) => actor(index, spec, streams));
  const simulation = new Simulation(streams, actors);
  for (const [index, port] of ports(spec).entries()) {
    simulation.addSocket(port, nameOf(index));
    if (withResponders) simulation.seat(port, new Accumulator());
  }
  return simulation;
}

function actor(index: number, spec: ModelSpec, streams: RandomStreams): Component<ActorState> {
  const name = nameOf(index);
  const stream = streams.stream(name);
  return {
    name,
    initial: () => ({
      ticks: 0,
      sparks: 0,
      inputs: 0,
      crossings: 0,
      answers: 0,
      trace: new Uint32Array(2),
      level: -0,
      phase_us: 1000 * index,
      handles: [],
      seen: new Map(),
      open: false,
    }),
    start: (_, effects) => void effects.schedule(simTime(index), 1 + (index % 3), name, "tick"),
    handle(state, event, effects) {
      mix(state, event.kind, effects.now);
      if (event.kind === "tick") tick(state, event, effects);
      else if (event.kind === "spark") state.sparks++;
      else if (event.kind === "crossing") cross(state, effects);
      else state.inputs++;
    },
    answer(state, port, answer, effects) {
      mix(state, port, effects.now);
      state.open = false;
      state.answers++;
      state.level += (answer as { sum: number }).sum;
    },
    watches: {
      wave: {
        value: (state, at) => Math.sin((2 * Math.PI * (at - state.phase_us)) / watchPeriod_us) + 0.2,
        step_us: 20_000 as Duration,
        horizon_us: 200_000 as Duration,
        priority: 9,
      },
    },
  };

  function tick(state: ActorState, event: SimEvent, effects: Effects): void {
    state.ticks++;
    effects.schedule(later(event.at, below(stream, 30_000)), 1 + below(stream, 4), name, "tick");
    for (let count = below(stream, 3); count > 0; count--) spark(state, effects);
    if (stream.next() < 0.4) effects.cancel(state.handles[below(stream, state.handles.length + 1)] ?? noEvent);
    if (!state.open && stream.next() < 0.5) {
      state.open = true;
      effects.exchange(portOf(index), later(event.at, 1 + below(stream, 40_000)), 2, { drawn: stream.gaussian() });
    }
    if (stream.next() < 0.2) {
      state.phase_us = below(stream, watchPeriod_us);
      effects.rearm("wave");
    }
  }

  /** An event for anybody, at this moment or soon, whose handle may be cancelled later. */
  function spark(state: ActorState, effects: Effects): void {
    const target = nameOf(below(stream, spec.componentCount));
    const handle = effects.schedule(later(effects.now, below(stream, 25_000)), 1 + below(stream, 5), target, "spark", {
      from: name,
    });
    state.handles.push(handle);
    if (state.handles.length > 12) state.handles.shift();
    state.seen.set(target, effects.read<ActorState>(target).ticks);
  }
}

function cross(state: ActorState, effects: Effects): void {
  state.crossings++;
  if (state.crossings % 3 !== 0) return;
  state.phase_us += 12_345;
  effects.rearm("wave");
}

function mix(state: ActorState, word: string, at: SimTime): void {
  let value = state.trace[0] as number;
  for (let index = 0; index < word.length; index++) value = Math.imul(value ^ word.charCodeAt(index), 0x01000193);
  state.trace[0] = Math.imul(value ^ at, 0x01000193);
  state.trace[1] = (state.trace[1] as number) + 1;
}

const below = (stream: RandomStream, end: number): number => Math.floor(stream.next() * end);
const later = (at: SimTime, by_us: number): SimTime => simTime(at + by_us);

/** Answers with a running sum: it has a memory of its own. */
class Accumulator implements Responder {
  #sum = 0;

  respond(request: unknown): unknown {
    this.#sum += (request as { drawn: number }).drawn;
    return { sum: this.#sum };
  }

  save(): unknown {
    return this.#sum;
  }

  restore(saved: unknown): void {
    this.#sum = saved as number;
  }
}

/** What the shell's own targets answer: a function of the request alone. */
export const outsideAnswer = ({ request, number }: Exchange): unknown => ({
  sum: (request as { drawn: number }).drawn + number,
});
