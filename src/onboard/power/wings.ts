/** Wing deployment: by itself some time after separation, or by telecommand; and what became of it. */

import { power } from "../../messages/index.ts";
import { raise, severity } from "../events.ts";
import { deployAfter_us, deployBetween_us, deployTime_us } from "./parameters.ts";

const Code = power.v1.EventCode;
export const wingCount = 2;

export interface WingState {
  /** Since the unit started; stops counting where it no longer matters. */
  uptime_us: number;
  /** A bit per wing. */
  released: number;
  deployed: number;
  /** Stuck wings that have been reported. */
  reported: number;
  readonly sinceRelease_us: number[];
  /** The wings' own reports have been seen once. */
  seen: boolean;
}

export function createWings(): WingState {
  return { uptime_us: 0, released: 0, deployed: 0, reported: 0, sinceRelease_us: [0, 0], seen: false };
}

/** Releases a wing. The release stays on: a hold-down that fails to fire is fired again with every output. */
export function releaseWing(wings: WingState, wing: number): void {
  wings.released |= 1 << wing;
  wings.reported &= ~(1 << wing);
  wings.sinceRelease_us[wing] = 0;
}

/** Takes the wings' reports and the time. */
export function updateWings(
  wings: WingState,
  sections: readonly power.v1.ArraySection[],
  events: power.v1.Event[],
  period_us: number,
): void {
  for (let wing = 0; wing < wingCount && wing < sections.length; wing += 1) {
    takeReport(wings, wing, sections[wing]!.deployed, events, period_us);
  }
  if (sections.length >= wingCount) wings.seen = true;
  const first_us = deployAfter_us;
  if (wings.uptime_us <= first_us + deployBetween_us) wings.uptime_us += period_us;
  for (let wing = 0; wing < wingCount; wing += 1) {
    const due = wings.uptime_us > first_us + wing * deployBetween_us;
    if (due && ((wings.released | wings.deployed) & (1 << wing)) === 0) releaseWing(wings, wing);
  }
}

function takeReport(
  wings: WingState,
  wing: number,
  deployed: boolean,
  events: power.v1.Event[],
  period_us: number,
): void {
  const bit = 1 << wing;
  if (deployed && (wings.deployed & bit) === 0) {
    wings.deployed |= bit;
    // After a reboot with the wings out there is nothing to tell.
    if (wings.seen) raise(events, Code.EVENT_CODE_WING_DEPLOYED, severity.info, wing + 1);
  } else if (!deployed) wings.deployed &= ~bit;
  if ((wings.released & ~wings.deployed & ~wings.reported & bit) === 0) return;
  wings.sinceRelease_us[wing]! += period_us;
  if (wings.sinceRelease_us[wing]! < deployTime_us) return;
  wings.reported |= bit;
  raise(events, Code.EVENT_CODE_WING_NOT_DEPLOYED, severity.high, wing + 1);
}
