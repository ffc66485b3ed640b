/** All panels, by their stable names. */

import { attitudePanel } from "./attitude.tsx";
import { instructingPanels } from "./instructing.ts";
import { linksPanel } from "./links.tsx";
import { operationsPanels } from "./operations.ts";
import type { PanelKind } from "./panel.ts";
import { plotsPanel } from "./plots.tsx";

export const panelKinds: readonly PanelKind[] = [
  ...operationsPanels,
  plotsPanel,
  attitudePanel,
  linksPanel,
  ...instructingPanels,
];

export const panelKind = (id: string): PanelKind | undefined => panelKinds.find((kind) => kind.id === id);
