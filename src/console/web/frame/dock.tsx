/** A workspace's panels, docked: they can be moved, split and closed, and stay where they were put. */

import "dockview-react/dist/styles/dockview.css";
import { type DockviewApi, DockviewReact, type DockviewReadyEvent, type IDockviewPanelProps } from "dockview-react";
import type { FunctionComponent } from "react";
import { panelKind, panelKinds } from "../panels/registry.ts";
import { read, write } from "../parts/kept.ts";
import type { Workspace } from "./workspace.ts";

const components: Record<string, FunctionComponent<IDockviewPanelProps>> = Object.fromEntries(
  panelKinds.map(({ id, View }) => [id, () => <View />]),
);

const keyOf = ({ id }: Workspace): string => `layout.${id}`;

export interface DockProps {
  readonly workspace: Workspace;
  onApi(api: DockviewApi): void;
}

export function Dock({ workspace, onApi }: DockProps) {
  const ready = ({ api }: DockviewReadyEvent): void => {
    if (!restored(api, workspace)) arrange(api, workspace);
    api.onDidLayoutChange(() => write(keyOf(workspace), api.toJSON()));
    onApi(api);
  };
  return (
    <DockviewReact key={workspace.id} className="dock" components={components} onReady={ready} disableFloatingGroups />
  );
}

/** The layout as it was left; a layout with panels that there are no more is not taken. */
function restored(api: DockviewApi, workspace: Workspace): boolean {
  const layout = read(keyOf(workspace));
  if (layout === undefined) return false;
  try {
    api.fromJSON(layout as Parameters<DockviewApi["fromJSON"]>[0]);
    return api.panels.every(({ id }) => panelKind(id) !== undefined);
  } catch {
    api.clear();
    return false;
  }
}

/** The first layout of the workspace: columns from the left, then each column's groups from above. */
export function arrange(api: DockviewApi, { columns }: Workspace): void {
  api.clear();
  let left: string | undefined;
  for (const { groups } of columns) left = addGroup(api, groups[0]!, left, "right");
  for (const { groups } of columns) {
    let above = groups[0]![0]!;
    for (const group of groups.slice(1)) above = addGroup(api, group, above, "below");
  }
  for (const { share, groups } of columns) {
    api.getPanel(groups[0]![0]!)?.group.api.setSize({ width: Math.round(api.width * share) });
    const height = Math.round(api.height / groups.length);
    for (const group of groups) api.getPanel(group[0]!)?.group.api.setSize({ height });
  }
}

/** Adds a group of panels beside another; the first is on top. @returns its name */
function addGroup(
  api: DockviewApi,
  group: readonly string[],
  beside: string | undefined,
  direction: "right" | "below",
): string {
  const head = group[0]!;
  for (const id of group) {
    const kind = panelKind(id);
    if (kind === undefined) continue;
    const place =
      id !== head
        ? { referencePanel: head, direction: "within" as const }
        : beside === undefined
          ? undefined
          : { referencePanel: beside, direction };
    api.addPanel({ id, component: id, title: kind.title, ...(place === undefined ? {} : { position: place }) });
  }
  api.getPanel(head)?.api.setActive();
  return head;
}
