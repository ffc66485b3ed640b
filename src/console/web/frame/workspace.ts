/** Workspaces: screens full of panels, one side of the glass each. */

import type { Role } from "../../protocol/role.ts";

export interface Workspace {
  readonly id: string;
  readonly title: string;
  readonly side: "operations" | "instructor";
  /** First layout: columns from the left with their share of the width, panels from above, in groups that share a place. */
  readonly columns: readonly { readonly share: number; readonly groups: readonly (readonly string[])[] }[];
}

export const workspaces: readonly Workspace[] = [
  {
    id: "operations",
    title: "Operations",
    side: "operations",
    columns: [
      {
        share: 0.26,
        groups: [
          ["unit-adcs", "unit-obc"],
          ["unit-power", "unit-comms", "unit-payload"],
        ],
      },
      { share: 0.44, groups: [["map"], ["passes", "events", "links"]] },
      { share: 0.3, groups: [["alarms"], ["commands"], ["history"]] },
    ],
  },
  {
    id: "instructor",
    title: "Instructor",
    side: "instructor",
    columns: [
      { share: 0.3, groups: [["control"], ["breakpoints"]] },
      { share: 0.4, groups: [["faults"], ["events", "map", "links"]] },
      { share: 0.3, groups: [["truth"], ["score"]] },
    ],
  },
];

/** Those that a role may open. */
export const workspacesOf = (role: Role): readonly Workspace[] =>
  workspaces.filter(({ side }) => side === "operations" || role === "instructor");
