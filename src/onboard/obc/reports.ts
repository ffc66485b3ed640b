/** What the units say: packed for the ground, and read for the obc's own picture. */

import { adcs, comms, obc, power } from "../../messages/index.ts";
import { packReport } from "./packets.ts";
import type { ObcState } from "./state.ts";

const { UNIT_ADCS, UNIT_POWER, UNIT_COMMS, UNIT_PAYLOAD } = obc.v1.Unit;
const { CONTENT_TELEMETRY, CONTENT_VERIFICATION } = obc.v1.Content;

/** Takes one report; what no unit can have said is dropped. */
export function takeReport(state: ObcState, report: obc.v1.Report, time_us: number): void {
  const { unit, content, body } = report;
  if (unit < UNIT_ADCS || unit > UNIT_PAYLOAD || content < CONTENT_TELEMETRY || content > CONTENT_VERIFICATION) return;
  state.heard |= 1 << (unit - 1);
  if (content === CONTENT_TELEMETRY) look(state, unit, body);
  packReport(state, unit, content, body, time_us);
}

function look(state: ObcState, unit: obc.v1.Unit, body: Uint8Array): void {
  if (unit === UNIT_ADCS) lookAtAdcs(state, body);
  else if (unit === UNIT_POWER) lookAtPower(state, body);
  else if (unit === UNIT_COMMS) lookAtComms(state, body);
}

function lookAtAdcs(state: ObcState, body: Uint8Array): void {
  const decoded = adcs.v1.Telemetry.decode(body);
  if (!decoded.ok) return;
  const { mode, bodyRateRadps } = decoded.value;
  state.beacon.adcsMode = mode >>> 0;
  if (bodyRateRadps === null) return;
  const { x, y, z } = bodyRateRadps;
  const rate_radps = Math.sqrt(x * x + y * y + z * z);
  if (rate_radps < 1000) state.beacon.bodyRateRadps = rate_radps;
}

function lookAtPower(state: ObcState, body: Uint8Array): void {
  const decoded = power.v1.Telemetry.decode(body);
  if (!decoded.ok) return;
  const { stateOfCharge, busVoltageV, wingsDeployed, sheddingLevel } = decoded.value;
  if (stateOfCharge >= 0 && stateOfCharge <= 1) state.beacon.stateOfCharge = stateOfCharge;
  if (busVoltageV >= 0 && busVoltageV < 1000) state.beacon.busVoltageV = busVoltageV;
  state.beacon.wingsDeployed = wingsDeployed;
  state.picture.wingsDeployed = wingsDeployed;
  state.picture.shedding = sheddingLevel;
}

/** A beacon alone is no downlink: packets sent on would only grow old in the queue. */
function lookAtComms(state: ObcState, body: Uint8Array): void {
  const decoded = comms.v1.Telemetry.decode(body);
  if (!decoded.ok) return;
  const { transmitterMode, transmitterOn, receiversLocked } = decoded.value;
  const { TRANSMITTER_MODE_ON_LOCK, TRANSMITTER_MODE_ON } = comms.v1.TransmitterMode;
  const called = transmitterMode === TRANSMITTER_MODE_ON_LOCK && receiversLocked !== 0;
  state.picture.downlinking = transmitterOn && (transmitterMode === TRANSMITTER_MODE_ON || called);
}
