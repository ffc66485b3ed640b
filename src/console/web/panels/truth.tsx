/** What is, beside what came down. */

import "../look/instructor.css";
import { useEffect, useMemo, useRef, useState } from "react";
import { dictionary } from "../../../messages/dictionary.ts";
import { values } from "../live/live.ts";
import { topics, useTopic } from "../live/topics.ts";
import { numberText } from "../parts/number.ts";
import { age } from "../parts/time.ts";
import type { PanelKind } from "./panel.ts";

/** Truths that telemetry has under another unit's name; the same name with a unit's in front is found without. */
const units = ["adcs", "power", "comms", "payload", "obc"] as const;
const noNames: readonly string[] = [];
const indexByName = new Map(dictionary.parameters.map(({ name }, index) => [name, index]));
/** Beyond this share of the larger of the two, truth and telemetry are told to differ. */
const tolerance = 0.05;

/** Index of the parameter that tells of a truth; -1 where none does. */
function counterpart(name: string): number {
  const rest = name.slice("truth.".length);
  for (const unit of units) {
    const index = indexByName.get(`${unit}.${rest}`);
    if (index !== undefined) return index;
  }
  return -1;
}

function Truth() {
  const all = useTopic("description")?.truthParameters ?? noNames;
  const [search, setSearch] = useState("");
  const [isPaired, setPaired] = useState(false);
  const shown = useMemo(() => {
    const words = search.toLowerCase().split(/\s+/);
    const rows = all.map((name, index) => ({ name, index, down: counterpart(name) }));
    return rows
      .filter(({ name, down }) => (!isPaired || down >= 0) && words.every((word) => name.includes(word)))
      .toSorted((a, b) => Number(b.down >= 0) - Number(a.down >= 0));
  }, [all, search, isPaired]);
  const body = useRef<HTMLTableSectionElement>(null);
  useEffect(() => {
    const element = body.current;
    if (element === null) return undefined;
    const paint = (): void => {
      if (element.offsetParent === null) return;
      for (const [place, { index, down }] of shown.entries()) paintRow(element.rows[place], index, down);
    };
    paint();
    return values.onPaint(paint);
  }, [shown]);
  return (
    <div className="panel">
      <div className="row head">
        <input
          aria-label="Search the truth"
          placeholder="search"
          data-key="t"
          title="Key T"
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
        <label>
          <input type="checkbox" checked={isPaired} onChange={(event) => setPaired(event.target.checked)} /> what
          telemetry tells too
        </label>
      </div>
      <table className="values">
        <thead>
          <tr>
            <th>what</th>
            <th className="number">truth</th>
            <th className="number">came down</th>
            <th className="number">age</th>
          </tr>
        </thead>
        <tbody ref={body}>
          {shown.map(({ name }) => (
            <tr key={name}>
              <td>{name.slice("truth.".length).replaceAll("_", " ")}</td>
              <td className="number value" />
              <td className="number" />
              <td className="number dim age" />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function paintRow(row: HTMLTableRowElement | undefined, index: number, down: number): void {
  if (row === undefined) return;
  const truth = values.truth.value[index]!;
  write(row.cells[1]!, numberText(truth));
  if (down < 0) return;
  const told = values.downlink.value[down]!;
  write(row.cells[2]!, numberText(told));
  const now_us = topics.read("status")?.time_us ?? 0;
  write(row.cells[3]!, age(now_us - values.downlink.generated_us[down]!));
  const isApart = Math.abs(truth - told) > tolerance * Math.max(Math.abs(truth), Math.abs(told));
  if (row.classList.contains("apart") !== isApart) row.classList.toggle("apart", isApart);
}

function write(cell: HTMLElement, text: string): void {
  if (cell.textContent !== text) cell.textContent = text;
}

export const truthPanel: PanelKind = {
  id: "truth",
  title: "Truth",
  side: "instructor",
  help:
    "What the spacecraft really does, beside the value that came down last where telemetry has it, with its age. A bar at the left marks those that differ by more than 5 %. " +
    "Never shown to trainees. The key T searches.",
  View: Truth,
};
