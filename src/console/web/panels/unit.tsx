/** One unit's telemetry as it came down: every value with unit, age and the colour of its limit. */

import type { FunctionComponent } from "react";
import { dictionary } from "../../../messages/dictionary.ts";
import { LiveRows } from "../parts/live-rows.tsx";
import type { PanelKind } from "./panel.ts";

const titles: Readonly<Record<string, string>> = {
  adcs: "ADCS",
  power: "Power",
  comms: "Comms",
  payload: "Payload",
  obc: "OBC",
};

export const unitPanels: readonly PanelKind[] = Object.entries(titles).map(([unit, title]) => ({
  id: `unit-${unit}`,
  title,
  side: "both",
  help:
    `Telemetry of the ${title} unit as it came down. Yellow and red mean that a limit is passed. ` +
    "The last column is the age of the value since it was measured on board; an old value is pale.",
  View: unitView(unit),
}));

function unitView(unit: string): FunctionComponent {
  const indices = dictionary.parameters.flatMap(({ owner, type }, index) =>
    owner === unit && type !== "text" && type !== "bytes" ? [index] : [],
  );
  return function UnitPanel() {
    return (
      <div className="panel">
        <LiveRows indices={indices} origin="downlink" />
      </div>
    );
  };
}
