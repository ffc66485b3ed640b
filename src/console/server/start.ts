/** Starts the server in a thread of its own; the exercise's side of the port. */

import { extname } from "node:path";
import { Worker, type MessagePort, type Transferable } from "node:worker_threads";
import type { Operation, OperationReply } from "../protocol/operation.ts";
import type { HostMessage, ServerMessage } from "../protocol/port.ts";
import type { Person } from "../protocol/role.ts";
import { closingMessage, type WorkerStart } from "./start-message.ts";

export interface ServerOptions {
  /** 0 for any that is free. */
  readonly port: number;
  /** This machine only by default. */
  readonly host?: string;
  /** Folder of the built page; null serves the interface alone. */
  readonly webRoot: string | null;
  /** Where people, sessions and tokens are kept. */
  readonly dataDir: string;
  /** Further names under which browsers may reach it. */
  readonly hostNames?: readonly string[];
  /** One end of a channel, with `serveHistory` at the other; without it nothing can be looked back at. */
  readonly history?: MessagePort;
  /** What the server logs on stderr. Nothing by default: the terminal may be somebody's view. */
  readonly log?: "silent" | "warn" | "info";
}

export type OperateListener = (person: Person, operation: Operation) => OperationReply | Promise<OperationReply>;

export interface RunningServer {
  /** For a browser on this machine. */
  readonly url: string;
  /**
   * Says something to everybody who may know it. Buffers in `transfer` are given away. False where samples were left out, because the
   * server is far behind; what is told is never left out.
   */
  post(message: Exclude<HostMessage, { kind: "reply" }>, transfer?: readonly Transferable[]): boolean;
  /** Who carries out operations; until there is one, they are refused. */
  onOperate(listener: OperateListener): void;
  /** The server ended by itself; once, with why, at once where it has. */
  onEnded(listener: (why: string) => void): void;
  close(): Promise<void>;
}

/** The server could not start: the port is taken, or the file of people is not right. Says what to do. */
export class ServerError extends Error {
  override readonly name = "ServerError";
}

/** Messages that may wait for the server's thread; with more, samples are left out. */
const waitingMax = 1000;

/** Starts the server and waits until it listens; rejects with a `ServerError` where it cannot. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const taken = new Int32Array(new SharedArrayBuffer(4));
  const worker = startWorker(options, taken.buffer);
  let operate: OperateListener | null = null;
  let endedWhy: string | null = null;
  let onEnded: ((why: string) => void) | null = null;
  let isClosing = false;
  let posted = 0;
  const url = await listening(worker);
  const exited = new Promise<void>((resolve) => worker.once("exit", () => resolve()));

  worker.on("message", (message: ServerMessage) => {
    if (message.kind !== "operate") return;
    void answer(message);
  });
  const ended = (why: string): void => {
    if (isClosing || endedWhy !== null) return;
    endedWhy = why;
    onEnded?.(why);
  };
  worker.on("error", (error) => ended(`the server's thread crashed: ${error.message}`));
  worker.on("exit", (code) => ended(`the server's thread ended with ${code}`));

  async function answer(asked: Extract<ServerMessage, { kind: "operate" }>): Promise<void> {
    const reply = await carryOut(operate, asked);
    posted = (posted + 1) | 0;
    worker.postMessage({ kind: "reply", call: asked.call, reply } satisfies HostMessage);
  }

  return {
    url,
    post(message, transfer = []) {
      if (message.kind === "samples" && ((posted - Atomics.load(taken, 0)) | 0) > waitingMax) return false;
      posted = (posted + 1) | 0;
      worker.postMessage(message, transfer);
      return true;
    },
    onOperate(listener) {
      operate = listener;
    },
    onEnded(listener) {
      onEnded = listener;
      if (endedWhy !== null) listener(endedWhy);
    },
    async close() {
      isClosing = true;
      worker.postMessage(closingMessage);
      const late = setTimeout(() => void worker.terminate(), closeMax_ms);
      await exited;
      clearTimeout(late);
    },
  };
}

const closeMax_ms = 5_000;

function startWorker(options: ServerOptions, taken: SharedArrayBuffer): Worker {
  const { host = "127.0.0.1", hostNames = [], history = null, log = "silent" } = options;
  const { port, webRoot, dataDir } = options;
  const names = hostNames.map((name) => name.toLowerCase());
  const workerData: WorkerStart = { host, port, webRoot, dataDir, hostNames: names, log, history, taken };
  // From the sources or from what the build made of them.
  const file = new URL(`./worker${extname(import.meta.filename)}`, import.meta.url);
  return new Worker(file, { name: "server", workerData, transferList: history === null ? [] : [history] });
}

function listening(worker: Worker): Promise<string> {
  return new Promise((resolve, reject) => {
    const fail = (why: string): void => {
      void worker.terminate();
      reject(new ServerError(why));
    };
    worker.once("error", (error) => fail(`the server's thread crashed: ${error.message}`));
    worker.once("message", (message: ServerMessage) => {
      if (message.kind === "listening") resolve(message.url);
      else fail(message.kind === "failed" ? message.why : "it was asked something before it was up");
    });
  });
}

async function carryOut(
  operate: OperateListener | null,
  { person, operation }: { readonly person: Person; readonly operation: Operation },
): Promise<OperationReply> {
  if (operate === null) return { ok: false, reason: "not-now", why: "the exercise is not ready yet; try again" };
  try {
    return await operate(person, operation);
  } catch (error) {
    return { ok: false, reason: "failed", why: error instanceof Error ? error.message : String(error) };
  }
}
