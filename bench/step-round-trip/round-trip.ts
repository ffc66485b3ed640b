import { rm } from "node:fs/promises";
import { type UnitName, unitByName } from "../../src/onboard/unit.ts";
import { compileC } from "../c/compile.ts";
import { figure, median } from "../figure.ts";
import type { BenchResult, Figure } from "../figure.ts";
import { onOneProcessor } from "../one-processor.ts";
import { recordSteps } from "../steps.ts";
import { cClient, type Client, linkClient, portClient, wireFrame } from "./clients.ts";
import { startEcho } from "./echo-pair.ts";

/** A unit with a thin STEP and one with a full one. */
const stepUnits: readonly UnitName[] = ["adcs", "power"];
/** The step whose frame is sent; the first ones still lack some sensors. */
const stepIndex = 20;
const warmUp = 2000;
/** A C client that takes longer than this was kept waiting by somebody else. */
const busyAbove_us = 30;
const aims: Readonly<Record<number, string>> = { 50: "ratio <= 1.3", 99: "ratio <= 2" };

/**
 * Round trips of a STEP frame over a pseudo-terminal to the same C echo: by a blocking C client, by our port, and by our
 * port with the link, in turns on one processor.
 *
 * The turns are short, so that what else the machine does meets all; a figure is the median over the turns of the
 * percentile within each, so that a turn which something else disturbed does not decide.
 */
export async function stepRoundTrip(turns = 50, tripsPerTurn = 300): Promise<BenchResult> {
  const compiled = await compileC("echo.c");
  if (compiled.kind === "no-compiler") return { figures: [], skipped: compiled.message };
  try {
    const { result: figures, pinned } = await onOneProcessor(async () => {
      const ofUnits: Figure[] = [];
      for (const unit of stepUnits) ofUnits.push(...(await measureUnit(compiled.path, unit, turns, tripsPerTurn)));
      return ofUnits;
    });
    if (pinned && figures.some(({ baseline, name }) => name.endsWith("p50") && baseline > busyAbove_us)) {
      return { figures, skipped: "nothing, but other programs took turns with these two: distrust the ratios" };
    }
    if (pinned) return { figures };
    return { figures, skipped: "only one thing, keeping both on one processor (no taskset): distrust the ratios" };
  } finally {
    await rm(compiled.directory, { recursive: true });
  }
}

async function measureUnit(program: string, unit: UnitName, turns: number, trips: number): Promise<Figure[]> {
  const payload = recordSteps(unit, stepIndex + 1).steps[stepIndex] as Uint8Array;
  const frame_bytes = wireFrame(payload).length;
  const echoes = [await startEcho(program), await startEcho(program), await startEcho(program)] as const;
  const inC = cClient(program, echoes[0].path, frame_bytes);
  const ofPort = await portClient(echoes[1].path, payload);
  const ofLink = await linkClient(echoes[2].path, payload, unitByName(unit).messages.Step);
  try {
    const [inC_us, ofPort_us, ofLink_us] = await inTurns([inC, ofPort, ofLink], turns, trips);
    return [50, 99].flatMap((percent) => {
      const typical_us = (ofTurns: readonly Float64Array[] = []): number =>
        median(ofTurns.map((durations_us) => percentile(durations_us, percent)));
      const named = (what: string): string => `STEP of ${unit}, ${frame_bytes} bytes, ${what}, p${percent}`;
      const baseline_us = typical_us(inC_us);
      return [
        figure(named("port"), typical_us(ofPort_us), "us", baseline_us, aims[percent]),
        figure(named("port and link"), typical_us(ofLink_us), "us", baseline_us),
      ];
    });
  } finally {
    for (const each of [inC, ofPort, ofLink, ...echoes]) each.stop();
  }
}

/** Durations of each turn, of each client. */
async function inTurns(clients: readonly Client[], turns: number, trips: number): Promise<Float64Array[][]> {
  for (const client of clients) await client.trips(warmUp);
  const durations_us: Float64Array[][] = clients.map(() => []);
  for (let turn = 0; turn < turns; turn++) {
    for (const [index, client] of clients.entries()) durations_us[index]?.push(await client.trips(trips));
  }
  return durations_us;
}

function percentile(values: Float64Array, percent: number): number {
  const sorted = values.toSorted();
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))] ?? Number.NaN;
}
