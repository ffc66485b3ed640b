import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { type BenchResult, figure } from "../figure.ts";

/** What `grow.ts` prints, bytes each. */
interface Growth {
  readonly adcsTick: number;
  readonly exerciseTick: number;
  readonly freshMessages: number;
  readonly event: number;
  readonly freshEvent: number;
}

/** Large enough for the longest measurement of `grow.ts`. */
const youngGeneration_MB = 64;

/** Heap growth between two collections, per tick and per event, against messages and events made anew each time. */
export async function heap(): Promise<BenchResult> {
  const size = [`--min-semi-space-size=${youngGeneration_MB}`, `--max-semi-space-size=${youngGeneration_MB}`];
  const argv = ["--expose-gc", ...size, join(import.meta.dirname, "grow.ts")];
  const { stdout } = await promisify(execFile)(process.execPath, argv);
  const grown = JSON.parse(stdout) as Growth;
  return {
    figures: [
      figure("heap, ADCS path", grown.adcsTick, "bytes/tick", grown.freshMessages),
      figure("heap, whole exercise", grown.exerciseTick, "bytes/tick", grown.freshMessages),
      figure("heap, simulation dispatch", grown.event, "bytes/event", grown.freshEvent),
    ],
  };
}
