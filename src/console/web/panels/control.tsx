/** The instructor's hand on time. */

import { useState } from "react";
import { operate } from "../live/live.ts";
import { useTopic } from "../live/topics.ts";
import type { PanelKind } from "./panel.ts";

const rates = [0.1, 1, 10, 60, 300, 1000] as const;
const steps_s = [1, 10, 60, 600] as const;

function Control() {
  const status = useTopic("status");
  const targets = useTopic("targets") ?? [];
  const [note, setNote] = useState("");
  const [answer, setAnswer] = useState("");
  const ask = async (operation: Parameters<typeof operate>[0]): Promise<void> => {
    const reply = await operate(operation);
    setAnswer(reply.ok ? (reply.text ?? "") : reply.why);
  };
  return (
    <div className="panel">
      <div className="row">
        <button
          type="button"
          data-key="f"
          className={status?.frozen === true ? "chosen" : ""}
          onClick={() => void ask({ do: status?.frozen === true ? "resume" : "freeze" })}
          title="Key F"
        >
          {status?.frozen === true ? "Let time go on" : "Freeze"}
        </button>
        <button
          type="button"
          data-key="j"
          title="Key J"
          onClick={() => void ask({ do: "jump", to: "aos", lead_s: 60 })}
        >
          Jump to a minute before AOS
        </button>
      </div>
      <h3>Speed</h3>
      <div className="row">
        {rates.map((rate) => (
          <button
            type="button"
            key={rate}
            className={status?.rate === rate ? "chosen" : ""}
            onClick={() => void ask({ do: "rate", rate })}
          >
            {rate}x
          </button>
        ))}
      </div>
      <h3>Step</h3>
      <div className="row">
        {steps_s.map((for_s) => (
          <button type="button" key={for_s} onClick={() => void ask({ do: "step", for_s })}>
            {for_s < 60 ? `${for_s} s` : `${for_s / 60} min`}
          </button>
        ))}
      </div>
      <h3>Note in the record</h3>
      <form
        className="row"
        onSubmit={(event) => {
          event.preventDefault();
          void ask({ do: "note", text: note });
          setNote("");
        }}
      >
        <input aria-label="Note" value={note} onChange={(event) => setNote(event.target.value)} />
        <button type="submit" disabled={note === ""}>
          Note
        </button>
      </form>
      {targets.length > 0 && <h3>Targets that offer themselves</h3>}
      {targets.map(({ unit, name, target }) => (
        <div className="row" key={target}>
          <span>
            {name} <span className="dim">for {unit}</span>
          </span>
          <button type="button" onClick={() => void ask({ do: "target", unit, target })}>
            Put it into the socket
          </button>
        </div>
      ))}
      <p role="status">{answer}</p>
    </div>
  );
}

export const controlPanel: PanelKind = {
  id: "control",
  title: "Time",
  side: "instructor",
  help:
    "Time of the exercise: freeze (key F), speed, single steps, jump to the next pass (key J). " +
    "A target that has registered itself on this machine can be put into its unit's socket: the unit restarts on it.",
  View: Control,
};
