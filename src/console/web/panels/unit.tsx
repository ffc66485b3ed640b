/** One unit's telemetry as it came down: the vital values large, the others by subsystem with unit, age and the colour of the limit. */

import type { FunctionComponent } from "react";
import { LiveRows } from "../parts/live-rows.tsx";
import { Tiles } from "../parts/tiles.tsx";
import { arrangements, groupsOf, type Vital } from "./arrangement.ts";
import type { PanelKind } from "./panel.ts";

export const unitPanels: readonly PanelKind[] = Object.entries(arrangements).map(([unit, { title, vital }]) => ({
  id: `unit-${unit}`,
  title,
  side: "both",
  help:
    `Telemetry of the ${title} unit as it came down. Yellow and red mean that a limit is passed. ` +
    "The last column is the age of the value since it was measured on board; after half a minute it is pale and slanted. " +
    "The mouse on a name tells what it is.",
  View: unitView(unit, vital),
}));

function unitView(unit: string, vital: readonly Vital[]): FunctionComponent {
  const groups = groupsOf(unit);
  return function UnitPanel() {
    return (
      <div className="panel unit-display">
        <Tiles vitals={vital} size="large" />
        <div className="unit-rows">
          <LiveRows groups={groups} origin="downlink" />
        </div>
      </div>
    );
  };
}
