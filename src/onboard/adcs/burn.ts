/**
 * The thruster: armed by one telecommand, lit by a second one, and off again by itself.
 *
 * A burn ends when its time is up, by disarming, and where its reasons are gone: a pointing mode that is on its way, the
 * thruster's power, its propellant. Each burn wants an arming of its own.
 */

import { adcs } from "../../messages/index.ts";
import { raise, severity } from "../events.ts";
import { Reason } from "../verification.ts";
import type { Mode } from "./mode.ts";
import { armedTime_us, burnErrorMax_rad, thrusterSilence_us } from "./parameters.ts";
import { isPointing, type Pointing } from "./pointing/pointing.ts";

const Code = adcs.v1.EventCode;

export interface Burn {
  /** Since the thruster's supply was heard; counts up to the time after which it is gone. */
  silent_us: number;
  propellant_kg: number;
  /** What is left of the arming and of the burn; 0 is none. */
  armed_us: number;
  left_us: number;
}

export const createBurn = (): Burn => ({ silent_us: thrusterSilence_us, propellant_kg: 0, armed_us: 0, left_us: 0 });

const isHeard = ({ silent_us }: Burn): boolean => silent_us < thrusterSilence_us;

/** Arms the thruster, or ends its arming and its burn: NONE, or why not. */
export function arm(burn: Burn, armed: boolean, mode: Mode, events: adcs.v1.Event[]): Reason {
  if (!armed) {
    if (burn.left_us > 0) endBurn(burn, burn.left_us, events);
    burn.armed_us = 0;
    return Reason.FAILURE_REASON_NONE;
  }
  if (!isHeard(burn)) return Reason.FAILURE_REASON_EQUIPMENT_ABSENT;
  if (!isPointing(mode)) return Reason.FAILURE_REASON_WRONG_MODE;
  burn.armed_us = armedTime_us;
  return Reason.FAILURE_REASON_NONE;
}

/**
 * Lights it: NONE, or why not.
 *
 * @param burnTimeMax_s of this spacecraft
 */
export function light(
  burn: Burn,
  duration_s: number,
  burnTimeMax_s: number,
  mode: Mode,
  { onTarget }: Pointing,
  events: adcs.v1.Event[],
): Reason {
  if (!isHeard(burn)) return Reason.FAILURE_REASON_EQUIPMENT_ABSENT;
  if (burn.left_us > 0) return Reason.FAILURE_REASON_BUSY;
  if (burn.armed_us <= 0) return Reason.FAILURE_REASON_INTERLOCK;
  if (!isPointing(mode) || !onTarget) return Reason.FAILURE_REASON_WRONG_MODE;
  if (duration_s > burnTimeMax_s) return Reason.FAILURE_REASON_NOT_ALLOWED;
  burn.armed_us = 0;
  burn.left_us = Math.round(duration_s * 1e6);
  raise(events, Code.EVENT_CODE_BURN_STARTED, severity.info, duration_s);
  return Reason.FAILURE_REASON_NONE;
}

/** Takes the supply's report and the time; `burn.left_us` is what the thruster is told by. */
export function updateBurn(
  burn: Burn,
  report: adcs.v1.Thruster | null,
  mode: Mode,
  { error }: Pointing,
  events: adcs.v1.Event[],
  period_us: number,
): void {
  burn.silent_us = report === null ? Math.min(burn.silent_us + period_us, thrusterSilence_us) : 0;
  if (report !== null) burn.propellant_kg = report.propellantKg;
  if (burn.left_us <= 0 && burn.armed_us <= 0) return;
  const canBurn = isHeard(burn) && isPointing(mode) && error.angle_rad < burnErrorMax_rad && burn.propellant_kg > 0;
  if (burn.left_us > 0) {
    burn.left_us = Math.max(0, burn.left_us - period_us);
    if (!canBurn || burn.left_us === 0) endBurn(burn, burn.left_us, events);
  } else {
    burn.armed_us = isHeard(burn) && isPointing(mode) ? Math.max(0, burn.armed_us - period_us) : 0;
    if (burn.armed_us === 0) raise(events, Code.EVENT_CODE_THRUSTER_DISARMED, severity.info, 0);
  }
}

function endBurn(burn: Burn, left_us: number, events: adcs.v1.Event[]): void {
  burn.left_us = 0;
  burn.armed_us = 0;
  raise(events, Code.EVENT_CODE_BURN_ENDED, left_us > 0 ? severity.medium : severity.info, left_us / 1e6);
}
