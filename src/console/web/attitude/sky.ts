/** Directions that the ground can predict, in inertial axes: the Sun, the centre of the Earth, the way the satellite goes. */

import type { PassPlan, Prediction } from "../../protocol/state.ts";

export type Direction = readonly [number, number, number];

export interface Sky {
  readonly sun_N: Direction;
  readonly nadir_N: Direction;
  /** Null where the plan has no track around now. */
  readonly velocity_N: Direction | null;
}

const degree = Math.PI / 180;
const j2000_ms = Date.UTC(2000, 0, 1, 12);

/**
 * Greenwich mean sidereal time, rad; good to 0.01 deg for this century, with UT1 = UTC.
 *
 * Source: US Naval Observatory, Approximate Sidereal Time.
 */
export function sidereal_rad(utc: string): number {
  const days = (Date.parse(utc) - j2000_ms) / 86_400_000;
  return ((280.46061837 + 360.98564736629 * days) % 360) * degree;
}

/** The sky of a prediction, axes as of the downlinked quaternion (TEME). @param startUtc of the exercise */
export function skyOf(predicted: Prediction, plan: PassPlan | undefined, time_us: number, startUtc: string): Sky {
  const sidereal = (at_us: number): number => sidereal_rad(new Date(Date.parse(startUtc) + at_us / 1000).toISOString());
  const now = sidereal(time_us);
  const up = direction(predicted.latitude_deg, predicted.longitude_deg, now);
  const track = plan?.track ?? [];
  const next = track.find(([at_us]) => at_us > time_us + 1e6);
  return {
    sun_N: direction(predicted.subsolarLatitude_deg, predicted.subsolarLongitude_deg, now),
    nadir_N: [-up[0], -up[1], -up[2]],
    velocity_N: next === undefined ? null : towards(up, direction(next[1], next[2], sidereal(next[0]))),
  };
}

function direction(latitude_deg: number, longitude_deg: number, sidereal: number): Direction {
  const angle = longitude_deg * degree + sidereal;
  const flat = Math.cos(latitude_deg * degree);
  return [flat * Math.cos(angle), flat * Math.sin(angle), Math.sin(latitude_deg * degree)];
}

/** From one direction to another, across the first. */
function towards(from: Direction, to: Direction): Direction | null {
  const along = dot(from, to);
  const across: Direction = [to[0] - along * from[0], to[1] - along * from[1], to[2] - along * from[2]];
  return unit(across);
}

export const dot = (a: Direction, b: Direction): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export const cross = (a: Direction, b: Direction): Direction => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];

/** Of length one; null for what has none. */
export function unit([x, y, z]: Direction): Direction | null {
  const length = Math.hypot(x, y, z);
  return length > 1e-12 ? [x / length, y / length, z / length] : null;
}

/** v_B = A(q_BN) v_N for a quaternion `[x, y, z, w]`, scalar last. */
export function toBody(q_BN: readonly [number, number, number, number], v_N: Direction): Direction {
  const [x, y, z, w] = q_BN;
  const e: Direction = [-x, -y, -z];
  const t = cross(e, v_N);
  const u = cross(e, t);
  return [v_N[0] + 2 * (w * t[0] + u[0]), v_N[1] + 2 * (w * t[1] + u[1]), v_N[2] + 2 * (w * t[2] + u[2])];
}

/** Angle between two directions, deg. */
export const angle_deg = (a: Direction, b: Direction): number =>
  Math.acos(Math.min(1, Math.max(-1, dot(a, b)))) / degree;
