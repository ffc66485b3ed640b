/** A batch looked through before any of it is written: what is wrong with it is said, not thrown. */

import { type Batch, type Origin, origins, type SampleColumns } from "../batch.ts";
import type { ParameterIds } from "./parameters.ts";

/** Samples whose parameters are ids of the file. */
export interface MappedSamples {
  readonly parameter: Uint32Array;
  readonly columns: SampleColumns;
}

export interface Prepared {
  readonly batch: Batch;
  readonly samples: readonly MappedSamples[];
}

/** What `batch` becomes, or why it is refused. */
export function prepared(batch: Batch, ids: ParameterIds): Prepared | string {
  const samples: MappedSamples[] = [];
  for (const columns of batch.samples ?? []) {
    const mapped = mappedSamples(columns, ids, batch.packets?.length ?? 0);
    if (typeof mapped === "string") return mapped;
    samples.push(mapped);
  }
  return { batch, samples };
}

function mappedSamples(columns: SampleColumns, ids: ParameterIds, packets: number): MappedSamples | string {
  const { origin, parameter, generated_us, received_us, value, packet } = columns;
  if (!isOrigin(origin)) return `origin ${String(origin)}; one of ${origins.join(", ")}`;
  const count = parameter.length;
  for (const each of [generated_us, received_us, value, packet]) {
    if (each !== undefined && each.length !== count) return `columns of ${count} and ${each.length} rows in one table`;
  }
  const known = ids[origin];
  const mapped = new Uint32Array(count);
  for (let i = 0; i < count; i += 1) {
    const id = known[parameter[i]!];
    if (id === undefined) return `${origin} parameter ${parameter[i]}; the list has ${known.length}`;
    if (!Number.isFinite(generated_us[i]!) || !Number.isFinite(received_us[i]!))
      return `row ${i}: a time that is no number`;
    if (packet !== undefined && packet[i]! >= packets) return `row ${i}: packet ${packet[i]}; the batch has ${packets}`;
    mapped[i] = id;
  }
  return { parameter: mapped, columns };
}

const isOrigin = (origin: unknown): origin is Origin => (origins as readonly unknown[]).includes(origin);

/** Without the rows of packets that were there already. */
export function withoutRepeated(mapped: MappedSamples, repeated: ReadonlySet<number>): MappedSamples {
  const { packet } = mapped.columns;
  if (packet === undefined || repeated.size === 0) return mapped;
  const keep = Array.from(packet.keys()).filter((i) => !repeated.has(packet[i]!));
  const { origin, generated_us, received_us, value } = mapped.columns;
  return {
    parameter: Uint32Array.from(keep, (i) => mapped.parameter[i]!),
    columns: {
      origin,
      parameter: Uint32Array.from(keep, (i) => mapped.columns.parameter[i]!),
      generated_us: Float64Array.from(keep, (i) => generated_us[i]!),
      received_us: Float64Array.from(keep, (i) => received_us[i]!),
      value: Float64Array.from(keep, (i) => value[i]!),
    },
  };
}
