/** Two hemispherical antennas: A looks along +z, B along -z. */

import type { SpacecraftConfig } from "../config.ts";

export type AntennaConfig = SpacecraftConfig["comms"]["antenna"];

/** As `Antenna` in proto/falak/comms/v1. */
export const AntennaId = { a: 1, b: 2 } as const;

/**
 * Gain in a direction.
 *
 * A parabola in the angle from boresight to 90 deg, then a straight line in dB to the back. Assumption: the shape of a
 * patch on a body of some wavelengths; nulls between the two antennas and the wings' shadow are left out.
 *
 * @param cosine of the angle between boresight and the direction
 */
export function antennaGain_dbi(antenna: AntennaConfig, cosine: number): number {
  const angle_rad = Math.acos(Math.min(1, Math.max(-1, cosine)));
  const quarter = angle_rad / (Math.PI / 2);
  const { boresight_gain_dbi: front, edge_gain_dbi: edge, back_gain_dbi: back } = antenna;
  if (quarter <= 1) return front + (edge - front) * quarter * quarter;
  return edge + (back - edge) * (quarter - 1);
}

/** Cosine between an antenna's boresight and a unit direction in B. */
export function boresightCosine(antenna: number, direction_B: Float64Array): number {
  return antenna === AntennaId.b ? -direction_B[2]! : direction_B[2]!;
}
