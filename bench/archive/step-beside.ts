import { once } from "node:events";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { compileC } from "../c/compile.ts";
import { type BenchResult, figure, median } from "../figure.ts";
import { onOneProcessor } from "../one-processor.ts";
import { startEcho } from "../step-round-trip/echo-pair.ts";
import { portClient } from "../step-round-trip/clients.ts";
import { recordSteps } from "../steps.ts";
import type { FeederAnswer } from "./feeder.ts";

const stepIndex = 20;
const warmUp = 2000;
const turns = 25;
const tripsPerTurn = 4000;

/** The p99 of STEP round trips while another thread gives half a million samples a second to an archive, and while it rests; in turns. */
export async function stepBeside(folder: string): Promise<BenchResult> {
  const compiled = await compileC("echo.c");
  if (compiled.kind === "no-compiler") return { figures: [], skipped: compiled.message };
  // Begun before this thread is bound to one processor: the archive has the others.
  const feeder = new Worker(new URL("./feeder.ts", import.meta.url), { workerData: join(folder, "beside.db") });
  try {
    await once(feeder, "message");
    const { result, pinned } = await onOneProcessor(() => measure(compiled.path, feeder));
    const name = `STEP p99 beside an archive that takes ${Math.round(result.rate / 1000)}k samples/s`;
    const figures = [figure(name, median(result.beside_us), "us", median(result.alone_us), "ratio <= 1.5")];
    return pinned
      ? { figures }
      : { figures, skipped: "only one thing, keeping the STEP on one processor (no taskset)" };
  } finally {
    feeder.postMessage("end");
    await rm(compiled.directory, { recursive: true });
  }
}

interface Measured {
  readonly alone_us: number[];
  readonly beside_us: number[];
  readonly rate: number;
}

async function measure(program: string, feeder: Worker): Promise<Measured> {
  const payload = recordSteps("adcs", stepIndex + 1).steps[stepIndex] as Uint8Array;
  const echo = await startEcho(program);
  const client = await portClient(echo.path, payload);
  const [alone_us, beside_us, rates]: [number[], number[], number[]] = [[], [], []];
  try {
    await client.trips(warmUp);
    for (let turn = 0; turn < turns; turn += 1) {
      alone_us.push(p99(await client.trips(tripsPerTurn)));
      feeder.postMessage("feed");
      await once(feeder, "message");
      beside_us.push(p99(await client.trips(tripsPerTurn)));
      feeder.postMessage("rest");
      const [{ stored, elapsed_ms }] = (await once(feeder, "message")) as [FeederAnswer];
      rates.push((stored / elapsed_ms) * 1e3);
    }
    return { alone_us, beside_us, rate: median(rates) };
  } finally {
    client.stop();
    echo.stop();
  }
}

const p99 = (values: Float64Array): number => values.toSorted()[Math.floor(values.length * 0.99)] ?? Number.NaN;
