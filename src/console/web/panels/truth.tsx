/** What is, beside what came down. */

import { useEffect, useRef } from "react";
import { dictionary } from "../../../messages/dictionary.ts";
import { values } from "../live/live.ts";
import { useTopic } from "../live/topics.ts";
import { numberText } from "../parts/number.ts";
import type { PanelKind } from "./panel.ts";

/** Truths that have a counterpart in telemetry. */
const counterparts: Readonly<Record<string, string>> = {
  "truth.state_of_charge": "power.state_of_charge",
  "truth.bus_voltage_v": "power.bus_voltage_v",
  "truth.array_power_w": "power.array_power_w",
  "truth.load_power_w": "power.load_power_w",
  "truth.body_rate_radps.x": "adcs.body_rate_radps.x",
  "truth.body_rate_radps.y": "adcs.body_rate_radps.y",
  "truth.body_rate_radps.z": "adcs.body_rate_radps.z",
};

function Truth() {
  const names = useTopic("description")?.truthParameters ?? [];
  const body = useRef<HTMLTableSectionElement>(null);
  useEffect(() => {
    const rows = body.current?.rows;
    if (rows === undefined) return undefined;
    const downIndex = names.map((name) =>
      dictionary.parameters.findIndex((entry) => entry.name === counterparts[name]),
    );
    const paint = (): void => {
      for (let index = 0; index < names.length; index += 1) {
        const row = rows[index];
        if (row === undefined) continue;
        if (values.truth.isChanged[index] === 1) row.cells[1]!.textContent = numberText(values.truth.value[index]!);
        const down = downIndex[index]!;
        if (down >= 0) row.cells[2]!.textContent = numberText(values.downlink.value[down]!);
      }
    };
    values.truth.isChanged.fill(1);
    paint();
    return values.onPaint(paint);
  }, [names]);
  return (
    <div className="panel">
      <table className="values">
        <thead>
          <tr>
            <th>what</th>
            <th className="number">truth</th>
            <th className="number">came down</th>
          </tr>
        </thead>
        <tbody ref={body}>
          {names.map((name) => (
            <tr key={name}>
              <td>{name.slice("truth.".length).replaceAll("_", " ")}</td>
              <td className="number value" />
              <td className="number dim" />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

export const truthPanel: PanelKind = {
  id: "truth",
  title: "Truth",
  side: "instructor",
  help: "What the spacecraft really does, beside the value that came down last where telemetry has it. Never shown to trainees.",
  View: Truth,
};
