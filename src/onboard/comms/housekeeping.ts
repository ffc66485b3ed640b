/** The unit's telemetry: a new message every period. */

import { comms } from "../../messages/index.ts";
import { finiteOr } from "../numbers.ts";
import type { CommsState } from "./state.ts";

export function reportHousekeeping(
  state: CommsState,
  inputs: comms.v1.Inputs | null,
  transmitterOn: boolean,
): comms.v1.Telemetry {
  const telemetry = comms.v1.Telemetry.create();
  telemetry.transmitterMode = state.transmitterMode;
  telemetry.transmitterOn = transmitterOn && inputs !== null && inputs.transmitterPowered;
  telemetry.downlinkRateBps = state.downlinkRate_bps;
  telemetry.transmitAntenna = state.antenna;
  telemetry.receiversLocked = state.locked;
  telemetry.signalADbm = state.signal_dBm[0]!;
  telemetry.signalBDbm = state.signal_dBm[1]!;
  telemetry.framesReceived = state.framesReceived;
  telemetry.framesRefused = state.framesRefused;
  telemetry.beaconPeriodS = state.beaconPeriod_us / 1e6;
  telemetry.beaconsSent = state.beaconsSent;
  telemetry.acceptedCount = state.counts.accepted;
  telemetry.refusedCount = state.counts.refused;
  if (inputs === null) return telemetry;
  telemetry.framesNotAuthenticated = inputs.framesNotAuthenticated;
  telemetry.authenticationCounter = inputs.authenticationCounter;
  telemetry.transmitterTemperatureDegc = finiteOr(inputs.transmitterTemperatureDegc, 0);
  for (const queue of inputs.queues) {
    telemetry.queuedPackets += queue.packets;
    telemetry.droppedPackets += queue.droppedPackets;
  }
  return telemetry;
}
