/** The unit's telemetry. */

import { payload } from "../../messages/index.ts";
import { finiteOr } from "../numbers.ts";
import { Mode } from "./mode.ts";
import type { PayloadState } from "./state.ts";

/** A new telemetry message of the state as it is. */
export function reportHousekeeping(state: PayloadState, inputs: payload.v1.Inputs | null): payload.v1.Telemetry {
  const telemetry = payload.v1.Telemetry.create();
  telemetry.mode = state.mode;
  telemetry.temperatureDegc = state.temperature_degC;
  telemetry.beamsOn = state.mode === Mode.MODE_SERVICE ? state.beams : 0;
  telemetry.acceptedCount = state.counts.accepted;
  telemetry.refusedCount = state.counts.refused;
  if (inputs === null) return telemetry;
  telemetry.feederLocked = inputs.feederLocked;
  let served_Mbps = 0;
  for (const beam of inputs.beams) served_Mbps += finiteOr(beam.servedMbps, 0);
  telemetry.servedMbps = finiteOr(served_Mbps, 0);
  return telemetry;
}
