/**
 * The director: the scripted timeline, and the checks that give the verdict. It looks at the exercise once a second.
 *
 * Its view of the units is their latest telemetry as the bench sees it, over the cable; what came down is under `ground`.
 */

import { after, type Component, type Effects, type SimEvent, secondsAt, type SimTime } from "../kernel/index.ts";
import type { UnitName } from "../onboard/unit.ts";
import type { Spacecraft } from "../spacecraft/spacecraft.ts";
import { createConditions } from "./checks/conditions.ts";
import { createChecks } from "./checks/checks.ts";
import type { CheckResult, CheckState, View } from "./checks/spec.ts";
import { groundName, type GroundState } from "./ground.ts";
import { groundView } from "./ground-view.ts";
import type { Outbox } from "./notice.ts";
import { checkPeriod, order } from "./order.ts";
import type { FaultSpec, Scenario, TimelineAction } from "./scenario/scenario.ts";
import { type CraftState, spacecraftName } from "./spacecraft.ts";
import { telemetryView } from "./view.ts";

export const directorName = "director";

export interface DirectorState {
  readonly checks: CheckState;
  readonly conditions: { readonly fired: boolean[] };
}

/** The latest telemetry of each unit as the bench has it. */
type LatestTelemetry = Readonly<Partial<Record<UnitName, object>>>;

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

  /** Verdicts if the exercise ended at `end`. */
  results(state: Readonly<DirectorState>, end: SimTime): CheckResult[] {
    return this.#checks.results(state.checks, end);
  }

  /** What a predicate sees at a moment whose events have been handled. */
  view(effects: Pick<Effects, "read">, at: SimTime): View {
    const craft = effects.read<CraftState>(spacecraftName);
    const ground = effects.read<GroundState>(groundName);
    const latest: LatestTelemetry = craft.latest;
    const view = (unit: UnitName): Record<string, unknown> | undefined =>
      latest[unit] === undefined ? undefined : telemetryView(unit, latest[unit]);
    return {
      adcs: view("adcs"),
      power: view("power"),
      comms: view("comms"),
      payload: view("payload"),
      obc: view("obc"),
      truth: this.#options.hardware.truth(craft.truth, at) as unknown as View["truth"],
      ground: groundView(ground, at),
      t_s: secondsAt(at),
    };
  }

  #look(state: DirectorState, effects: Effects): void {
    const view = this.view(effects, effects.now);
    this.#checks.evaluate(state.checks, view, effects.now);
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
        effects.schedule(now, order.timeline, spacecraftName, "clear", action.channel);
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

  #inject({ fault, lasts }: FaultSpec, effects: Effects): void {
    effects.schedule(effects.now, order.timeline, spacecraftName, "fault", fault);
    if (lasts !== undefined) {
      effects.schedule(after(effects.now, lasts), order.timeline, spacecraftName, "clear", fault.channel);
    }
  }
}
