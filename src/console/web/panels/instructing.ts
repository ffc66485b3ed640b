/** The panels behind the glass. */

import { breakpointsPanel } from "./breakpoints.tsx";
import { controlPanel } from "./control.tsx";
import { exercisesPanel } from "./exercises.tsx";
import { faultsPanel } from "./faults.tsx";
import type { PanelKind } from "./panel.ts";
import { peoplePanel } from "./people.tsx";
import { scorePanel } from "./score.tsx";
import { timelinePanel } from "./timeline.tsx";
import { truthPanel } from "./truth.tsx";

export const instructingPanels: readonly PanelKind[] = [
  controlPanel,
  faultsPanel,
  timelinePanel,
  breakpointsPanel,
  exercisesPanel,
  peoplePanel,
  truthPanel,
  scorePanel,
];
