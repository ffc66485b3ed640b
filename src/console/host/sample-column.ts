/** Gathers samples of one origin until they are sent: columns that grow, and are handed on whole. */

import type { SampleBatch, SampleOrigin } from "../protocol/telemetry.ts";

const lengthFirst = 512;

export class SampleColumn {
  readonly #origin: SampleOrigin;
  #length = 0;
  #parameter = new Uint16Array(lengthFirst);
  #generated_us = new Float64Array(lengthFirst);
  #received_us = new Float64Array(lengthFirst);
  #value = new Float64Array(lengthFirst);

  constructor(origin: SampleOrigin) {
    this.#origin = origin;
  }

  add(parameter: number, generated_us: number, received_us: number, value: number): void {
    if (this.#length === this.#value.length) this.#grow();
    this.#parameter[this.#length] = parameter;
    this.#generated_us[this.#length] = generated_us;
    this.#received_us[this.#length] = received_us;
    this.#value[this.#length] = value;
    this.#length += 1;
  }

  /** What was gathered, in arrays of its own that may be transferred; undefined where there is nothing. */
  take(): SampleBatch | undefined {
    if (this.#length === 0) return undefined;
    const batch: SampleBatch = {
      origin: this.#origin,
      parameter: this.#parameter.slice(0, this.#length),
      generated_us: this.#generated_us.slice(0, this.#length),
      received_us: this.#received_us.slice(0, this.#length),
      value: this.#value.slice(0, this.#length),
    };
    this.#length = 0;
    return batch;
  }

  #grow(): void {
    const size = 2 * this.#value.length;
    this.#parameter = widened(this.#parameter, new Uint16Array(size));
    this.#generated_us = widened(this.#generated_us, new Float64Array(size));
    this.#received_us = widened(this.#received_us, new Float64Array(size));
    this.#value = widened(this.#value, new Float64Array(size));
  }
}

function widened<Column extends Uint16Array | Float64Array>(from: Column, to: Column): Column {
  to.set(from);
  return to;
}
