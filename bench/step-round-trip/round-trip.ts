import { rm } from "node:fs/promises";
import { compileC } from "../c/compile.ts";
import { figure, median } from "../figure.ts";
import type { BenchResult, Figure } from "../figure.ts";
import { onOneProcessor } from "../one-processor.ts";
import { cClient, portClient } from "./clients.ts";
import type { Client } from "./clients.ts";
import { startEcho } from "./echo-pair.ts";

/** A thin and a fuller exchange of the protocol. */
const frameSizes_bytes = [83, 200] as const;
const warmUp = 2000;

/**
 * Round trips over a pseudo-terminal to the same C echo, by a blocking C client and by our port, in turns on one processor.
 *
 * The turns are short, so that what else the machine does meets both; a figure is the median over the turns of the
 * percentile within each, so that a turn which something else disturbed does not decide.
 */
export async function stepRoundTrip(turns = 40, tripsPerTurn = 300): Promise<BenchResult> {
  const compiled = await compileC("echo.c");
  if (compiled.kind === "no-compiler") return { figures: [], skipped: compiled.message };
  try {
    const { result: figures, pinned } = await onOneProcessor(async () => {
      const ofSizes: Figure[] = [];
      for (const frame_bytes of frameSizes_bytes) {
        ofSizes.push(...(await measureSize(compiled.path, frame_bytes, turns, tripsPerTurn)));
      }
      return ofSizes;
    });
    if (pinned) return { figures };
    return { figures, skipped: "only one thing, keeping both on one processor (no taskset): distrust the ratios" };
  } finally {
    await rm(compiled.directory, { recursive: true });
  }
}

async function measureSize(program: string, frame_bytes: number, turns: number, trips: number): Promise<Figure[]> {
  const echoes = [await startEcho(program), await startEcho(program)] as const;
  const theirs = cClient(program, echoes[0].path, frame_bytes);
  const ours = await portClient(echoes[1].path, frame_bytes);
  try {
    const [theirs_us, ours_us] = await inTurns(theirs, ours, turns, trips);
    return [50, 99].map((percent) => {
      const ofTurn = (durations_us: readonly number[]): number => percentile(durations_us, percent);
      const name = `step round trip, ${frame_bytes} bytes, p${percent}`;
      return figure(name, median(ours_us.map(ofTurn)), "us", median(theirs_us.map(ofTurn)));
    });
  } finally {
    for (const each of [theirs, ours, ...echoes]) each.stop();
  }
}

/** Durations of each turn, of both. */
async function inTurns(theirs: Client, ours: Client, turns: number, trips: number): Promise<[number[][], number[][]]> {
  await theirs.trips(warmUp);
  await ours.trips(warmUp);
  const durations_us: [number[][], number[][]] = [[], []];
  for (let turn = 0; turn < turns; turn++) {
    durations_us[0].push(await theirs.trips(trips));
    durations_us[1].push(await ours.trips(trips));
  }
  return durations_us;
}

function percentile(values: readonly number[], percent: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))] ?? Number.NaN;
}
