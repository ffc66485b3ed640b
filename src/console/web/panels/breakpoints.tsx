/** Breakpoints by name, and the branches that begin at them. */

import "../look/instructor.css";
import { useState } from "react";
import { topics, useTopic } from "../live/topics.ts";
import { span } from "../parts/time.ts";
import { useAsk } from "../parts/use-ask.ts";
import type { PanelKind } from "./panel.ts";

function Breakpoints() {
  const breakpoints = useTopic("breakpoints") ?? [];
  const branch = useTopic("description")?.branch ?? 1;
  const [name, setName] = useState("");
  const [ask, answer] = useAsk();
  const save = (as: string): void => {
    void ask({ do: "breakpoint-save", name: as });
    setName("");
  };
  return (
    <div className="panel">
      <form
        className="row"
        onSubmit={(event) => {
          event.preventDefault();
          save(name === "" ? ownName(branch) : name);
        }}
      >
        <input
          className="stretch"
          aria-label="Name of the breakpoint"
          placeholder="name, or none for the time"
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <button type="submit">Save this moment</button>
        <button type="button" data-key="b" title="Key B: saved under the time" onClick={() => save(ownName(branch))}>
          Now
        </button>
      </form>
      {breakpoints.length === 0 && <p className="empty">No moment has been saved.</p>}
      <table>
        <tbody>
          {breakpoints.map((each) => (
            <tr key={each.name}>
              <td>{each.name}</td>
              <td className="number">
                <button type="button" onClick={() => void ask({ do: "breakpoint-restore", name: each.name })}>
                  Go on from here
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p role="status" className="answer">
        {answer}
      </p>
    </div>
  );
}

/** `branch 2 at 1.02.03`: colons have no place in a file's name. */
const ownName = (branch: number): string =>
  `branch ${branch} at ${span(topics.read("status")?.time_us ?? 0).replaceAll(":", ".")}`;

export const breakpointsPanel: PanelKind = {
  id: "breakpoints",
  title: "Breakpoints",
  side: "instructor",
  help:
    "The whole exercise at a moment, under a name (key B: under its time). To go on from one makes a branch; what was flown before stays in the record. " +
    "People stay signed in, and see the branch from its first moment on.",
  View: Breakpoints,
};
