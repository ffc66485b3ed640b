/** Samples as they come over the socket. */

import { console as wire } from "../../messages/index.ts";
import type { SampleBatch, SampleOrigin } from "../protocol/telemetry.ts";

export interface LiveSamples {
  /** Of the description; samples of an older one are no longer live. */
  readonly branch: number;
  readonly batches: readonly SampleBatch[];
}

const origins: Readonly<Record<number, SampleOrigin>> = {
  [wire.v1.Origin.ORIGIN_DOWNLINK]: "downlink",
  [wire.v1.Origin.ORIGIN_CABLE]: "cable",
  [wire.v1.Origin.ORIGIN_TRUTH]: "truth",
};

/** Null where the bytes are no batch, as from a newer server; origins that are not known are left out. */
export function samplesOf(bytes: Uint8Array): LiveSamples | null {
  const decoded = wire.v1.Batch.decode(bytes);
  if (!decoded.ok) return null;
  const batches: SampleBatch[] = [];
  for (const { origin: number, parameter, generatedUs, receivedUs, value } of decoded.value.samples) {
    const origin = origins[number];
    if (origin === undefined) continue;
    batches.push({
      origin,
      parameter: Uint16Array.from(parameter),
      generated_us: Float64Array.from(generatedUs),
      received_us: Float64Array.from(receivedUs),
      value: Float64Array.from(value),
    });
  }
  return { branch: decoded.value.branch, batches };
}
