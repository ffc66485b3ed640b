/** The unit's telemetry. */

import { payload } from "../../messages/index.ts";
import { finiteOr } from "../numbers.ts";
import { radiated_W } from "./beams.ts";
import { Mode } from "./mode.ts";
import type { PayloadState } from "./state.ts";

/** A new telemetry message of the state as it is. */
export function reportHousekeeping(state: PayloadState, inputs: payload.v1.Inputs | null): payload.v1.Telemetry {
  const telemetry = payload.v1.Telemetry.create();
  telemetry.mode = state.mode;
  telemetry.temperatureDegc = state.temperature_degC;
  telemetry.beamsOn = state.mode === Mode.MODE_SERVICE ? state.beams : 0;
  telemetry.beamPowerW = radiated_W(state);
  telemetry.beamsAtGround = state.atGround;
  telemetry.planCount = state.plan.length;
  telemetry.acceptedCount = state.counts.accepted;
  telemetry.refusedCount = state.counts.refused;
  if (inputs === null) return telemetry;
  telemetry.feederLocked = inputs.feederLocked;
  telemetry.feederCapacityMbps = finiteOr(inputs.feederCapacityMbps, 0);
  let offered_Mbps = 0;
  let served_Mbps = 0;
  for (const beam of inputs.beams) {
    const beamServed_Mbps = finiteOr(beam.servedMbps, 0);
    telemetry.beamServedMbps.push(beamServed_Mbps);
    served_Mbps += beamServed_Mbps;
    offered_Mbps += finiteOr(beam.offeredMbps, 0);
  }
  telemetry.offeredMbps = finiteOr(offered_Mbps, 0);
  telemetry.servedMbps = finiteOr(served_Mbps, 0);
  for (const served_Mbit of inputs.areaServedMbit) telemetry.areaServedMbit.push(finiteOr(served_Mbit, 0));
  return telemetry;
}
