/** The whole page: the bar, the workspaces, the docks. */

import type { DockviewApi } from "dockview-react";
import { useEffect, useRef, useState } from "react";
import { Eyes } from "../instructor/eyes.tsx";
import { useStanding } from "../live/live.ts";
import { mayShow } from "../panels/panel.ts";
import { panelKinds } from "../panels/registry.ts";
import { read, write } from "../parts/kept.ts";
import { Bar } from "./bar.tsx";
import { bring, Dock } from "./dock.tsx";
import { Help } from "./help.tsx";
import { onKey } from "./keys.ts";
import { LayoutMenu } from "./layouts.tsx";
import { Login } from "./login.tsx";
import { Palette } from "./palette.tsx";
import { ThemeButton } from "./theme-button.tsx";
import { workspacesOf } from "./workspace.ts";

export function Page() {
  const { line, session, wantsLogin } = useStanding();
  const [chosen, setChosen] = useState(() => read("workspace") ?? "operations");
  const [help, setHelp] = useState(false);
  const dock = useRef<DockviewApi | undefined>(undefined);
  const role = session?.person.role ?? "observer";
  const open = workspacesOf(role);
  const workspace = open.find(({ id }) => id === chosen) ?? open[0]!;
  const kinds = panelKinds.filter(
    (kind) => mayShow(kind, role) && (kind.side === "both" || kind.side === workspace.side),
  );
  const bringKind = (id: string): void => {
    if (dock.current !== undefined && kinds.some((kind) => kind.id === id)) bring(dock.current, id);
  };
  useEffect(() => onKey((key) => key === "?" && setHelp((shown) => !shown), bringKind));
  if (wantsLogin) return <Login />;
  return (
    <div className="frame">
      <Bar onAlarms={() => bringKind("alarms")} />
      <nav className="tabs" aria-label="Workspaces">
        {open.map(({ id, title, key }) => (
          <button
            type="button"
            key={id}
            data-key={key}
            className={id === workspace.id ? "chosen" : ""}
            aria-pressed={id === workspace.id}
            onClick={() => {
              setChosen(id);
              write("workspace", id);
            }}
            title={`Key ${key}`}
          >
            <span className="digit" aria-hidden>
              {key}
            </span>{" "}
            {title}
          </button>
        ))}
        <Palette kinds={kinds} open={bringKind} />
        <LayoutMenu key={workspace.id} workspace={workspace} dock={() => dock.current} />
        <span className="spring" />
        {line !== "up" && <b role="status">{line === "down" ? "connection lost, trying again …" : "connecting …"}</b>}
        <Eyes />
        <span className="dim person">
          {session?.person.name} · {session?.person.role}
          {typeof session?.person.position === "string" && ` · ${session.person.position}`}
        </span>
        <button type="button" aria-pressed={help} onClick={() => setHelp(!help)} title="Key ?">
          Help
        </button>
        <ThemeButton />
      </nav>
      <main className="work">
        <Dock workspace={workspace} onApi={(api) => (dock.current = api)} />
        {help && <Help kinds={kinds} />}
      </main>
    </div>
  );
}
