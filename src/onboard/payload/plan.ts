/** The steering plan: which beam turns where, and when. It waits for power, and for no mode. */

import { payload } from "../../messages/index.ts";
import { raise, severity } from "../events.ts";
import { Reason } from "../verification.ts";
import { aimBeam } from "./beams.ts";
import { planMax } from "./parameters.ts";
import type { PayloadState } from "./state.ts";

/** Takes an entry into the plan: QUEUE_FULL without room, ARGUMENT_OUT_OF_RANGE where its moment is past. */
export function planAim(state: PayloadState, asked: payload.v1.PlanAim): Reason {
  if (state.plan.length >= planMax) return Reason.FAILURE_REASON_QUEUE_FULL;
  if (asked.atS * 1e6 <= state.now_us) return Reason.FAILURE_REASON_ARGUMENT_OUT_OF_RANGE;
  const { atS: at_s, beam, latitudeDeg: latitude_deg, longitudeDeg: longitude_deg } = asked;
  let place = state.plan.length;
  while (place > 0 && state.plan[place - 1]!.at_s > at_s) place -= 1;
  state.plan.splice(place, 0, { at_s, beam, latitude_deg, longitude_deg });
  return Reason.FAILURE_REASON_NONE;
}

/** Carries out what is due; each entry is reported with its beam. */
export function followPlan(state: PayloadState): void {
  if (!state.powered) return;
  while (state.plan.length > 0 && state.plan[0]!.at_s * 1e6 <= state.now_us) {
    const { beam, latitude_deg, longitude_deg } = state.plan.shift()!;
    aimBeam(state, beam, latitude_deg, longitude_deg);
    raise(state.events, payload.v1.EventCode.EVENT_CODE_PLAN_DONE, severity.info, beam);
  }
}
