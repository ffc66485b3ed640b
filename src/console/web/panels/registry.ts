/** All panels, by their stable names. */

import { alarmsPanel } from "./alarms.tsx";
import { breakpointsPanel } from "./breakpoints.tsx";
import { commandsPanel } from "./commands.tsx";
import { controlPanel } from "./control.tsx";
import { eventsPanel } from "./events.tsx";
import { faultsPanel } from "./faults.tsx";
import { historyPanel } from "./history.tsx";
import { linksPanel } from "./links.tsx";
import { mapPanel } from "./map.tsx";
import type { PanelKind } from "./panel.ts";
import { passesPanel } from "./passes.tsx";
import { scorePanel } from "./score.tsx";
import { truthPanel } from "./truth.tsx";
import { unitPanels } from "./unit.tsx";

export const panelKinds: readonly PanelKind[] = [
  mapPanel,
  ...unitPanels,
  eventsPanel,
  alarmsPanel,
  passesPanel,
  commandsPanel,
  historyPanel,
  linksPanel,
  controlPanel,
  faultsPanel,
  breakpointsPanel,
  truthPanel,
  scorePanel,
];

export const panelKind = (id: string): PanelKind | undefined => panelKinds.find((kind) => kind.id === id);
