import { rm } from "node:fs/promises";
import { join } from "node:path";
import { compileC } from "../c/compile.ts";
import { type BenchResult, figure, median } from "../figure.ts";
import { type LineProgram, startLines } from "../line-program.ts";

const processes = 2;
const turns = 7;
const ourSteps = 50_000;
const theirSteps = 1_000_000;
/** Of the heap's growth: so few that no collection breaks in. */
const growthSteps = 8000;
/** Holds what `growthSteps` allocate. */
const youngGeneration_MB = 64;
/** What the adcs Step and StepDone take when they are made anew: the baseline of `heap`. */
const messages_B = 4700;

/** Control steps per second of processor time with everything on, against a bare rigid body with four wheels in C. */
export async function adcsStep(): Promise<BenchResult> {
  const compiled = await compileC("rigid-wheels.c", ["-lm"]);
  if (compiled.kind === "no-compiler") return { figures: [], skipped: compiled.message };
  const theirs = startLines(compiled.path, []);
  const [rates, baselines, growth, between]: [number[], number[], number[], number[]] = [[], [], [], []];
  try {
    for (let count = 0; count < processes; count++) {
      const size = [`--min-semi-space-size=${youngGeneration_MB}`, `--max-semi-space-size=${youngGeneration_MB}`];
      const ours = startLines(process.execPath, ["--expose-gc", ...size, join(import.meta.dirname, "steps.ts")]);
      try {
        for (let turn = 0; turn <= turns; turn++) {
          const theirs_ns = await ask(theirs, String(theirSteps));
          const ours_ns = await ask(ours, `time ${ourSteps}`);
          // The first turn warms both up.
          if (turn === 0) continue;
          baselines.push((theirSteps / theirs_ns) * 1e9);
          rates.push((ourSteps / ours_ns) * 1e9);
        }
        growth.push((await ask(ours, `growth ${growthSteps}`)) / growthSteps);
        between.push((await ask(ours, `between ${growthSteps}`)) / growthSteps);
      } finally {
        ours.stop();
      }
    }
    return {
      figures: [
        figure("control steps, NADIR with everything on", median(rates), "steps/s", median(baselines), "value >= 100000, better 200000"), // prettier-ignore
        figure("control steps, heap growth", median(growth), "bytes/step", messages_B),
        figure("control steps between two reports, heap growth", median(between), "bytes/step", messages_B, "none"),
      ],
    };
  } finally {
    theirs.stop();
    await rm(compiled.directory, { recursive: true });
  }
}

/** The first number of the program's answer. */
async function ask(program: LineProgram, what: string): Promise<number> {
  program.send(what);
  const [measured] = (await program.nextLine()).split(" ").map(Number);
  if (measured === undefined || Number.isNaN(measured)) throw new Error("a program answered no number; run it by hand");
  return measured;
}
