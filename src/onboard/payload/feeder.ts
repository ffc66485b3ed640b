/** The feeder link as the unit follows it while it serves. */

import { payload } from "../../messages/index.ts";
import { raise, severity } from "../events.ts";
import { finiteOr } from "../numbers.ts";
import { Mode } from "./mode.ts";
import type { PayloadState } from "./state.ts";

const { EVENT_CODE_FEEDER_LOCKED, EVENT_CODE_FEEDER_LOST } = payload.v1.EventCode;

/** Reports that the feeder came or went; outside SERVICE it is off, and nobody misses it. */
export function watchFeeder(state: PayloadState, inputs: payload.v1.Inputs | null): void {
  const locked = state.mode === Mode.MODE_SERVICE && inputs !== null && inputs.feederLocked;
  if (locked && !state.feederLocked) {
    raise(state.events, EVENT_CODE_FEEDER_LOCKED, severity.info, finiteOr(inputs.feederCapacityMbps, 0));
  }
  if (!locked && state.feederLocked && state.mode === Mode.MODE_SERVICE) {
    raise(state.events, EVENT_CODE_FEEDER_LOST, severity.low, 0);
  }
  state.feederLocked = locked;
}
