/**
 * Gravity of the Earth with its zonal harmonics J2, J3 and J4.
 *
 * Tesseral harmonics are left out: some hundred metres along track over a day in low orbits.
 * Source: Vallado 2013, section 8.6 (accelerations), table D-1 (EGM-96 coefficients).
 */

/** Gravitational parameter, m3/s2. */
export const mu_m3ps2 = 3.986004418e14;
/** Radius that goes with the coefficients. */
export const gravityRadius_m = 6_378_136.3;
export const j2 = 1.0826266835531513e-3;
export const j3 = -2.5326564853322355e-6;
export const j4 = -1.6196215913670001e-6;

export interface ZonalTerms {
  readonly j2: number;
  readonly j3: number;
  readonly j4: number;
}

export const zonalTerms: ZonalTerms = { j2, j3, j4 };

/** Adds the acceleration at a position to `out_mps2`; both in axes whose z is the pole, such as TEME. */
export function addGravity(terms: ZonalTerms, x: number, y: number, z: number, out_mps2: Float64Array): void {
  const square = x * x + y * y + z * z;
  const r = Math.sqrt(square);
  const central = -mu_m3ps2 / (square * r);
  const s = z / r;
  const s2 = s * s;
  const ratio = gravityRadius_m / r;
  const k2 = 1.5 * terms.j2 * ratio * ratio;
  const k3 = 2.5 * terms.j3 * ratio * ratio * ratio;
  const k4 = -1.875 * terms.j4 * ratio * ratio * ratio * ratio;
  const across = 1 + k2 * (1 - 5 * s2) + k3 * s * (3 - 7 * s2) + k4 * (1 - 14 * s2 + 21 * s2 * s2);
  out_mps2[0]! += central * x * across;
  out_mps2[1]! += central * y * across;
  // The odd term does not vanish on the equator, so it is written with r in the place of z.
  const along = 1 + k2 * (3 - 5 * s2) + k4 * (5 - (70 / 3) * s2 + 21 * s2 * s2);
  out_mps2[2]! += central * (z * along + r * k3 * (6 * s2 - 7 * s2 * s2 - 0.6));
}
