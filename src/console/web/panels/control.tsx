/** The instructor's hand on time. */

import "../look/instructor.css";
import { useState } from "react";
import type { Operation } from "../../protocol/operation.ts";
import { useTopic } from "../live/topics.ts";
import { clockAt, span } from "../parts/time.ts";
import { useAsk } from "../parts/use-ask.ts";
import { useStatus, useTime } from "../parts/use-time.ts";
import type { PanelKind } from "./panel.ts";

const rates = [0.1, 1, 5, 10, 60, 300, 1000] as const;
const steps = [
  { title: "1 s", for_s: 1, key: "." },
  { title: "10 s", for_s: 10, key: undefined },
  { title: "1 min", for_s: 60, key: ">" },
  { title: "10 min", for_s: 600, key: undefined },
] as const;
const passesShown = 4;

type Ask = (operation: Operation) => void;

function Control() {
  const [askAndWait, answer] = useAsk();
  const ask: Ask = (operation) => void askAndWait(operation);
  return (
    <div className="panel">
      <Flow ask={ask} />
      <Speed ask={ask} />
      <h3>Step, and stand still again</h3>
      <div className="row">
        {steps.map(({ title, for_s, key }) => (
          <button
            type="button"
            key={title}
            data-key={key}
            title={key === undefined ? undefined : `Key ${key}`}
            onClick={() => ask({ do: "step", for_s })}
          >
            {title}
          </button>
        ))}
      </div>
      <Jumps ask={ask} />
      <Note ask={ask} />
      <p role="status" className="answer">
        {answer}
      </p>
    </div>
  );
}

function Flow({ ask }: { readonly ask: Ask }) {
  const isFrozen = useStatus(({ frozen }) => frozen) === true;
  const isJumping = useStatus(({ jumping }) => jumping) === true;
  return (
    <div className="row large">
      <button
        type="button"
        data-key="f"
        className={isFrozen ? "chosen" : ""}
        onClick={() => ask({ do: isFrozen || isJumping ? "resume" : "freeze" })}
        title="Key F"
      >
        {isJumping ? "Stop on the way" : isFrozen ? "Let time go on" : "Freeze"}
      </button>
      <button
        type="button"
        data-key="j"
        title="To a minute before it, key J"
        onClick={() => ask({ do: "jump", to: "aos", lead_s: 60 })}
      >
        Jump to the next AOS
      </button>
    </div>
  );
}

function Speed({ ask }: { readonly ask: Ask }) {
  const rate = useStatus((status) => status.rate);
  const nearest = rates.reduce((best, each, place) => (typeof rate === "number" && each <= rate ? place : best), 0);
  const set = (place: number): void => {
    const next = rates[place];
    if (next !== undefined) ask({ do: "rate", rate: next });
  };
  return (
    <>
      <h3>Speed</h3>
      <div className="row">
        <button type="button" data-key="-" title="Key -" aria-label="Slower" onClick={() => set(nearest - 1)}>
          −
        </button>
        {rates.map((each, place) => (
          <button
            type="button"
            key={each}
            className={rate === each ? "chosen" : ""}
            aria-pressed={rate === each}
            onClick={() => set(place)}
          >
            {each}x
          </button>
        ))}
        <button type="button" data-key="+" title="Key +" aria-label="Faster" onClick={() => set(nearest + 1)}>
          +
        </button>
      </div>
    </>
  );
}

function Jumps({ ask }: { readonly ask: Ask }) {
  const now_us = useTime(1e6);
  const passes = useTopic("plan")?.passes ?? [];
  const start = useTopic("description")?.startUtc ?? "";
  const [hours, setHours] = useState("");
  const coming = passes.filter(({ aos_us }) => aos_us > now_us + 60e6).slice(0, passesShown);
  return (
    <>
      <h3>Jump to a minute before</h3>
      <div className="row">
        {coming.map(({ station, aos_us, maxElevation_deg }) => (
          <button
            type="button"
            key={aos_us}
            title={`in ${span(aos_us - now_us)}, up to ${maxElevation_deg.toFixed(0)}°`}
            onClick={() => ask({ do: "jump", to: Math.floor(aos_us / 1e6) - 60, lead_s: 0 })}
          >
            {station} {clockAt(start, aos_us).slice(0, 5)}
          </button>
        ))}
        <form
          className="row"
          onSubmit={(event) => {
            event.preventDefault();
            ask({ do: "jump", to: Number(hours) * 3600, lead_s: 0 });
          }}
        >
          <input
            aria-label="Jump to so many hours after the start"
            placeholder="T+ hours"
            inputMode="decimal"
            size={7}
            value={hours}
            onChange={(event) => setHours(event.target.value)}
          />
          <button type="submit" disabled={!(Number(hours) * 3600e6 > now_us)}>
            Jump
          </button>
        </form>
      </div>
    </>
  );
}

function Note({ ask }: { readonly ask: Ask }) {
  const [note, setNote] = useState("");
  return (
    <>
      <h3>Note in the record</h3>
      <form
        className="row"
        onSubmit={(event) => {
          event.preventDefault();
          ask({ do: "note", text: note });
          setNote("");
        }}
      >
        <input
          className="stretch"
          data-key="n"
          aria-label="Note"
          placeholder="what you saw (key N)"
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
        <button type="submit" disabled={note === ""}>
          Note
        </button>
      </form>
    </>
  );
}

export const controlPanel: PanelKind = {
  id: "control",
  title: "Time",
  side: "instructor",
  help:
    "Time of the exercise: freeze and go on (F), slower and faster (- and +), single steps (. and >), jump to the next pass (J) or to one of those listed. " +
    "Jumps are flown as fast as it goes. A note (N) stands in the record with the time of the exercise.",
  View: Control,
};
