import { rm } from "node:fs/promises";
import { compileC } from "../c/compile.ts";
import { type BenchResult, type Figure, figure, median } from "../figure.ts";
import { cReader, portReader, type Reader, type Sender, startSender } from "./readers.ts";

/** A full frame, and one as long as power's STEP_DONE. */
const payloads_bytes = [512, 99];
const turns = 10;
/** Code is compiled in them; their figures do not count. */
const warmUpTurns = 3;
const roundsPerTurn = 1;
const aim = "ratio >= 0.9";

/** Bytes per second of a flood of frames over a pseudo-terminal: ours, each frame checked and none lost, and C readers that check no CRC. */
export async function flood(): Promise<BenchResult> {
  const compiled = await compileC("flood.c");
  if (compiled.kind === "no-compiler") return { figures: [], skipped: compiled.message };
  try {
    const figures: Figure[] = [];
    for (const payload_bytes of payloads_bytes) figures.push(...(await measure(compiled.path, payload_bytes)));
    return { figures };
  } finally {
    await rm(compiled.directory, { recursive: true });
  }
}

async function measure(program: string, payload_bytes: number): Promise<Figure[]> {
  const start = (): Promise<Sender> => startSender(program, payload_bytes);
  const senders = [await start(), await start(), await start()] as const;
  const readers: readonly Reader[] = [
    await portReader(senders[0]),
    cReader(program, "read", senders[1]),
    cReader(program, "count", senders[2]),
  ];
  const rates: number[][] = readers.map(() => []);
  try {
    for (let turn = -warmUpTurns; turn < turns; turn++) {
      for (const [index, reader] of readers.entries()) {
        const rate = await reader.rate(roundsPerTurn);
        if (turn >= 0) rates[index]!.push(rate);
      }
    }
    const [ours = 0, taken = 0, counted = 0] = rates.map(median);
    const name = `flood, ${payload_bytes} payload bytes, each frame checked`;
    return [
      figure(name, ours, "bytes/s", taken, aim),
      figure(`${name}; C counts delimiters only`, ours, "bytes/s", counted),
    ];
  } finally {
    for (const each of [...readers, ...senders]) each.stop();
  }
}
