/**
 * The bench's side of a target that runs on its own clock: its reports, stamped; its telecommands, followed to their end.
 *
 * It takes events of the session from I/O callbacks and hands reports on; the runner gives them to the exercise.
 */

import type { HostEvent, HostSession } from "../../link/index.ts";
import { report } from "../../messages/index.ts";
import type { RecordContent } from "../../mission/notice.ts";
import type { Stamp, StreamedReport } from "../../mission/streamed.ts";
import { type UnitName, unitByName } from "../../onboard/unit.ts";
import { now_us } from "../clock.ts";
import { addTo, createHistogram } from "../run/histogram.ts";
import { type StreamReport, streamReport, type StreamTally } from "./report.ts";

export interface StreamListener {
  onReport(report: StreamedReport): void;
  onNotice(severity: "info" | "low" | "medium", text: string): void;
}

export type StreamEvent = Extract<HostEvent, { kind: "tm" | "tc-accepted" | "tc-ended" | "clock" | "stats" }>;

const { FAILURE_REASON_NONE } = report.v1.FailureReason;
const { STAGE_COMPLETION, STAGE_START } = report.v1.Stage;

export class Stream {
  readonly #unit: UnitName;
  readonly #session: HostSession;
  readonly #listener: StreamListener;
  readonly #tally: StreamTally = {
    telemetry: 0,
    events: 0,
    telecommands: { sent: 0, accepted: 0, executed: 0, refused: 0, unknown: 0 },
    age: createHistogram(),
    droppedByTarget: 0,
    clock: null,
  };

  constructor(unit: UnitName, session: HostSession, listener: StreamListener) {
    this.#unit = unit;
    this.#session = session;
    this.#listener = listener;
  }

  /** @param isRunning false while the link is being opened: what comes then is from before the run */
  take(event: StreamEvent, isRunning: boolean): void {
    switch (event.kind) {
      case "tm":
        return isRunning ? this.#report(event) : undefined;
      case "clock":
        this.#tally.clock = event;
        return;
      case "stats":
        this.#tally.droppedByTarget = event.stats.telemetryDropped;
        return;
      case "tc-accepted":
        this.#tally.telecommands.accepted++;
        return;
      case "tc-ended":
        return this.#ended(event);
    }
  }

  /** Sends telecommands of the unit; how each ends comes back as a report, or as a notice where nobody knows. */
  command(telecommands: readonly object[]): void {
    const { Telecommand } = unitByName(this.#unit).messages;
    for (const telecommand of telecommands) {
      const { requestId } = telecommand as { requestId: number };
      const sent = this.#session.sendTelecommand(requestId, Telecommand.encode(telecommand), now_us());
      if (sent === "queued") this.#tally.telecommands.sent++;
      else this.#listener.onNotice("medium", `telecommand ${requestId} not sent: the link is ${sent}`);
    }
  }

  report(): StreamReport {
    return streamReport(this.#tally, this.#session.state);
  }

  #report({ at_us, clock_us, telemetry, event }: Extract<StreamEvent, { kind: "tm" }>): void {
    const isEvent = event.length > 0;
    if (isEvent) this.#tally.events++;
    else this.#tally.telemetry++;
    const stamp = this.#stamp(at_us, clock_us);
    if (stamp.offset_us !== null) addTo(this.#tally.age, Math.max(0, at_us - (clock_us - stamp.offset_us)));
    this.#hand(isEvent ? "event" : "telemetry", (isEvent ? event : telemetry).slice(), stamp);
  }

  #ended({ at_us, requestId, outcome, reason, why }: Extract<StreamEvent, { kind: "tc-ended" }>): void {
    const { telecommands } = this.#tally;
    if (outcome === "EXECUTED") telecommands.executed++;
    else if (outcome === "REFUSED") telecommands.refused++;
    else telecommands.unknown++;
    // The link ended it, not the unit: there is no report of it.
    if (why !== "") return this.#listener.onNotice("medium", `telecommand ${requestId} ${outcome}: ${why}`);
    const isDone = outcome === "EXECUTED";
    const verification = {
      requestId,
      stage: isDone ? STAGE_COMPLETION : STAGE_START,
      reason: isDone ? FAILURE_REASON_NONE : reason,
    };
    this.#hand("verification", report.v1.Verification.encode(verification), this.#stamp(at_us, null));
  }

  #stamp(host_us: number, target_us: number | null): Stamp {
    const { clock } = this.#tally;
    if (clock === null) return { host_us, target_us, offset_us: null, uncertainty_us: null };
    const { offset_us, uncertainty_us } = clock;
    return { host_us, target_us, offset_us, uncertainty_us };
  }

  #hand(content: RecordContent, body: Uint8Array, stamp: Stamp): void {
    this.#listener.onReport({ unit: this.#unit, content, body, stamp });
  }
}
