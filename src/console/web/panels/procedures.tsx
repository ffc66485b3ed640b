/** The procedure runner: procedures that run, with their steps, and what people say to them. */

import { useState } from "react";
import type { ProcedureLine, ProcedureStepLine } from "../../protocol/state.ts";
import { useTopic } from "../live/topics.ts";
import { type Ask, useAsk } from "../parts/use-ask.ts";
import type { PanelKind } from "./panel.ts";

const marks: Readonly<Record<ProcedureStepLine["state"], string>> = {
  waiting: "·",
  running: "▶",
  done: "✓",
  failed: "✕",
  skipped: "–",
  held: "‖",
};
const goesOn = new Set<ProcedureLine["state"]>(["running", "held", "asking"]);

function Procedures() {
  const runs = useTopic("procedures") ?? [];
  const [name, setName] = useState("");
  const [ask, answer] = useAsk();
  const newest = runs.toSorted((a, b) => Number(goesOn.has(b.state)) - Number(goesOn.has(a.state)) || b.run - a.run);
  return (
    <div className="panel">
      <form
        className="row head"
        onSubmit={(event) => {
          event.preventDefault();
          void ask({ do: "procedure-start", procedure: name.trim() }, "started");
        }}
      >
        <input
          aria-label="Name of the procedure"
          placeholder="name of the procedure"
          list="procedure-names"
          maxLength={80}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <datalist id="procedure-names">
          {[...new Set(runs.map(({ procedure }) => procedure))].map((each) => (
            <option key={each} value={each} />
          ))}
        </datalist>
        <button type="submit" disabled={name.trim() === ""}>
          Start
        </button>
        <span role="status">{answer}</span>
      </form>
      {newest.length === 0 && <p className="empty">No procedure has run.</p>}
      {newest.map((run) => (
        <Run key={run.run} run={run} ask={ask} />
      ))}
    </div>
  );
}

function Run({ run, ask }: { readonly run: ProcedureLine; readonly ask: Ask }) {
  const [isOpen, setOpen] = useState<boolean | undefined>();
  const isLive = goesOn.has(run.state);
  const shown = isOpen ?? isLive;
  return (
    <section className="procedure" aria-label={run.title}>
      <div className="row head">
        <button type="button" className="plain" aria-expanded={shown} onClick={() => setOpen(!shown)}>
          {shown ? "▾" : "▸"} <b>{run.title === "" ? run.procedure : run.title}</b>
        </button>
        <span>
          {run.state} <span className="dim">started by {run.by}</span>
        </span>
        <span className="spring" />
        {isLive && <Acts run={run} ask={ask} />}
      </div>
      {shown && (
        <ol className="steps">
          {run.steps.map((step, place) => (
            <li
              key={`${step.step} ${place}`}
              className={step.state}
              aria-current={step.state === "running" ? "step" : undefined}
            >
              <span className="mark">{marks[step.state]}</span>
              <span>
                <b>{step.step}</b> {step.text}
                {step.why !== "" && <span className="dim"> {step.why}</span>}
              </span>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

function Acts({ run: { run, state }, ask }: { readonly run: ProcedureLine; readonly ask: Ask }) {
  const [reply, setReply] = useState("");
  const act = (what: "go" | "hold" | "skip" | "abort" | "confirm", answer?: string): void =>
    void ask({ do: "procedure-act", run, act: what, ...(answer === undefined ? {} : { answer }) });
  return (
    <>
      {state === "asking" && (
        <>
          <input
            aria-label="Answer"
            placeholder="answer, where one is asked for"
            value={reply}
            onChange={(event) => setReply(event.target.value)}
          />
          <button type="button" className="chosen" onClick={() => act("confirm", reply === "" ? undefined : reply)}>
            Confirm
          </button>
        </>
      )}
      {state === "held" && (
        <button type="button" className="chosen" onClick={() => act("go")}>
          Go
        </button>
      )}
      {state === "running" && (
        <button type="button" onClick={() => act("hold")}>
          Hold
        </button>
      )}
      <button type="button" onClick={() => act("skip")}>
        Skip the step
      </button>
      <button type="button" onClick={() => act("abort")}>
        Abort
      </button>
    </>
  );
}

export const proceduresPanel: PanelKind = {
  id: "procedures",
  title: "Procedures",
  side: "operations",
  help:
    "Procedures run on the ground: they send telecommands, wait for their verification and look at what came down. ‖ holds until somebody says go; " +
    "one that asks waits for an answer. Hold, skip and abort act between two steps.",
  View: Procedures,
};
