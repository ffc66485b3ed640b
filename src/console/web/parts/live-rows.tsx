/** Rows of parameters that are painted in place, ten times a second, without React: value, unit, age, colour of the limit. */

import { memo, useEffect, useRef } from "react";
import { dictionary, limitStateOf } from "../../../messages/dictionary.ts";
import type { SampleOrigin } from "../../protocol/telemetry.ts";
import { values } from "../live/live.ts";
import { topics } from "../live/topics.ts";
import { unitText, valueText } from "./number.ts";
import { age } from "./time.ts";

/** A value that nobody has renewed for so long is told as old. */
const stale_us = 30e6;

export interface LiveRowsProps {
  /** Indices of the dictionary. */
  readonly indices: readonly number[];
  readonly origin: SampleOrigin;
}

export const LiveRows = memo(function LiveRows({ indices, origin }: LiveRowsProps) {
  const body = useRef<HTMLTableSectionElement>(null);
  useEffect(() => {
    const rows = body.current?.rows;
    if (rows === undefined) return undefined;
    const table = values.of(origin);
    const shown = indices.map(() => "");
    const paint = (all: boolean): void => {
      const now_us = topics.read("status")?.time_us ?? 0;
      for (let place = 0; place < indices.length; place += 1) {
        const index = indices[place]!;
        const row = rows[place];
        if (row === undefined) continue;
        const age_us = now_us - table.generated_us[index]!;
        const ageNow = age(age_us);
        if (all || table.isChanged[index] === 1) paintValue(row, index, table.value[index]!);
        if (shown[place] === ageNow) continue;
        shown[place] = ageNow;
        row.cells[3]!.textContent = ageNow;
        row.classList.toggle("stale", !(age_us <= stale_us));
      }
    };
    paint(true);
    return values.onPaint(() => paint(false));
  }, [indices, origin]);
  return (
    <table className="values">
      <tbody ref={body}>
        {indices.map((index) => {
          const entry = dictionary.parameters[index]!;
          return (
            <tr key={index} title={`${entry.name}: ${entry.help}`}>
              <td>{shortName(entry.name)}</td>
              <td className="number value">-</td>
              <td className="dim">{unitText(entry.unit)}</td>
              <td className="number dim age" />
            </tr>
          );
        })}
      </tbody>
    </table>
  );
});

function paintValue(row: HTMLTableRowElement, index: number, value: number): void {
  const entry = dictionary.parameters[index]!;
  const cell = row.cells[1]!;
  cell.textContent = valueText(entry, value);
  const limit = Number.isNaN(value)
    ? "unchecked"
    : entry.type === "enum"
      ? stateLimit(index, value)
      : limitStateOf(entry, value);
  cell.className = `number value ${limit === "red" ? "red" : limit === "yellow" ? "yellow" : ""}`;
}

function stateLimit(index: number, value: number): "red" | "yellow" | "in" {
  const severity = dictionary.parameters[index]!.states.find((state) => state.value === value)?.severity;
  return severity === "alarm" ? "red" : severity === "warning" ? "yellow" : "in";
}

/** `body_rate_radps.x` reads as `body rate x`: the unit stands in its own column. */
export function shortName(name: string): string {
  const [, ...rest] = name.split(".");
  return rest
    .join(" ")
    .replace(/_(radps|degps|rad|deg|degc|v|a|w|wh|s|us|hz|bps|db|dbm|am2|nms|nm|t|km|m|k)(?=$|[ [])/g, "")
    .replaceAll("_", " ");
}
