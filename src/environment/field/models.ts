/**
 * Geomagnetic models: IGRF-14, WMM2025 and the dipole of IGRF-14, with the dates and heights they hold for.
 *
 * Main field of the core and crust only: what currents in the ionosphere and magnetosphere add (20 nT on quiet days at 500 km, hundreds
 * in a storm) is not in these models.
 * Source: Alken et al. 2021, Earth Planets Space 73:49 (IGRF); Chulliat et al. 2025 (WMM2025 report).
 */

import { igrf14 } from "../coefficients/igrf14.ts";
import { wmm2025 } from "../coefficients/wmm2025.ts";
import type { Vector } from "../vector.ts";
import type { CoefficientTable } from "./coefficients.ts";
import { degreeMaxOfTables, negativeGradient } from "./harmonics.ts";

export type FieldModelName = "igrf14" | "wmm2025" | "dipole";

export interface FieldModel {
  readonly name: FieldModelName;
  readonly table: CoefficientTable;
  /** The sum stops here; below the table's degree for the dipole. */
  readonly degreeMax: number;
  readonly yearMin: number;
  readonly yearMax: number;
  readonly heightMin_m: number;
  readonly heightMax_m: number;
}

/**
 * WMM2025 states its own heights. IGRF states none; 20 000 km is ours: beyond, currents outside the Earth weigh as much.
 */
const igrfLimits = { yearMin: 1900, yearMax: 2030, heightMin_m: -10e3, heightMax_m: 20_000e3 };

const models: Readonly<Record<FieldModelName, FieldModel>> = {
  igrf14: { name: "igrf14", table: igrf14, degreeMax: igrf14.degreeMax, ...igrfLimits },
  wmm2025: {
    name: "wmm2025",
    table: wmm2025,
    degreeMax: wmm2025.degreeMax,
    yearMin: 2025,
    yearMax: 2030,
    heightMin_m: -1e3,
    heightMax_m: 850e3,
  },
  dipole: { name: "dipole", table: igrf14, degreeMax: 1, ...igrfLimits },
};

const teslaPerNanotesla = 1e-9;
const current = new Float64Array((degreeMaxOfTables + 1) * (degreeMaxOfTables + 2));

export function fieldModel(name: FieldModelName): FieldModel {
  return models[name];
}

/**
 * The field at an Earth-fixed position, in Earth-fixed components and tesla, at a decimal year.
 *
 * Does not allocate. Outside the model's dates it goes on along the last line: ask `fieldRefusal` first.
 */
export function fieldInto(model: FieldModel, year: number, r_BE_E_m: Vector, out_E_T: Vector): Vector {
  const { years, rows } = model.table;
  let interval = years.length - 2;
  while (interval > 0 && year < years[interval]!) interval -= 1;
  const start = years[interval]!;
  const share = (year - start) / (years[interval + 1]! - start);
  const before = rows[interval]!;
  const beyond = rows[interval + 1]!;
  const count = model.degreeMax * (model.degreeMax + 3);
  for (let k = 0; k < count; k += 1) current[k] = before[k]! + share * (beyond[k]! - before[k]!);
  negativeGradient(current, model.degreeMax, r_BE_E_m, out_E_T);
  out_E_T[0] = out_E_T[0]! * teslaPerNanotesla;
  out_E_T[1] = out_E_T[1]! * teslaPerNanotesla;
  out_E_T[2] = out_E_T[2]! * teslaPerNanotesla;
  return out_E_T;
}

export interface FieldDemand {
  readonly yearMin: number;
  readonly yearMax: number;
  readonly heightMin_m: number;
  readonly heightMax_m: number;
}

/** Why the model may not be used for these dates and heights; undefined where it may. */
export function fieldRefusal(model: FieldModel, demand: FieldDemand): string | undefined {
  const { name } = model;
  if (demand.yearMin < model.yearMin || demand.yearMax > model.yearMax) {
    const asked = `${demand.yearMin.toFixed(2)} to ${demand.yearMax.toFixed(2)}`;
    return `${name} holds for ${model.yearMin} to ${model.yearMax}, asked for ${asked}; ${dateAdvice(name)}`;
  }
  if (demand.heightMin_m < model.heightMin_m || demand.heightMax_m > model.heightMax_m) {
    const asked = `${inKm(demand.heightMin_m)} to ${inKm(demand.heightMax_m)} km`;
    const held = `${inKm(model.heightMin_m)} to ${inKm(model.heightMax_m)} km`;
    const advice = name === "wmm2025" ? "use igrf14" : "no model here reaches it";
    return `${name} holds for heights of ${held}, asked for ${asked}; ${advice}`;
  }
  return undefined;
}

const inKm = (height_m: number): string => (height_m / 1e3).toFixed(0);

function dateAdvice(name: FieldModelName): string {
  return name === "wmm2025" ? "use igrf14 (1900 to 2030) or move startUtc" : "move startUtc";
}
