/** Workspaces: screens full of panels, one side of the glass each. */

import type { Role } from "../../protocol/role.ts";

export interface Column {
  /** Of the width. */
  readonly share: number;
  /** Names of panels, from above, in groups that share a place; the first of a group is on top. */
  readonly groups: readonly (readonly string[])[];
  /** Of the height, for each group; alike without it. */
  readonly heights?: readonly number[];
}

export interface Workspace {
  readonly id: string;
  readonly title: string;
  /** The key that opens it. */
  readonly key: string;
  readonly side: "operations" | "instructor";
  /** First layout, from the left. */
  readonly columns: readonly Column[];
}

export const workspaces: readonly Workspace[] = [
  {
    id: "operations",
    title: "Operations",
    key: "1",
    side: "operations",
    columns: [
      {
        share: 0.25,
        groups: [["vital"], ["unit-adcs", "unit-power", "unit-comms", "unit-payload", "unit-obc"]],
        heights: [0.52, 0.48],
      },
      {
        share: 0.43,
        groups: [
          ["map", "attitude"],
          ["passes", "events", "plots", "links", "parameters"],
        ],
        heights: [0.58, 0.42],
      },
      {
        share: 0.32,
        groups: [["alarms"], ["commands", "stack", "procedures"], ["history", "queue", "schedule", "handbook"]],
        heights: [0.26, 0.4, 0.34],
      },
    ],
  },
  {
    id: "instructor",
    title: "Instructor",
    key: "2",
    side: "instructor",
    columns: [
      { share: 0.28, groups: [["control"], ["breakpoints", "exercises", "people"]], heights: [0.6, 0.4] },
      { share: 0.42, groups: [["faults"], ["timeline", "events", "map", "plots", "links"]], heights: [0.6, 0.4] },
      {
        share: 0.3,
        groups: [
          ["truth", "attitude"],
          ["score", "alarms"],
        ],
        heights: [0.6, 0.4],
      },
    ],
  },
  {
    id: "spacecraft",
    title: "Spacecraft",
    key: "3",
    side: "operations",
    columns: [
      { share: 0.25, groups: [["unit-adcs"]] },
      { share: 0.25, groups: [["unit-power"]] },
      { share: 0.25, groups: [["unit-comms"], ["unit-obc"]] },
      { share: 0.25, groups: [["unit-payload"]] },
    ],
  },
  {
    id: "commanding",
    title: "Commanding",
    key: "4",
    side: "operations",
    columns: [
      { share: 0.32, groups: [["commands"], ["stack"]], heights: [0.58, 0.42] },
      { share: 0.36, groups: [["queue"], ["history"]], heights: [0.36, 0.64] },
      {
        share: 0.32,
        groups: [
          ["procedures", "handbook"],
          ["schedule", "services"],
        ],
      },
    ],
  },
  {
    id: "trends",
    title: "Trends",
    key: "5",
    side: "operations",
    columns: [
      { share: 0.6, groups: [["plots"]] },
      { share: 0.4, groups: [["attitude"], ["vital", "events"]], heights: [0.55, 0.45] },
    ],
  },
];

/** Those that a role may open. */
export const workspacesOf = (role: Role): readonly Workspace[] =>
  workspaces.filter(({ side }) => side === "operations" || role === "instructor");
