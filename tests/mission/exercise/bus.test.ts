import { describe, expect, it } from "vitest";
import { obc } from "../../../src/messages/index.ts";
import {
  fillObcInputs,
  fillTelecommands,
  forgetUnit,
  initialBus,
  postReport,
  postRequest,
  postTelecommand,
  reportsWaitingMax,
  telecommandsPerStepMax,
  telecommandsWaitingMax,
} from "../../../src/mission/bus.ts";
import { unitNames } from "../../../src/onboard/unit.ts";

const report = (number: number): obc.v1.Report => ({ unit: 1, content: 1, body: Uint8Array.of(number) });

describe("the onboard bus", () => {
  it("holds its reports in order up to its bound, and counts what comes after", () => {
    const bus = initialBus();
    for (let i = 0; i < reportsWaitingMax + 3; i += 1) postReport(bus, report(i));
    expect(bus.reports).toHaveLength(reportsWaitingMax);
    expect(bus.droppedReports).toBe(3);
    const inputs = obc.v1.Inputs.create();
    fillObcInputs(bus, inputs);
    expect(inputs.reports.map(({ body }) => body[0])).toEqual([0]);
    expect(inputs.waitingReports).toBe(reportsWaitingMax - 1);
  });

  it("hands the obc one request a step, in order, and counts what finds the queue full", () => {
    const bus = initialBus();
    for (let i = 0; i < telecommandsWaitingMax + 2; i += 1) postRequest(bus, Uint8Array.of(i));
    expect(bus.droppedTelecommands).toBe(2);
    const inputs = obc.v1.Inputs.create();
    for (const expected of [0, 1, 2]) {
      fillObcInputs(bus, inputs);
      expect(inputs.requests.map(([first]) => first)).toEqual([expected]);
    }
  });

  it.each([...unitNames])("hands %s what one of its steps carries, and no more", (unit) => {
    const bus = initialBus();
    for (let i = 0; i < telecommandsWaitingMax; i += 1) expect(postTelecommand(bus, unit, { i })).toBe(true);
    expect(postTelecommand(bus, unit, { i: -1 })).toBe(false);
    expect(bus.droppedTelecommands).toBe(1);
    const telecommands: object[] = [{ stale: true }];
    fillTelecommands(bus, unit, telecommands);
    expect(telecommands).toEqual(Array.from({ length: telecommandsPerStepMax[unit] }, (_, i) => ({ i })));
  });

  it("forgets what waits for a unit that restarted, and nothing else", () => {
    const bus = initialBus();
    for (const unit of unitNames) postTelecommand(bus, unit, {});
    postReport(bus, report(1));
    postRequest(bus, Uint8Array.of(1));
    forgetUnit(bus, "adcs");
    expect([bus.telecommands.adcs.length, bus.telecommands.power.length, bus.reports.length]).toEqual([0, 1, 1]);
    forgetUnit(bus, "obc");
    expect([bus.telecommands.obc.length, bus.reports.length, bus.requests.length]).toEqual([0, 0, 0]);
  });
});
