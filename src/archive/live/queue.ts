/** Appends on their way to the worker: bounded, counted, each acknowledged once whatever happens. */

import { type Acknowledged, type Batch, rowsIn, weight_bytes } from "./batch.ts";

interface Waiting {
  readonly rows: number;
  readonly weight_bytes: number;
  readonly acknowledge: (acknowledged: Acknowledged) => void;
}

/** What has become of everything that was to be stored, since the archive was opened. */
export interface ArchiveStatus {
  /** Of the last batch that came back; `stored` before the first. */
  readonly status: Acknowledged["status"];
  /** Empty where all is well. */
  readonly why: string;
  readonly stored: number;
  readonly repeated: number;
  readonly notStored: number;
  /** Rows that are under way. */
  readonly waiting: number;
  readonly waitingPeak_bytes: number;
}

export class AppendQueue {
  readonly #waitingMax_bytes: number;
  readonly #onStatus: (status: ArchiveStatus) => void;
  readonly #waiting = new Map<number, Waiting>();
  #resting: (() => void)[] = [];
  #waiting_bytes = 0;
  #status: ArchiveStatus = {
    status: "stored",
    why: "",
    stored: 0,
    repeated: 0,
    notStored: 0,
    waiting: 0,
    waitingPeak_bytes: 0,
  };

  constructor(waitingMax_bytes: number, onStatus: (status: ArchiveStatus) => void) {
    this.#waitingMax_bytes = waitingMax_bytes;
    this.#onStatus = onStatus;
  }

  get status(): ArchiveStatus {
    return this.#status;
  }

  /** A single batch may be larger than the bound, where nothing else waits. */
  hasRoomFor(batch: Batch): boolean {
    return this.#waiting_bytes === 0 || this.#waiting_bytes + weight_bytes(batch) <= this.#waitingMax_bytes;
  }

  /** Resolves once half of the bound is free; undefined where it is now. */
  room(): Promise<void> | undefined {
    if (this.#waiting_bytes <= this.#waitingMax_bytes / 2) return undefined;
    return new Promise((resolve) => this.#resting.push(resolve));
  }

  add(number: number, batch: Batch): Promise<Acknowledged> {
    const [rows, weight] = [rowsIn(batch), weight_bytes(batch)];
    this.#waiting_bytes += weight;
    this.#status = {
      ...this.#status,
      waiting: this.#status.waiting + rows,
      waitingPeak_bytes: Math.max(this.#status.waitingPeak_bytes, this.#waiting_bytes),
    };
    return new Promise((acknowledge) => this.#waiting.set(number, { rows, weight_bytes: weight, acknowledge }));
  }

  acknowledge(number: number, acknowledged: Acknowledged): void {
    const waiting = this.#waiting.get(number);
    if (waiting === undefined) return;
    this.#waiting.delete(number);
    this.#waiting_bytes -= waiting.weight_bytes;
    this.#status = { ...this.#status, waiting: this.#status.waiting - waiting.rows };
    this.count(acknowledged);
    waiting.acknowledge(acknowledged);
    if (this.#waiting_bytes <= this.#waitingMax_bytes / 2) this.#rested();
  }

  /** Counts a batch and says when things turn. One that is wrong in itself says nothing about the archive. */
  count(acknowledged: Acknowledged): void {
    const { stored, repeated, notStored } = this.#status;
    const before = this.#status.status;
    if (acknowledged.status === "stored") {
      this.#status = {
        ...this.#status,
        status: "stored",
        why: "",
        stored: stored + acknowledged.rows,
        repeated: repeated + acknowledged.repeated,
      };
    } else {
      const turned = acknowledged.status === "refused" ? {} : { status: acknowledged.status, why: acknowledged.why };
      this.#status = { ...this.#status, ...turned, notStored: notStored + acknowledged.rows };
    }
    if (this.#status.status !== before) this.#onStatus(this.#status);
  }

  /** Nothing comes back any more. */
  fail(status: "failing" | "closed", why: string): void {
    for (const [number, { rows }] of this.#waiting) this.acknowledge(number, { status, why, rows });
    this.#rested();
  }

  #rested(): void {
    const resting = this.#resting;
    this.#resting = [];
    for (const resolve of resting) resolve();
  }
}
