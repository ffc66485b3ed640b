/** The radio unit: uplink frames, transmitter, antennas, beacon, and the order in which the queues leave. */

import { comms as messages } from "../../messages/index.ts";
import type { Unit } from "../contract.ts";
import { flushEvents, raise, severity } from "../events.ts";
import { usablePeriod_us } from "../numbers.ts";
import { obey } from "../verification.ts";
import { chooseAntenna } from "./antenna.ts";
import { reportHousekeeping } from "./housekeeping.ts";
import { periodUsual_us } from "./parameters.ts";
import { takeFrames, takeReceivers } from "./receivers.ts";
import { createState, type CommsState } from "./state.ts";
import { execute } from "./telecommands.ts";
import { copyBeacon, isBeaconDue, isDownlinking, isFlowing, shareOut, watchQueues } from "./transmitter.ts";

export type { CommsState } from "./state.ts";

type Step = messages.v1.Step;
type StepDone = messages.v1.StepDone;
const eventsMax = 3;
const telecommandsMax = 1;
const noQueues: readonly messages.v1.QueueState[] = [];
const noReceivers: readonly messages.v1.ReceiverState[] = [];
const noFrames: readonly Uint8Array[] = [];

export const comms: Unit<CommsState, Step, StepDone> = {
  name: "comms",
  number: 3,
  period_us: periodUsual_us,
  messages: messages.v1,
  initial: createState,
  step,
};

function step(state: CommsState, request: Step, done: StepDone): void {
  const period_us = usablePeriod_us(request.periodUs, periodUsual_us);
  const inputs = request.inputs;
  const outputs = (done.outputs ??= messages.v1.Outputs.create());
  if (!state.started) raise(state.events, messages.v1.EventCode.EVENT_CODE_STARTED, severity.info, 0);
  state.started = true;
  done.tick = request.tick;
  done.busyUs = 0;
  obey(state, request.telecommands, telecommandsMax, execute, done.verifications);
  takeReceivers(state, inputs?.receivers ?? noReceivers, period_us);
  takeFrames(state, inputs?.uplinkFrames ?? noFrames, outputs.telecommands);
  watchQueues(state, inputs?.queues ?? noQueues, period_us);
  transmit(state, inputs, outputs, period_us);
  done.telemetry = reportHousekeeping(state, inputs, outputs.transmitterOn);
  flushEvents(state.events, done.events, eventsMax);
}

function transmit(
  state: CommsState,
  inputs: messages.v1.Inputs | null,
  outputs: messages.v1.Outputs,
  period_us: number,
): void {
  const due = isBeaconDue(state, period_us);
  chooseAntenna(state, due, period_us);
  const beacon = due && inputs !== null ? inputs.beacon : null;
  const downlinking = isDownlinking(state);
  outputs.beacon = beacon === null ? null : copyBeacon(beacon);
  outputs.transmitterOn = downlinking || beacon !== null;
  outputs.downlinkRateBps = state.downlinkRate_bps;
  outputs.transmitAntenna = state.antenna;
  outputs.receiversOn = state.receiversOn;
  const flowing = isFlowing(state, downlinking, period_us);
  const budget_bytes = flowing ? Math.floor((state.downlinkRate_bps * period_us) / 8e6) : 0;
  shareOut(inputs?.queues ?? noQueues, budget_bytes, outputs.releaseBytes);
  if (beacon !== null && inputs!.transmitterPowered) state.beaconsSent += 1;
}
