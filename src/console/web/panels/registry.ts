/** All panels, by their stable names. */

import { breakpointsPanel } from "./breakpoints.tsx";
import { controlPanel } from "./control.tsx";
import { faultsPanel } from "./faults.tsx";
import { linksPanel } from "./links.tsx";
import { operationsPanels } from "./operations.ts";
import type { PanelKind } from "./panel.ts";
import { scorePanel } from "./score.tsx";
import { truthPanel } from "./truth.tsx";

export const panelKinds: readonly PanelKind[] = [
  ...operationsPanels,
  linksPanel,
  controlPanel,
  faultsPanel,
  breakpointsPanel,
  truthPanel,
  scorePanel,
];

export const panelKind = (id: string): PanelKind | undefined => panelKinds.find((kind) => kind.id === id);
