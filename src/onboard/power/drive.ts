/**
 * The wings follow the Sun about their axis: by what their own cells see, and through the eclipse at the rate they had.
 *
 * A wing that has not seen the Sun for longer than any eclipse lasts turns until it does.
 */

import type { power } from "../../messages/index.ts";
import { clamp } from "../numbers.ts";
import {
  driveGain_ps,
  driveRateMax_radps,
  driveRateTime_us,
  driveSearchAfter_us,
  driveSearch_radps,
  driveUsualMax_radps,
} from "./parameters.ts";
import { wingCount } from "./wings.ts";

export interface DriveState {
  /** By wing: the rate that the orbit has asked for lately, and how long no Sun was seen. */
  readonly rate_radps: number[];
  readonly unseen_us: number[];
}

export function createDrive(): DriveState {
  return { rate_radps: [0, 0], unseen_us: [0, 0] };
}

/** `rates_radps` receives a rate per wing; it stays empty where the wings are not heard. */
export function updateDrive(
  drive: DriveState,
  sections: readonly power.v1.ArraySection[],
  rates_radps: number[],
  period_us: number,
): void {
  rates_radps.length = 0;
  if (sections.length < wingCount) return;
  for (let wing = 0; wing < wingCount; wing += 1) {
    const { deployed, sunSeen, sunAngleRad } = sections[wing]!;
    rates_radps.push(deployed ? rateOf(drive, wing, sunSeen, sunAngleRad, period_us) : 0);
  }
}

function rateOf(drive: DriveState, wing: number, seen: boolean, angle_rad: number, period_us: number): number {
  // An angle that is no number is no Sun.
  if (!(seen && angle_rad >= -4 && angle_rad <= 4)) {
    const unseen_us = Math.min(drive.unseen_us[wing]! + period_us, driveSearchAfter_us);
    drive.unseen_us[wing] = unseen_us;
    return unseen_us < driveSearchAfter_us ? drive.rate_radps[wing]! : driveSearch_radps;
  }
  drive.unseen_us[wing] = 0;
  const usual_radps = drive.rate_radps[wing]!;
  const rate_radps = clamp(usual_radps + driveGain_ps * angle_rad, -driveRateMax_radps, driveRateMax_radps);
  const weight = period_us / (driveRateTime_us + period_us);
  const learnt_radps = usual_radps + weight * (rate_radps - usual_radps);
  drive.rate_radps[wing] = clamp(learnt_radps, -driveUsualMax_radps, driveUsualMax_radps);
  return rate_radps;
}
