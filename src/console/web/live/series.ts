/** What has come since the page was opened, by parameter, in order of generation: columns for plots. */

import type { SampleBatch, SampleOrigin } from "../../protocol/telemetry.ts";

/** Samples kept of one parameter; beyond, the oldest quarter goes. The archive has them. */
export const samplesMax = 16_384;
const samplesFirst = 256;

/** One parameter's samples. Rows 0 to `length` are in order of `time_us`. */
export class Series {
  time_us = new Float64Array(samplesFirst);
  value = new Float64Array(samplesFirst);
  length = 0;

  /** Adds a sample at its place; one that is there already is replaced. */
  add(time_us: number, value: number): void {
    let place = this.length;
    while (place > 0 && this.time_us[place - 1]! > time_us) place -= 1;
    if (place > 0 && this.time_us[place - 1] === time_us) {
      this.value[place - 1] = value;
      return;
    }
    if (this.length === this.time_us.length) place = Math.max(0, place - this.#makeRoom());
    this.time_us.copyWithin(place + 1, place, this.length);
    this.value.copyWithin(place + 1, place, this.length);
    this.time_us[place] = time_us;
    this.value[place] = value;
    this.length += 1;
  }

  /** Row of the first sample at that time or later. */
  rowAt(time_us: number): number {
    let low = 0;
    let high = this.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.time_us[middle]! < time_us) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** @returns how many of the oldest went */
  #makeRoom(): number {
    if (this.length < samplesMax) {
      this.time_us = grown(this.time_us);
      this.value = grown(this.value);
      return 0;
    }
    const gone = samplesMax / 4;
    this.time_us.copyWithin(0, gone);
    this.value.copyWithin(0, gone);
    this.length -= gone;
    return gone;
  }
}

function grown(column: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(Math.min(samplesMax, column.length * 2));
  larger.set(column);
  return larger;
}

/** Series of all parameters that have come, by origin and index. */
export class SeriesStore {
  readonly #series = new Map<SampleOrigin, Map<number, Series>>();
  /** Counts up with everything that comes. */
  version = 0;

  take({ origin, parameter, generated_us, value }: SampleBatch): void {
    let known = this.#series.get(origin);
    if (known === undefined) this.#series.set(origin, (known = new Map<number, Series>()));
    for (let row = 0; row < parameter.length; row += 1) {
      const index = parameter[row]!;
      let series = known.get(index);
      if (series === undefined) known.set(index, (series = new Series()));
      series.add(generated_us[row]!, value[row]!);
    }
    this.version += 1;
  }

  of(origin: SampleOrigin, index: number): Series | undefined {
    return this.#series.get(origin)?.get(index);
  }

  forget(): void {
    this.#series.clear();
    this.version += 1;
  }
}
