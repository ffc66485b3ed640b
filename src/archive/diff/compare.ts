/** The first field at which two recordings part. */

import type { InputEntry, SimTime } from "../../kernel/index.ts";
import type { RecordedReport } from "../recording/entries.ts";
import type { Recording } from "../recording/reader.ts";
import { readReport, reportingUnits } from "../recording/report.ts";
import { type Deviation, Deviations } from "./deviations.ts";
import { allDifferences, exact, type FieldDifference, isBeyond, type Tolerances } from "./fields.ts";

export interface DiffOptions {
  readonly tolerances?: Tolerances;
  /** Compares up to and including this moment. */
  readonly until?: SimTime;
}

/** Where they part. `only` has what the other lacks there; otherwise `fields` differ. */
export interface Parting {
  readonly at: SimTime;
  readonly unit: string;
  /** `telemetry`, `event` and `verification` are reports, `outputs` what a target answered to a step. */
  readonly content: string;
  /** Of the step, where an answer tells it. */
  readonly tick: number | null;
  readonly fields: readonly FieldDifference[];
  readonly only: "a" | "b" | null;
}

export interface Comparison {
  /** Null where nothing differs. */
  readonly parting: Parting | null;
  /** Reports and answers that were held against each other and found the same before the parting. */
  readonly compared: number;
  /** Every field that ever differed, within its tolerance or not, up to the end of both. */
  readonly deviations: readonly Deviation[];
  /** The moment after which both have something: the later breakpoint that one of them began at; null where none did. */
  readonly from: SimTime | null;
}

/** One thing that both recordings should have, at the same moment and with the same fields. */
interface Item {
  readonly at: SimTime;
  readonly unit: string;
  readonly content: string;
  readonly tick: number | null;
  /** Equal bytes need no decoding. */
  readonly body: Uint8Array | null;
  value(): unknown;
}

/**
 * Compares reports, and the outputs of units whose answers both recordings have. Of two partings the earlier one counts.
 *
 * @throws RecordingError where a file changed since it was verified
 */
export function compareRecordings(a: Recording, b: Recording, options: DiffOptions = {}): Comparison {
  const { tolerances = { every: exact, under: new Map() }, until = Infinity } = options;
  const outside = ({ header }: Recording, unit: string): boolean => (header.targets[unit] ?? "model") !== "model";
  const units = reportingUnits.filter((unit) => outside(a, unit) && outside(b, unit));
  const deviations = new Deviations();
  const terms = { tolerances, until, deviations };
  const from = laterBeginning(a, b);
  const comparisons = [
    ...units.map((unit) => {
      const first = from === null ? 0 : Math.max(firstAnswer(a, unit), firstAnswer(b, unit));
      return compareItems(answers(a, unit, first), answers(b, unit, first), terms);
    }),
    compareItems(reports(a, from), reports(b, from), terms),
  ];
  const partings = comparisons.flatMap(({ parting }) => parting ?? []).toSorted((x, y) => x.at - y.at);
  return {
    parting: partings[0] ?? null,
    compared: comparisons.reduce((sum, { compared }) => sum + compared, 0),
    deviations: deviations.all(),
    from,
  };
}

/** What happened at the moment of a breakpoint was recorded before it was taken. */
export function laterBeginning({ header: a }: Recording, { header: b }: Recording): SimTime | null {
  if (a.breakpoint === undefined && b.breakpoint === undefined) return null;
  return Math.max(a.breakpoint?.at_us ?? 0, b.breakpoint?.at_us ?? 0) as SimTime;
}

interface Terms {
  readonly tolerances: Tolerances;
  readonly until: number;
  readonly deviations: Deviations;
}

/** Goes on behind the parting for the deviations; what only one of them has is skipped there. */
function compareItems(a: Iterator<Item>, b: Iterator<Item>, terms: Terms): Pick<Comparison, "parting" | "compared"> {
  let parting: Parting | null = null;
  let compared = 0;
  try {
    let [ours, theirs] = [within(a.next(), terms.until), within(b.next(), terms.until)];
    while ((ours !== undefined || theirs !== undefined) && !isEndOfAnswers(ours, theirs)) {
      const found = part(ours, theirs, terms);
      if (found === undefined && parting === null) compared += 1;
      parting ??= found ?? null;
      const only = found?.only;
      if (only !== "b") ours = within(a.next(), terms.until);
      if (only !== "a") theirs = within(b.next(), terms.until);
    }
    return { parting, compared };
  } finally {
    a.return?.();
    b.return?.();
  }
}

const within = (next: IteratorResult<Item>, until: number): Item | undefined =>
  next.done === true || next.value.at > until ? undefined : next.value;

/**
 * When an answer came in is the wall clock's affair, up to its due moment: at the end of a run one may have it in its log
 * already and the other not. Which of the two ends sooner shows in the reports.
 */
const isEndOfAnswers = (a: Item | undefined, b: Item | undefined): boolean =>
  (a === undefined || b === undefined) && (a ?? b)?.tick !== null;

function part(a: Item | undefined, b: Item | undefined, { tolerances, deviations }: Terms): Parting | undefined {
  const item = earlier(a, b);
  const { at, unit, content, tick } = item;
  if (a === undefined || b === undefined || !isSamePlace(a, b)) {
    return { at, unit, content, tick, fields: [], only: item === a ? "a" : "b" };
  }
  if (a.body !== null && b.body !== null && isEqual(a.body, b.body)) return undefined;
  const path = content === "telemetry" ? unit : `${unit}.${content}`;
  const differences = allDifferences(path, a.value(), b.value(), tolerances);
  for (const difference of differences) deviations.add(difference, isBeyond(difference), { at, unit, tick });
  const fields = differences.filter(isBeyond);
  return fields.length === 0 ? undefined : { at, unit, content, tick, fields, only: null };
}

function earlier(a: Item | undefined, b: Item | undefined): Item {
  if (a === undefined || b === undefined) return (a ?? b) as Item;
  if (a.tick !== null && b.tick !== null) return b.tick < a.tick ? b : a;
  return b.at < a.at ? b : a;
}

/** Reports have their moments, answers their ticks. */
const isSamePlace = (a: Item, b: Item): boolean =>
  a.unit === b.unit && a.content === b.content && a.tick === b.tick && (a.tick !== null || a.at === b.at);

const isEqual = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, index) => byte === b[index]);

function* reports(recording: Recording, from: SimTime | null): Generator<Item> {
  for (const each of recording.reports()) {
    const { at, unit, content, body } = each;
    if (from !== null && at <= from) continue;
    yield { at, unit, content, tick: null, body, value: () => decoded(each) };
  }
}

function decoded(recorded: RecordedReport): unknown {
  const read = readReport(recorded);
  return read?.ok === true ? read.value : { undecodable: read?.why ?? "a unit that this contract does not have" };
}

/** What a unit outside did at each step from `first` on; a lost answer is one without outputs. How long it took is its own affair. */
function* answers(recording: Recording, unit: string, first: number): Generator<Item> {
  for (const { at, number, answer } of answersOf(recording, unit)) {
    if (number < first) continue;
    const { outputs = null } = answer as { readonly outputs?: unknown };
    yield { at, unit, content: "outputs", tick: number, body: null, value: () => outputs };
  }
}

/** Number of the first answer; 0 where there is none. */
function firstAnswer(recording: Recording, unit: string): number {
  for (const { number } of answersOf(recording, unit)) return number;
  return 0;
}

function* answersOf(recording: Recording, unit: string): Generator<Extract<InputEntry, { type: "answer" }>> {
  for (const entry of recording.inputs()) if (entry.type === "answer" && entry.port === unit) yield entry;
}
