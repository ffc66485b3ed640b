/** The archive's worker: commits what has come, then answers what was asked, in the order of coming. */

import { type MessagePort, parentPort, workerData } from "node:worker_threads";
import { RecordingError } from "../recording/failure.ts";
import { weight_bytes } from "./batch.ts";
import { wordsOf } from "./failure.ts";
import { giveWay } from "./priority.ts";
import type { Request, Response } from "./protocol.ts";
import { answer } from "./query/answer.ts";
import type { Answered } from "./query/queries.ts";
import { ArchiveWriter, type WriterOptions } from "./store/writer.ts";

/** Appends that wait are committed together, up to this size. */
const commitMax_bytes = 16 * 1024 * 1024;

type Append = Extract<Request, { kind: "append" }>;

class Desk {
  readonly #port: MessagePort;
  readonly #writer: ArchiveWriter;
  #inbox: Request[] = [];

  constructor(port: MessagePort, writer: ArchiveWriter) {
    this.#port = port;
    this.#writer = writer;
  }

  open(): void {
    this.#port.on("message", (request: Request) => {
      // All that has come by the next turn of the loop shares a commit.
      if (this.#inbox.push(request) === 1) setImmediate(() => this.#work());
    });
    this.#say({ kind: "opened" });
  }

  #work(): void {
    const inbox = this.#inbox;
    this.#inbox = [];
    let appends: Append[] = [];
    let waiting_bytes = 0;
    for (const request of inbox) {
      if (request.kind === "append") {
        appends.push(request);
        waiting_bytes += weight_bytes(request.batch);
        if (waiting_bytes < commitMax_bytes) continue;
      }
      this.#commit(appends);
      [appends, waiting_bytes] = [[], 0];
      if (request.kind !== "append") this.#serve(request);
    }
    this.#commit(appends);
  }

  #commit(appends: readonly Append[]): void {
    if (appends.length === 0) return;
    const acknowledged = this.#writer.append(appends.map(({ batch }) => batch));
    this.#say({ kind: "appended", numbers: appends.map(({ number }) => number), acknowledged });
  }

  #serve(request: Exclude<Request, Append>): void {
    const { number } = request;
    switch (request.kind) {
      case "begin":
        return this.#say({ kind: "begun", number, begun: this.#writer.begin(request.exercise, request.name) });
      case "branch": {
        const { parent, from_us, name } = request;
        return this.#say({ kind: "begun", number, begun: this.#writer.branch(parent, from_us, name) });
      }
      case "query":
        return this.#say({ kind: "answered", number, answered: this.#answer(request.query) });
      case "close":
        this.#writer.close();
        this.#say({ kind: "closed", number });
        this.#port.close();
    }
  }

  #answer(query: Extract<Request, { kind: "query" }>["query"]): Answered<unknown> {
    try {
      return answer(this.#writer, query);
    } catch (error) {
      return { ok: false, reason: "failed", why: wordsOf(error) };
    }
  }

  #say(response: Response): void {
    this.#port.postMessage(response);
  }
}

/** The writer, or undefined where the file cannot be opened, which is said. */
function open(port: MessagePort, options: WriterOptions): ArchiveWriter | undefined {
  try {
    return new ArchiveWriter(options);
  } catch (error) {
    const { code, message } = error instanceof RecordingError ? error : { code: "io-error", message: wordsOf(error) };
    port.postMessage({ kind: "not-opened", code, message } satisfies Response);
    return undefined;
  }
}

if (parentPort !== null) {
  giveWay();
  const writer = open(parentPort, workerData as WriterOptions);
  if (writer !== undefined) new Desk(parentPort, writer).open();
}
