/** Reports of a unit that runs on its own clock: they come when they come, and take effect when the bench has them. */

import type { SimTime } from "../kernel/index.ts";
import { report } from "../messages/index.ts";
import type { StepDoneMessage, UnitName } from "../onboard/unit.ts";
import type { CraftState } from "./craft-state.ts";
import type { Outbox, RecordContent } from "./notice.ts";
import type { UnitPlace } from "./unit-place.ts";
import { takeReports } from "./unit-reports.ts";

/** When a report was made and came, as far as the bench knows. Evidence for people; no hash depends on it. */
export interface Stamp {
  /** Bench's monotonic clock at receipt. */
  readonly host_us: number;
  /** Target's clock when it was made; null for what the bench concluded itself. */
  readonly target_us: number | null;
  /** Target's clock minus the bench's, and what that may be off by; null before the first exchange of clocks. */
  readonly offset_us: number | null;
  readonly uncertainty_us: number | null;
}

/** Payload of a "streamed" event. */
export interface StreamedReport {
  readonly unit: UnitName;
  readonly content: RecordContent;
  /** The encoded message. */
  readonly body: Uint8Array;
  readonly stamp: Stamp;
}

/** Hands a report on as if it had stood in an answer. What cannot be read is told and dropped. */
export function takeStreamed(
  state: CraftState,
  place: UnitPlace | undefined,
  { unit, content, body }: StreamedReport,
  at: SimTime,
  outbox: Outbox,
): void {
  const drop = (why: string): void => outbox.notice(at, "bus", "medium", `streamed ${content} dropped: ${why}`);
  if (place === undefined) return drop(`there is no unit ${unit}`);
  const { StepDone, Telemetry, Event } = place.messages;
  const done: StepDoneMessage = { ...StepDone.create(), outputs: null, telemetry: null };
  switch (content) {
    case "telemetry": {
      const decoded = Telemetry.decode(body);
      if (!decoded.ok) return drop(`${unit}: ${decoded.why}`);
      done.telemetry = decoded.value;
      break;
    }
    case "event": {
      const decoded = Event.decode(body);
      if (!decoded.ok) return drop(`${unit}: ${decoded.why}`);
      done.events.push(decoded.value);
      break;
    }
    case "verification": {
      const decoded = report.v1.Verification.decode(body);
      if (!decoded.ok) return drop(`${unit}: ${decoded.why}`);
      done.verifications.push(decoded.value);
      break;
    }
    default:
      return drop("no such content");
  }
  takeReports(state, place, done, at, outbox);
}
