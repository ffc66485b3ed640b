/** Samples that have not been put into chunks yet, by branch and parameter. Each of them also lies in the file, as its batch came. */

import type { Columns } from "./piece.ts";

const capacityMin = 64;
/** Memory that is kept for the next samples. */
const capacityKept = 4096;

export class SampleBuffer {
  #generated_us = new Float64Array(capacityMin);
  #received_us = new Float64Array(capacityMin);
  #value = new Float64Array(capacityMin);
  #sorted = true;
  count = 0;

  push(generated_us: number, received_us: number, value: number): void {
    const at = this.count;
    if (at === this.#value.length) this.#grow();
    if (at > 0 && generated_us < this.#generated_us[at - 1]!) this.#sorted = false;
    this.#generated_us[at] = generated_us;
    this.#received_us[at] = received_us;
    this.#value[at] = value;
    this.count = at + 1;
  }

  /** By time of generation. May be views: of use until the next `push` or `clear`. */
  columns(): Columns {
    const columns: Columns = {
      generated_us: this.#generated_us.subarray(0, this.count),
      received_us: this.#received_us.subarray(0, this.count),
      value: this.#value.subarray(0, this.count),
    };
    return this.#sorted ? columns : sorted(columns);
  }

  clear(): void {
    this.count = 0;
    this.#sorted = true;
    if (this.#value.length <= capacityKept) return;
    this.#generated_us = new Float64Array(capacityMin);
    this.#received_us = new Float64Array(capacityMin);
    this.#value = new Float64Array(capacityMin);
  }

  #grow(): void {
    this.#generated_us = doubled(this.#generated_us);
    this.#received_us = doubled(this.#received_us);
    this.#value = doubled(this.#value);
  }
}

export class Tail {
  readonly #branches = new Map<number, (SampleBuffer | undefined)[]>();
  count = 0;

  /** Takes rows whose parameters are ids of the file. */
  add(branch: number, parameter: Uint32Array, { generated_us, received_us, value }: Columns): void {
    let buffers = this.#branches.get(branch);
    if (buffers === undefined) this.#branches.set(branch, (buffers = []));
    for (let i = 0; i < parameter.length; i += 1) {
      const id = parameter[i]!;
      const buffer = (buffers[id] ??= new SampleBuffer());
      buffer.push(generated_us[i]!, received_us[i]!, value[i]!);
    }
    this.count += parameter.length;
  }

  /** What there is of a parameter; undefined for nothing. */
  columns(branch: number, parameter: number): Columns | undefined {
    const buffer = this.#branches.get(branch)?.[parameter];
    return buffer === undefined || buffer.count === 0 ? undefined : buffer.columns();
  }

  /** All buffers that hold something. */
  *filled(): Generator<{ branch: number; parameter: number; buffer: SampleBuffer }> {
    for (const [branch, buffers] of this.#branches) {
      for (const [parameter, buffer] of buffers.entries()) {
        if (buffer !== undefined && buffer.count > 0) yield { branch, parameter, buffer };
      }
    }
  }

  clear(buffer: SampleBuffer): void {
    this.count -= buffer.count;
    buffer.clear();
  }
}

/** A copy in the order of generation; equal times stay in the order in which they came. */
export function sorted({ generated_us, received_us, value }: Columns): Columns {
  const order = new Uint32Array(value.length)
    .map((_, i) => i)
    .sort((a, b) => generated_us[a]! - generated_us[b]! || a - b);
  return {
    generated_us: Float64Array.from(order, (i) => generated_us[i]!),
    received_us: Float64Array.from(order, (i) => received_us[i]!),
    value: Float64Array.from(order, (i) => value[i]!),
  };
}

function doubled(column: Float64Array): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(column.length * 2);
  larger.set(column);
  return larger;
}
