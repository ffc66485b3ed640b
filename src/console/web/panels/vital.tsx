/** What one must see from across the room. */

import { Tiles } from "../parts/tiles.tsx";
import { vitals } from "./arrangement.ts";
import type { PanelKind } from "./panel.ts";

const Vital = () => (
  <div className="panel">
    <Tiles vitals={vitals} size="huge" />
  </div>
);

export const vitalPanel: PanelKind = {
  id: "vital",
  title: "Vital values",
  side: "both",
  help:
    "The values of the whole satellite that decide whether it is well, as they came down, large enough to be read from three metres. " +
    "Yellow and red mean that a limit is passed; a slanted value is older than half a minute, its age stands above it.",
  View: Vital,
};
