/** The exercises that can be flown, the one that is flown first. */

import "../look/instructor.css";
import { useState } from "react";
import { useTopic } from "../live/topics.ts";
import { useAsk } from "../parts/use-ask.ts";
import type { PanelKind } from "./panel.ts";

function Exercises() {
  const exercises = useTopic("exercises") ?? [];
  const flown = useTopic("description")?.scenario ?? "";
  const [chosen, setChosen] = useState("");
  const [ask, answer] = useAsk();
  return (
    <div className="panel">
      {exercises.map(({ scenario, title, description }) => (
        <section key={scenario} className="exercise">
          <div className="row">
            <b>{title}</b>
            {scenario === flown && <span className="dim">is flown</span>}
            <span className="spring" />
            {chosen === scenario ? (
              <button
                type="button"
                className="strong"
                onClick={() => {
                  setChosen("");
                  void ask({ do: "exercise", scenario });
                }}
              >
                Yes, for everybody
              </button>
            ) : (
              <button type="button" onClick={() => setChosen(scenario)}>
                {scenario === flown ? "Begin again" : "Fly this"}
              </button>
            )}
          </div>
          <p className="dim">{description}</p>
        </section>
      ))}
      <p role="status" className="answer">
        {answer}
      </p>
    </div>
  );
}

export const exercisesPanel: PanelKind = {
  id: "exercises",
  title: "Exercises",
  side: "instructor",
  help: "Another exercise takes the place of the one that is flown, for everybody at once. Save a breakpoint before, to come back.",
  View: Exercises,
};
