/** Gathers samples of one origin until they are sent. */

import type { SampleBatch, SampleOrigin } from "../protocol/telemetry.ts";
import { GrownColumn } from "./grown-column.ts";

export class SampleColumn {
  readonly #origin: SampleOrigin;
  readonly #parameter = new GrownColumn();
  readonly #generated_us = new GrownColumn();
  readonly #received_us = new GrownColumn();
  readonly #value = new GrownColumn();

  constructor(origin: SampleOrigin) {
    this.#origin = origin;
  }

  add(parameter: number, generated_us: number, received_us: number, value: number): void {
    this.#parameter.push(parameter);
    this.#generated_us.push(generated_us);
    this.#received_us.push(received_us);
    this.#value.push(value);
  }

  /** What was gathered, in arrays of its own that may be transferred; undefined where there is nothing. */
  take(): SampleBatch | undefined {
    if (this.#value.length === 0) return undefined;
    return {
      origin: this.#origin,
      parameter: Uint16Array.from(this.#parameter.take()),
      generated_us: this.#generated_us.take(),
      received_us: this.#received_us.take(),
      value: this.#value.take(),
    };
  }
}
