/** What people say to a procedure that runs. What makes no sense is refused in words. */

import type { SimTime } from "../../kernel/index.ts";
import type { ProcedureActRequest } from "../desk/requests.ts";
import { nextStep } from "./procedure.ts";
import { end, isOver, leave, mark, type ProcedureRun } from "./run.ts";

/** Carries an act out; returns why not, or an empty text. */
export function act(run: ProcedureRun, { act: what, answer, by }: ProcedureActRequest, at: SimTime): string {
  if (isOver(run)) return `it is ${run.state}`;
  switch (what) {
    case "abort":
      mark(run, "failed", `aborted by ${by}`, at);
      end(run, "aborted", at);
      return "";
    case "skip":
      leave(run, "skipped", `by ${by}`, nextStep, at);
      return "";
    case "hold":
      if (run.state !== "running") return `it is ${run.state} already`;
      run.state = "held";
      mark(run, "held", `held by ${by}`, at);
      return "";
    case "go":
    case "confirm":
      return goOn(run, answer, by, at);
  }
}

function goOn(run: ProcedureRun, answer: string | undefined, by: string, at: SimTime): string {
  if (run.state === "running") return "it waits for nobody";
  const action = run.procedure.steps[run.index]?.action;
  if (run.state === "asking" && action?.kind === "ask") {
    const way = answer === undefined ? undefined : action.answers[answer];
    if (answer === undefined || way === undefined)
      return `answers are ${Object.keys(action.answers).toSorted().join(", ")}`;
    leave(run, "done", `${answer}, says ${by}`, way, at);
    return "";
  }
  if (action?.kind === "hold") {
    leave(run, "done", `go by ${by}`, nextStep, at);
    return "";
  }
  // Held by somebody in the middle of a step, or asked whether a hazardous telecommand is to go.
  run.state = "running";
  mark(run, "running", "", at);
  return "";
}
