/**
 * Where and when the satellite is, as its own computer knows it: GNSS fixes, carried on by gravity between them.
 *
 * A fix that lies far from what was expected is left out; three in a row reject the receiver. It is believed again when it
 * agrees, or when its own fixes have followed one orbit for ten minutes: then the unit was wrong. Without fixes the orbit is
 * carried on for an hour, in which J2 alone strays by some hundred metres and a clock by microseconds.
 *
 * Source: Montenbruck & Gill 2000, section 4.1; Vallado 2013, section 8.6.
 */

import type { adcs } from "../../../messages/index.ts";
import { directionToTeme, earthRate_radps, gmst_rad } from "../../../environment/frames/earth-fixed.ts";
import { cowellStep, createPush } from "../../../environment/orbit/cowell.ts";
import { j2 } from "../../../environment/orbit/gravity.ts";
import { sunPosition } from "../../../environment/sun/position.ts";
import { vector, type Vector } from "../../../environment/vector.ts";
import { isFinite3 } from "../../numbers.ts";
import { createStray, followStray, isSteady, startStray, type Stray } from "./stray.ts";

export interface Navigation {
  valid: boolean;
  /** Microseconds since 2000-01-01T00:00:00 TAI. */
  tai_us: number;
  readonly r_BE_N_m: Vector;
  readonly v_BE_N_mps: Vector;
  /** Since the last fix that was believed. */
  sinceFix_us: number;
  /** Fixes in a row that were left out. */
  strange: number;
  /** So many that the receiver is not believed. */
  rejected: boolean;
  /** The orbit of the fixes that were left out. */
  readonly stray: Stray;
  /** The Sun from the Earth, and when it was computed. */
  readonly r_SE_N_m: Vector;
  sunAt_tai_us: number;
}

const outageMax_us = 3600e6;
/** How far a fix may lie from the expected place. */
const strayMax_m = 300;
const strangeMax = 3;
/** The Sun turns 7e-5 deg in this time. */
const sunPeriod_us = 60e6;
const radiusMin_m = 6.4e6;
const radiusMax_m = 8.5e6;
const terms = { j2, j3: 0, j4: 0 };
const push = createPush();
const fixed = vector();
const moving = vector();

export const createNavigation = (): Navigation => ({
  valid: false,
  tai_us: 0,
  r_BE_N_m: vector(),
  v_BE_N_mps: vector(),
  sinceFix_us: 0,
  strange: 0,
  rejected: false,
  stray: createStray(),
  r_SE_N_m: vector(),
  sunAt_tai_us: Number.NEGATIVE_INFINITY,
});

/** Carries place and time on by a period and takes a fix where there is one. */
export function navigate(navigation: Navigation, fix: adcs.v1.Gnss | null, period_us: number): void {
  if (navigation.valid) {
    navigation.tai_us += period_us;
    navigation.sinceFix_us += period_us;
    cowellStep(navigation, push, period_us / 1e6, terms);
    if (navigation.sinceFix_us > outageMax_us) navigation.valid = false;
  }
  if (fix !== null && isPlausible(fix)) takeFix(navigation, fix);
  if (navigation.valid && navigation.tai_us - navigation.sunAt_tai_us >= sunPeriod_us) {
    sunPosition(navigation.tai_us, navigation.r_SE_N_m);
    navigation.sunAt_tai_us = navigation.tai_us;
  }
}

function takeFix(navigation: Navigation, { positionEM: r, velocityEMps: v, taiUs }: adcs.v1.Gnss): void {
  const gmst = gmst_rad(taiUs);
  fixed[0] = r!.x;
  fixed[1] = r!.y;
  fixed[2] = r!.z;
  directionToTeme(gmst, fixed, fixed);
  moving[0] = v!.x - earthRate_radps * r!.y;
  moving[1] = v!.y + earthRate_radps * r!.x;
  moving[2] = v!.z;
  directionToTeme(gmst, moving, moving);
  if (navigation.valid && strays(navigation.r_BE_N_m, fixed) && !believeStray(navigation, taiUs)) return;
  navigation.valid = true;
  navigation.strange = 0;
  navigation.rejected = false;
  navigation.sinceFix_us = 0;
  navigation.tai_us = taiUs;
  navigation.r_BE_N_m.set(fixed);
  navigation.v_BE_N_mps.set(moving);
}

/** Counts a fix that was not expected; true where there have been so many of one orbit that they are believed. */
function believeStray(navigation: Navigation, tai_us: number): boolean {
  const { stray } = navigation;
  navigation.strange += 1;
  navigation.rejected ||= navigation.strange >= strangeMax;
  followStray(stray, tai_us);
  const follows = stray.count > 0 && !strays(stray.r_BE_N_m, fixed);
  startStray(stray, follows ? stray.count + 1 : 1, tai_us, fixed, moving);
  return isSteady(stray);
}

/** Two places are too far apart to be one. */
function strays(r: Vector, other: Vector): boolean {
  const x = other[0]! - r[0]!;
  const y = other[1]! - r[1]!;
  const z = other[2]! - r[2]!;
  return x * x + y * y + z * z > strayMax_m * strayMax_m;
}

function isPlausible({ valid, positionEM: r, velocityEMps: v, taiUs }: adcs.v1.Gnss): boolean {
  if (!valid || r === null || v === null || !(taiUs > 0)) return false;
  const square = r.x * r.x + r.y * r.y + r.z * r.z;
  return square >= radiusMin_m * radiusMin_m && square <= radiusMax_m * radiusMax_m && isFinite3(v.x, v.y, v.z);
}
