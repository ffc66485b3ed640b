/** A process that writes and reads a large recording and prints what it took, as one line of JSON. */

import { readRecording, RecordingWriter } from "../../../src/archive/index.ts";
import { simTime } from "../../../src/kernel/index.ts";
import { answer, header, result, telemetry } from "./support.ts";

const [path = "", megabytes = "200"] = process.argv.slice(2);

let word = 1;
/** Bytes that do not compress, so that the file is as large as what went in. */
function noise(): Uint8Array {
  const words = new Uint32Array(4096);
  for (let index = 0; index < words.length; index += 1) {
    word ^= word << 13;
    word ^= word >>> 17;
    word ^= word << 5;
    words[index] = word;
  }
  return new Uint8Array(words.buffer);
}

const peak_MB = (): number => process.resourceUsage().maxRSS / 1024;
const idle_MB = peak_MB();
const writer = await RecordingWriter.create(path, header);
const body = telemetry(3);
const begun = performance.now();
let inputs = 0;
let reports = 0;
for (const enough = (Number(megabytes) * 1e6) / 16_384; inputs < enough; inputs += 1) {
  const at = simTime(inputs * 100_000);
  writer.input(answer(inputs, at));
  for (let copy = 0; copy < 20; copy += 1, reports += 1)
    writer.record({ at, unit: "adcs", content: "telemetry", body });
  writer.wire("adcs", "rx", at, noise());
  const room = writer.room();
  if (room !== undefined) await room;
}
const closed = await writer.close(result);
const write_s = (performance.now() - begun) / 1000;
const read = readRecording(path);
const verified_s = (performance.now() - begun) / 1000 - write_s;
let found = 0;
if (read.ok) for (const _entry of read.recording.inputs()) found += 1;
const size_bytes = closed.ok ? closed.size_bytes : 0;
console.log(JSON.stringify({ size_bytes, inputs, reports, found, idle_MB, peak_MB: peak_MB(), write_s, verified_s }));
