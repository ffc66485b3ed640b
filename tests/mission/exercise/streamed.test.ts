import { describe, expect, it } from "vitest";
import type { SimTime } from "../../../src/kernel/index.ts";
import { adcs, report } from "../../../src/messages/index.ts";
import { spacecraftName } from "../../../src/mission/craft.ts";
import type { Exercise } from "../../../src/mission/exercise.ts";
import type { UnitRecord } from "../../../src/mission/notice.ts";
import type { StreamedReport } from "../../../src/mission/streamed.ts";
import { fly, hashes, nearPass, noticesOf } from "./support.ts";

const { Event, Telemetry, Mode, EventCode } = adcs.v1;
const { Verification, Stage, FailureReason, EventSeverity } = report.v1;

const telemetry = Telemetry.encode({ ...Telemetry.create(), mode: Mode.MODE_SUN_SAFE, acceptedCount: 7 });
const event = Event.encode({
  code: EventCode.EVENT_CODE_MODE_CHANGED,
  severity: EventSeverity.EVENT_SEVERITY_INFORMATIVE,
  value: 3,
});
const verification = Verification.encode({
  requestId: 9,
  stage: Stage.STAGE_COMPLETION,
  reason: FailureReason.FAILURE_REASON_NONE,
});

const reportOf = (content: string, body: Uint8Array, host_us = 0, unit = "adcs"): StreamedReport =>
  ({ unit, content, body, stamp: { host_us, target_us: 5, offset_us: null, uncertainty_us: null } }) as StreamedReport;

/** An exercise whose adcs is outside and never answers but with what is streamed. */
function flyStreamed(reports: readonly (readonly [at_us: number, report: StreamedReport])[]): Exercise {
  const exercise = fly(nearPass(), ["adcs"]);
  for (const [at_us, each] of reports) exercise.simulation.inject(spacecraftName, "streamed", each, at_us as SimTime);
  return exercise;
}

/** Ends every exchange of the adcs without outputs, up to half a second. */
function hold(exercise: Exercise): UnitRecord[] {
  const { simulation } = exercise;
  const held = { ...adcs.v1.StepDone.create(), outputs: null, telemetry: null };
  for (;;) {
    for (const { port, number } of simulation.takeExchanges())
      simulation.resolve(port, number, { ...held, tick: number });
    const stop = simulation.advance(500_000 as SimTime);
    if (stop.reason === "reached") return [...exercise.outbox.takeRecords()].filter(({ unit }) => unit === "adcs");
  }
}

describe("reports of a unit on its own clock", () => {
  it("take effect when they came, and not when an answer is due", () => {
    const exercise = flyStreamed([
      [123_456, reportOf("telemetry", telemetry)],
      [234_567, reportOf("event", event)],
      [234_568, reportOf("verification", verification)],
    ]);
    expect(hold(exercise).map(({ at, content }) => [at, content])).toEqual([
      [123_456, "telemetry"],
      [234_567, "event"],
      [234_568, "verification"],
    ]);
    expect(exercise.view().adcs?.["accepted_count"]).toBe(7);
    expect(noticesOf(exercise, /telecommand 9: completion done/)).toHaveLength(1);
  });

  it("leave the unit's outputs as they were", () => {
    const exercise = flyStreamed([[100_000, reportOf("telemetry", telemetry)]]);
    hold(exercise);
    expect(exercise.view().truth["dipole_am2"]).toEqual({ x: 0, y: 0, z: 0 });
    expect(exercise.craft().missed.adcs).toBe(0);
  });

  it("give the same hashes whatever their stamps say", () => {
    const at = (host_us: number): Exercise => flyStreamed([[100_000, reportOf("telemetry", telemetry, host_us)]]);
    const [first, second] = [at(1), at(2e9)];
    hold(first);
    hold(second);
    expect(hashes(first)).toEqual(hashes(second));
  });

  it("that make no sense are told and dropped", () => {
    const exercise = flyStreamed([
      [10_000, reportOf("telemetry", Uint8Array.of(0x0a))],
      [20_000, reportOf("poem", telemetry)],
      [30_000, reportOf("event", event, 0, "galley")],
    ]);
    expect(hold(exercise)).toEqual([]);
    const told = noticesOf(exercise, /^streamed .* dropped/).map(({ at, text }) => [at, text]);
    expect(told).toEqual([
      [10_000, expect.stringMatching(/^streamed telemetry dropped: adcs: /)],
      [20_000, "streamed poem dropped: no such content"],
      [30_000, "streamed event dropped: there is no unit galley"],
    ]);
  });
});
