/** A flight straight through, and the same flight cut in two: each part in a process of its own. */

import { join } from "node:path";
import { expect } from "vitest";
import { readRecording, type RecordedReport } from "../../src/archive/index.ts";
import { document, falak, hashesOf, type RunDocument } from "./support.ts";

export interface Cut {
  readonly directory: string;
  /** `unit=spec`. */
  readonly targets: readonly string[];
  /** Of the second part where they are others. */
  readonly targetsThen?: readonly string[];
  readonly cut: string;
  readonly end: string;
  readonly set?: readonly string[];
  readonly limit_ms?: number;
}

const named = (word: string, values: readonly string[]): string[] => values.flatMap((value) => [`--${word}`, value]);

export async function runOf(words: readonly string[], limit_ms = 50_000): Promise<RunDocument> {
  const ended = await falak(["run", ...words, "--json"], { limit_ms });
  const result = document(ended) as RunDocument;
  expect(result.ended, ended.stderr).toBe("reached");
  return result;
}

export interface CutFlight {
  readonly straight: RunDocument;
  readonly resumed: RunDocument;
  readonly breakpoint: string;
  /** Recordings of the straight flight and of the two parts. */
  readonly recordings: { readonly straight: string; readonly first: string; readonly second: string };
}

/** Flies straight, then to the cut, then on from there. */
export async function flyCut(plan: Cut): Promise<CutFlight> {
  const { directory, targets, targetsThen = [], cut, end, set = [], limit_ms } = plan;
  const file = (name: string): string => join(directory, name);
  const words = ["first-contact", ...named("set", set), ...named("target", targets)];
  const recordings = { straight: file("straight.mcap"), first: file("first.mcap"), second: file("second.mcap") };
  const breakpoint = file("cut.breakpoint");
  const straight = await runOf([...words, "--for", end, "--record", recordings.straight], limit_ms);
  const atCut = ["--for", cut, "--breakpoint", `${cut}=${breakpoint}`];
  await runOf([...words, ...atCut, "--record", recordings.first], limit_ms);
  const on = ["--from", breakpoint, "--for", end, ...named("target", targetsThen), "--record", recordings.second];
  const resumed = await runOf(on, limit_ms);
  return { straight, resumed, breakpoint, recordings };
}

/** All reports of a recording, as text that a test can compare. */
export function reportsOf(path: string): string[] {
  const read = readRecording(path);
  if (!read.ok) throw new Error(read.refusal.message);
  const text = ({ at, unit, content, body }: RecordedReport): string =>
    `${at} ${unit} ${content} ${Buffer.from(body).toString("hex")}`;
  return [...read.recording.reports()].map(text);
}

/** What every cut must show: the hashes of the straight flight, and its telemetry in the two parts joined. */
export function expectSeamless({ straight, resumed, recordings }: CutFlight): void {
  expect(hashesOf(resumed)).toEqual(hashesOf(straight));
  const joined = [...reportsOf(recordings.first), ...reportsOf(recordings.second)];
  expect(joined).toEqual(reportsOf(recordings.straight));
}
