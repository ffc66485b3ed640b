/**
 * The latest value of every parameter, by its index, outside of React: typed arrays that a display reads when it paints.
 *
 * What has changed since the last paint is known by a bit per parameter; whoever paints looks only at those.
 */

import type { SampleBatch, SampleOrigin } from "../../protocol/telemetry.ts";

export interface ValueTable {
  /** NaN before the first. */
  readonly value: Float64Array;
  readonly generated_us: Float64Array;
  readonly received_us: Float64Array;
  /** Raised with every change since the last paint. */
  readonly isChanged: Uint8Array;
}

export type Painter = () => void;

const parametersMax = 4096;

const table = (): ValueTable => ({
  value: new Float64Array(parametersMax).fill(NaN),
  generated_us: new Float64Array(parametersMax).fill(NaN),
  received_us: new Float64Array(parametersMax).fill(NaN),
  isChanged: new Uint8Array(parametersMax),
});

export class Values {
  readonly downlink = table();
  readonly cable = table();
  readonly truth = table();
  readonly #painters = new Set<Painter>();
  readonly #listeners = new Set<(batch: SampleBatch) => void>();

  of(origin: SampleOrigin): ValueTable {
    return this[origin];
  }

  take(batch: SampleBatch): void {
    const { parameter, generated_us, received_us, value } = batch;
    const into = this[batch.origin];
    for (let row = 0; row < parameter.length; row += 1) {
      const index = parameter[row]!;
      // A playback that comes late does not make the present older.
      if (generated_us[row]! < into.generated_us[index]!) continue;
      into.value[index] = value[row]!;
      into.generated_us[index] = generated_us[row]!;
      into.received_us[index] = received_us[row]!;
      into.isChanged[index] = 1;
    }
    for (const listener of this.#listeners) listener(batch);
  }

  /** Another branch or another person: nothing is known. */
  forget(): void {
    for (const each of [this.downlink, this.cable, this.truth]) {
      each.value.fill(NaN);
      each.generated_us.fill(NaN);
      each.received_us.fill(NaN);
      each.isChanged.fill(1);
    }
  }

  /** Called at every paint, ten times a second. @returns ends it */
  onPaint(painter: Painter): () => void {
    this.#painters.add(painter);
    return () => void this.#painters.delete(painter);
  }

  onBatch(listener: (batch: SampleBatch) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  paint(): void {
    for (const painter of this.#painters) painter();
    this.downlink.isChanged.fill(0);
    this.cable.isChanged.fill(0);
    this.truth.isChanged.fill(0);
  }
}
