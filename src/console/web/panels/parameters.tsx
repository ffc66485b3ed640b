/** The parameter browser: every value by name, as engineering value, raw and in hex, with its limits. */

import { useMemo, useState } from "react";
import { dictionary, type Limits, type Parameter } from "../../../messages/dictionary.ts";
import { originAudience, sampleOrigins, type SampleOrigin } from "../../protocol/telemetry.ts";
import { useStanding } from "../live/live.ts";
import { unitText } from "../parts/number.ts";
import { usePainted } from "../parts/use-painted.ts";
import type { PanelKind } from "./panel.ts";

const numeric = dictionary.parameters
  .map((entry, index) => ({ entry, index }))
  .filter(({ entry: { type } }) => type !== "text" && type !== "bytes");

function Parameters() {
  const { session } = useStanding();
  const [search, setSearch] = useState("");
  const [origin, setOrigin] = useState<SampleOrigin>("downlink");
  const found = useMemo(() => numeric.filter(({ entry }) => matches(entry, search)), [search]);
  const origins = sampleOrigins.filter(
    (each) => each !== "truth" && (originAudience[each] === "everybody" || session?.person.role === "instructor"),
  );
  return (
    <div className="panel">
      <div className="row head">
        <input
          type="search"
          aria-label="Search parameters"
          placeholder="Search parameters (key /)"
          data-key="/"
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
        {origins.length > 1 && (
          <select
            aria-label="Where the values come from"
            value={origin}
            onChange={(event) => setOrigin(event.target.value as SampleOrigin)}
          >
            {origins.map((each) => (
              <option key={each} value={each}>
                {each === "downlink" ? "as it came down" : "on the cable"}
              </option>
            ))}
          </select>
        )}
        <span className="dim">
          {found.length} of {numeric.length}
        </span>
      </div>
      <Found found={found} origin={origin} />
    </div>
  );
}

/** Every word of the search must be in the name, the help, the unit or a state. */
function matches({ name, help, unit, states }: Parameter, search: string): boolean {
  const text = [name, name.replaceAll("_", " "), help, unit, ...states.map(({ label }) => label)]
    .join(" ")
    .toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function Found({ found, origin }: { readonly found: typeof numeric; readonly origin: SampleOrigin }) {
  const under = usePainted<HTMLTableElement>(found, origin);
  return (
    <table className="values browser" ref={under}>
      <thead>
        <tr>
          <th>parameter</th>
          <th className="number">value</th>
          <th>unit</th>
          <th className="number">raw</th>
          <th>hex</th>
          <th className="spare">yellow, red</th>
          <th className="number">age</th>
        </tr>
      </thead>
      <tbody>
        {found.map(({ entry, index }) => (
          <tr key={index} data-parameter={index} title={`${entry.help} (${entry.wireType}, number ${entry.id})`}>
            <td className="mono">{entry.name}</td>
            <td className="number value" data-is="value" />
            <td className="dim">{unitText(entry.unit)}</td>
            <td className="number dim mono" data-is="raw" />
            <td className="dim mono" data-is="hex" />
            <td className="dim spare nowrap">{limitsText(entry.limits)}</td>
            <td className="number dim age" data-is="age" />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function limitsText(limits: Limits | null): string {
  if (limits === null) return "";
  const { redLow, yellowLow, yellowHigh, redHigh } = limits;
  return [band(yellowLow, yellowHigh), band(redLow, redHigh)].filter((text) => text !== "").join(", ");
}

const band = (low: number | undefined, high: number | undefined): string =>
  low === undefined && high === undefined ? "" : low === undefined ? `≤ ${high}` : high === undefined ? `≥ ${low}` : `${low} … ${high}`; // prettier-ignore

export const parametersPanel: PanelKind = {
  id: "parameters",
  title: "Parameters",
  side: "both",
  help:
    "Every value of the dictionary by its name: the value in its unit, the number that crossed the link, and its bits in hex. " +
    "The search looks at names, explanations, units and states; several words must all be there. The key / goes to it.",
  View: Parameters,
};
