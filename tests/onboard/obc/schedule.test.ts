import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { obc as messages } from "../../../src/messages/index.ts";
import { bench, Content, loadOn, now_us, type ObcBench, own, Reason, Stage, Unit } from "./support.ts";

const { FAILURE_REASON_NONE: none, FAILURE_REASON_IN_THE_PAST: past } = Reason;

const insert = (b: ObcBench, requestId: number, in_s: number, body = loadOn(requestId)): number =>
  b.command({ insertActivity: { releaseTimeUs: now_us(b) + in_s * 1e6, unit: Unit.UNIT_POWER, body } });

describe("the schedule, ST[11],", () => {
  it("releases a request at its time, on the way of those from the radio", () => {
    const b = bench({ contact: true });
    const at = now_us(b) + 20e6;
    expect(insert(b, 300, 20)).toBe(none);
    while (now_us(b) < at) b.tick();
    expect(b.routed).toEqual([]);
    b.tick(4);
    expect(b.routed).toEqual([{ unit: Unit.UNIT_POWER, body: loadOn(300) }]);
    expect(b.stages(300)).toEqual([[Stage.STAGE_ACCEPTANCE, none]]);
  });

  it("carries out requests to the obc itself", () => {
    const b = bench({ contact: true });
    b.command({
      insertActivity: { releaseTimeUs: now_us(b) + 1e6, unit: Unit.UNIT_OBC, body: own({ ping: {} }, 301) },
    });
    b.tick(20);
    expect(b.stages(301).at(-1)).toEqual([Stage.STAGE_COMPLETION, none]);
  });

  it("releases in the order of time, equal times in the order of insertion, each once", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 40 }), (times_s) => {
        const b = bench();
        const start = now_us(b);
        for (const [index, time_s] of times_s.entries()) {
          const releaseTimeUs = start + 100e6 + time_s * 1e6;
          b.command({ insertActivity: { releaseTimeUs, unit: Unit.UNIT_POWER, body: loadOn(1000 + index) } });
        }
        b.tick(1400);
        const sorted = [...times_s.keys()].toSorted((one, other) => times_s[one]! - times_s[other]! || one - other);
        expect(b.routed.map(({ body }) => body)).toEqual(sorted.map((index) => loadOn(1000 + index)));
      }),
      { numRuns: 10, endOnFailure: true },
    );
  });

  it("refuses the past, a number that waits already, what is no request, and a 65th", () => {
    const b = bench();
    expect(insert(b, 1, 0)).toBe(past);
    expect(insert(b, 1, 10)).toBe(none);
    expect(insert(b, 1, 10)).toBe(Reason.FAILURE_REASON_NOT_ALLOWED);
    expect(insert(b, 2, 10, Uint8Array.of(0xff))).toBe(Reason.FAILURE_REASON_CORRUPT);
    expect(insert(b, 2, 10, loadOn(2, 12))).toBe(Reason.FAILURE_REASON_ARGUMENT_OUT_OF_RANGE);
    for (let requestId = 2; requestId <= 64; requestId += 1) expect(insert(b, requestId, 1e4)).toBe(none);
    expect(insert(b, 65, 1e4)).toBe(Reason.FAILURE_REASON_QUEUE_FULL);
  });

  it("deletes by number, shifts in time, and empties", () => {
    const b = bench({ contact: true });
    insert(b, 400, 20);
    insert(b, 401, 30);
    expect(b.command({ deleteActivity: { activity: 400 } })).toBe(none);
    expect(b.command({ deleteActivity: { activity: 400 } })).toBe(Reason.FAILURE_REASON_NOT_FOUND);
    expect(b.command({ shiftSchedule: { shiftS: -40 } })).toBe(past);
    expect(b.command({ shiftSchedule: { shiftS: 30 } })).toBe(none);
    b.tick(500);
    expect(b.routed).toEqual([]);
    b.tick(120);
    expect(b.routed).toHaveLength(1);
    insert(b, 402, 20);
    expect(b.command({ resetSchedule: {} })).toBe(none);
    expect(b.state.flash).toMatchObject({ activities: [], scheduleOn: false });
  });

  it("that is disabled lets what falls due fail with INTERLOCK", () => {
    const b = bench({ contact: true });
    insert(b, 500, 10);
    insert(b, 501, 30);
    b.command({ disableSchedule: {} });
    b.tick(150);
    expect(b.stages(500)).toEqual([[Stage.STAGE_START, Reason.FAILURE_REASON_INTERLOCK]]);
    b.command({ enableSchedule: {} });
    b.tick(200);
    expect(b.routed).toEqual([{ unit: Unit.UNIT_POWER, body: loadOn(501) }]);
  });

  it("survives a reset; what fell due too long ago while the software hung fails with IN_THE_PAST", () => {
    const b = bench({ contact: true });
    insert(b, 600, 3);
    insert(b, 601, 100);
    b.step.inputs!.upset = 1;
    b.tick(250);
    expect(b.state.flash.bootCount).toBe(2);
    const failed = b.state.flash.stores[0]!.packets.filter(({ content }) => content === Content.CONTENT_VERIFICATION);
    expect(failed).toHaveLength(1);
    b.tick(1000);
    expect(
      b.routed.some(
        ({ body }) => body.length === loadOn(601).length && body.every((byte, i) => byte === loadOn(601)[i]),
      ),
    ).toBe(true);
  });

  it("is summed up in the order of release", () => {
    const b = bench({ contact: true });
    for (const [requestId, in_s] of [
      [700, 300],
      [701, 100],
      [702, 200],
    ] as const) {
      insert(b, requestId, in_s);
    }
    b.ask({ reportSchedule: {} });
    const [report] = b.reports(Content.CONTENT_SCHEDULE, messages.v1.ScheduleReport);
    expect(report).toMatchObject({ part: 1, parts: 1, on: true });
    expect(report!.activities.map(({ requestId }) => requestId)).toEqual([701, 702, 700]);
  });
});
