/** Procedures at the desk: begun, taken on once a second, acted upon. */

import { after, type Effects, simStart, type SimTime } from "../../kernel/index.ts";
import { compile } from "../checks/predicate.ts";
import type { CommandRequest, GroundState } from "../ground.ts";
import { groundName } from "../ground.ts";
import type { Outbox } from "../notice.ts";
import { order } from "../order.ts";
import { act } from "../procedures/acts.ts";
import { advanceRun, isOver, newRun, type ProcedureRun, type RunDesk } from "../procedures/run.ts";
import { type DeskState, runsMax } from "./desk-state.ts";
import type { ProcedureActRequest, ProcedureStart } from "./requests.ts";
import { groundOnlyView } from "./view.ts";

export interface ProcedureDeskOptions {
  readonly outbox: Outbox;
  note(state: DeskState, at: SimTime, text: string, by: string): void;
  acknowledge(state: DeskState, at: SimTime, parameter: string, comment: string, by: string): void;
}

/** Keeps no state of its own but compiled conditions, which are derived. */
export class ProcedureDesk {
  readonly #options: ProcedureDeskOptions;
  readonly #compiled = new Map<string, ReturnType<typeof compile>>();

  constructor(options: ProcedureDeskOptions) {
    this.#options = options;
  }

  start(state: DeskState, { procedure, by, unattended = false }: ProcedureStart, at: SimTime): void {
    if (state.runs.length >= runsMax) {
      const oldest = state.runs.findIndex(isOver);
      if (oldest === -1) return this.#tell(at, "low", `not started: ${runsMax} procedures run already; abort one`);
      state.runs.splice(oldest, 1);
    }
    const run = newRun(state.nextRun++, procedure, by, unattended, at);
    state.runs.push(run);
    this.#tell(at, "info", `procedure ${run.run} (${procedure.name}) started by ${by}`);
  }

  act(state: DeskState, request: ProcedureActRequest, at: SimTime): void {
    const run = state.runs.find((each) => each.run === request.run);
    const refusal = run === undefined ? "there is none of that number" : act(run, request, at);
    if (run === undefined || refusal !== "") {
      return this.#tell(at, "low", `procedure ${request.run}: ${request.act} by ${request.by} refused, ${refusal}`);
    }
    const said = request.answer === undefined ? "" : ` (${request.answer})`;
    this.#tell(at, "info", `procedure ${run.run}, step ${run.index + 1}: ${request.act}${said} by ${request.by}`);
    if (isOver(run)) this.#over(state, run, at);
  }

  look(state: DeskState, ground: Readonly<GroundState>, effects: Effects): void {
    for (const run of state.runs) {
      if (run.state !== "running") continue;
      advanceRun(run, this.#deskOf(state, ground, effects));
      if (isOver(run)) this.#over(state, run, effects.now);
      else if (run.state !== "running") this.#waits(run, effects.now);
    }
  }

  #deskOf(state: DeskState, ground: Readonly<GroundState>, effects: Effects): RunDesk {
    const { now: at } = effects;
    return {
      at,
      holds: (condition) => this.#holds(condition, state, ground, at),
      send: ({ command: { unit, name, message, fields, onBoardAt } }, ticket, by) => {
        const onBoard = onBoardAt === undefined ? {} : { onBoardAt: after(simStart, onBoardAt) };
        const request: CommandRequest = { unit, name, message, fields, by, ticket, ...onBoard };
        effects.schedule(at, order.timeline, groundName, "command", request);
      },
      sent: (ticket) => ground.commands.find((each) => each.ticket === ticket),
      note: (text, by) => this.#options.note(state, at, text, by),
      acknowledge: (parameter, comment, by) => this.#options.acknowledge(state, at, parameter, comment, by),
    };
  }

  #holds(condition: string, state: DeskState, ground: Readonly<GroundState>, at: SimTime): true | string {
    const known = this.#compiled.get(condition) ?? compile(condition);
    this.#compiled.set(condition, known);
    if (!known.ok) return known.error;
    const outcome = known.predicate.evaluate(groundOnlyView(state, ground, at));
    if (outcome === true) return true;
    if (outcome === false) return `${condition} is not true`;
    return outcome === "waiting" ? "nothing of it has come down" : outcome.error;
  }

  #over(state: DeskState, { run, procedure, state: how, index, steps }: ProcedureRun, at: SimTime): void {
    if (how === "done") state.completed[procedure.name] = (state.completed[procedure.name] ?? 0) + 1;
    const why = how === "failed" ? ` at step ${index + 1}: ${steps[index]?.why ?? ""}` : "";
    this.#tell(at, how === "done" ? "info" : "medium", `procedure ${run} (${procedure.name}) ${how}${why}`);
  }

  #waits({ run, procedure, state, index, steps }: ProcedureRun, at: SimTime): void {
    const what = state === "asking" ? "asks" : "is held";
    this.#tell(at, "info", `procedure ${run} (${procedure.name}) ${what} at step ${index + 1}: ${steps[index]?.why ?? ""}`); // prettier-ignore
  }

  #tell(at: SimTime, severity: "info" | "low" | "medium", text: string): void {
    this.#options.outbox.notice(at, "desk", severity, text);
  }
}
