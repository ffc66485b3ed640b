/** Batches whose content follows from their number, so that each can be told to be whole. */

import type { Batch } from "../../../src/archive/live/index.ts";
import { packet, samples, type SampleRow } from "./support.ts";

export const samplesInBatch = 60;

export const bytesOf = (number: number): Uint8Array =>
  new Uint8Array(300).map((_, i) => Math.imul(number + 1, 2654435761 + i * 40503) >>> 24);

export const valueOf = (index: number): number => Math.sin(index * 0.37);

export function knownBatch(branch: number, number: number): Batch {
  const rows = Array.from({ length: samplesInBatch }, (_, i): SampleRow => {
    const index = number * samplesInBatch + i;
    return [index % 2, index * 1000, valueOf(index)];
  });
  return {
    branch,
    packets: [packet(number, { bytes: bytesOf(number) })],
    samples: [samples(rows)],
    commands: [{ simulated_us: number, requestId: number, unit: "adcs", name: "adcs.ping", arguments: "{}", stage: "QUEUED", reason: "", by: "" }], // prettier-ignore
  };
}
