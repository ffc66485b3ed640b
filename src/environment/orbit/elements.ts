/** SGP4 mean elements as plain data, whichever text they came from. */

export interface MeanElements {
  readonly name: string;
  readonly catalogNumber: string;
  /** Microseconds since 2000-01-01T00:00:00 TAI; exact for both formats. */
  readonly epoch_tai_us: number;
  readonly inclination_deg: number;
  readonly ascendingNode_deg: number;
  readonly eccentricity: number;
  readonly argumentOfPerigee_deg: number;
  readonly meanAnomaly_deg: number;
  /** Kozai mean motion as published. */
  readonly meanMotion_revpday: number;
  /** Drag term in inverse Earth radii. */
  readonly bstar: number;
  /** The two lines where the elements came as a TLE: SGP4 then starts from the digits themselves. */
  readonly lines?: readonly [line1: string, line2: string];
}

const mu_m3ps2 = 3.986008e14;
const earthRadius_m = 6_378_135;

/**
 * Heights of perigee and apogee above a sphere of the equatorial radius, from the mean elements: to some 20 km, for
 * questions such as whether a model reaches that high.
 *
 * Source: Kepler's third law with the WGS-72 constants of SGP4.
 */
export function heightRange(elements: MeanElements): { readonly perigee_m: number; readonly apogee_m: number } {
  const meanMotion_radps = (elements.meanMotion_revpday * 2 * Math.PI) / 86_400;
  const semiMajorAxis_m = Math.cbrt(mu_m3ps2 / (meanMotion_radps * meanMotion_radps));
  return {
    perigee_m: semiMajorAxis_m * (1 - elements.eccentricity) - earthRadius_m,
    apogee_m: semiMajorAxis_m * (1 + elements.eccentricity) - earthRadius_m,
  };
}
