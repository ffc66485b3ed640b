/**
 * What a target was asked since its initial state, and what it answered: for a target that cannot give its state away,
 * the way back to a moment. Encoded Steps in their order, packed as they pile up, and a checksum of every answer.
 */

import { crc32, zstdCompressSync, zstdDecompressSync } from "node:zlib";

/** A history as a breakpoint keeps it: plain data. */
export interface SavedHistory {
  /** Each unpacks to records: tick, checksum of the answer, size, and the encoded Step. */
  readonly blocks: readonly Uint8Array[];
  readonly steps: number;
}

export interface PastStep {
  readonly tick: number;
  readonly step: Uint8Array;
  /** Checksum of the answer. */
  readonly answer: number;
}

/** Packed once it is this large. */
const blockMax_bytes = 1024 * 1024;
const head_bytes = 12;

export class StepHistory {
  readonly #blocks: Uint8Array[] = [];
  #open: Buffer[] = [];
  #open_bytes = 0;
  #steps = 0;
  /** The Step that is out, and its tick. */
  #awaited: { readonly tick: number; readonly step: Uint8Array } | undefined;
  #doubt: string | undefined;

  constructor(saved?: SavedHistory) {
    if (saved === undefined) return;
    this.#blocks.push(...saved.blocks);
    this.#steps = saved.steps;
  }

  /** Why the way back is not known; undefined where it is. */
  get doubt(): string | undefined {
    return this.#doubt ?? this.#unanswered();
  }

  /** The target is in its initial state. */
  restart(): void {
    this.#blocks.length = 0;
    this.#open = [];
    this.#open_bytes = 0;
    this.#steps = 0;
    this.#awaited = undefined;
    this.#doubt = undefined;
  }

  /** A Step goes out; the bytes are copied. */
  sent(tick: number, step: Uint8Array): void {
    this.#doubt ??= this.#unanswered();
    if (this.#doubt === undefined) this.#awaited = { tick, step: step.slice() };
  }

  answered(tick: number, answer: number): void {
    const awaited = this.#awaited;
    if (awaited === undefined || awaited.tick !== tick) return;
    this.#awaited = undefined;
    const record = Buffer.alloc(head_bytes + awaited.step.length);
    record.writeUInt32LE(tick, 0);
    record.writeUInt32LE(answer, 4);
    record.writeUInt32LE(awaited.step.length, 8);
    record.set(awaited.step, head_bytes);
    this.#open.push(record);
    this.#open_bytes += record.length;
    this.#steps++;
    if (this.#open_bytes >= blockMax_bytes) this.#pack();
  }

  save(): SavedHistory {
    this.#pack();
    return { blocks: [...this.#blocks], steps: this.#steps };
  }

  #unanswered(): string | undefined {
    if (this.#awaited === undefined) return undefined;
    return `tick ${this.#awaited.tick} was not answered, and whether the target ran it is not known`;
  }

  #pack(): void {
    if (this.#open.length > 0) this.#blocks.push(zstdCompressSync(Buffer.concat(this.#open)));
    this.#open = [];
    this.#open_bytes = 0;
  }
}

/** The Steps of a history in their order. */
export function* pastSteps({ blocks }: SavedHistory): Generator<PastStep> {
  for (const block of blocks) {
    const bytes = zstdDecompressSync(block);
    for (let at = 0; at < bytes.length;) {
      const size_bytes = bytes.readUInt32LE(at + 8);
      const end = at + head_bytes + size_bytes;
      const step = bytes.subarray(at + head_bytes, end);
      yield { tick: bytes.readUInt32LE(at), answer: bytes.readUInt32LE(at + 4), step };
      at = end;
    }
  }
}

/** Checksum of an encoded StepDone whose time of computing was set to 0: that differs from run to run. */
export const answerSum = (stepDone: Uint8Array): number => crc32(stepDone);
