/**
 * Maximum-power-point tracking: each section's voltage starts from its temperature and is then perturbed and observed.
 *
 * While battery and loads do not want all of the power, what a section gives says nothing of its maximum: the voltage
 * then stands still. Source: Esram & Chapman 2007, Comparison of Photovoltaic Array Maximum Power Point Tracking
 * Techniques, section II.
 */

import type { power } from "../../messages/index.ts";
import { clamp } from "../numbers.ts";
import type { ParameterSet } from "./parameter-set.ts";
import {
  sectionLit_V,
  sectionReference_degC,
  sectionStep_V,
  sectionTemperatureMax_degC,
  sectionWander_V,
} from "./parameters.ts";
import { wingCount } from "./wings.ts";

export interface TrackingState {
  /** By section: what is added to the voltage of its temperature, where it goes next, and what it gave. */
  readonly offset_V: number[];
  readonly direction: number[];
  readonly power_W: number[];
}

export function createTracking(): TrackingState {
  return { offset_V: [0, 0], direction: [1, 1], power_W: [0, 0] };
}

/** Moves the tracking one period on; `voltages_V` receives a voltage per section, or stays empty where none is measured. */
export function updateTracking(
  tracking: TrackingState,
  sections: readonly power.v1.ArraySection[],
  bus_V: number,
  chargeCurrent_A: number,
  chargeCurrentMax_A: number,
  parameters: ParameterSet,
  voltages_V: number[],
): void {
  voltages_V.length = 0;
  if (sections.length < wingCount) return;
  const isRegulated = bus_V > parameters.regulatedVoltage_V || chargeCurrent_A > 0.95 * chargeCurrentMax_A;
  for (let wing = 0; wing < wingCount; wing += 1) {
    const { voltageV, currentA, temperatureDegc } = sections[wing]!;
    observe(tracking, wing, voltageV, currentA, isRegulated);
    voltages_V.push(usual_V(temperatureDegc, parameters) + tracking.offset_V[wing]!);
  }
}

function observe(tracking: TrackingState, wing: number, voltage_V: number, current_A: number, isHeld: boolean): void {
  const power_W = voltage_V * current_A;
  // Comparisons with NaN are false: a missing measurement changes nothing.
  if (voltage_V <= sectionLit_V) tracking.power_W[wing] = 0;
  if (isHeld || !(voltage_V > sectionLit_V && power_W >= 0)) return;
  if (power_W < tracking.power_W[wing]!) tracking.direction[wing] = -tracking.direction[wing]!;
  tracking.power_W[wing] = power_W;
  const offset_V = tracking.offset_V[wing]! + tracking.direction[wing]! * sectionStep_V;
  tracking.offset_V[wing] = clamp(offset_V, -sectionWander_V, sectionWander_V);
}

function usual_V(temperature_degC: number, { sectionUsual_V, sectionSlope_VpK }: ParameterSet): number {
  const isSound = temperature_degC > -sectionTemperatureMax_degC && temperature_degC < sectionTemperatureMax_degC;
  return isSound ? sectionUsual_V + sectionSlope_VpK * (temperature_degC - sectionReference_degC) : sectionUsual_V;
}
