/**
 * The director: the scripted timeline, and the checks that give the verdict. It looks at the exercise once a second.
 *
 * Its view of the units is their latest telemetry as the bench sees it, over the cable; what came down is under `ground`.
 */

import { after, type Component, type Effects, type SimEvent, type SimTime } from "../kernel/index.ts";
import type { Spacecraft } from "../spacecraft/spacecraft.ts";
import { createConditions } from "./checks/conditions.ts";
import { createChecks } from "./checks/checks.ts";
import type { CheckProgress, CheckResult, CheckSpec, CheckState, View } from "./checks/spec.ts";
import { deadline_us } from "./checks/temporal.ts";
import { groundName, type GroundState } from "./ground.ts";
import { InstantView } from "./instant-view.ts";
import type { Outbox } from "./notice.ts";
import { type OrbitLoss, orbitLossText } from "./orbit-watch.ts";
import { checkPeriod, order } from "./order.ts";
import type { FaultSpec, Scenario, TimelineAction } from "./scenario/scenario.ts";
import { type ClearRequest, type CraftState, type FaultRequest, spacecraftName } from "./craft.ts";

export const directorName = "director";

export interface DirectorState {
  readonly checks: CheckState;
  readonly conditions: { readonly fired: boolean[] };
}

export interface DirectorOptions {
  readonly scenario: Pick<Scenario, "timeline" | "checks">;
  readonly hardware: Spacecraft;
  readonly outbox: Outbox;
}

export class Director implements Component<DirectorState> {
  readonly name = directorName;
  readonly #options: DirectorOptions;
  readonly #checks;
  readonly #conditions;
  /** Timeline entries that wait for a condition, in the order of `#conditions`. */
  readonly #conditional;

  constructor(options: DirectorOptions) {
    this.#options = options;
    const { checks, timeline } = options.scenario;
    this.#checks = createChecks(checks);
    this.#conditional = timeline.filter(({ trigger }) => trigger.kind === "when");
    this.#conditions = createConditions(
      this.#conditional.map(({ trigger }) => (trigger.kind === "when" ? trigger.when : "")),
    );
  }

  initial(): DirectorState {
    return { checks: this.#checks.initial(), conditions: this.#conditions.initial() };
  }

  start(_state: DirectorState, effects: Effects): void {
    for (const [index, { trigger }] of this.#options.scenario.timeline.entries()) {
      if (trigger.kind !== "at") continue;
      effects.schedule(after(effects.now, trigger.at), order.timeline, this.name, "act", index);
    }
    if (this.#options.scenario.checks.length + this.#conditional.length === 0) return;
    effects.schedule(effects.now, order.checks, this.name, "look");
  }

  handle(state: DirectorState, event: SimEvent, effects: Effects): void {
    switch (event.kind) {
      case "act": {
        const entry = this.#options.scenario.timeline[event.payload as number];
        if (entry !== undefined) this.#act(entry.action, effects);
        return;
      }
      case "look":
        return this.#look(state, effects);
    }
  }

  /** Verdicts if the exercise ended at `end`. Checks that were undecided when the orbit was lost stay so. */
  results(state: Readonly<DirectorState>, end: SimTime, lost: OrbitLoss | null): CheckResult[] {
    const results = this.#checks.results(state.checks, end);
    if (lost === null || lost.at > end) return results;
    return results.map((result, index) => (this.#isDecided(state, index, lost.at) ? result : undecided(result, lost)));
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
    return new InstantView(this.#options.hardware, craft, ground, at);
  }

  #look(state: DirectorState, effects: Effects): void {
    const view = this.#instant(effects, effects.now);
    const isLost = effects.read<CraftState>(spacecraftName).orbitLoss !== null;
    if (!isLost) this.#checks.evaluate(state.checks, view, effects.now);
    for (const index of this.#conditions.evaluate(state.conditions, view)) {
      const entry = this.#conditional[index];
      if (entry !== undefined) this.#act(entry.action, effects);
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
        const { unit, name, message } = action.command;
        effects.schedule(now, order.timeline, groundName, "command", { unit, name, message });
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
