import { rm } from "node:fs/promises";
import type { MessageType } from "../../src/messages/index.ts";
import { unitByName } from "../../src/onboard/unit.ts";
import { compileC } from "../c/compile.ts";
import { type BenchResult, type Figure, figure, median } from "../figure.ts";
import { type LineProgram, startLines } from "../line-program.ts";
import { recordSteps } from "../steps.ts";
import { carryBytes, carryJson, carryMessages } from "./carry.ts";

const repetitions = 15;
const frameCount = 30_000;
const messageCount = 600;

/** Frames per second, written and read back in memory: framing against C, and with protobuf against JSON. */
export async function frames(): Promise<BenchResult> {
  const { steps, answers } = recordSteps("adcs", messageCount);
  const { Step, StepDone } = unitByName("adcs").messages;
  const figures = [measureMessages("STEP", Step, steps), measureMessages("STEP_DONE", StepDone, answers)];
  const compiled = await compileC("frames.c");
  if (compiled.kind === "no-compiler") return { figures, skipped: compiled.message };
  try {
    const size_bytes = median(steps.map(({ length }) => length));
    figures.unshift(await measureFraming(compiled.path, Math.round(size_bytes)));
    return { figures };
  } finally {
    await rm(compiled.directory, { recursive: true });
  }
}

async function measureFraming(program: string, size_bytes: number): Promise<Figure> {
  const theirs = startLines(program, [String(size_bytes)]);
  try {
    const [values, baselines] = await inTurns(
      () => timed(() => carryBytes(size_bytes, frameCount)),
      () => runC(theirs),
    );
    return figure(`frames, ${size_bytes} payload bytes, without protobuf`, values, "frames/s", baselines);
  } finally {
    theirs.stop();
  }
}

function measureMessages<T extends object>(name: string, type: MessageType<T>, bodies: readonly Uint8Array[]): Figure {
  const messages = bodies.map((body) => {
    const decoded = type.decode(body);
    if (!decoded.ok) throw new Error(decoded.why);
    return decoded.value;
  });
  const values: number[] = [];
  const baselines: number[] = [];
  for (let repetition = 0; repetition <= repetitions; repetition++) {
    const ours = timed(() => carryMessages(type, messages, frameCount));
    const theirs = timed(() => carryJson(messages, frameCount));
    if (repetition === 0) continue;
    values.push(ours.rate);
    baselines.push(theirs.rate);
  }
  return figure(`frames, ${name} of adcs with protobuf`, median(values), "frames/s", median(baselines));
}

interface Timed {
  /** Frames per second. */
  readonly rate: number;
  readonly checksum: number;
}

function timed(run: () => number | void): Timed {
  const start = process.hrtime.bigint();
  const checksum = run() ?? 0;
  return { rate: (frameCount / Number(process.hrtime.bigint() - start)) * 1e9, checksum };
}

async function inTurns(ours: () => Timed, theirs: () => Promise<Timed>): Promise<[number, number]> {
  const rates: [number[], number[]] = [[], []];
  // The first repetition warms both up.
  for (let repetition = 0; repetition <= repetitions; repetition++) {
    const baseline = await theirs();
    const value = ours();
    if (value.checksum !== baseline.checksum) throw new Error("frames.c carried other frames; compare the two sides");
    if (repetition === 0) continue;
    rates[0].push(value.rate);
    rates[1].push(baseline.rate);
  }
  return [median(rates[0]), median(rates[1])];
}

async function runC(program: LineProgram): Promise<Timed> {
  program.send(String(frameCount));
  const [elapsed_ns, checksum] = (await program.nextLine()).split(" ").map(Number);
  if (elapsed_ns === undefined || checksum === undefined)
    throw new Error("frames answered half a line; run it by hand");
  return { rate: (frameCount / elapsed_ns) * 1e9, checksum };
}
