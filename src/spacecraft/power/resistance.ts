/**
 * A resistance of a battery against state of charge and temperature.
 *
 * Source: Chen & Rincon-Mora 2006, Accurate Electrical Battery Model Capable of Predicting Runtime and I-V Performance,
 * equations 3 and 4 (a floor and an exponential towards empty); the temperature after Arrhenius.
 */

import type { ResistanceConfig } from "../config/power.ts";

const reference_pK = 1 / 298.15;

export function resistance_ohm(
  { ohm, rise, decay, activation_k }: ResistanceConfig,
  stateOfCharge: number,
  temperature_degC: number,
): number {
  const empty = rise > 0 ? rise * Math.exp(-decay * stateOfCharge) : 0;
  const cold = activation_k > 0 ? Math.exp(activation_k * (1 / (temperature_degC + 273.15) - reference_pK)) : 1;
  return ohm * (1 + empty) * cold;
}
