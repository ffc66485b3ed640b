/** A comparison of two recordings: one JSON document for scripts, a page for people. */

import type { Comparison, Deviation, Extreme, Parting, RecordedNotice, Recording } from "../archive/index.ts";
import { secondsAt, type SimTime } from "../kernel/index.ts";
import { parameter } from "../messages/dictionary.ts";
import { rhythms } from "../mission/order.ts";
import type { UnitName } from "../onboard/unit.ts";
import { table } from "./table.ts";

export interface ComparedFiles {
  readonly a: Recording;
  readonly b: Recording;
  readonly comparison: Comparison;
  /** What explains a difference before anything is compared. */
  readonly notes: readonly string[];
}

/** Fields of the same message that are told beside the first, and fields of the table of deviations. */
const fieldsTold = 8;
const deviationsTold = 20;
/** Lines of the event list that are told before a parting. */
const linesTold = 3;

/** The step that a report belongs to: it takes effect a fixed time after the unit's instant. */
function tickOf({ at, unit, tick }: Pick<Parting, "at" | "unit" | "tick">): number {
  if (tick !== null) return tick;
  const { period, outputDelay } = rhythms[unit as UnitName];
  return Math.round((at - outputDelay) / period);
}

export function diffDocument({ a, b, comparison, notes }: ComparedFiles): object {
  const { parting, compared } = comparison;
  const deviations = comparison.deviations.map(deviationEntry);
  const from_s = comparison.from === null ? null : secondsAt(comparison.from);
  const files = { a: a.path, b: b.path, equal: parting === null, from_s, compared, notes, deviations };
  if (parting === null) return { ...files, parting: null };
  const { unit, content, only } = parting;
  const fields = parting.fields.map(({ path, a: one, b: other, tolerance }) => ({
    path,
    a: plain(one),
    b: plain(other),
    tolerance,
  }));
  const before = { a: linesBefore(a, parting.at), b: linesBefore(b, parting.at) };
  return {
    ...files,
    parting: { at_s: secondsAt(parting.at), unit, tick: tickOf(parting), content, only, fields, before },
  };
}

function deviationEntry({ absolute, relative, count, beyondCount, path, unit }: Deviation): object {
  const entry = (extreme: Extreme | null): object | null => {
    if (extreme === null) return null;
    const { size, at, tick, a, b } = extreme;
    return { size, at_s: secondsAt(at), tick: tickOf({ at, unit, tick }), a, b };
  };
  return { path, count, beyond_count: beyondCount, absolute: entry(absolute), relative: entry(relative) };
}

export function diffText(files: ComparedFiles): string {
  const { a, b, comparison, notes } = files;
  const { parting, compared } = comparison;
  const head =
    parting === null
      ? [`${a.path} and ${b.path}: no difference${comparison.deviations.length > 0 ? " beyond the tolerances" : ""} in ${compared} reports and answers`] // prettier-ignore
      : partingLines(files, parting);
  const { from } = comparison;
  if (from !== null) head.push(`  compared from ${secondsAt(from)} s on: ${beginnings(a, b, from)} there`);
  return `${[...head, ...notes.map((note) => `  note: ${note}`), ...deviationLines(comparison.deviations)].join("\n")}\n`;
}

function beginnings(a: Recording, b: Recording, from: SimTime): string {
  const late = [a, b].filter(({ header }) => header.breakpoint?.at_us === from).map(({ path }) => path);
  return late.length === 2 ? "both begin at a breakpoint" : `${late.join()} begins at a breakpoint`;
}

function partingLines({ a, b, comparison }: ComparedFiles, parting: Parting): string[] {
  const { unit, content, only, fields, at } = parting;
  const place = `${secondsAt(at)} s, tick ${tickOf(parting)} of ${unit}`;
  const lines =
    only === null
      ? fields.slice(0, fieldsTold).map(({ path, a: one, b: other }) => fieldText(path, one, other))
      : [`  only ${only === "a" ? a.path : b.path} has ${content} of ${unit} there`];
  const more =
    fields.length > fieldsTold ? [`  and ${fields.length - fieldsTold} more fields of the same message`] : [];
  const head = `${a.path} and ${b.path} part at ${place} (${content}), after ${comparison.compared} that are the same`;
  return [head, ...lines, ...more, ...contextLines(a, at), ...contextLines(b, at)];
}

/** What people had been told last in that recording, up to the moment. */
function linesBefore(recording: Recording, at: SimTime): { at_s: number; source: string; text: string }[] {
  const last: RecordedNotice[] = [];
  for (const notice of recording.notices()) {
    if (notice.at > at) break;
    last.push(notice);
    if (last.length > linesTold) last.shift();
  }
  return last.map(({ at: when, source, text }) => ({ at_s: secondsAt(when), source, text }));
}

function contextLines(recording: Recording, at: SimTime): string[] {
  const lines = linesBefore(recording, at);
  if (lines.length === 0) return [];
  return [`  before it, in ${recording.path}:`, ...lines.map(({ at_s, source, text }) => `    ${at_s} s ${source}: ${text}`)]; // prettier-ignore
}

function deviationLines(deviations: readonly Deviation[]): string[] {
  if (deviations.length === 0) return [];
  const rows = deviations.slice(0, deviationsTold).map((deviation) => {
    const { path, count, beyondCount, absolute, relative } = deviation;
    const size = (extreme: Extreme | null): string =>
      extreme === null ? "" : `${rounded(extreme.size)} at ${secondsAt(extreme.at)} s`;
    return [path, unitOf(path), String(count), String(beyondCount), size(absolute), size(relative)];
  });
  const head = ["largest deviations", "unit", "times", "beyond", "absolute", "as a share"];
  const more = deviations.length - deviationsTold;
  return [...table(head, rows).trimEnd().split("\n"), ...(more > 0 ? [`and ${more} more fields`] : [])];
}

const rounded = (size: number): number => Number(size.toPrecision(3));

function unitOf(path: string): string {
  const unit = parameter(path)?.unit ?? "";
  return unit === "1" ? "" : unit;
}

function fieldText(path: string, a: unknown, b: unknown): string {
  const unit = unitOf(path);
  const by = typeof a === "number" && typeof b === "number" ? ` (by ${rounded(Math.abs(a - b))})` : "";
  return `  ${path}${unit === "" ? "" : ` in ${unit}`}: ${shown(a)} and ${shown(b)}${by}`;
}

const shown = (value: unknown): string => (value === undefined ? "nothing" : JSON.stringify(plain(value)));

/** As JSON can hold it. */
function plain(value: unknown): unknown {
  if (typeof value === "bigint" || (typeof value === "number" && !Number.isFinite(value))) return String(value);
  if (value instanceof Uint8Array) return Buffer.from(value).toString("hex");
  return value ?? null;
}
