/** `falak diff`: the first field at which two recordings part. */

import { compareRecordings, laterBeginning, readRecording, type Recording } from "../archive/index.ts";
import { between, type Duration, type SimTime, simStart } from "../kernel/index.ts";
import { formatDuration } from "../mission/scenario/duration.ts";
import { differencesOfSetup } from "./diff-setup.ts";
import { diffDocument, diffText } from "./diff-text.ts";
import { type ToleranceWords, tolerancesOf } from "./diff-tolerances.ts";
import { exitCode, type ExitCode, UsageError } from "./failure.ts";

export interface DiffWords extends ToleranceWords {
  readonly for?: Duration;
  readonly json?: boolean;
}

/** @throws UsageError where a file is no whole recording, a tolerance names nothing, or they have no time in common */
export function diffRecordings(pathA: string, pathB: string, words: DiffWords): ExitCode {
  const a = opened(pathA);
  const b = opened(pathB);
  const until = words.for === undefined ? {} : { until: words.for as number as SimTime };
  checkOverlap(a, b, until.until);
  const comparison = compareRecordings(a, b, { tolerances: tolerancesOf(words, a, b), ...until });
  const notes = differencesOfSetup(a, b);
  const files = { a, b, comparison, notes };
  process.stdout.write(words.json === true ? `${JSON.stringify(diffDocument(files))}\n` : diffText(files));
  return comparison.parting === null ? exitCode.passed : exitCode.failed;
}

function opened(path: string): Recording {
  const read = readRecording(path);
  if (!read.ok) throw new UsageError(read.refusal.message);
  return read.recording;
}

/** A recording that begins at a breakpoint has nothing of the time before. */
function checkOverlap(a: Recording, b: Recording, until: SimTime = Infinity as SimTime): void {
  const from = laterBeginning(a, b);
  if (from === null) return;
  const [late, other] = (a.header.breakpoint?.at_us ?? -1) === from ? [a, b] : [b, a];
  const begins = `${late.path} begins at a breakpoint at ${momentText(from)}`;
  if (until <= from) throw new UsageError(`--for ${momentText(until)}: ${begins}; make --for longer`);
  if (other.lastAt > from) return;
  throw new UsageError(`${begins}, and ${other.path} ends at ${momentText(other.lastAt)}: they have no time in common`);
}

const momentText = (at: SimTime): string => formatDuration(between(simStart, at));
