/** The latest value of every parameter, by origin: what a page is given when it begins to look. */

import { sampleOrigins, type SampleBatch, type SampleOrigin } from "../protocol/telemetry.ts";

interface Columns {
  /** NaN where nothing came yet. */
  generated_us: Float64Array;
  received_us: Float64Array;
  value: Float64Array;
}

const columns = (size: number): Columns => ({
  generated_us: new Float64Array(size).fill(NaN),
  received_us: new Float64Array(size),
  value: new Float64Array(size),
});

export class LatestValues {
  private readonly origins: Record<SampleOrigin, Columns> = {
    downlink: columns(0),
    cable: columns(0),
    truth: columns(0),
  };

  /** Takes samples in. Latest is what was measured last: a playback of older ones changes nothing. */
  take(batch: SampleBatch): void {
    const kept = this.roomFor(batch);
    const { parameter, generated_us, received_us, value } = batch;
    for (let row = 0; row < parameter.length; row += 1) {
      const index = parameter[row]!;
      if (generated_us[row]! < kept.generated_us[index]!) continue;
      kept.generated_us[index] = generated_us[row]!;
      kept.received_us[index] = received_us[row]!;
      kept.value[index] = value[row]!;
    }
  }

  /** One row for each parameter that has a value, and that is among `wanted`. */
  of(origin: SampleOrigin, wanted: ReadonlySet<number> | null = null): SampleBatch {
    const kept = this.origins[origin];
    const rows: number[] = [];
    for (let index = 0; index < kept.value.length; index += 1)
      if (!Number.isNaN(kept.generated_us[index]!) && (wanted?.has(index) ?? true)) rows.push(index);
    return {
      origin,
      parameter: Uint16Array.from(rows),
      generated_us: Float64Array.from(rows, (index) => kept.generated_us[index]!),
      received_us: Float64Array.from(rows, (index) => kept.received_us[index]!),
      value: Float64Array.from(rows, (index) => kept.value[index]!),
    };
  }

  /** Of another branch: nothing is known. */
  clear(): void {
    for (const origin of sampleOrigins) this.origins[origin] = columns(0);
  }

  private roomFor({ origin, parameter }: SampleBatch): Columns {
    const kept = this.origins[origin];
    let largest = -1;
    for (let row = 0; row < parameter.length; row += 1) largest = Math.max(largest, parameter[row]!);
    if (largest < kept.value.length) return kept;
    const grown = columns(largest + 1);
    grown.generated_us.set(kept.generated_us);
    grown.received_us.set(kept.received_us);
    grown.value.set(kept.value);
    this.origins[origin] = grown;
    return grown;
  }
}
