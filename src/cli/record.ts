/** Ties a run to its recording. */

import { existsSync, renameSync, rmSync, statSync } from "node:fs";
import { type RecordedBreakpoint, RecordingWriter } from "../archive/index.ts";
import type { RunSinks } from "../bench/run/runner.ts";
import type { RunResult } from "./result.ts";
import type { Resumed } from "./resume.ts";
import type { PreparedRun } from "./session.ts";

export interface OpenRecording {
  readonly sinks: Required<Omit<RunSinks, "packet" | "command">>;
  /** @throws RecordingError where the disk or the path failed, now or during the run */
  close(result: RunResult): Promise<void>;
  /**
   * Closes the file without a result where `close` was not reached; where nothing came in at all, as with a board that is
   * not plugged, everything is as it was before. Idempotent.
   */
  abandon(): Promise<void>;
}

/**
 * An earlier recording of that name is kept beside the new one, under the first free number. Devices and folders stay.
 *
 * @returns its name from now on; undefined where there was none
 */
export function keepEarlier(path: string): string | undefined {
  if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true) return undefined;
  const stem = path.replace(/\.mcap$/, "");
  let number = 1;
  while (existsSync(`${stem}.${number}.mcap`)) number++;
  const kept = `${stem}.${number}.mcap`;
  renameSync(path, kept);
  process.stderr.write(`${path}: the recording that was there is now ${kept}\n`);
  return kept;
}

/** Takes a recording away in which nothing is, and puts the earlier one back. Devices stay. */
function takeBack(path: string, kept: string | undefined): void {
  if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true) return;
  rmSync(path);
  if (kept === undefined) return;
  renameSync(kept, path);
  process.stderr.write(`${path}: nothing was recorded, so the recording that was there is back\n`);
}

/** All that a replay needs of a breakpoint: what targets had in them shows in what they answered. */
const recorded = ({ path, at, bytes }: Resumed): RecordedBreakpoint => ({
  from: path,
  at_us: at,
  exercise: Buffer.from(bytes).toString("base64"),
});

/** Begins a recording; undefined where none is asked for. @throws RecordingError */
export async function openRecording(path: string | undefined, run: PreparedRun): Promise<OpenRecording | undefined> {
  if (path === undefined) return undefined;
  const { loaded, exercise, targets, resumed } = run;
  const kept = keepEarlier(path);
  const writer = await RecordingWriter.create(path, {
    startUtc: exercise.scenario.startUtc,
    scenarioPath: loaded.path,
    scenarioText: loaded.text,
    spacecraftText: loaded.spacecraftText,
    seed: exercise.scenario.seed,
    overrides: run.overrides,
    sync: run.sync,
    targets: Object.fromEntries(targets.map(({ unit, text }) => [unit, text])),
    ...(resumed === undefined ? {} : { breakpoint: recorded(resumed) }),
  });
  let closed = false;
  let isEmpty = true;
  const close = async (result: Parameters<RecordingWriter["close"]>[0]): Promise<void> => {
    if (closed) return;
    closed = true;
    const ended = await writer.close(result);
    if (!ended.ok) throw ended.failure;
  };
  return {
    sinks: {
      input: (entry) => {
        isEmpty = false;
        writer.input(entry);
      },
      record: (record) => {
        isEmpty = false;
        writer.record(record);
      },
      notice: (notice) => writer.notice(notice),
      wire: (unit, direction, at, bytes) => {
        isEmpty = false;
        writer.wire(unit, direction, at, bytes);
      },
      room: () => writer.room(),
    },
    close: (result) =>
      close({
        stateHash: result.state_hash,
        telemetryHash: result.telemetry_hash,
        simulated_s: result.simulated_s,
        verdict: result.verdict,
        ended: result.ended,
      }),
    abandon: async () => {
      const isLeft = closed;
      await close(null);
      if (!isLeft && isEmpty) takeBack(path, kept);
    },
  };
}
