/** Breakpoints by name, and the branches that begin at them. */

import { useState } from "react";
import { operate } from "../live/live.ts";
import { useTopic } from "../live/topics.ts";
import type { PanelKind } from "./panel.ts";

function Breakpoints() {
  const breakpoints = useTopic("breakpoints") ?? [];
  const [name, setName] = useState("");
  const [answer, setAnswer] = useState("");
  const ask = async (operation: Parameters<typeof operate>[0]): Promise<void> => {
    const reply = await operate(operation);
    setAnswer(reply.ok ? (reply.text ?? "") : reply.why);
  };
  return (
    <div className="panel">
      <form
        className="row"
        onSubmit={(event) => {
          event.preventDefault();
          void ask({ do: "breakpoint-save", name });
        }}
      >
        <input
          aria-label="Name of the breakpoint"
          placeholder="name"
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <button type="submit" disabled={name === ""}>
          Save this moment
        </button>
      </form>
      <table>
        <tbody>
          {breakpoints.map((each) => (
            <tr key={each.name}>
              <td>{each.name}</td>
              <td>
                <button type="button" onClick={() => void ask({ do: "breakpoint-restore", name: each.name })}>
                  Go on from here
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p role="status">{answer}</p>
    </div>
  );
}

export const breakpointsPanel: PanelKind = {
  id: "breakpoints",
  title: "Breakpoints",
  side: "instructor",
  help: "The whole exercise at a moment, under a name. To go on from one makes a branch; what was flown before stays in the record.",
  View: Breakpoints,
};
