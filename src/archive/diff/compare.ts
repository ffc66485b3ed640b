/** The first field at which two recordings part. */

import type { SimTime } from "../../kernel/index.ts";
import { adcs, comms, obc, payload, power, report } from "../../messages/index.ts";
import type { RecordedReport } from "../recording/entries.ts";
import type { Recording } from "../recording/reader.ts";
import { exact, type FieldDifference, fieldDifferences, type Tolerances } from "./fields.ts";

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
  /** Reports and answers that were held against each other and found the same. */
  readonly compared: number;
}

const messages = { adcs: adcs.v1, comms: comms.v1, obc: obc.v1, payload: payload.v1, power: power.v1 };

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
  const units = Object.keys(messages).filter((unit) => outside(a, unit) && outside(b, unit));
  const comparisons = [
    ...units.map((unit) => compareItems(answers(a, unit), answers(b, unit), tolerances, until)),
    compareItems(reports(a), reports(b), tolerances, until),
  ];
  const partings = comparisons.flatMap(({ parting }) => parting ?? []).toSorted((x, y) => x.at - y.at);
  return {
    parting: partings[0] ?? null,
    compared: comparisons.reduce((sum, { compared }) => sum + compared, 0),
  };
}

function compareItems(a: Iterator<Item>, b: Iterator<Item>, tolerances: Tolerances, until: number): Comparison {
  try {
    for (let compared = 0; ; compared += 1) {
      const [ours, theirs] = [within(a.next(), until), within(b.next(), until)];
      if (ours === undefined && theirs === undefined) return { parting: null, compared };
      const parting = part(ours, theirs, tolerances);
      if (parting !== undefined) return { parting, compared };
    }
  } finally {
    a.return?.();
    b.return?.();
  }
}

const within = (next: IteratorResult<Item>, until: number): Item | undefined =>
  next.done === true || next.value.at > until ? undefined : next.value;

function part(a: Item | undefined, b: Item | undefined, tolerances: Tolerances): Parting | undefined {
  const item = earlier(a, b);
  const { at, unit, content, tick } = item;
  if (a === undefined || b === undefined || !isSamePlace(a, b)) {
    return { at, unit, content, tick, fields: [], only: item === a ? "a" : "b" };
  }
  if (a.body !== null && b.body !== null && isEqual(a.body, b.body)) return undefined;
  const path = content === "telemetry" ? unit : `${unit}.${content}`;
  const fields = fieldDifferences(path, a.value(), b.value(), tolerances);
  return fields.length === 0 ? undefined : { at, unit, content, tick, fields, only: null };
}

function earlier(a: Item | undefined, b: Item | undefined): Item {
  if (a === undefined || b === undefined) return (a ?? b) as Item;
  return b.at < a.at ? b : a;
}

const isSamePlace = (a: Item, b: Item): boolean =>
  a.at === b.at && a.unit === b.unit && a.content === b.content && a.tick === b.tick;

const isEqual = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, index) => byte === b[index]);

function* reports(recording: Recording): Generator<Item> {
  for (const each of recording.reports()) {
    const { at, unit, content, body } = each;
    yield { at, unit, content, tick: null, body, value: () => decoded(each) };
  }
}

function decoded({ unit, content, body }: RecordedReport): unknown {
  const ofUnit = messages[unit as keyof typeof messages];
  const type =
    content === "verification" ? report.v1.Verification : content === "event" ? ofUnit.Event : ofUnit.Telemetry;
  const read = type.decode(body);
  return read.ok ? read.value : { undecodable: read.why };
}

/** What a unit outside did at each step; a lost answer is one without outputs. How long it took is its own affair. */
function* answers(recording: Recording, unit: string): Generator<Item> {
  for (const entry of recording.inputs()) {
    if (entry.type !== "answer" || entry.port !== unit) continue;
    const { outputs = null } = entry.answer as { readonly outputs?: unknown };
    yield { at: entry.at, unit, content: "outputs", tick: entry.number, body: null, value: () => outputs };
  }
}
