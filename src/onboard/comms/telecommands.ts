/** What the unit does with its telecommands. */

import { comms } from "../../messages/index.ts";
import { isWithin } from "../numbers.ts";
import { inRange, Reason } from "../verification.ts";
import type { CommsState } from "./state.ts";
import { TransmitterMode } from "./transmitter.ts";

/** Whether the arguments are in range, whatever the unit's state: NONE, or the reason of refusal. */
export function checkArguments(telecommand: comms.v1.Telecommand): Reason {
  const { setTransmitter, setDownlinkRate, selectAntenna, selectReceivers, setBeaconPeriod } = telecommand;
  if (setTransmitter !== null) {
    const { TRANSMITTER_MODE_OFF, TRANSMITTER_MODE_ON } = TransmitterMode;
    return inRange(isWithin(setTransmitter.mode, TRANSMITTER_MODE_OFF, TRANSMITTER_MODE_ON));
  }
  if (setDownlinkRate !== null) return inRange(isWithin(setDownlinkRate.rateBps, 4000, 2_000_000));
  if (selectAntenna !== null) {
    const { ANTENNA_A, ANTENNA_B } = comms.v1.Antenna;
    return inRange(isWithin(selectAntenna.antenna, ANTENNA_A, ANTENNA_B));
  }
  // The range keeps one receiver on: a deaf satellite cannot be told to listen.
  if (selectReceivers !== null) return inRange(isWithin(selectReceivers.receiversOn, 1, 3));
  if (setBeaconPeriod !== null) return inRange(isWithin(setBeaconPeriod.periodS, 1, 600));
  return Reason.FAILURE_REASON_UNKNOWN_COMMAND;
}

/** Carries a telecommand out: NONE, or why not. */
export function execute(state: CommsState, telecommand: comms.v1.Telecommand): Reason {
  const reason = checkArguments(telecommand);
  if (reason !== Reason.FAILURE_REASON_NONE) return reason;
  const { setTransmitter, setDownlinkRate, selectAntenna, selectReceivers, setBeaconPeriod } = telecommand;
  if (setTransmitter !== null) state.transmitterMode = setTransmitter.mode;
  else if (setDownlinkRate !== null) state.downlinkRate_bps = setDownlinkRate.rateBps;
  else if (selectAntenna !== null) {
    state.antenna = selectAntenna.antenna;
    state.sinceSelection_us = 0;
  } else if (selectReceivers !== null) state.receiversOn = selectReceivers.receiversOn;
  else state.beaconPeriod_us = setBeaconPeriod!.periodS * 1e6;
  return Reason.FAILURE_REASON_NONE;
}
