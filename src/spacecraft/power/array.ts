/**
 * Solar array: two wings, each a section of strings in parallel with a converter of its own.
 *
 * Stowed, a share of a wing's strings looks outwards along +y or -y; deployed, the normal is -z at drive angle 0 and
 * turns about +y. All cells of a wing have its temperature. Shadows and the Earth's light on the cells are left out.
 */

import type { SpacecraftConfig } from "../config.ts";
import { createSolarCell, currentAt_A, maximumPower, type DiodeCurve, type OperatingPoint } from "./cell.ts";

/** Where a section works. */
export interface SectionPoint {
  /** At its maximum-power point. */
  maximum_W: number;
  maximum_V: number;
  /** At the point that was asked for. */
  given_W: number;
  given_V: number;
}

export interface SolarArray {
  /**
   * Light on the cells that look at the Sun, over the irradiance of the data sheet.
   *
   * @param wing 0 is +y, 1 is -y
   * @param sun_B unit vector to the Sun in B
   * @param flux_Wpm2 of the Sun at the spacecraft
   */
  light(wing: number, deployed: boolean, driveAngle_rad: number, sun_B: Float64Array, flux_Wpm2: number): number;
  /** Strings that see the Sun when `working` of a wing's strings work. */
  strings(deployed: boolean, working: number): number;
  /**
   * Fills `out` for a section.
   *
   * @param asked_V operating voltage; NaN: the converter tracks the maximum by itself
   */
  operate(light: number, strings: number, temperature_degC: number, asked_V: number, out: SectionPoint): SectionPoint;
}

/** Angle by which a wing must turn about +y to face the Sun, -pi to pi. */
export function sunAngle_rad(driveAngle_rad: number, sun_B: Float64Array): number {
  const angle_rad = Math.atan2(-sun_B[0]!, -sun_B[2]!) - driveAngle_rad;
  return angle_rad - 2 * Math.PI * Math.round(angle_rad / (2 * Math.PI));
}

export function createSolarArray(config: SpacecraftConfig): SolarArray {
  const { array } = config.power;
  const cell = createSolarCell(array.cell, array.remaining_current, array.remaining_voltage);
  const series = array.cells_in_series;
  const curve: DiodeCurve = { light_A: 0, saturation_A: 0, diode_V: 0, series_ohm: 0 };
  const best: OperatingPoint = { voltage_V: 0, current_A: 0 };

  return {
    light(wing, deployed, driveAngle_rad, sun_B, flux_Wpm2) {
      const cosine = deployed
        ? -Math.sin(driveAngle_rad) * sun_B[0]! - Math.cos(driveAngle_rad) * sun_B[2]!
        : wing === 0
          ? sun_B[1]!
          : -sun_B[1]!;
      return cosine > 0 && flux_Wpm2 > 0 ? (cosine * flux_Wpm2) / array.cell.reference_irradiance_wpm2 : 0;
    },

    strings: (deployed, working) => (deployed ? working : working * array.stowed_fraction),

    operate(light, strings, temperature_degC, asked_V, out) {
      out.maximum_W = 0;
      out.maximum_V = 0;
      out.given_W = 0;
      out.given_V = 0;
      if (!(light > 0 && strings > 0)) return out;
      cell.curve(light, temperature_degC, curve);
      maximumPower(curve, best);
      out.maximum_V = series * best.voltage_V;
      out.maximum_W = strings * out.maximum_V * best.current_A;
      out.given_V = asked_V === asked_V ? Math.max(0, asked_V) : out.maximum_V;
      out.given_W =
        asked_V === asked_V
          ? strings * out.given_V * currentAt_A(curve, out.given_V / series)
          : out.maximum_W * array.tracking_efficiency;
      return out;
    },
  };
}
