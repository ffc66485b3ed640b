/** What was cleared, as frames. Nothing that was not cleared has a type that fits. */

import { console as wire } from "../../../messages/index.ts";
import type { LiveText } from "../../protocol/live.ts";
import type { Told } from "../../protocol/port.ts";
import type { SampleBatch, SampleOrigin } from "../../protocol/telemetry.ts";
import type { Cleared } from "../clearance.ts";
import { columnsFrame, isLittleEndian } from "./columns.ts";
import { binaryFrame, textFrame } from "./frame.ts";

const origins = {
  downlink: wire.v1.Origin.ORIGIN_DOWNLINK,
  cable: wire.v1.Origin.ORIGIN_CABLE,
  truth: wire.v1.Origin.ORIGIN_TRUTH,
} as const satisfies Record<SampleOrigin, wire.v1.Origin>;

export const toldFrame = ({ content: { topic, content } }: Cleared<Told>): Buffer =>
  textFrame(JSON.stringify({ topic, content }));

/** Words about the connection itself. */
export const controlFrame = (control: Exclude<LiveText, { topic: unknown }>): Buffer =>
  textFrame(JSON.stringify(control));

/** Samples of one origin; those of `wanted` parameters only, where that is given. Null where none are left. */
export function samplesFrame(
  branch: number,
  { content }: Cleared<SampleBatch>,
  wanted: ReadonlySet<number> | null,
): Buffer | null {
  const batch = wanted === null ? content : rowsOf(content, wanted);
  if (batch.parameter.length === 0) return null;
  if (isLittleEndian) return columnsFrame(branch, origins[batch.origin], batch);
  const samples = {
    origin: origins[batch.origin],
    // The codec reads elements by index and the length: a typed array has both, and is not copied.
    parameter: batch.parameter as unknown as number[],
    generatedUs: batch.generated_us as unknown as number[],
    receivedUs: batch.received_us as unknown as number[],
    value: batch.value as unknown as number[],
  };
  return binaryFrame(wire.v1.Batch.encode({ branch, samples: [samples] }));
}

function rowsOf(batch: SampleBatch, wanted: ReadonlySet<number>): SampleBatch {
  const rows: number[] = [];
  for (let row = 0; row < batch.parameter.length; row += 1) if (wanted.has(batch.parameter[row]!)) rows.push(row);
  return {
    origin: batch.origin,
    parameter: Uint16Array.from(rows, (row) => batch.parameter[row]!),
    generated_us: Float64Array.from(rows, (row) => batch.generated_us[row]!),
    received_us: Float64Array.from(rows, (row) => batch.received_us[row]!),
    value: Float64Array.from(rows, (row) => batch.value[row]!),
  };
}
