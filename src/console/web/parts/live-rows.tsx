/** Rows of parameters: name, value, unit, age. Painted in place. */

import { memo } from "react";
import { dictionary } from "../../../messages/dictionary.ts";
import type { SampleOrigin } from "../../protocol/telemetry.ts";
import { unitText } from "./number.ts";
import { usePainted } from "./use-painted.ts";

export interface RowGroup {
  /** Empty where the rows need none. */
  readonly title: string;
  /** Indices of the dictionary. */
  readonly indices: readonly number[];
}

export interface LiveRowsProps {
  readonly groups: readonly RowGroup[];
  readonly origin: SampleOrigin;
}

export const LiveRows = memo(function LiveRows({ groups, origin }: LiveRowsProps) {
  const under = usePainted<HTMLTableElement>(groups, origin);
  return (
    <table className="values" ref={under}>
      {groups.map(({ title, indices }) => (
        <tbody key={title}>
          {title !== "" && (
            <tr className="group">
              <th colSpan={4} scope="rowgroup">
                {title}
              </th>
            </tr>
          )}
          {indices.map((index) => (
            <Row key={index} index={index} />
          ))}
        </tbody>
      ))}
    </table>
  );
});

function Row({ index }: { readonly index: number }) {
  const entry = dictionary.parameters[index]!;
  return (
    <tr data-parameter={index} title={`${entry.name}: ${entry.help}`}>
      <td className="name">{shortName(entry.name)}</td>
      <td className="number value" data-is="value" />
      <td className="dim unit">{unitText(entry.unit)}</td>
      <td className="number dim age" data-is="age" />
    </tr>
  );
}

/** `body_rate_radps.x` reads as `body rate x`: the unit stands in its own column. */
export function shortName(name: string): string {
  const [, ...rest] = name.split(".");
  return rest
    .join(" ")
    .replace(/_(radps|degps|rad|deg|degc|v|a|w|wh|s|us|hz|bps|mbps|mbit|db|dbm|am2|nms|nm|t|km|m|k)(?=$|[ [])/g, "")
    .replace(/\[(\d+)\]/, (_all, index: string) => ` ${Number(index) + 1}`)
    .replaceAll("_", " ");
}
