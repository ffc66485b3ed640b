/** A workspace's panels, docked: they can be moved, split and closed, and stay where they were put. */

import "dockview-react/dist/styles/dockview.css";
import {
  type DockviewApi,
  DockviewReact,
  type DockviewReadyEvent,
  type IDockviewHeaderActionsProps,
  type IDockviewPanelHeaderProps,
  type IDockviewPanelProps,
} from "dockview-react";
import { type FunctionComponent, type KeyboardEvent, useEffect, useRef } from "react";
import type { PanelKind } from "../panels/panel.ts";
import { panelKind, panelKinds } from "../panels/registry.ts";
import { read, write } from "../parts/kept.ts";
import { PanelHelp, toggleHelp } from "./panel-help.tsx";
import type { Column, Workspace } from "./workspace.ts";

const components: Record<string, FunctionComponent<IDockviewPanelProps>> = Object.fromEntries(
  panelKinds.map((kind) => {
    return [kind.id, () => <Docked kind={kind} />];
  }),
);

function Docked({ kind }: { readonly kind: PanelKind }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = place.current;
    if (element === null) return undefined;
    // Whoever has no mouse scrolls a panel with the arrow keys.
    const open = (): void => {
      for (const panel of element.querySelectorAll<HTMLElement>(":scope > .panel")) panel.tabIndex = 0;
    };
    open();
    const observer = new MutationObserver(open);
    observer.observe(element, { childList: true });
    return () => observer.disconnect();
  }, []);
  const { View } = kind;
  return (
    <div className="docked" ref={place}>
      <PanelHelp kind={kind} />
      <View />
    </div>
  );
}

/** A tab is a button itself: nothing in it takes the focus. Its cross is for the mouse, the key Delete does the same. */
function Tab({ api }: IDockviewPanelHeaderProps) {
  return (
    <div className="dv-default-tab">
      <span className="dv-default-tab-content">{api.title}</span>
      <span
        className="cross"
        aria-hidden
        title="Close (Delete)"
        onPointerDown={(event) => event.preventDefault()}
        onClick={(event) => {
          event.stopPropagation();
          api.close();
        }}
      >
        ×
      </span>
    </div>
  );
}

function closeByKey(event: KeyboardEvent, api: DockviewApi | undefined): void {
  if (event.key !== "Delete" || !(event.target instanceof HTMLElement) || !event.target.matches("[role=tab]")) return;
  api?.getPanel(event.target.dataset["tabPanelId"] ?? "")?.api.close();
}

const keyOf = ({ id }: Workspace): string => `layout.${id}`;

export interface DockProps {
  readonly workspace: Workspace;
  readonly onApi: (api: DockviewApi) => void;
}

export function Dock({ workspace, onApi }: DockProps) {
  const ready = ({ api }: DockviewReadyEvent): void => {
    if (!restore(api, read(keyOf(workspace)), workspace)) arrange(api, workspace);
    api.onDidLayoutChange(() => write(keyOf(workspace), api.toJSON()));
    dock.current = api;
    onApi(api);
  };
  const dock = useRef<DockviewApi | undefined>(undefined);
  return (
    <div className="dock-keys" onKeyDown={(event) => closeByKey(event, dock.current)}>
      <DockviewReact
        key={workspace.id}
        className="dock"
        components={components}
        defaultTabComponent={Tab}
        rightHeaderActionsComponent={HeaderActions}
        onReady={ready}
        disableFloatingGroups
      />
    </div>
  );
}

function HeaderActions({ activePanel }: IDockviewHeaderActionsProps) {
  if (activePanel === undefined) return null;
  return (
    <button
      type="button"
      className="help-button"
      aria-label={`What ${activePanel.title ?? "this panel"} shows`}
      title="What this panel shows"
      onClick={() => toggleHelp(activePanel.id)}
    >
      ?
    </button>
  );
}

/** Puts a layout up as it was kept. @returns false where it has panels that there are no more, or not on this side of the glass */
export function restore(api: DockviewApi, layout: unknown, { side }: Workspace): boolean {
  const { panels } = (layout ?? {}) as { panels?: Record<string, unknown> };
  if (panels === undefined) return false;
  const kinds = Object.keys(panels).map(panelKind);
  if (!kinds.every((kind) => kind !== undefined && (kind.side === "both" || kind.side === side))) return false;
  try {
    api.fromJSON(layout as Parameters<DockviewApi["fromJSON"]>[0]);
    return true;
  } catch {
    api.clear();
    return false;
  }
}

/** Brings a panel to the front; one that is not there is put beside the others. */
export function bring(api: DockviewApi, id: string): void {
  const kind = panelKind(id);
  if (kind === undefined) return;
  const there = api.getPanel(id);
  if (there === undefined) api.addPanel({ id, component: id, title: kind.title });
  else there.api.setActive();
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
  for (const column of columns) size(api, column);
}

function size(api: DockviewApi, { share, groups, heights }: Column): void {
  api.getPanel(groups[0]![0]!)?.group.api.setSize({ width: Math.round(api.width * share) });
  for (const [place, group] of groups.entries()) {
    const height = Math.round(api.height * (heights?.[place] ?? 1 / groups.length));
    api.getPanel(group[0]!)?.group.api.setSize({ height });
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
