/** The numbers of this spacecraft's battery and array: as built in, or as loaded with the first steps. Plain data. */

import { power } from "../../messages/index.ts";
import { raise, severity } from "../events.ts";
import { setValue, usualValues } from "../parameter-range.ts";
import { parameterTable } from "./parameter-table.ts";

const P = power.v1.Parameter;

export interface ParameterSet {
  /** By `Parameter`. */
  readonly values: Float64Array;
  capacity_C: number;
  stringCount: number;
  cellsInSeries: number;
  resistance_ohm: number;
  relaxation_ohm: number;
  chargeCurrentMax_A: number;
  restCurrent_A: number;
  regulatedVoltage_V: number;
  sectionUsual_V: number;
  sectionSlope_VpK: number;
}

/** What is built in. */
export function createParameterSet(): ParameterSet {
  const set: ParameterSet = {
    values: usualValues(parameterTable),
    capacity_C: 0,
    stringCount: 0,
    cellsInSeries: 0,
    resistance_ohm: 0,
    relaxation_ohm: 0,
    chargeCurrentMax_A: 0,
    restCurrent_A: 0,
    regulatedVoltage_V: 0,
    sectionUsual_V: 0,
    sectionSlope_VpK: 0,
  };
  derive(set);
  return set;
}

/** Takes the parameters that come with a step; each that is refused is told. */
export function takeParameters(
  set: ParameterSet,
  loaded: readonly power.v1.ParameterValue[],
  events: power.v1.Event[],
): void {
  for (let i = 0; i < loaded.length; i += 1) {
    const { parameter, value } = loaded[i]!;
    if (setValue(set.values, parameterTable, parameter, value)) continue;
    raise(events, power.v1.EventCode.EVENT_CODE_PARAMETER_REFUSED, severity.medium, parameter);
  }
  derive(set);
}

function derive(set: ParameterSet): void {
  const { values } = set;
  set.capacity_C = values[P.PARAMETER_CAPACITY]!;
  set.stringCount = Math.floor(values[P.PARAMETER_STRING_COUNT]!);
  set.cellsInSeries = values[P.PARAMETER_CELLS_IN_SERIES]!;
  set.resistance_ohm = values[P.PARAMETER_RESISTANCE]!;
  set.relaxation_ohm = values[P.PARAMETER_RELAXATION]!;
  set.chargeCurrentMax_A = values[P.PARAMETER_CHARGE_CURRENT_MAX]!;
  set.restCurrent_A = values[P.PARAMETER_REST_CURRENT]!;
  set.regulatedVoltage_V = values[P.PARAMETER_REGULATED_VOLTAGE]!;
  set.sectionUsual_V = values[P.PARAMETER_SECTION_VOLTAGE]!;
  set.sectionSlope_VpK = values[P.PARAMETER_SECTION_SLOPE]!;
}
