/**
 * The simulation: components, a queue, random streams and sockets, advanced by whoever holds it.
 *
 * `advance` is synchronous and never waits: it returns where it was told to stop, or where an answer from outside is missing,
 * or where a component asked for a pause. Everything from outside comes in by `resolve` and `inject`, as data with a
 * simulated time, and goes into the input log.
 */

import { assert, fail } from "./assert.ts";
import type { Component, Crossing, Effects } from "./component.ts";
import { hashOf } from "./hash.ts";
import type { InputEntry } from "./input-log.ts";
import { type PendingInput, PendingInputs } from "./pending-inputs.ts";
import { type EventHandle, EventQueue, noEvent, type QueuedEvent, type QueueState } from "./queue.ts";
import { type RandomStreams, type RandomStreamState } from "./random.ts";
import {
  type Exchange,
  newSocket,
  type Responder,
  restoreSocket,
  type Socket,
  type SocketMemory,
  type SocketState,
  socketMemory,
  socketState,
} from "./socket.ts";
import { after, type Duration, type SimTime, simStart } from "./time.ts";
import { firstCrossing } from "./watch.ts";

/** Why `advance` came back. */
export type Stop =
  | { readonly reason: "reached"; readonly at: SimTime }
  | { readonly reason: "waiting"; readonly at: SimTime; readonly port: string }
  | { readonly reason: "paused"; readonly at: SimTime; readonly why: string };

/** Outside inputs go before everything else of their instant. */
const inputPriority = 0;
/** What there is to take where nothing is; never the live list, which grows while its taker still holds it. */
const nothing: readonly never[] = [];
/** The kernel's own events. Their names cannot collide with a component's: those have no colon. */
const dueKind = "kernel:due";
const searchKind = "kernel:search";

/** State of the exercise: what two runs of the same exercise agree on, whoever sits in the sockets. */
export interface SimulationState {
  readonly now: number;
  /** Outside inputs that have taken place. */
  readonly inputs: number;
  readonly components: Readonly<Record<string, unknown>>;
  readonly streams: Readonly<Record<string, RandomStreamState>>;
  readonly queue: QueueState;
  readonly sockets: Readonly<Record<string, SocketState>>;
  readonly watches: Readonly<Record<string, EventHandle>>;
}

/** A breakpoint of the simulation: its state, the outside inputs that wait for their moment, and what the sockets remember. */
export interface Breakpoint {
  readonly state: SimulationState;
  readonly pending: readonly PendingInput[];
  readonly memory: Readonly<Record<string, SocketMemory>>;
}

interface Slot {
  readonly component: Component;
  state: unknown;
}

export class Simulation implements Effects {
  readonly streams: RandomStreams;
  readonly #slots: Slot[] = [];
  readonly #indexOf = new Map<string, number>();
  readonly #queue = new EventQueue();
  readonly #pending = new PendingInputs();
  readonly #sockets = new Map<string, Socket>();
  readonly #watches = new Map<string, EventHandle>();
  readonly #event: QueuedEvent = { at: simStart, priority: 0, sequence: 0, target: 0, kind: "", payload: null };
  #now: SimTime = simStart;
  #current = -1;
  #eventCount = 0;
  #inputCount = 0;
  #pause: string | undefined;
  #log: InputEntry[] = [];
  #open: Exchange[] = [];

  /** @param components in the order in which they start */
  constructor(streams: RandomStreams, components: readonly Component[]) {
    this.streams = streams;
    for (const component of components) {
      assert(!this.#indexOf.has(component.name), `two components named ${component.name}`);
      this.#indexOf.set(component.name, this.#slots.length);
      this.#slots.push({ component, state: component.initial() });
    }
  }

  get now(): SimTime {
    return this.#now;
  }

  /** Moment of the next event or outside input, or Infinity: what a paced shell sleeps to. */
  get nextAt(): number {
    return Math.min(this.#queue.firstAt, this.#pending.firstAt);
  }

  /** Events handled since this object was made: a figure for benchmarks, not state. */
  get eventCount(): number {
    return this.#eventCount;
  }

  /** Starts every component. Call once, before the first `advance`; not after `restore`. */
  start(): void {
    for (let index = 0; index < this.#slots.length; index++) {
      const slot = this.#slots[index] as Slot;
      this.#current = index;
      slot.component.start(slot.state, this);
      for (const name of Object.keys(slot.component.watches ?? {})) this.rearm(name);
    }
    this.#current = -1;
  }

  /** Handles all events up to and including `until`, or as far as answers allow. */
  advance(until: SimTime): Stop {
    const queue = this.#queue;
    const event = this.#event;
    for (;;) {
      const inputAt = this.#pending.firstAt;
      const eventAt = queue.firstAt;
      if (inputAt <= until && inputAt <= eventAt) this.#takePlace(event);
      else if (eventAt <= until) {
        if (queue.firstKind === dueKind) {
          const socket = this.#sockets.get(queue.firstPayload as string) as Socket;
          if (!socket.answered) return { reason: "waiting", at: eventAt as SimTime, port: socket.port };
        }
        queue.pop(event);
        this.#now = event.at;
        this.#eventCount++;
        this.#dispatch(event);
      } else break;
      if (this.#pause !== undefined) {
        const why = this.#pause;
        this.#pause = undefined;
        return { reason: "paused", at: this.#now, why };
      }
    }
    if (until > this.#now) this.#now = until;
    return { reason: "reached", at: this.#now };
  }

  /** The exchanges opened since the last call, for the shell to carry out. */
  takeExchanges(): readonly Exchange[] {
    if (this.#open.length === 0) return nothing;
    const open = this.#open.filter(({ port, number }) => this.openExchange(port) === number);
    this.#open = [];
    return open;
  }

  /** The inputs taken since the last call. The log streams out; it is not kept here. */
  takeInputs(): readonly InputEntry[] {
    if (this.#log.length === 0) return nothing;
    const taken = this.#log;
    this.#log = [];
    return taken;
  }

  /** Hands in the answer to an exchange. False where it is not open any more (a second answer, one after an overrun). */
  resolve(port: string, number: number, answer: unknown): boolean {
    const socket = this.#sockets.get(port);
    if (socket === undefined || !socket.open || socket.answered || socket.count - 1 !== number) return false;
    socket.answered = true;
    socket.answer = answer;
    this.#log.push({ type: "answer", at: socket.at, port, number, answer });
    return true;
  }

  /** Number of the exchange of a port that still wants its answer; undefined where none does. */
  openExchange(port: string): number | undefined {
    const socket = this.#sockets.get(port);
    return socket !== undefined && socket.open && !socket.answered ? socket.count - 1 : undefined;
  }

  /**
   * Hands in an event from outside. It takes place at `at` or, where that instant has begun, a microsecond from now, before
   * everything else of its instant; so a replay that knows the moment gets the same order whenever it hands the event in.
   */
  inject(target: string, kind: string, payload: unknown, at: SimTime = this.#now): SimTime {
    const begun = this.#eventCount > 0 || at < this.#now;
    const when = at > this.#now || !begun ? at : after(this.#now, 1 as Duration);
    this.#pending.push({ at: when, target: this.#index(target), kind, payload });
    this.#log.push({ type: "event", at: when, target, kind, payload });
    return when;
  }

  /** Seats a responder of this process in a socket; undefined leaves the socket to the shell. */
  seat(port: string, responder: Responder | undefined): void {
    const socket = this.#sockets.get(port);
    assert(socket !== undefined, `no socket ${port}`);
    socket.responder = responder;
  }

  /** Declares a socket; its answers go to `owner`. Before `start` or `restore`. */
  addSocket(port: string, owner: string): void {
    assert(!this.#sockets.has(port), `two sockets named ${port}`);
    this.#sockets.set(port, newSocket(port, this.#index(owner)));
  }

  /** The live state of a component, to read. */
  read<State>(component: string): Readonly<State> {
    return (this.#slots[this.#index(component)] as Slot).state as Readonly<State>;
  }

  state(): SimulationState {
    return {
      now: this.#now,
      inputs: this.#inputCount,
      components: Object.fromEntries(this.#slots.map((slot) => [slot.component.name, slot.state])),
      streams: this.streams.save(),
      queue: this.#queue.save(),
      sockets: Object.fromEntries([...this.#sockets].map(([port, socket]) => [port, socketState(socket)])),
      watches: Object.fromEntries(this.#watches),
    };
  }

  /** SHA-256 of the canonical state, without what sits in the sockets. */
  stateHash(): string {
    return hashOf(this.state());
  }

  /** All that is needed to go on in another process. Encode it at once: it shares the live state. */
  save(): Breakpoint {
    const memory = Object.fromEntries([...this.#sockets].map(([port, socket]) => [port, socketMemory(socket)]));
    return { state: this.state(), pending: this.#pending.save(), memory };
  }

  /** Goes on from a breakpoint of the same components and sockets. The simulation takes the decoded objects over. */
  restore({ state, pending, memory }: Breakpoint): void {
    this.#now = state.now as SimTime;
    this.#inputCount = state.inputs;
    this.#pending.restore(pending);
    for (const slot of this.#slots) {
      assert(slot.component.name in state.components, `the breakpoint has no ${slot.component.name}`);
      slot.state = state.components[slot.component.name];
    }
    this.streams.restore(state.streams);
    this.#queue.restore(state.queue);
    this.#watches.clear();
    for (const [name, handle] of Object.entries(state.watches)) this.#watches.set(name, handle);
    this.#open = [];
    this.#log = [];
    this.#eventCount = 1;
    for (const [port, socket] of this.#sockets) {
      const saved = state.sockets[port];
      const kept = memory[port];
      assert(saved !== undefined && kept !== undefined, `the breakpoint has no socket ${port}`);
      restoreSocket(socket, saved, kept);
      if (socket.open && !socket.answered) this.#offer(socket);
    }
  }

  // Effects: what a component may ask for while it handles an event.

  schedule(at: SimTime, priority: number, target: string, kind: string, payload: unknown = null): EventHandle {
    // Not by assert: its reasons would be put together for every event.
    if (!(at >= this.#now)) fail(`${kind} for ${target} at ${at} us is before now, ${this.#now} us`);
    if (!(priority > inputPriority)) fail(`priority ${priority} of ${kind} is kept for outside inputs`);
    return this.#queue.push(at, priority, this.#index(target), kind, payload);
  }

  cancel(handle: EventHandle): boolean {
    return this.#queue.cancel(handle);
  }

  exchange(port: string, due: SimTime, priority: number, request: unknown): void {
    const socket = this.#sockets.get(port);
    if (socket === undefined) fail(`no socket ${port}`);
    if (socket.open) fail(`socket ${port} has an exchange open since ${socket.at} us, due at ${socket.due} us`);
    if (!(due > this.#now)) fail(`an answer of ${port} due at ${due} us is not after now, ${this.#now} us`);
    socket.count++;
    socket.open = true;
    socket.at = this.#now;
    socket.due = due;
    socket.request = request;
    socket.answered = false;
    this.#queue.push(due, priority, socket.owner, dueKind, port);
    if (socket.responder !== undefined) {
      const answer = socket.responder.respond(request, this.#now);
      socket.answer = answer;
      socket.answered = true;
      if (socket.responder.isOutside === true) {
        this.#log.push({ type: "answer", at: this.#now, port, number: socket.count - 1, answer });
      }
    } else this.#offer(socket);
  }

  rearm(watch: string): void {
    const index = this.#current;
    const component = (this.#slots[index] as Slot).component;
    const key = `${component.name}/${watch}`;
    this.#queue.cancel(this.#watches.get(key) ?? noEvent);
    this.#search(index, watch, key);
  }

  pause(why: string): void {
    this.#pause = why;
  }

  /** Hands the first pending input to its component. */
  #takePlace(event: QueuedEvent): void {
    const { at, target, kind, payload } = this.#pending.shift();
    this.#now = at as SimTime;
    this.#eventCount++;
    event.at = this.#now;
    event.priority = inputPriority;
    event.sequence = this.#inputCount++;
    event.target = target;
    event.kind = kind;
    event.payload = payload;
    const slot = this.#slots[target] as Slot;
    this.#current = target;
    slot.component.handle(slot.state, event, this);
    this.#current = -1;
  }

  #dispatch(event: QueuedEvent): void {
    const index = event.target;
    const slot = this.#slots[index] as Slot;
    this.#current = index;
    switch (event.kind) {
      case dueKind: {
        const socket = this.#sockets.get(event.payload as string) as Socket;
        const answer = socket.answer;
        socket.open = false;
        socket.answered = false;
        socket.answer = null;
        slot.component.answer?.(slot.state, socket.port, answer, this);
        break;
      }
      case searchKind:
        this.#search(index, event.payload as string, `${slot.component.name}/${event.payload as string}`);
        break;
      case "crossing": {
        const watch = (event.payload as Crossing).watch;
        slot.component.handle(slot.state, event, this);
        // The handler may have rearmed the watch itself.
        const key = `${slot.component.name}/${watch}`;
        if (!this.#queue.has(this.#watches.get(key) ?? noEvent)) this.#search(index, watch, key);
        break;
      }
      default:
        slot.component.handle(slot.state, event, this);
    }
    this.#current = -1;
  }

  /** Schedules the next crossing of a watch, or the next look where there is none up to the horizon. */
  #search(index: number, name: string, key: string): void {
    const slot = this.#slots[index] as Slot;
    const watch = slot.component.watches?.[name];
    assert(watch !== undefined, `no watch ${key}`);
    const end = after(this.#now, watch.horizon_us);
    const value = (at: number): number => watch.value(slot.state, at as SimTime, this);
    const found = firstCrossing(value, this.#now, end, watch.step_us);
    const handle =
      found === undefined
        ? this.#queue.push(end, watch.priority, index, searchKind, name)
        : this.#queue.push(found.at, watch.priority, index, "crossing", { watch: name, rising: found.rising });
    this.#watches.set(key, handle);
  }

  #offer(socket: Socket): void {
    const { port, count, at, due, request } = socket;
    this.#open.push({ port, number: count - 1, at, due, request });
  }

  #index(component: string): number {
    const index = this.#indexOf.get(component);
    if (index === undefined) fail(`no component ${component}`);
    return index;
  }
}
