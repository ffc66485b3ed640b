import type { SampleBatch } from "../../src/console/protocol/telemetry.ts";

/** Of one message: what the units of a spacecraft say in a tenth of a second. */
const rows = 100;

/** A batch of the downlink as the exercise posts it. */
export function batchAt(count: number): SampleBatch {
  const parameter = Uint16Array.from({ length: rows }, (_, i) => i);
  const at_us = new Float64Array(rows).fill(count * 20_000);
  const value = Float64Array.from({ length: rows }, (_, i) => Math.sin(count + i));
  return { origin: "downlink", parameter, generated_us: at_us, received_us: at_us, value };
}
