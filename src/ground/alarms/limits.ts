/** What the ground calls out of limits: the dictionary's limits and states, and what a scenario puts in their place, by mode. */

import { dictionary } from "../../messages/dictionary.ts";
import type { Limits, Parameter, Severity } from "../../messages/dictionary-types.ts";

export type AlarmLevel = "yellow" | "red";

/** Samples in a row that must agree before an alarm is raised, and before a value counts as back. */
export const persistenceUsual = 2;
export const persistenceMax = 100;

/** Other limits for one parameter. */
export interface LimitOverride {
  /** Name in the dictionary. */
  readonly parameter: string;
  /** Modes of the spacecraft in which they hold, such as `SAFE`; absent: in every mode that has none of its own. */
  readonly modes?: readonly string[];
  /** In the place of all the dictionary's; an empty one checks nothing. */
  readonly limits?: Limits;
  readonly persistence?: number;
}

/** What one parameter is held against. */
export interface Watch {
  readonly limits: Limits | null;
  /** Level by value, of enumerations. */
  readonly states: ReadonlyMap<number, AlarmLevel>;
  readonly persistence: number;
}

/** How a value stands: its level and the bound that it passed. */
export interface Standing {
  readonly level: AlarmLevel;
  /** For a state its own value. */
  readonly limit: number;
}

/** The limits of every parameter that has any. */
export class LimitTable {
  readonly #parameters = new Map<string, Parameter>();
  readonly #overrides = new Map<string, LimitOverride[]>();
  readonly #watches = new Map<string, Watch | undefined>();

  constructor(overrides: readonly LimitOverride[], parameters: readonly Parameter[] = dictionary.parameters) {
    for (const parameter of parameters) this.#parameters.set(parameter.name, parameter);
    for (const override of overrides) {
      const known = this.#overrides.get(override.parameter);
      if (known === undefined) this.#overrides.set(override.parameter, [override]);
      else known.push(override);
    }
  }

  /** What a parameter is held against in a mode; undefined where it is held against nothing. */
  watch(parameter: string, mode: string): Watch | undefined {
    const key = `${parameter} ${mode}`;
    if (this.#watches.has(key)) return this.#watches.get(key);
    const made = this.#make(parameter, mode);
    this.#watches.set(key, made);
    return made;
  }

  #make(name: string, mode: string): Watch | undefined {
    const parameter = this.#parameters.get(name);
    const overrides = this.#overrides.get(name) ?? [];
    const override =
      overrides.find(({ modes }) => modes?.includes(mode) === true) ??
      overrides.find(({ modes }) => modes === undefined);
    const limits = override?.limits ?? parameter?.limits ?? null;
    const states = new Map<number, AlarmLevel>();
    for (const { value, severity } of parameter?.states ?? []) {
      const level = levelOf(severity);
      if (level !== undefined && override?.limits === undefined) states.set(value, level);
    }
    if (limits === null && states.size === 0) return undefined;
    return { limits, states, persistence: override?.persistence ?? persistenceUsual };
  }
}

/** How a value stands against what it is held against; undefined where it is inside, or no number. */
export function standingOf({ limits, states }: Watch, value: number): Standing | undefined {
  const state = states.get(value);
  if (state !== undefined) return { level: state, limit: value };
  if (limits === null) return undefined;
  const { redLow, redHigh, yellowLow, yellowHigh } = limits;
  if (redLow !== undefined && value < redLow) return { level: "red", limit: redLow };
  if (redHigh !== undefined && value > redHigh) return { level: "red", limit: redHigh };
  if (yellowLow !== undefined && value < yellowLow) return { level: "yellow", limit: yellowLow };
  if (yellowHigh !== undefined && value > yellowHigh) return { level: "yellow", limit: yellowHigh };
  return undefined;
}

function levelOf(severity: Severity): AlarmLevel | undefined {
  if (severity === "alarm") return "red";
  return severity === "warning" ? "yellow" : undefined;
}
