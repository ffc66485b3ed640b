/** Puts another target into a unit's socket while the exercise runs. */

import { useState } from "react";
import type { LinkLine } from "../../protocol/state.ts";
import { useTopic } from "../live/topics.ts";
import { useAsk } from "../parts/use-ask.ts";

const usual = ["model", "process", "posix"] as const;

export function Sockets({ links }: { readonly links: readonly LinkLine[] }) {
  const offered = useTopic("targets") ?? [];
  const [unit, setUnit] = useState("adcs");
  const [target, setTarget] = useState("");
  const [ask, answer] = useAsk();
  const put = (into: string, what: string): void => void ask({ do: "target", unit: into, target: what }, "on its way");
  return (
    <>
      {offered.length > 0 && <h3>Offer themselves on this machine</h3>}
      {offered.map((each) => (
        <div className="row" key={each.target}>
          <b>{each.name}</b> <span className="dim">for {each.unit}</span>
          <button type="button" onClick={() => put(each.unit, each.target)}>
            Put it into the socket
          </button>
        </div>
      ))}
      <h3>Another target</h3>
      <form
        className="row"
        onSubmit={(event) => {
          event.preventDefault();
          put(unit, target);
        }}
      >
        <select aria-label="Unit" value={unit} onChange={(event) => setUnit(event.target.value)}>
          {links.map((line) => (
            <option key={line.unit}>{line.unit}</option>
          ))}
        </select>
        <input
          aria-label="Target"
          list="usual-targets"
          placeholder="such as serial:/dev/ttyACM0"
          value={target}
          onChange={(event) => setTarget(event.target.value)}
        />
        <datalist id="usual-targets">
          {usual.map((each) => (
            <option key={each} value={each} />
          ))}
        </datalist>
        <button type="submit" disabled={target === ""}>
          Put it in: the unit restarts
        </button>
      </form>
      <p role="status" className="answer">
        {answer}
      </p>
    </>
  );
}
