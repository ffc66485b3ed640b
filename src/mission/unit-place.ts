/** What the exercise needs of a unit at every step, looked up once. */

import type { Duration } from "../kernel/index.ts";
import { type AnyUnit, type StepMessage, type UnitName, unitByName, unitNames } from "../onboard/unit.ts";
import { order, rhythms } from "./order.ts";

export interface UnitPlace {
  readonly unit: UnitName;
  readonly number: number;
  readonly messages: AnyUnit["messages"];
  readonly period: Duration;
  readonly outputDelay: Duration;
  readonly priority: number;
  /** Reused: latched at the unit's instant, valid until its answer is due. Not state: every step fills all of it. */
  readonly step: StepMessage;
}

export const unitPlaces = (): ReadonlyMap<UnitName, UnitPlace> =>
  new Map(unitNames.map((unit, index) => [unit, placeOf(unit, index)]));

function placeOf(unit: UnitName, index: number): UnitPlace {
  const { number, messages } = unitByName(unit);
  return { unit, number, messages, ...rhythms[unit], priority: order.instant + index, step: messages.Step.create() };
}
