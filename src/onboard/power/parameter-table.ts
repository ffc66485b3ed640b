/** The parameters of `falak.power.v1.Parameter` by number: what is built in, and what is taken in its place. */

import type { ParameterTable } from "../parameter-range.ts";
import * as built from "./parameters.ts";

/** In the order of their numbers, from CAPACITY on. */
export const parameterTable: ParameterTable = [
  null,
  { usual: built.capacity_C, min: 1, max: 1e8 },
  { usual: built.stringCount, min: 1, max: 4 },
  { usual: built.cellsInSeries, min: 1, max: 100 },
  { usual: built.resistance_ohm, min: 0, max: 10 },
  { usual: built.relaxation_ohm, min: 0, max: 10 },
  { usual: built.chargeCurrentMax_A, min: 0, max: built.batteryCurrentMax_A },
  { usual: built.restCurrent_A, min: 0, max: built.batteryCurrentMax_A },
  { usual: built.regulatedVoltage_V, min: 0, max: built.busVoltageMax_V },
  { usual: built.sectionUsual_V, min: 0, max: 500 },
  { usual: built.sectionSlope_VpK, min: -10, max: 0 },
];
