/** Finds a battery string that has dropped out: it carries nothing while the others do. */

import { power } from "../../messages/index.ts";
import { raise, severity } from "../events.ts";
import { stringBusy_A, stringIdle_A, stringPersistence_us } from "./parameters.ts";

export interface StringState {
  /** A bit per lost string. */
  lost: number;
  readonly idle_us: number[];
}

export function createStrings(): StringState {
  return { lost: 0, idle_us: [0, 0, 0, 0] };
}

export function lostCount(strings: StringState): number {
  let count = 0;
  for (let bits = strings.lost; bits !== 0; bits &= bits - 1) count += 1;
  return count;
}

export function updateStrings(
  strings: StringState,
  currents_A: readonly number[],
  stringCount: number,
  events: power.v1.Event[],
  period_us: number,
): void {
  let total_A = 0;
  for (let i = 0; i < currents_A.length; i += 1) total_A += Math.abs(currents_A[i]!);
  for (let i = 0; i < stringCount && i < currents_A.length; i += 1) {
    const own_A = Math.abs(currents_A[i]!);
    const others_A = (total_A - own_A) / (stringCount - 1);
    // Comparisons with NaN are false: a missing measurement changes nothing.
    if (own_A > stringBusy_A) strings.lost &= ~(1 << i);
    const idle = own_A < stringIdle_A && others_A > stringBusy_A;
    strings.idle_us[i] = idle ? Math.min(strings.idle_us[i]! + period_us, stringPersistence_us) : 0;
    if (strings.idle_us[i]! < stringPersistence_us || (strings.lost & (1 << i)) !== 0) continue;
    strings.lost |= 1 << i;
    raise(events, power.v1.EventCode.EVENT_CODE_STRING_LOST, severity.high, i + 1);
  }
}
