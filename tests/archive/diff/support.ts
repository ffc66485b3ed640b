/** Recordings of the adcs alone, with what a comparison looks at. */

import { RecordingWriter, type Recording } from "../../../src/archive/index.ts";
import { simTime } from "../../../src/kernel/index.ts";
import { adcs } from "../../../src/messages/index.ts";
import { header, opened, result } from "../recording/support.ts";

export interface Content {
  /** Body rate about x of each second's telemetry. */
  readonly rates?: readonly number[];
  /** Dipole along x of each tick's answer; null where the answer was lost. */
  readonly dipoles?: readonly (number | null)[];
}

/** @param answered_us how long after its instant an answer was taken */
export async function recordedIn(
  path: string,
  { rates = [], dipoles = [] }: Content,
  answered_us = 80_000,
): Promise<Recording> {
  const writer = await RecordingWriter.create(path, header);
  for (const [number, dipole] of dipoles.entries()) {
    const answer = dipole === null ? { lost: "link" } : { busyUs: rates.length + path.length * number, outputs: { dipoleAm2: { x: dipole, y: 0, z: 0 } } }; // prettier-ignore
    writer.input({ type: "answer", at: simTime(number * 100_000 + answered_us), port: "adcs", number, answer });
  }
  for (const [second, x] of rates.entries()) {
    const message = adcs.v1.Telemetry.create();
    message.bodyRateRadps = { x, y: 0, z: 0 };
    const body = adcs.v1.Telemetry.encode(message);
    writer.record({ at: simTime(second * 1_000_000 + 80_000), unit: "adcs", content: "telemetry", body });
  }
  const closed = await writer.close(result);
  if (!closed.ok) throw closed.failure;
  return opened(path);
}
