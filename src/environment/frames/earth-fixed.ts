/**
 * TEME (N) to Earth-fixed (E) axes: one turn about the pole by Greenwich mean sidereal time.
 *
 * What SGP4 works in is turned by the 1982 sidereal time; polar motion is left out.
 * Source: Vallado et al. 2006, AIAA 2006-6753, appendix C; Vallado 2013, equations 3-47 and 3-75.
 */

import { set, type Vector } from "../vector.ts";
import { dayLength_us, utcLabel_us } from "../time/leap-seconds.ts";

/** Rotation rate of the Earth relative to TEME axes. Source: Vallado 2013, equation 3-40. */
export const earthRate_radps = 7.292115146706979e-5;

/**
 * Greenwich mean sidereal time (1982) in radians, 0 to 2 pi, with UT1 = UTC.
 *
 * The whole days fall out of 876600 h per century, so that no digit is lost over decades.
 */
export function gmst_rad(tai_us: number): number {
  const label_us = utcLabel_us(tai_us);
  const day = Math.floor(label_us / dayLength_us);
  const fromNoon_us = label_us - day * dayLength_us - dayLength_us / 2;
  const T = (day + fromNoon_us / dayLength_us) / 36_525;
  const gmst_s = 67_310.54841 + fromNoon_us / 1e6 + T * (8_640_184.812866 + T * (0.093104 - 6.2e-6 * T));
  const turns = gmst_s / 86_400;
  return (turns - Math.floor(turns)) * 2 * Math.PI;
}

/** A direction (or a field) from TEME to Earth-fixed components; `out_E` may be `v_N`. */
export function directionToEarthFixed(gmst: number, v_N: Vector, out_E: Vector): Vector {
  const c = Math.cos(gmst);
  const s = Math.sin(gmst);
  const x = v_N[0]!;
  const y = v_N[1]!;
  return set(out_E, c * x + s * y, c * y - s * x, v_N[2]!);
}

/** A direction (or a field) from Earth-fixed to TEME components; `out_N` may be `v_E`. */
export function directionToTeme(gmst: number, v_E: Vector, out_N: Vector): Vector {
  return directionToEarthFixed(-gmst, v_E, out_N);
}

/** A position from TEME to Earth-fixed components; `out_E` may be `r_N_m`. */
export const positionToEarthFixed = directionToEarthFixed;

/** The velocity relative to the turning Earth, in Earth-fixed components; `out_E` may be `v_N_mps`. */
export function velocityToEarthFixed(gmst: number, r_N_m: Vector, v_N_mps: Vector, out_E: Vector): Vector {
  const c = Math.cos(gmst);
  const s = Math.sin(gmst);
  const x = v_N_mps[0]! + earthRate_radps * r_N_m[1]!;
  const y = v_N_mps[1]! - earthRate_radps * r_N_m[0]!;
  return set(out_E, c * x + s * y, c * y - s * x, v_N_mps[2]!);
}
