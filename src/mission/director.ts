/**
 * The director: the scripted timeline, and the checks that give the verdict. It looks at the exercise once a second.
 *
 * Its view of the units is their latest telemetry as the bench sees it, over the cable; what came down is under `ground`.
 */

import { after, type Component, type Effects, type SimEvent, simTime, type SimTime } from "../kernel/index.ts";
import type { Spacecraft } from "../spacecraft/spacecraft.ts";
import { createConditions } from "./checks/conditions.ts";
import { createChecks } from "./checks/checks.ts";
import type { CheckProgress, CheckResult, CheckSpec, CheckState, View } from "./checks/spec.ts";
import { compile } from "./checks/predicate.ts";
import { deadline_us } from "./checks/temporal.ts";
import { deskName, type DeskState } from "./desk/desk.ts";
import { groundName, type GroundState } from "./ground.ts";
import { InstantView } from "./instant-view.ts";
import type { Outbox } from "./notice.ts";
import { type OrbitLoss, orbitLossText } from "./orbit-watch.ts";
import { checkPeriod, order } from "./order.ts";
import type { FaultSpec, Scenario, TimelineAction, Trigger } from "./scenario/scenario.ts";
import type { Score } from "./score/score.ts";
import { Scoring, type ScoringState } from "./score/scoring.ts";
import { type ClearRequest, type CraftState, type FaultRequest, spacecraftName } from "./craft.ts";

export const directorName = "director";

/** Payload of a "plan" event: what an instructor wants done later. Its condition has been compiled once by who asks. */
export interface PlannedAction {
  readonly trigger: Trigger;
  readonly action: TimelineAction;
}

/** Payload of an "unplan" event: the number of what is to be forgotten. */
export interface Unplanning {
  readonly number: number;
}

export interface DirectorState {
  readonly checks: CheckState;
  readonly scoring: ScoringState;
  readonly conditions: { readonly fired: boolean[] };
  /** What was asked for beside the scenario's timeline and waits, by number. */
  readonly planned: Record<string, PlannedAction>;
  nextPlanned: number;
}

export interface DirectorOptions {
  readonly scenario: Pick<Scenario, "timeline" | "checks" | "objectives" | "hints" | "passMark">;
  readonly hardware: Spacecraft;
  readonly outbox: Outbox;
}

export class Director implements Component<DirectorState> {
  readonly name = directorName;
  readonly #options: DirectorOptions;
  readonly #checks;
  readonly #scoring: Scoring;
  readonly #conditions;
  /** Timeline entries that wait for a condition, in the order of `#conditions`. */
  readonly #conditional;
  /** Conditions of planned actions by their text; derived. */
  readonly #compiled = new Map<string, ReturnType<typeof compile>>();

  constructor(options: DirectorOptions) {
    this.#options = options;
    const { checks, timeline } = options.scenario;
    this.#checks = createChecks(checks);
    this.#scoring = new Scoring(options.scenario);
    this.#conditional = timeline.filter(({ trigger }) => trigger.kind === "when");
    this.#conditions = createConditions(
      this.#conditional.map(({ trigger }) => (trigger.kind === "when" ? trigger.when : "")),
    );
  }

  initial(): DirectorState {
    return {
      checks: this.#checks.initial(),
      scoring: this.#scoring.initial(),
      conditions: this.#conditions.initial(),
      planned: {},
      nextPlanned: 1,
    };
  }

  start(_state: DirectorState, effects: Effects): void {
    for (const [index, { trigger }] of this.#options.scenario.timeline.entries()) {
      if (trigger.kind !== "at") continue;
      effects.schedule(after(effects.now, trigger.at), order.timeline, this.name, "act", index);
    }
    effects.schedule(effects.now, order.checks, this.name, "look");
  }

  handle(state: DirectorState, event: SimEvent, effects: Effects): void {
    switch (event.kind) {
      case "act": {
        const entry = this.#options.scenario.timeline[event.payload as number];
        if (entry !== undefined) this.#act(entry.action, effects);
        return;
      }
      case "plan":
        return this.#plan(state, event.payload as PlannedAction, effects);
      case "unplan":
        delete state.planned[(event.payload as Unplanning).number];
        return;
      case "planned":
        return this.#carryOut(state, event.payload as string, effects);
      case "look":
        return this.#look(state, effects);
    }
  }

  #plan(state: DirectorState, planned: PlannedAction, effects: Effects): void {
    const number = String(state.nextPlanned++);
    state.planned[number] = planned;
    const { trigger } = planned;
    if (trigger.kind !== "at") return;
    const at = Math.max(trigger.at, effects.now) as SimTime;
    effects.schedule(at, order.timeline, this.name, "planned", number);
  }

  #carryOut(state: DirectorState, number: string, effects: Effects): void {
    const planned = state.planned[number];
    if (planned === undefined) return;
    delete state.planned[number];
    this.#act(planned.action, effects);
  }

  #isDue({ trigger }: PlannedAction, view: View): boolean {
    if (trigger.kind !== "when") return false;
    const known = this.#compiled.get(trigger.when) ?? compile(trigger.when);
    this.#compiled.set(trigger.when, known);
    return known.ok && known.predicate.evaluate(view) === true;
  }

  /** Verdicts if the exercise ended at `end`. Checks that were undecided when the orbit was lost stay so. */
  results(state: Readonly<DirectorState>, end: SimTime, lost: OrbitLoss | null): CheckResult[] {
    const results = this.#checks.results(state.checks, end);
    if (lost === null || lost.at > end) return results;
    return results.map((result, index) => (this.#isDecided(state, index, lost.at) ? result : undecided(result, lost)));
  }

  /** The score if the exercise ended at `end`. */
  score(state: Readonly<DirectorState>, desk: Readonly<DeskState>, end: SimTime, isWhole: boolean): Score {
    return this.#scoring.score(state.scoring, desk, end, isWhole);
  }

  #isDecided(state: Readonly<DirectorState>, index: number, by: SimTime): boolean {
    const progress = state.checks.checks[index] as CheckProgress;
    if (progress.phase === "before") return false;
    return progress.phase !== "open" || deadline_us(this.#options.scenario.checks[index] as CheckSpec, progress) < by;
  }

  /** What a predicate sees at a moment whose events have been handled. */
  view(effects: Pick<Effects, "read">, at: SimTime): View {
    return this.#instant(effects, at).whole();
  }

  #instant(effects: Pick<Effects, "read">, at: SimTime): InstantView {
    const craft = effects.read<CraftState>(spacecraftName);
    const ground = effects.read<GroundState>(groundName);
    return new InstantView(this.#options.hardware, craft, ground, effects.read<DeskState>(deskName), at);
  }

  #look(state: DirectorState, effects: Effects): void {
    const view = this.#instant(effects, effects.now);
    const isLost = effects.read<CraftState>(spacecraftName).orbitLoss !== null;
    if (!isLost) {
      this.#checks.evaluate(state.checks, view, effects.now);
      this.#scoring.evaluate(state.scoring, view, effects.now);
    }
    for (const index of this.#conditions.evaluate(state.conditions, view)) {
      const entry = this.#conditional[index];
      if (entry !== undefined) this.#act(entry.action, effects);
    }
    for (const number in state.planned) {
      if (this.#isDue(state.planned[number]!, view)) this.#carryOut(state, number, effects);
    }
    effects.schedule(after(effects.now, checkPeriod), order.checks, this.name, "look");
  }

  #act(action: TimelineAction, effects: Effects): void {
    const { now } = effects;
    switch (action.kind) {
      case "fault":
        return this.#inject(action, effects);
      case "clear":
        this.#clear({ channel: action.channel }, now, effects);
        return;
      case "command": {
        const { unit, name, message, fields, onBoardAt } = action.command;
        effects.schedule(now, order.timeline, groundName, "command", {
          unit,
          name,
          message,
          fields,
          ...(onBoardAt === undefined ? {} : { onBoardAt: simTime(onBoardAt) }),
        });
        return;
      }
      case "note":
        return this.#options.outbox.notice(now, "timeline", "info", action.text);
    }
  }

  #inject({ fault, hidden, lasts }: FaultSpec, effects: Effects): void {
    const { now } = effects;
    const request: FaultRequest = { ...fault, hidden };
    effects.schedule(now, order.timeline, spacecraftName, "fault", request);
    if (lasts !== undefined) this.#clear({ channel: fault.channel, injectedAt: now }, after(now, lasts), effects);
  }

  #clear(request: ClearRequest, at: SimTime, effects: Effects): void {
    effects.schedule(at, order.timeline, spacecraftName, "clear", request);
  }
}

function undecided({ name, requirement, severity, weight }: CheckResult, lost: OrbitLoss): CheckResult {
  const result = { name, severity, weight, verdict: "inconclusive", why: orbitLossText(lost) } as const;
  return requirement === undefined ? result : { ...result, requirement };
}
