/** What the unit answers: telemetry, events, ends of telecommands, a packet, a telecommand for a unit, the beacon. */

import { comms, obc } from "../../messages/index.ts";
import { flushEvents } from "../events.ts";
import { reportHousekeeping, updateBeacon } from "./housekeeping.ts";
import { nextLivePacket, packReport } from "./packets/packets.ts";
import { nextPlayback } from "./packets/playback.ts";
import { housekeeping_us } from "./parameters.ts";
import { takeEvent } from "./services/event-reporting.ts";
import { keepLatest } from "./services/housekeeping.ts";
import { monitor } from "./services/monitoring.ts";
import type { ObcState } from "./state.ts";

const { UNIT_OBC } = obc.v1.Unit;
const eventsMax = 3;
const verificationsMax = 3;
const telecommandsMax = 1;

/** An answer that says nothing yet. */
export function clear(done: obc.v1.StepDone, tick: number): void {
  const outputs = (done.outputs ??= obc.v1.Outputs.create());
  done.tick = tick;
  done.busyUs = 0;
  done.telemetry = null;
  if (done.events.length > 0) done.events.length = 0;
  if (done.verifications.length > 0) done.verifications.length = 0;
  if (outputs.telecommands.length > 0) outputs.telecommands.length = 0;
  if (outputs.packets.length > 0) outputs.packets.length = 0;
}

/** Own events and telemetry stand in the answer, and go down as packets like anybody's. */
export function speak(state: ObcState, done: obc.v1.StepDone, period_us: number): void {
  flushEvents(state.events, done.events, eventsMax);
  for (const event of done.events) takeEvent(state, UNIT_OBC, obc.v1.Event.encode(event));
  done.telemetry = ownTelemetry(state, period_us);
  const { verifications, outgoing } = state;
  while (verifications.length > 0 && done.verifications.length < verificationsMax) {
    done.verifications.push(verifications.shift()!);
  }
  const outputs = done.outputs!;
  while (outgoing.length > 0 && outputs.telecommands.length < telecommandsMax) {
    outputs.telecommands.push(outgoing.shift()!);
  }
  updateBeacon(state);
  outputs.beacon = Object.assign(outputs.beacon ?? comms.v1.Beacon.create(), state.beacon);
  const packet = nextLivePacket(state) ?? nextPlayback(state);
  if (packet === undefined) return;
  state.packetsSent += 1;
  outputs.packets.push(packet);
}

function ownTelemetry(state: ObcState, period_us: number): obc.v1.Telemetry | null {
  state.sinceHousekeeping_us += period_us;
  if (state.sinceHousekeeping_us < housekeeping_us) return null;
  state.sinceHousekeeping_us = 0;
  const telemetry = reportHousekeeping(state);
  monitor(state, UNIT_OBC, telemetry);
  const body = obc.v1.Telemetry.encode(telemetry);
  keepLatest(state, UNIT_OBC, body);
  packReport(state, UNIT_OBC, obc.v1.Content.CONTENT_TELEMETRY, body);
  return telemetry;
}
