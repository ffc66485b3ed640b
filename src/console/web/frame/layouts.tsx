/** Layouts of a workspace, saved under names on this machine. */

import type { DockviewApi } from "dockview-react";
import { useState } from "react";
import { read, write } from "../parts/kept.ts";
import { arrange, restore } from "./dock.tsx";
import type { Workspace } from "./workspace.ts";

type Layouts = Readonly<Record<string, unknown>>;

const keyOf = ({ id }: Workspace): string => `layouts.${id}`;
const layoutsOf = (workspace: Workspace): Layouts => (read(keyOf(workspace)) ?? {}) as Layouts;

export interface LayoutMenuProps {
  readonly workspace: Workspace;
  readonly dock: () => DockviewApi | undefined;
}

export function LayoutMenu({ workspace, dock }: LayoutMenuProps) {
  const [layouts, setLayouts] = useState(() => layoutsOf(workspace));
  const [chosen, setChosen] = useState("");
  const [name, setName] = useState<string | undefined>();
  const keep = (next: Layouts): void => {
    write(keyOf(workspace), next);
    setLayouts(next);
  };
  const choose = (which: string): void => {
    const api = dock();
    setChosen(which);
    if (api === undefined) return;
    if (which === "" || !restore(api, layouts[which], workspace)) arrange(api, workspace);
  };
  if (name !== undefined) {
    const save = (): void => {
      keep({ ...layouts, [name.trim()]: dock()?.toJSON() });
      setChosen(name.trim());
      setName(undefined);
    };
    return <NameForm name={name} setName={setName} save={save} />;
  }
  return (
    <>
      <select
        aria-label="Layout"
        value={chosen}
        onChange={(event) => (event.target.value === "\n" ? setName("") : choose(event.target.value))}
      >
        <option value="">Layout as delivered</option>
        {Object.keys(layouts).map((each) => (
          <option key={each}>{each}</option>
        ))}
        <option value={"\n"}>Save this layout …</option>
      </select>
      <button type="button" onClick={() => choose(chosen)} title="Puts every panel back to where the layout has it">
        Reset
      </button>
      {chosen !== "" && (
        <button
          type="button"
          onClick={() => {
            keep(Object.fromEntries(Object.entries(layouts).filter(([each]) => each !== chosen)));
            setChosen("");
          }}
        >
          Forget
        </button>
      )}
    </>
  );
}

interface NameFormProps {
  readonly name: string;
  readonly setName: (name: string | undefined) => void;
  readonly save: () => void;
}

const NameForm = ({ name, setName, save }: NameFormProps) => (
  <form
    className="row"
    onSubmit={(event) => {
      event.preventDefault();
      save();
    }}
  >
    <input
      // Somebody has just asked for it.
      autoFocus
      aria-label="Name of the layout"
      placeholder="name of the layout"
      maxLength={40}
      value={name}
      onChange={(event) => setName(event.target.value)}
      onKeyDown={(event) => event.key === "Escape" && setName(undefined)}
    />
    <button type="submit" disabled={name.trim() === ""}>
      Save
    </button>
    <button type="button" onClick={() => setName(undefined)}>
      Cancel
    </button>
  </form>
);
