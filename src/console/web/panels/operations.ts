/** The panels of those who operate. */

import { alarmsPanel } from "./alarms.tsx";
import { commandsPanel } from "./commands.tsx";
import { eventsPanel } from "./events.tsx";
import { handbookPanel } from "./handbook.tsx";
import { historyPanel } from "./history.tsx";
import { mapPanel } from "./map.tsx";
import { schedulePanel, servicesPanel } from "./onboard.tsx";
import type { PanelKind } from "./panel.ts";
import { parametersPanel } from "./parameters.tsx";
import { passesPanel } from "./passes.tsx";
import { proceduresPanel } from "./procedures.tsx";
import { queuePanel } from "./queue.tsx";
import { stackPanel } from "./stack.tsx";
import { unitPanels } from "./unit.tsx";
import { vitalPanel } from "./vital.tsx";

export const operationsPanels: readonly PanelKind[] = [
  vitalPanel,
  mapPanel,
  ...unitPanels,
  parametersPanel,
  passesPanel,
  eventsPanel,
  alarmsPanel,
  commandsPanel,
  stackPanel,
  queuePanel,
  historyPanel,
  schedulePanel,
  servicesPanel,
  proceduresPanel,
  handbookPanel,
];
