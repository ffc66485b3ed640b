/**
 * Torque of the air and of sunlight on the facets of the body.
 *
 * Facets do not shade each other. In low orbit a satellite is so much faster than the molecules that each gives up its whole
 * momentum along the flow; the speed of the molecules themselves is left out.
 *
 * Source: Markley & Crassidis 2014, equations 3.163 to 3.169 (drag) and 3.170 to 3.176 (solar pressure).
 */

import type { SurfaceConfig } from "../config/body.ts";
import type { Facets } from "./facets.ts";

/** Solar radiation pressure at one astronomical unit: 1361 W/m2 (Kopp & Lean 2011) over the speed of light. */
export const solarPressure_Npm2 = 1361 / 299_792_458;

/** What the last call found, in B. */
export interface SurfaceLoad {
  readonly torque_B_Nm: Float64Array;
  readonly force_B_N: Float64Array;
}

export const createSurfaceLoad = (): SurfaceLoad => ({
  torque_B_Nm: new Float64Array(3),
  force_B_N: new Float64Array(3),
});

/**
 * Drag: -1/2 rho C_D v^2 A cos(theta) along the flow on every facet that meets it.
 *
 * @param v_B_mps velocity relative to the co-rotating air, in B
 * @param air its density, in an object: a number that a call is given is allocated
 */
export function drag(
  facets: Facets,
  { drag_coefficient }: SurfaceConfig,
  v_B_mps: Float64Array,
  air: { readonly density_kgpm3: number },
  out: SurfaceLoad,
): void {
  clearLoad(out);
  const vx = v_B_mps[0]!;
  const vy = v_B_mps[1]!;
  const vz = v_B_mps[2]!;
  const k = -0.5 * air.density_kgpm3 * drag_coefficient;
  if (k === 0) return;
  for (let facet = 0; facet < facets.count; facet += 1) {
    const at = 3 * facet;
    const { normal_B: n } = facets;
    // v times the speed times the cosine is v times the normal's part of it.
    const across_mps = n[at]! * vx + n[at + 1]! * vy + n[at + 2]! * vz;
    if (across_mps <= 0) continue;
    const push = k * facets.area_m2[facet]! * across_mps;
    addForce(facets, at, push * vx, push * vy, push * vz, out);
  }
}

/**
 * Solar pressure: absorbed, mirrored and scattered light on every facet that looks at the Sun.
 *
 * @param sun_B unit vector to the Sun in B
 * @param litFraction 0 to 1
 */
export function solarPressure(
  facets: Facets,
  { specular, diffuse }: SurfaceConfig,
  sun_B: Float64Array,
  litFraction: number,
  out: SurfaceLoad,
): void {
  clearLoad(out);
  if (!(litFraction > 0)) return;
  const sx = sun_B[0]!;
  const sy = sun_B[1]!;
  const sz = sun_B[2]!;
  const pressure_Npm2 = solarPressure_Npm2 * litFraction;
  for (let facet = 0; facet < facets.count; facet += 1) {
    const at = 3 * facet;
    const { normal_B: n } = facets;
    const cosine = n[at]! * sx + n[at + 1]! * sy + n[at + 2]! * sz;
    if (cosine <= 0) continue;
    const push_N = -pressure_Npm2 * facets.area_m2[facet]! * cosine;
    const alongSun = 1 - specular;
    const alongNormal = 2 * (specular * cosine + diffuse / 3);
    addForce(
      facets,
      at,
      push_N * (alongSun * sx + alongNormal * n[at]!),
      push_N * (alongSun * sy + alongNormal * n[at + 1]!),
      push_N * (alongSun * sz + alongNormal * n[at + 2]!),
      out,
    );
  }
}

function clearLoad({ force_B_N, torque_B_Nm }: SurfaceLoad): void {
  force_B_N[0] = force_B_N[1] = force_B_N[2] = 0;
  torque_B_Nm[0] = torque_B_Nm[1] = torque_B_Nm[2] = 0;
}

function addForce({ centre_B_m: c }: Facets, at: number, fx: number, fy: number, fz: number, out: SurfaceLoad): void {
  const { force_B_N, torque_B_Nm } = out;
  const x = c[at]!;
  const y = c[at + 1]!;
  const z = c[at + 2]!;
  force_B_N[0]! += fx;
  force_B_N[1]! += fy;
  force_B_N[2]! += fz;
  torque_B_Nm[0]! += y * fz - z * fy;
  torque_B_Nm[1]! += z * fx - x * fz;
  torque_B_Nm[2]! += x * fy - y * fx;
}
