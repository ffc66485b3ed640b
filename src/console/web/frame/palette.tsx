/** Opens a panel by its name. */

import { useState } from "react";
import type { PanelKind } from "../panels/panel.ts";

export interface PaletteProps {
  readonly kinds: readonly PanelKind[];
  readonly open: (id: string) => void;
}

export function Palette({ kinds, open }: PaletteProps) {
  const [text, setText] = useState("");
  const found = (written: string): PanelKind | undefined => {
    const word = written.trim().toLowerCase();
    const named = kinds.filter(({ title }) => title.toLowerCase().startsWith(word));
    return word === "" ? undefined : (named.find(({ title }) => title.toLowerCase() === word) ?? named[0]);
  };
  const take = (kind: PanelKind | undefined): void => {
    if (kind === undefined) return;
    open(kind.id);
    setText("");
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        take(found(text));
      }}
    >
      <input
        type="search"
        aria-label="Open a panel"
        placeholder="Open a panel (key P)"
        size={20}
        data-key="p"
        list="panels"
        value={text}
        onChange={(event) => {
          const written = event.target.value;
          setText(written);
          // One chosen with the mouse is opened at once.
          const isChosen = (event.nativeEvent as InputEvent).inputType === "insertReplacementText";
          if (isChosen) take(kinds.find(({ title }) => title === written));
        }}
      />
      <datalist id="panels">
        {kinds.map(({ id, title }) => (
          <option key={id} value={title} />
        ))}
      </datalist>
    </form>
  );
}
