/** The whole page: the bar, the workspaces, the docks. */

import type { DockviewApi } from "dockview-react";
import { useEffect, useRef, useState } from "react";
import { useStanding } from "../live/live.ts";
import { mayShow } from "../panels/panel.ts";
import { panelKind, panelKinds } from "../panels/registry.ts";
import { read, write } from "../parts/kept.ts";
import { Bar } from "./bar.tsx";
import { arrange, Dock } from "./dock.tsx";
import { onKey } from "./keys.ts";
import { Login } from "./login.tsx";
import { workspacesOf } from "./workspace.ts";

export function Page() {
  const { line, session, wantsLogin } = useStanding();
  const [chosen, setChosen] = useState("operations");
  const [help, setHelp] = useState(false);
  const dock = useRef<DockviewApi | undefined>(undefined);
  const role = session?.person.role ?? "observer";
  const open = workspacesOf(role);
  const workspace = open.find(({ id }) => id === chosen) ?? open[0]!;
  useEffect(
    () =>
      onKey((key) => {
        const index = Number(key) - 1;
        if (open[index] !== undefined) setChosen(open[index].id);
        if (key === "?") setHelp((shown) => !shown);
        if (key === "Escape") setHelp(false);
      }),
    [open],
  );
  if (wantsLogin) return <Login />;
  const active = dock.current?.activePanel?.id;
  const addable = panelKinds.filter((kind) => mayShow(kind, role) && fits(kind.side, workspace.side));
  return (
    <div className="frame">
      <Bar />
      <nav className="tabs" aria-label="Workspaces">
        {open.map(({ id, title }, index) => (
          <button
            type="button"
            key={id}
            className={id === workspace.id ? "chosen" : ""}
            aria-pressed={id === workspace.id}
            onClick={() => setChosen(id)}
            title={`Key ${index + 1}`}
          >
            {title}
          </button>
        ))}
        <select
          aria-label="Open a panel"
          value=""
          onChange={(event) => {
            const kind = panelKind(event.target.value);
            const api = dock.current;
            if (kind === undefined || api === undefined) return;
            const there = api.getPanel(kind.id);
            if (there === undefined) api.addPanel({ id: kind.id, component: kind.id, title: kind.title });
            else there.api.setActive();
          }}
        >
          <option value="">Open a panel …</option>
          {addable.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
        <button type="button" onClick={() => dock.current && arrange(dock.current, workspace)}>
          Layout as delivered
        </button>
        <span className="spring" />
        {line !== "up" && (
          <span className="yellow">{line === "down" ? "connection lost, trying again …" : "connecting …"}</span>
        )}
        <span className="dim">
          {session?.person.name} · {session?.person.role}
          {session?.person.position != null && ` · ${session.person.position}`}
        </span>
        <button type="button" aria-pressed={help} onClick={() => setHelp(!help)} title="Key ?">
          Help
        </button>
        <ThemeButton />
      </nav>
      <div style={{ position: "relative", minHeight: 0 }}>
        <Dock workspace={workspace} onApi={(api) => (dock.current = api)} />
        {help && <Help first={active} side={workspace.side} />}
      </div>
    </div>
  );
}

const fits = (side: string, of: string): boolean => side === "both" || side === of;

function ThemeButton() {
  const [theme, setTheme] = useState(() => (read("theme") === "light" ? "light" : "dark"));
  useEffect(() => {
    document.documentElement.dataset["theme"] = theme;
    write("theme", theme);
  }, [theme]);
  const other = theme === "dark" ? "light" : "dark";
  return (
    <button type="button" onClick={() => setTheme(other)} aria-label={`Use ${other} colours`}>
      {theme === "dark" ? "Light" : "Dark"}
    </button>
  );
}

/** What each panel of the workspace is for, the active one first. It covers no alarm: the bar stays. */
function Help({ first, side }: { readonly first: string | undefined; readonly side: string }) {
  const kinds = panelKinds
    .filter((kind) => fits(kind.side, side))
    .toSorted((a, b) => Number(b.id === first) - Number(a.id === first));
  return (
    <aside className="help" aria-label="Help">
      <p>Keys: 1 and 2 choose a workspace, C search a telecommand, A acknowledge the most urgent alarm, ? this help.</p>
      <dl>
        {kinds.map(({ id, title, help }) => (
          <div key={id}>
            <dt>{title}</dt>
            <dd>{help}</dd>
          </div>
        ))}
      </dl>
    </aside>
  );
}
