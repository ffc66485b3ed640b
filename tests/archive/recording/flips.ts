/** Flips bits of recordings and looks whether anybody notices. */

import { RecordingWriter } from "../../../src/archive/index.ts";
import { simTime } from "../../../src/kernel/index.ts";
import { answer, header, memorySink, readBytes, result, telemetry } from "./support.ts";

/** Bit positions whose flip was read as good, or refused with an offset beyond the flip or outside the file. */
export function flaws(bytes: Uint8Array, positions: Iterable<number>): string[] {
  const flawed: string[] = [];
  for (const bit of positions) {
    const at = bit >> 3;
    bytes[at]! ^= 1 << (bit & 7);
    const read = readBytes(bytes);
    bytes[at]! ^= 1 << (bit & 7);
    if (read.ok) flawed.push(`bit ${bit} passed`);
    else if (read.refusal.offset > bytes.length) flawed.push(`bit ${bit}: offset ${read.refusal.offset}`);
  }
  return flawed;
}

/** A recording with the schemas of the contract, 20 simulated seconds long. */
export async function realRecording(): Promise<Uint8Array> {
  const sink = memorySink();
  const writer = await RecordingWriter.create("real.mcap", header, { sink });
  for (let tick = 0; tick < 200; tick += 1) {
    writer.input(answer(tick, tick * 100_000));
    writer.record({
      at: simTime(tick * 100_000 + 80_000),
      unit: "adcs",
      content: "telemetry",
      body: telemetry(tick % 5),
    });
  }
  await writer.close(result);
  return sink.bytes();
}

/** Bits spread over the file by a multiplicative congruence, the same ones every time. */
export const sample = (bits: number, count: number): number[] =>
  Array.from({ length: count }, (_, index) => (index * 2_654_435_761 + 12_345) % bits);
