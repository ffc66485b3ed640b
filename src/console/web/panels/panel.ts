/** What a panel is, and who may see which. */

import type { FunctionComponent } from "react";
import type { Role } from "../../protocol/role.ts";

/** Faults and telecommands never share a screen: each panel belongs to one side of the glass, or to both. */
export type Side = "operations" | "instructor" | "both";

export interface PanelKind {
  /** Stable: it is in saved layouts. */
  readonly id: string;
  readonly title: string;
  readonly side: Side;
  /** What it shows and how it is used, for its help. */
  readonly help: string;
  readonly View: FunctionComponent;
}

export const mayShow = ({ side }: PanelKind, role: Role): boolean => side !== "instructor" || role === "instructor";
