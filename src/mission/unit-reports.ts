/** What a unit's answer reports: telemetry, events and verifications go to the bench, to the hash and to the obc. */

import type { SimTime } from "../kernel/index.ts";
import { type adcs, obc, report } from "../messages/index.ts";
import type { StepDoneMessage } from "../onboard/unit.ts";
import { postReport } from "./bus.ts";
import type { CraftState } from "./craft-state.ts";
import { eventText, reasonName, severityOf, stageName } from "./names.ts";
import type { Outbox, RecordContent } from "./notice.ts";
import { chainRecord } from "./telemetry-chain.ts";
import type { UnitPlace } from "./unit-place.ts";

const { Verification } = report.v1;
type Verification = report.v1.Verification;

/** The obc's numbers for what a report carries. */
const contentNumbers: Readonly<Record<RecordContent, obc.v1.Content>> = {
  telemetry: obc.v1.Content.CONTENT_TELEMETRY,
  event: obc.v1.Content.CONTENT_EVENT,
  verification: obc.v1.Content.CONTENT_VERIFICATION,
};

/** Hands on everything that a unit reported, at the moment at which its answer takes effect. */
export function takeReports(
  state: CraftState,
  place: UnitPlace,
  done: StepDoneMessage,
  at: SimTime,
  outbox: Outbox,
): void {
  const { unit, messages } = place;
  if (done.telemetry !== null) {
    state.latest[unit] = done.telemetry;
    deliver(state, place, "telemetry", done.telemetry, messages.Telemetry.encode(done.telemetry), at, outbox);
  }
  for (const event of done.events) {
    const { code, severity, value } = event as adcs.v1.Event;
    outbox.notice(at, unit, severityOf(severity), eventText(unit, code, value));
    deliver(state, place, "event", event, messages.Event.encode(event), at, outbox);
  }
  for (const item of done.verifications) {
    const verification = item as Verification;
    outbox.notice(at, unit, verification.reason > 1 ? "low" : "info", verificationText(verification));
    deliver(state, place, "verification", item, Verification.encode(verification), at, outbox);
  }
}

function verificationText({ requestId, stage, reason }: Verification): string {
  const outcome = reason > 1 ? `refused, ${reasonName(reason)}` : "done";
  return `telecommand ${requestId}: ${stageName(stage).toLowerCase()} ${outcome}`;
}

function deliver(
  state: CraftState,
  { unit, number }: UnitPlace,
  content: RecordContent,
  message: object,
  body: Uint8Array,
  at: SimTime,
  outbox: Outbox,
): void {
  const kind = contentNumbers[content];
  state.chain = chainRecord(state.chain, number, kind, at, body);
  outbox.record({ at, unit, content, message, body });
  // The obc packs its own reports itself.
  if (unit !== "obc") postReport(state.bus, { unit: number as obc.v1.Unit, content: kind, body });
}
