import { rm } from "node:fs/promises";
import { compileC } from "../c/compile.ts";
import { type BenchResult, type Figure, figure, median } from "../figure.ts";
import { type LineProgram, startLines } from "../line-program.ts";
import { HoldModel } from "./hold.ts";

const pendingCounts = [1_000, 100_000] as const;
const repetitions = 9;
/** Events of one repetition: a fifth of a second or so. */
const eventCount = 500_000;

/** Events per second of the kernel's queue against a C heap, in turns. */
export async function kernelHold(): Promise<BenchResult> {
  const compiled = await compileC("heap.c");
  if (compiled.kind === "no-compiler") return { figures: [], skipped: compiled.message };
  try {
    const figures: Figure[] = [];
    for (const guarded of [false, true]) {
      for (const pending of pendingCounts) figures.push(await measure(compiled.path, pending, guarded));
    }
    return { figures };
  } finally {
    await rm(compiled.directory, { recursive: true });
  }
}

async function measure(program: string, pending: number, guarded: boolean): Promise<Figure> {
  const theirs = startLines(program, [String(pending), guarded ? "1" : "0"]);
  const ours = new HoldModel(pending, guarded);
  const values: number[] = [];
  const baselines: number[] = [];
  try {
    // The first repetition warms both up.
    for (let repetition = 0; repetition <= repetitions; repetition++) {
      const baseline = await runC(theirs);
      const value = ours.run(eventCount);
      if (value.checksum !== baseline.checksum) {
        throw new Error(
          `heap.c and the kernel's queue fired different events (${pending} pending); compare their models`,
        );
      }
      if (repetition === 0) continue;
      values.push((eventCount / value.elapsed_ns) * 1e9);
      baselines.push((eventCount / baseline.elapsed_ns) * 1e9);
    }
  } finally {
    theirs.stop();
  }
  const name = `kernel hold, ${pending} pending${guarded ? ", with cancellation" : ""}`;
  return figure(name, median(values), "events/s", median(baselines), guarded ? "ratio >= 0.6" : undefined);
}

async function runC(program: LineProgram): Promise<{ elapsed_ns: number; checksum: number }> {
  program.send(String(eventCount));
  const [elapsed_ns, checksum] = (await program.nextLine()).split(" ").map(Number);
  if (elapsed_ns === undefined || checksum === undefined) throw new Error("heap answered half a line; run it by hand");
  return { elapsed_ns, checksum };
}
