/**
 * Sockets: where the kernel meets whoever computes an answer, inside this process or behind a wire.
 *
 * The kernel never waits. An exchange is opened at its instant and its answer is needed at a later one; until then events
 * go on, and all exchanges of an instant are open before the first answer is missed.
 */

import type { Duration, SimTime } from "./time.ts";

/** Computes answers inside this process. It must not keep `request`, and may answer with an object that it reuses. */
export interface Responder {
  /** It knows what the exercise must not, such as a key: its answers go into the input log like those of the shell. */
  readonly isOutside?: true;
  respond(request: unknown, at: SimTime): unknown;
  /** Memory of the responder for a breakpoint; not part of the state hash. */
  save(): unknown;
  restore(saved: unknown): void;
}

/** An open exchange, for the shell to carry out. `request` is valid until it is due. */
export interface Exchange {
  readonly port: string;
  /** Counts the exchanges of this port from 0. */
  readonly number: number;
  readonly at: SimTime;
  readonly due: SimTime;
  readonly request: unknown;
}

/** A socket as it stands. `owner` is the index of the component that gets the answers. */
export interface Socket {
  readonly port: string;
  readonly owner: number;
  count: number;
  open: boolean;
  at: SimTime;
  due: SimTime;
  request: unknown;
  answered: boolean;
  answer: unknown;
  responder: Responder | undefined;
}

/** Part of a socket that is state of the exercise, whoever sits in it. */
export interface SocketState {
  readonly owner: number;
  readonly count: number;
  readonly open: boolean;
  readonly at: number;
  readonly due: number;
}

/** Part of a socket that a breakpoint needs besides: what was asked, what was answered, what the responder remembers. */
export interface SocketMemory {
  readonly request: unknown;
  readonly answered: boolean;
  readonly answer: unknown;
  readonly responder: unknown;
}

export function newSocket(port: string, owner: number): Socket {
  const at = 0 as SimTime;
  return {
    port,
    owner,
    count: 0,
    open: false,
    at,
    due: at,
    request: null,
    answered: false,
    answer: null,
    responder: undefined,
  };
}

export const socketState = ({ owner, count, open, at, due }: Socket): SocketState => ({ owner, count, open, at, due });

export function socketMemory(socket: Socket): SocketMemory {
  return {
    request: socket.open ? socket.request : null,
    answered: socket.answered,
    answer: socket.open && socket.answered ? socket.answer : null,
    responder: socket.responder?.save(),
  };
}

/** Puts a socket back. An exchange that was open and unanswered is offered to the shell again. */
export function restoreSocket(socket: Socket, state: SocketState, memory: SocketMemory): void {
  socket.count = state.count;
  socket.open = state.open;
  socket.at = state.at as SimTime;
  socket.due = state.due as SimTime;
  socket.request = memory.request;
  socket.answered = memory.answered;
  socket.answer = memory.answer;
  if (memory.responder !== undefined) socket.responder?.restore(memory.responder);
}

/** How long a socket's answer may take, for the shell's feasibility arithmetic. */
export const allowance = (exchange: Exchange): Duration => (exchange.due - exchange.at) as Duration;
