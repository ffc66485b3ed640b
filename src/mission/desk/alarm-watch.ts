/** Holds what came down against the limits: each unit's newest telemetry once, when it is new. */

import { type Alarm, observe, unshelve } from "../../ground/alarms/alarms.ts";
import { type LimitOverride, LimitTable } from "../../ground/alarms/limits.ts";
import type { SimTime } from "../../kernel/index.ts";
import { dictionary } from "../../messages/dictionary.ts";
import type { obc } from "../../messages/index.ts";
import type { Parameter } from "../../messages/dictionary-types.ts";
import { type UnitName, unitNames } from "../../onboard/unit.ts";
import { stateLabel } from "../checks/vocabulary.ts";
import type { GroundState } from "../ground-state.ts";
import type { DeskState } from "./desk-state.ts";

const modeStates = dictionary.parameters.find(({ name }) => name === "obc.mode")?.states ?? [];
const modeNames = new Map(modeStates.map(({ value, name }) => [value, stateLabel(modeStates, name)]));

/** Derived from the scenario alone; what it has seen is in the desk's state. */
export class AlarmWatch {
  readonly #table: LimitTable;
  /** Those that can have an alarm at all. */
  readonly #watched = new Map<UnitName, readonly Parameter[]>();

  constructor(limits: readonly LimitOverride[]) {
    this.#table = new LimitTable(limits);
    const overridden = new Set(limits.map(({ parameter }) => parameter));
    for (const unit of unitNames) {
      const watched = dictionary.parameters.filter(
        (each) => each.owner === unit && (overridden.has(each.name) || this.#table.watch(each.name, "") !== undefined),
      );
      this.#watched.set(unit, watched);
    }
  }

  /** Takes what is new; hands on each alarm that changed. */
  look(state: DeskState, ground: Readonly<GroundState>, at: SimTime, changed: (alarm: Alarm) => void): void {
    for (const alarm of unshelve(state.alarms, at)) changed(alarm);
    const mode = modeOf(ground);
    for (const unit of unitNames) {
      const latest = ground.latest[unit];
      if (latest === undefined || latest.at === state.seenAt[unit]) continue;
      state.seenAt[unit] = latest.at;
      for (const parameter of this.#watched.get(unit) as readonly Parameter[]) {
        const value = valueAt(latest.telemetry, parameter.path);
        if (value === undefined) continue;
        const alarm = observe(state.alarms, this.#table, parameter.name, value, latest.at, mode);
        if (alarm !== undefined) changed(alarm);
      }
    }
  }
}

function modeOf({ latest }: Readonly<GroundState>): string {
  const telemetry = latest.obc?.telemetry as obc.v1.Telemetry | undefined;
  return telemetry === undefined ? "" : (modeNames.get(telemetry.mode) ?? "");
}

function valueAt(message: object, path: readonly (string | number)[]): number | undefined {
  let value: unknown = message;
  for (const step of path) {
    if (typeof value !== "object" || value === null) return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  if (typeof value === "boolean") return value ? 1 : 0;
  return typeof value === "number" ? value : undefined;
}
