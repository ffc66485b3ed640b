import { rm } from "node:fs/promises";
import { join } from "node:path";
import { compileC } from "../c/compile.ts";
import { type BenchResult, figure, median } from "../figure.ts";
import { type LineProgram, startLines } from "../line-program.ts";

/** The scenario's own length. */
const length_s = 6 * 3600;
const processes = 3;
const flightsPerProcess = 2;

/** Simulated seconds per second of the default scenario: the first flight of a process, and one that finds it warm. */
export async function scenario(): Promise<BenchResult> {
  const compiled = await compileC("rigid.c", ["-lm"]);
  if (compiled.kind === "no-compiler") return { figures: [], skipped: compiled.message };
  const body = startLines(compiled.path, []);
  try {
    const rates: number[][] = Array.from({ length: flightsPerProcess }, () => []);
    const baselines: number[] = [];
    for (let count = 0; count < processes; count++) {
      const flights = startLines(process.execPath, [join(import.meta.dirname, "fly.ts")]);
      for (const ofFlight of rates) {
        baselines.push(await rateOf(body));
        ofFlight.push(await rateOf(flights));
      }
      flights.stop();
    }
    const [first, warm] = rates.map(median) as [number, number];
    const baseline = median(baselines);
    const aim = "value >= 5000";
    return {
      figures: [
        figure("default scenario, 6 h, first of its process", first, "simulated s/s", baseline, aim),
        figure("default scenario, 6 h, warm", warm, "simulated s/s", baseline, aim),
      ],
    };
  } finally {
    body.stop();
    await rm(compiled.directory, { recursive: true });
  }
}

async function rateOf(program: LineProgram): Promise<number> {
  program.send(String(length_s));
  const [elapsed_ns] = (await program.nextLine()).split(" ").map(Number);
  if (elapsed_ns === undefined) throw new Error("the program answered with an empty line; run it by hand");
  return (length_s / elapsed_ns) * 1e9;
}
