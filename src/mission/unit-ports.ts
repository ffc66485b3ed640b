/** Between a unit's messages and what it is wired to: the hardware, and the bus where it talks to other units. */

import type { SimTime } from "../kernel/index.ts";
import { type adcs, type comms, obc, type payload, type power } from "../messages/index.ts";
import { type UnitName, unitByName, unitNames } from "../onboard/unit.ts";
import { refusedCount } from "../spacecraft/radio/decoder.ts";
import type { DownlinkChannel, Spacecraft } from "../spacecraft/spacecraft.ts";
import { fillObcInputs, postRequest, postTelecommand } from "./bus.ts";
import type { CraftState } from "./craft-state.ts";
import type { Outbox } from "./notice.ts";

const { CHANNEL_EVENT, CHANNEL_PLAYBACK } = obc.v1.Channel;

/** Fills a unit's inputs with what is on its sensors and its bus at its instant. */
export function sampleUnit(
  hardware: Spacecraft,
  state: CraftState,
  unit: UnitName,
  at: SimTime,
  into: object | null,
): void {
  switch (unit) {
    case "adcs":
      return hardware.sampleAdcs(state.truth, at, into as adcs.v1.CompleteInputs);
    case "power":
      return hardware.samplePower(state.truth, at, into as power.v1.CompleteInputs);
    case "comms": {
      const inputs = into as comms.v1.CompleteInputs;
      hardware.sampleComms(state.truth, at, inputs);
      (inputs as comms.v1.Inputs).beacon = state.bus.beacon;
      inputs.framesNotAuthenticated = refusedCount(state.decoder);
      inputs.authenticationCounter = state.decoder.lastCounter;
      return;
    }
    case "payload":
      return hardware.samplePayload(state.truth, at, into as payload.v1.CompleteInputs);
    case "obc": {
      const inputs = into as obc.v1.Inputs;
      inputs.upset = state.upset;
      state.upset = 0;
      return fillObcInputs(state.bus, inputs);
    }
  }
}

/** Makes a unit's outputs effective. */
export function applyUnit(
  hardware: Spacecraft,
  state: CraftState,
  unit: UnitName,
  from: object,
  at: SimTime,
  outbox: Outbox,
): void {
  switch (unit) {
    case "adcs":
      return hardware.applyAdcs(state.truth, at, from as adcs.v1.Outputs);
    case "power":
      return hardware.applyPower(state.truth, at, from as power.v1.Outputs);
    case "comms": {
      const outputs = from as comms.v1.Outputs;
      hardware.applyComms(state.truth, at, outputs);
      for (const request of outputs.telecommands) postRequest(state.bus, request);
      return;
    }
    case "payload":
      return hardware.applyPayload(state.truth, at, from as payload.v1.Outputs);
    case "obc":
      return applyObc(hardware, state, from as obc.v1.Outputs, at, outbox);
  }
}

function applyObc(hardware: Spacecraft, state: CraftState, outputs: obc.v1.Outputs, at: SimTime, outbox: Outbox): void {
  for (const packet of outputs.packets) {
    const { channel } = packet;
    if (channel < CHANNEL_EVENT || channel > CHANNEL_PLAYBACK) {
      outbox.notice(at, "bus", "medium", `a packet for channel ${channel}, which there is not; dropped`);
    } else hardware.enqueue(state.truth, channel as DownlinkChannel, obc.v1.Packet.encode(packet));
  }
  for (const { unit: number, body } of outputs.telecommands) {
    const unit = unitNames[number - 1];
    const decoded = unit === undefined ? undefined : unitByName(unit).messages.Telecommand.decode(body);
    if (unit !== undefined && decoded?.ok === true) postTelecommand(state.bus, unit, decoded.value);
    else outbox.notice(at, "bus", "medium", "a routed telecommand does not decode; dropped");
  }
  if (outputs.beacon !== null) state.bus.beacon = { ...outputs.beacon };
}
