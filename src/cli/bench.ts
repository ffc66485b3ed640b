/** `falak bench`: what is on the desk, on a page for the person in front of it or as one JSON document. */

import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type Board, readBoards, SettingError } from "../bench/board-file.ts";
import { type AskedPort, askedPort } from "../bench/station/asked-port.ts";
import type { PortEntry } from "../bench/station/port-list.ts";
import { Station, type StationView } from "../bench/station/station.ts";
import { BenchPage } from "../console/bench/page.ts";
import type { Duration } from "../kernel/index.ts";
import { packageRoot } from "./directory.ts";
import { exitCode, type ExitCode, report, UsageError } from "./failure.ts";

export interface BenchWords {
  readonly port: readonly string[];
  /** Folder of board files. */
  readonly boards: string;
  readonly probe?: boolean;
  readonly record?: string;
  readonly for: Duration;
  readonly json?: boolean;
}

/** Of `--boards`. */
export const boardsDefault = "hil/boards";

/** Rates want to be looked at now and then. */
const lookPeriod_ms = 250;

/** @throws UsageError */
export async function bench(words: BenchWords): Promise<ExitCode> {
  const asked = words.port.map(entryOf);
  const station = new Station({ asked, boards: boards(words.boards), probe: words.probe === true });
  try {
    await station.start();
    if (words.record !== undefined) await station.record(words.record);
    const { stdin, stdout } = process;
    if (words.json === true || !stdin.isTTY || !stdout.isTTY) return await document(station, asked, words.for);
    await new BenchPage({
      station,
      output: stdout,
      input: stdin,
      environment: process.env,
      recordingPath: () => freePath(dirname(words.record ?? "")),
      onFailure: (error) => process.exit(report(error)),
    }).run();
    return exitCode.passed;
  } finally {
    await station.stop();
  }
}

/** Looks for a while, says what was seen, and is broken where a port that was asked for does not answer. */
async function document(station: Station, asked: readonly PortEntry[], for_us: number): Promise<ExitCode> {
  const end_ms = performance.now() + for_us / 1000;
  while (performance.now() < end_ms) {
    station.view();
    await sleep(Math.min(lookPeriod_ms, Math.max(1, end_ms - performance.now())));
  }
  const { links, recording, warnings }: StationView = station.view();
  process.stdout.write(`${JSON.stringify({ links, recording, warnings })}\n`);
  const up = new Set(links.filter(({ state }) => state === "up" || state === "degraded").map(({ key }) => key));
  const silent = asked.filter(({ key }) => !up.has(key));
  for (const { key } of silent) {
    const link = links.find((each) => each.key === key);
    process.stderr.write(`falak: ${key}: ${link?.state ?? "gone"} ${link?.why ?? ""}\n`);
  }
  return silent.length === 0 ? exitCode.passed : exitCode.broken;
}

function entryOf(text: string): PortEntry {
  const read: AskedPort = askedPort(text);
  if (!read.ok) throw new UsageError(`--port ${read.why}`);
  return read.entry;
}

function boards(folder: string): Board[] {
  try {
    // Where nobody made a desk there is none; a folder that somebody named is there.
    const isOurs = folder === boardsDefault && !existsSync(folder);
    const desk = isOurs ? join(packageRoot, folder) : folder;
    return isOurs && !existsSync(desk) ? [] : readBoards(desk);
  } catch (error) {
    throw error instanceof SettingError ? new UsageError(error.message) : error;
  }
}

/** `bench-2026-11-23T07-50-12.mcap`; a second one of that second has a number. */
function freePath(folder: string): string {
  const stem = join(folder, `bench-${new Date().toISOString().slice(0, 19).replaceAll(":", "-")}`);
  let path = `${stem}.mcap`;
  for (let number = 1; existsSync(path); number++) path = `${stem}.${number}.mcap`;
  return path;
}
