/** The links with their ledgers, a row for each. */

import { count, shortTime } from "../format.ts";
import { titled } from "../layout.ts";
import type { LinkLine, ScreenModel } from "../model.ts";
import { paint, type Ink } from "../paint.ts";
import { pad, padLeft } from "../text.ts";

interface Column {
  readonly title: string;
  readonly width: number;
  /** Shown from this width of the screen on. */
  readonly from: number;
  readonly isText?: boolean;
  cell(link: LinkLine): string;
}

const states: Readonly<Record<string, Ink>> = { open: "good", lost: "red", closed: "dim" };

/** A number that should be 0. */
const bad = (value: number, ink: Ink = "yellow"): string => paint(value === 0 ? "dim" : ink, count(value));

const allRefused = ({ refused }: LinkLine): number =>
  refused.oversize + refused.cobs + refused.length + refused.crc + refused.unknown;

const columns: readonly Column[] = [
  { title: "unit", width: 7, from: 0, isText: true, cell: ({ unit }) => paint("bold", unit) },
  { title: "target", width: 18, from: 132, isText: true, cell: ({ target }) => target },
  { title: "port", width: 11, from: 0, isText: true, cell: ({ port }) => port },
  { title: "state", width: 9, from: 0, isText: true, cell: ({ state }) => paint(states[state] ?? "yellow", state) },
  { title: "steps", width: 9, from: 0, cell: ({ steps }) => count(steps) },
  { title: "answers", width: 9, from: 0, cell: ({ answers }) => count(answers) },
  { title: "over", width: 5, from: 0, cell: ({ overruns }) => bad(overruns) },
  { title: "late", width: 5, from: 110, cell: ({ late }) => bad(late) },
  { title: "lost", width: 4, from: 110, cell: ({ losses }) => bad(losses, "red") },
  { title: "boots", width: 5, from: 132, cell: ({ reboots }) => bad(reboots) },
  { title: "refused", width: 7, from: 0, cell: (link) => bad(allRefused(link)) },
  { title: "crc", width: 5, from: 160, cell: ({ refused }) => bad(refused.crc) },
  { title: "cobs", width: 5, from: 160, cell: ({ refused }) => bad(refused.cobs) },
  { title: "length", width: 6, from: 160, cell: ({ refused }) => bad(refused.length) },
  { title: "oversize", width: 8, from: 160, cell: ({ refused }) => bad(refused.oversize) },
  { title: "unknown", width: 7, from: 160, cell: ({ refused }) => bad(refused.unknown) },
  { title: "dup", width: 4, from: 0, cell: ({ duplicate }) => paint("dim", count(duplicate)) },
  { title: "stale", width: 5, from: 132, cell: ({ stale }) => paint("dim", count(stale)) },
  { title: "p50", width: 7, from: 110, cell: ({ roundTrip50_us }) => shortTime(roundTrip50_us) },
  { title: "p99", width: 7, from: 0, cell: ({ roundTrip99_us }) => shortTime(roundTrip99_us) },
  {
    title: "(a)",
    width: 8,
    from: 110,
    isText: true,
    cell: ({ isBalanced }) => (isBalanced ? paint("good", "balanced") : paint("red", "BROKEN")),
  },
  {
    title: "(a)",
    width: 3,
    from: -110,
    isText: true,
    cell: ({ isBalanced }) => (isBalanced ? paint("good", "=") : paint("red", "!!")),
  },
];

/** A negative `from` means: below that width only. */
const isShown = ({ from }: Column, width: number): boolean => (from < 0 ? width < -from : width >= from);

export function links({ links: lines, models }: ScreenModel, width: number): string[] {
  const note = models.length === 0 ? "" : paint("dim", `models: ${models.join(", ")}`);
  if (lines.length === 0) return [titled("LINKS", width, paint("dim", "none; every unit is a model in this process"))];
  const shown = columns.filter((column) => isShown(column, width));
  const cells = (text: (column: Column) => string): string =>
    shown.map((column) => (column.isText === true ? pad : padLeft)(text(column), column.width)).join(" ");
  return [
    titled("LINKS", width, note),
    paint(
      "dim",
      cells(({ title }) => title),
    ),
    ...lines.map((link) => cells((column) => column.cell(link))),
  ];
}
