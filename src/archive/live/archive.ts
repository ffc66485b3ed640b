/** The live archive, seen from the thread of the exercise: nothing here waits for the disk or throws because of it. */

import { Worker } from "node:worker_threads";
import { dictionary } from "../../messages/dictionary.ts";
import { RecordingError, type RecordingFailureCode } from "../recording/failure.ts";
import { type Acknowledged, type Batch, type PacketRecord, rowsIn, type SampleColumns } from "./batch.ts";
import { wordsOf } from "./failure.ts";
import { runExport } from "./export/run.ts";
import type { ExportResult, ExportWork } from "./export/work.ts";
import type { ExerciseIdentity, ParameterLists } from "./identity.ts";
import type { Request, Response } from "./protocol.ts";
import type { Answered, AnswerTo, Query } from "./query/queries.ts";
import { AppendQueue, type ArchiveStatus } from "./queue.ts";
import type { Begun, WriterOptions } from "./store/writer.ts";

export interface ArchiveOptions {
  /** A new file or an archive; `.falak.db` by custom. */
  readonly path: string;
  /** What `SampleColumns.parameter` counts in. Default: the dictionary as it came down. */
  readonly parameters?: ParameterLists;
  /** Called when the archive ceases to store and when it stores again: the alarm for people. */
  readonly onStatus?: (status: ArchiveStatus) => void;
  /** Size that the file may have, 256 GiB by default. */
  readonly sizeMax_bytes?: number;
  /** What may wait for the worker; more is answered `backlog`. */
  readonly waitingMax_bytes?: number;
  /** Samples that wait in rows of their batches before they become chunks. Larger chunks, longer restarts. */
  readonly tailMax_samples?: number;
}

const defaults = { sizeMax_bytes: 2 ** 38, waitingMax_bytes: 64 * 1024 * 1024, tailMax_samples: 500_000 };

/** Every parameter of the dictionary under its own index, as telemetry that came down. */
export const dictionaryParameters: ParameterLists = { downlink: dictionary.parameters, cable: [], truth: [] };

/**
 * Opens or creates an archive. A file that a killed process left goes on where its last acknowledged batch ended.
 *
 * @throws RecordingError where the file cannot be opened, is in use, or is none of ours
 */
export async function openArchive(options: ArchiveOptions): Promise<Archive> {
  const { path, parameters = dictionaryParameters, onStatus = () => {} } = options;
  const { sizeMax_bytes, waitingMax_bytes, tailMax_samples } = { ...defaults, ...options };
  const names: ParameterLists = {
    downlink: parameters.downlink.map(bare),
    cable: parameters.cable.map(bare),
    truth: parameters.truth.map(bare),
  };
  const workerData: WriterOptions = { path, parameters: names, sizeMax_bytes, tailMax_samples };
  const ending = import.meta.url.endsWith(".ts") ? "ts" : "js";
  const worker = new Worker(new URL(`./worker.${ending}`, import.meta.url), { workerData, execArgv: [] });
  const answer = await firstAnswer(worker);
  if (answer.kind === "opened") return new Archive(path, worker, new AppendQueue(waitingMax_bytes, onStatus));
  const { code, message } = answer as Extract<Response, { kind: "not-opened" }>;
  throw new RecordingError(code as RecordingFailureCode, message);
}

const bare = ({ name, unit }: { name: string; unit: string }): { name: string; unit: string } => ({ name, unit });

const firstAnswer = (worker: Worker): Promise<Response> =>
  new Promise((resolve, reject) => {
    worker.once("message", (response: Response) => {
      worker.off("error", reject);
      resolve(response);
    });
    worker.once("error", reject);
  });

export class Archive {
  readonly path: string;
  readonly #worker: Worker;
  readonly #queue: AppendQueue;
  readonly #asked = new Map<number, (response: Response | string) => void>();
  #number = 0;
  /** Why nothing is taken any more. */
  #ended: { readonly status: "failing" | "closed"; readonly why: string } | undefined;

  /** For `openArchive`. */
  constructor(path: string, worker: Worker, queue: AppendQueue) {
    this.path = path;
    this.#worker = worker;
    this.#queue = queue;
    worker.on("message", (response: Response) => this.#hear(response));
    worker.on("error", (error) =>
      this.#end("failing", `the archive's worker failed: ${wordsOf(error)}; restart the server`),
    );
    worker.on("exit", () => this.#end("closed", "the archive is closed"));
  }

  /** What has become of what was appended. */
  get status(): ArchiveStatus {
    return this.#queue.status;
  }

  /** Begins an exercise: the branch that its batches name. */
  async begin(exercise: ExerciseIdentity, name = "main"): Promise<Begun> {
    return this.#begun(await this.#ask((number) => ({ kind: "begin", number, exercise, name })));
  }

  /** Goes on from what `parent` had at `from_us`; what the parent got later is not part of it. */
  async branch(parent: number, from_us: number, name: string): Promise<Begun> {
    return this.#begun(await this.#ask((number) => ({ kind: "branch", number, parent, from_us, name })));
  }

  /**
   * Stores a batch. Resolves once it is committed, or with why it is not; never rejects, and the exercise need not wait.
   * The memory of its sample columns goes over to the worker: they are empty afterwards.
   */
  append(batch: Batch): Promise<Acknowledged> {
    const refused = this.#ended ?? (this.#queue.hasRoomFor(batch) ? undefined : backlog);
    if (refused !== undefined) return this.#refuse({ ...refused, rows: rowsIn(batch) });
    const number = (this.#number += 1);
    const acknowledged = this.#queue.add(number, batch);
    try {
      const [own, transfer] = detachable(batch);
      this.#worker.postMessage({ kind: "append", number, batch: own } satisfies Request, transfer);
    } catch (error) {
      this.#queue.acknowledge(number, { status: "refused", why: wordsOf(error), rows: rowsIn(batch) });
    }
    return acknowledged;
  }

  /** Resolves once half of what may wait is free; undefined where it is now. */
  room(): Promise<void> | undefined {
    return this.#queue.room();
  }

  /** Sees everything that was appended before. */
  async query<Q extends Query>(query: Q): Promise<Answered<AnswerTo<Q>>> {
    const response = await this.#ask((number) => ({ kind: "query", number, query }));
    if (typeof response === "string") return { ok: false, reason: "failed", why: response };
    return (response as Extract<Response, { kind: "answered" }>).answered as Answered<AnswerTo<Q>>;
  }

  /** Writes a table to a new file, in a thread of its own; sees what was acknowledged by now. */
  export(work: Omit<ExportWork, "archive">): Promise<ExportResult> {
    return runExport({ ...work, archive: this.path });
  }

  /** Commits what waits and lets go of the file. */
  async close(): Promise<void> {
    if (this.#ended !== undefined) return;
    await this.#ask((number) => ({ kind: "close", number }));
    this.#end("closed", "the archive is closed");
    await this.#worker.terminate();
  }

  #refuse(acknowledged: Acknowledged): Promise<Acknowledged> {
    this.#queue.count(acknowledged);
    return Promise.resolve(acknowledged);
  }

  /** The worker's answer, or why there is none. */
  #ask(request: (number: number) => Request): Promise<Response | string> {
    if (this.#ended !== undefined) return Promise.resolve(this.#ended.why);
    const number = (this.#number += 1);
    const response = new Promise<Response | string>((resolve) => this.#asked.set(number, resolve));
    try {
      this.#worker.postMessage(request(number));
    } catch (error) {
      this.#asked.get(number)?.(wordsOf(error));
      this.#asked.delete(number);
    }
    return response;
  }

  #begun(response: Response | string): Begun {
    if (typeof response === "string") return { ok: false, why: response };
    return (response as Extract<Response, { kind: "begun" }>).begun;
  }

  #hear(response: Response): void {
    if (response.kind === "appended") {
      for (const [index, number] of response.numbers.entries())
        this.#queue.acknowledge(number, response.acknowledged[index]!);
    } else if ("number" in response) {
      this.#asked.get(response.number)?.(response);
      this.#asked.delete(response.number);
    }
  }

  #end(status: "failing" | "closed", why: string): void {
    this.#ended ??= { status, why };
    this.#queue.fail(this.#ended.status, this.#ended.why);
    for (const resolve of this.#asked.values()) resolve(this.#ended.why);
    this.#asked.clear();
  }
}

const backlog = {
  status: "backlog",
  why: "too much waits for the archive's disk; await room() between batches",
} as const;

/** The batch with columns whose memory may go over, and that memory. A view of something larger is copied: the rest is not ours. */
function detachable(batch: Batch): [Batch, ArrayBuffer[]] {
  const transfer: ArrayBuffer[] = [];
  const own = <T extends Float64Array | Uint32Array | Int32Array>(column: T): T => {
    const whole = column.byteLength === column.buffer.byteLength && column.buffer instanceof ArrayBuffer;
    const mine = (whole ? column : column.slice()) as T & { buffer: ArrayBuffer };
    if (!transfer.includes(mine.buffer)) transfer.push(mine.buffer);
    return mine;
  };
  const samples = batch.samples?.map((columns): SampleColumns => ({
    origin: columns.origin,
    parameter: own(columns.parameter),
    generated_us: own(columns.generated_us),
    received_us: own(columns.received_us),
    value: own(columns.value),
    ...(columns.packet === undefined ? {} : { packet: own(columns.packet) }),
  }));
  // A view is cloned with all of the memory that it looks at.
  const packets = batch.packets?.map((packet): PacketRecord => ({ ...packet, bytes: packet.bytes.slice() }));
  const changed = { ...(samples === undefined ? {} : { samples }), ...(packets === undefined ? {} : { packets }) };
  return [{ ...batch, ...changed }, transfer];
}
