import { describe, expect, it } from "vitest";
import { parameter } from "../../../src/messages/dictionary.ts";
import { obc as messages, type power } from "../../../src/messages/index.ts";
import { bench, Code, Content, type ObcBench, powerSays, Reason, Unit } from "./support.ts";

const { FAILURE_REASON_NONE: none, FAILURE_REASON_NOT_FOUND: notFound } = Reason;
const State = messages.v1.MonitorState;
const charge = parameter("power.state_of_charge").id;
const shedding = parameter("power.shedding_level").id;

const say = (b: ObcBench, fields: Partial<power.v1.Telemetry>, times = 1): void => {
  for (let i = 0; i < times; i += 1) b.say(Unit.UNIT_POWER, powerSays(fields));
  b.tick(30);
};
const turns = (b: ObcBench): [number, number][] =>
  b.reports(Content.CONTENT_TRANSITION, messages.v1.TransitionReport).map(({ from, to }) => [from, to]);

/** Monitor 9 alone: charge from 0.5 to 0.9, three reports in a row. */
function watching(): ObcBench {
  const b = bench({ contact: true });
  for (let monitor = 1; monitor <= 5; monitor += 1) b.command({ deleteMonitor: { monitor } });
  const limits = { monitor: 9, parameter: charge, low: 0.5, high: 0.9, persistence: 3 };
  expect(b.command({ setMonitor: limits })).toBe(none);
  return b;
}

describe("a monitor, ST[12],", () => {
  it("reports a parameter outside its limits after as many reports in a row as its persistence, and its return", () => {
    const b = watching();
    say(b, { stateOfCharge: 0.6 }, 3);
    expect(turns(b)).toEqual([]);
    say(b, { stateOfCharge: 0.4 }, 2);
    say(b, { stateOfCharge: 0.6 });
    say(b, { stateOfCharge: 0.4 }, 2);
    expect(turns(b)).toEqual([]);
    say(b, { stateOfCharge: 0.4 });
    expect(turns(b)).toEqual([[State.MONITOR_STATE_INSIDE, State.MONITOR_STATE_BELOW]]);
    say(b, { stateOfCharge: 0.95 }, 3);
    say(b, { stateOfCharge: 0.5 }, 3);
    expect(turns(b).map(([, to]) => to)).toEqual([
      State.MONITOR_STATE_BELOW,
      State.MONITOR_STATE_ABOVE,
      State.MONITOR_STATE_INSIDE,
    ]);
    const codes: readonly number[] = [Code.EVENT_CODE_MONITOR_OUT, Code.EVENT_CODE_MONITOR_BACK];
    expect(b.events.filter(({ code }) => codes.includes(code)).map(({ code, value }) => [code, value])).toEqual([
      [Code.EVENT_CODE_MONITOR_OUT, 9],
      [Code.EVENT_CODE_MONITOR_OUT, 9],
      [Code.EVENT_CODE_MONITOR_BACK, 9],
    ]);
  });

  it("tells the value, the limits and the parameter of a transition", () => {
    const b = watching();
    say(b, { stateOfCharge: 0.25 }, 3);
    expect(b.reports(Content.CONTENT_TRANSITION, messages.v1.TransitionReport)[0]).toEqual({
      monitor: 9,
      parameter: charge,
      value: 0.25,
      low: 0.5,
      high: Math.fround(0.9),
      from: State.MONITOR_STATE_UNCHECKED,
      to: State.MONITOR_STATE_BELOW,
    });
  });

  it("of a state expects its one value", () => {
    const b = watching();
    b.ask({ expectValue: { monitor: 2, parameter: shedding, value: 1, persistence: 1 } });
    say(b, { sheddingLevel: 1 });
    say(b, { sheddingLevel: 2 });
    expect(turns(b)).toEqual([[State.MONITOR_STATE_INSIDE, State.MONITOR_STATE_UNEXPECTED]]);
  });

  it("says nothing while it or all monitoring is disabled, and begins anew when it is enabled", () => {
    const b = watching();
    say(b, { stateOfCharge: 0.4 }, 3);
    for (const [off, on] of [
      [{ disableMonitor: { monitor: 9 } }, { enableMonitor: { monitor: 9 } }],
      [{ disableMonitoring: {} }, { enableMonitoring: {} }],
    ]) {
      const before = turns(b).length;
      b.ask(off!);
      say(b, { stateOfCharge: 0.95 }, 4);
      expect(turns(b)).toHaveLength(before);
      b.ask(on!);
      say(b, { stateOfCharge: 0.95 }, 3);
      expect(turns(b)).toHaveLength(before + 1);
    }
  });

  it("checks the obc's own telemetry and counts there how many are out", () => {
    const b = bench({ contact: true });
    b.ask({ setMonitor: { monitor: 30, parameter: parameter("obc.uptime_s").id, low: 0, high: 5, persistence: 1 } });
    b.tick(80);
    expect(b.events.some(({ code, value }) => code === Code.EVENT_CODE_MONITOR_OUT && value === 30)).toBe(true);
    b.packets.length = 0;
    b.ask({ generateHousekeeping: { unit: Unit.UNIT_OBC } });
    expect(b.reports(Content.CONTENT_TELEMETRY, messages.v1.Telemetry).at(-1)!.monitorsOut).toBe(1);
  });

  it.each([
    ["a parameter that is in no telemetry of a unit", { parameter: parameter("beacon.uptime_s").id }, notFound],
    ["a parameter that there is not", { parameter: 1 }, notFound],
    ["number 0", { monitor: 0 }, Reason.FAILURE_REASON_ARGUMENT_OUT_OF_RANGE],
    ["number 33", { monitor: 33 }, Reason.FAILURE_REASON_ARGUMENT_OUT_OF_RANGE],
    ["limits the wrong way round", { low: 2 }, Reason.FAILURE_REASON_ARGUMENT_OUT_OF_RANGE],
    ["no persistence", { persistence: 0 }, Reason.FAILURE_REASON_ARGUMENT_OUT_OF_RANGE],
    ["a limit that is no number", { low: NaN }, Reason.FAILURE_REASON_ARGUMENT_OUT_OF_RANGE],
  ])("is refused with %s", (_, fields, reason) => {
    const limits = { monitor: 7, parameter: charge, low: 0, high: 1, persistence: 1 };
    expect(bench().command({ setMonitor: { ...limits, ...fields } })).toBe(reason);
  });

  it("that there is not cannot be deleted or switched", () => {
    const b = bench();
    expect(b.command({ deleteMonitor: { monitor: 20 } })).toBe(notFound);
    expect(b.command({ enableMonitor: { monitor: 20 } })).toBe(notFound);
  });

  it("stands in the report with its definition and state, by number", () => {
    const b = watching();
    b.ask({ expectValue: { monitor: 2, parameter: shedding, value: 1, persistence: 1 } });
    say(b, { stateOfCharge: 0.6 }, 3);
    b.ask({ reportMonitors: {} });
    const [report] = b.reports(Content.CONTENT_MONITORS, messages.v1.MonitorReport);
    expect(report).toMatchObject({ part: 1, parts: 1, on: true });
    expect(report!.monitors.map(({ monitor, expects, state }) => [monitor, expects, state])).toEqual([
      [2, true, State.MONITOR_STATE_INSIDE],
      [9, false, State.MONITOR_STATE_INSIDE],
    ]);
  });
});
