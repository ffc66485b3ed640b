/**
 * Solar array: two wings, each a section with its own converter.
 *
 * Stowed, a share of a wing's cells looks outwards along +y or -y; deployed, the normal is -z at drive angle 0 and
 * turns about +y. Temperature, ageing and shadows are left out.
 *
 * Source: Rauschenbach 1980, Solar Cell Array Design Handbook, section 2.2 (the current-voltage curve).
 */

import type { SpacecraftConfig } from "../config.ts";

export interface SolarArray {
  /**
   * Power at the maximum-power point of a section, before the converter.
   *
   * @param wing 0 is +y, 1 is -y
   * @param sun_B unit vector to the Sun in B
   */
  available_W(
    wing: number,
    deployed: boolean,
    driveAngle_rad: number,
    sun_B: Float64Array,
    litFraction: number,
  ): number;
  /** Share of the maximum power that a section gives at a voltage. */
  shareAt(voltage_V: number): number;
}

export function createSolarArray(config: SpacecraftConfig): SolarArray {
  const { array } = config.power;
  const normal_W = array.solar_constant_wpm2 * array.area_per_wing_m2 * array.cell_efficiency * array.packing;
  const open_V = array.voltage_open_circuit_v;
  const best_V = array.voltage_at_maximum_power_v;
  const best = array.current_at_maximum_power;
  const c2 = (best_V / open_V - 1) / Math.log(1 - best);
  const c1 = (1 - best) * Math.exp(-best_V / (c2 * open_V));

  return {
    available_W(wing, deployed, driveAngle_rad, sun_B, litFraction) {
      if (!(litFraction > 0)) return 0;
      if (!deployed) {
        const outwards = wing === 0 ? sun_B[1]! : -sun_B[1]!;
        return outwards > 0 ? normal_W * array.stowed_fraction * outwards * litFraction : 0;
      }
      const cosine = -Math.sin(driveAngle_rad) * sun_B[0]! - Math.cos(driveAngle_rad) * sun_B[2]!;
      return cosine > 0 ? normal_W * cosine * litFraction : 0;
    },
    shareAt(voltage_V) {
      if (!(voltage_V > 0) || voltage_V >= open_V) return 0;
      const current = 1 - c1 * (Math.exp(voltage_V / (c2 * open_V)) - 1);
      return Math.max(0, (voltage_V * current) / (best_V * best));
    },
  };
}
