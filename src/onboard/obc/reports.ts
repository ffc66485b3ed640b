/** What the units say: packed for the ground, monitored, and read for the obc's own picture. */

import { adcs, comms, obc, payload, power, type Decoded } from "../../messages/index.ts";
import { packReport } from "./packets/packets.ts";
import { takeVerification } from "./requests/pending.ts";
import { answerAwaited } from "./services/connection.ts";
import { takeEvent } from "./services/event-reporting.ts";
import { keepLatest } from "./services/housekeeping.ts";
import { monitor } from "./services/monitoring.ts";
import type { ObcState } from "./state.ts";

const { UNIT_ADCS, UNIT_POWER, UNIT_COMMS, UNIT_PAYLOAD } = obc.v1.Unit;
const { CONTENT_TELEMETRY, CONTENT_EVENT, CONTENT_VERIFICATION } = obc.v1.Content;

/** Takes one report; what no unit can have said is dropped. */
export function takeReport(state: ObcState, report: obc.v1.Report): void {
  const { unit, content, body } = report;
  if (unit < UNIT_ADCS || unit > UNIT_PAYLOAD || content < CONTENT_TELEMETRY || content > CONTENT_VERIFICATION) return;
  state.heard |= 1 << (unit - 1);
  answerAwaited(state, unit);
  if (content === CONTENT_TELEMETRY) takeTelemetry(state, unit, body);
  else if (content === CONTENT_EVENT) takeEvent(state, unit, body);
  else takeVerification(state, unit, body);
}

function takeTelemetry(state: ObcState, unit: obc.v1.Unit, body: Uint8Array): void {
  const decoded = look(state, unit, body);
  if (decoded.ok) monitor(state, unit, decoded.value);
  keepLatest(state, unit, body);
  packReport(state, unit, CONTENT_TELEMETRY, body);
}

function look(state: ObcState, unit: obc.v1.Unit, body: Uint8Array): Decoded<object> {
  if (unit === UNIT_ADCS) return seen(state, adcs.v1.Telemetry.decode(body), lookAtAdcs);
  if (unit === UNIT_POWER) return seen(state, power.v1.Telemetry.decode(body), lookAtPower);
  if (unit === UNIT_COMMS) return seen(state, comms.v1.Telemetry.decode(body), lookAtComms);
  return payload.v1.Telemetry.decode(body);
}

function seen<T>(state: ObcState, decoded: Decoded<T>, take: (state: ObcState, value: T) => void): Decoded<T> {
  if (decoded.ok) take(state, decoded.value);
  return decoded;
}

function lookAtAdcs(state: ObcState, { mode, bodyRateRadps }: adcs.v1.Telemetry): void {
  state.picture.adcsMode = mode;
  state.beacon.adcsMode = mode >>> 0;
  if (bodyRateRadps === null) return;
  const { x, y, z } = bodyRateRadps;
  const rate_radps = Math.sqrt(x * x + y * y + z * z);
  if (rate_radps < 1000) state.beacon.bodyRateRadps = rate_radps;
}

function lookAtPower(state: ObcState, telemetry: power.v1.Telemetry): void {
  const { stateOfCharge, busVoltageV, wingsDeployed, sheddingLevel, switchesOn } = telemetry;
  const { beacon, picture } = state;
  if (stateOfCharge >= 0 && stateOfCharge <= 1) beacon.stateOfCharge = picture.stateOfCharge = stateOfCharge;
  if (busVoltageV >= 0 && busVoltageV < 1000) beacon.busVoltageV = busVoltageV;
  beacon.wingsDeployed = picture.wingsDeployed = wingsDeployed;
  picture.shedding = sheddingLevel;
  picture.switchesOn = switchesOn;
}

/** A beacon alone is no downlink: packets sent on would only grow old in the queue. */
function lookAtComms(state: ObcState, telemetry: comms.v1.Telemetry): void {
  const { transmitterMode, transmitterOn, receiversLocked } = telemetry;
  const { TRANSMITTER_MODE_ON_LOCK, TRANSMITTER_MODE_ON } = comms.v1.TransmitterMode;
  const called = transmitterMode === TRANSMITTER_MODE_ON_LOCK && receiversLocked !== 0;
  state.picture.downlinking = transmitterOn && (transmitterMode === TRANSMITTER_MODE_ON || called);
}
