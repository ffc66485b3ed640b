import { describe, expect, it } from "vitest";
import { obc as messages, power } from "../../../src/messages/index.ts";
import {
  adcsSays,
  bench,
  Channel,
  Code,
  Content,
  eventSays,
  listen,
  now_us,
  type ObcBench,
  own,
  powerSays,
  read,
  Reason,
  Stage,
  Unit,
} from "./support.ts";

const { FAILURE_REASON_NONE: none, FAILURE_REASON_NOT_FOUND: notFound } = Reason;
const v1 = messages.v1;

/** Power telemetry every second. */
function fly(b: ObcBench, seconds: number): void {
  for (let second = 0; second < seconds; second += 1) {
    b.say(Unit.UNIT_POWER, powerSays());
    b.tick(10);
  }
}

const powerPackets = (b: ObcBench): number =>
  b.packets.filter(({ unit, content }) => unit === Unit.UNIT_POWER && content === Content.CONTENT_TELEMETRY).length;

describe("housekeeping, ST[03]", () => {
  it("comes at the period that was asked for, or not at all", () => {
    const b = bench({ contact: true });
    const count = (seconds: number): number => {
      const before = powerPackets(b);
      fly(b, seconds);
      return powerPackets(b) - before;
    };
    b.ask({ setHousekeeping: { unit: Unit.UNIT_POWER, periodS: 5 } });
    count(10);
    expect(count(50)).toBe(10);
    b.ask({ disableHousekeeping: { unit: Unit.UNIT_POWER } });
    expect(count(20)).toBe(0);
    b.ask({ enableHousekeeping: { unit: Unit.UNIT_POWER } });
    count(1);
    expect(count(50)).toBe(10);
    b.ask({ setHousekeeping: { unit: Unit.UNIT_POWER, periodS: 0 } });
    expect(count(20)).toBe(0);
  });

  it("comes once where it is asked for once, also where it is switched off, but not of a unit that was never heard", () => {
    const b = bench({ contact: true });
    fly(b, 2);
    b.ask({ disableHousekeeping: { unit: Unit.UNIT_POWER } });
    const before = powerPackets(b);
    expect(b.ask({ generateHousekeeping: { unit: Unit.UNIT_POWER } })).toBe(none);
    fly(b, 5);
    expect(powerPackets(b)).toBe(before + 1);
    expect(b.ask({ generateHousekeeping: { unit: Unit.UNIT_OBC } })).toBe(none);
    expect(b.ask({ generateHousekeeping: { unit: Unit.UNIT_PAYLOAD } })).toBe(Reason.FAILURE_REASON_EQUIPMENT_ABSENT);
  });

  it("tells its collection intervals", () => {
    const b = bench({ contact: true });
    b.ask({ setHousekeeping: { unit: Unit.UNIT_ADCS, periodS: 3 } });
    b.ask({ disableHousekeeping: { unit: Unit.UNIT_COMMS } });
    b.ask({ reportHousekeeping: {} });
    const [report] = b.reports(Content.CONTENT_HOUSEKEEPING, v1.HousekeepingReport);
    expect(report!.structures.map(({ on, periodS }) => [on, periodS])).toEqual([
      [true, 3],
      [true, 1],
      [false, 1],
      [true, 10],
      [true, 1],
    ]);
    expect(report!.storedPeriodS).toBe(600);
  });
});

describe("events, ST[05]", () => {
  it("that are disabled do not go down until they are enabled", () => {
    const b = bench({ contact: true });
    const event = { unit: Unit.UNIT_POWER, code: 4 };
    const down = (): number => {
      b.packets.length = 0;
      b.say(Unit.UNIT_POWER, eventSays(4), Content.CONTENT_EVENT);
      b.tick(5);
      return b.packets.filter(({ unit, content }) => unit === Unit.UNIT_POWER && content === Content.CONTENT_EVENT)
        .length;
    };
    expect(down()).toBe(1);
    expect(b.ask({ disableEvent: event })).toBe(none);
    expect(down()).toBe(0);
    b.ask({ reportDisabledEvents: {} });
    expect(b.reports(Content.CONTENT_DISABLED_EVENTS, v1.DisabledEventReport)[0]).toEqual({
      part: 1,
      parts: 1,
      events: [event],
    });
    expect(b.ask({ enableEvent: event })).toBe(none);
    expect(down()).toBe(1);
    expect(b.ask({ enableEvent: event })).toBe(notFound);
  });

  it("are listed in numbered packets, and no more than 64 are disabled", () => {
    const b = bench({ contact: true });
    for (let code = 1; code <= 64; code += 1) b.command({ disableEvent: { unit: Unit.UNIT_ADCS, code } });
    expect(b.command({ disableEvent: { unit: Unit.UNIT_ADCS, code: 65 } })).toBe(Reason.FAILURE_REASON_QUEUE_FULL);
    b.tick(100);
    b.ask({ reportDisabledEvents: {} });
    b.tick(10);
    const reports = b.reports(Content.CONTENT_DISABLED_EVENTS, v1.DisabledEventReport);
    expect(reports.map(({ part, parts }) => [part, parts])).toEqual([1, 2, 3, 4, 5].map((part) => [part, 5]));
    expect(reports.flatMap(({ events }) => events)).toHaveLength(64);
  });
});

describe("time, ST[09]", () => {
  it("is reported at its period during a contact, and when it is asked for", () => {
    const b = bench({ contact: true });
    const times = (): number[] => b.reports(Content.CONTENT_TIME, v1.TimeReport).map(({ timeUs }) => timeUs);
    b.tick(650);
    expect(times()).toHaveLength(1);
    b.ask({ setTimeReportPeriod: { periodS: 10 } });
    b.tick(1000);
    expect(times()).toHaveLength(11);
    b.ask({ setTimeReportPeriod: { periodS: 0 } });
    b.tick(1000);
    expect(times()).toHaveLength(11);
    const asked = now_us(b);
    b.ask({ reportTime: {} });
    expect(times().at(-1)).toBe(asked);
    listen(b, false);
    b.command({ setTimeReportPeriod: { periodS: 10 } });
    b.tick(300);
    expect(times()).toHaveLength(12);
  });
});

describe("the connection test, ST[17],", () => {
  it("answers for the obc at once", () => {
    const b = bench({ contact: true });
    expect(b.ask({ ping: {} })).toBe(none);
    const report = { unit: Unit.UNIT_OBC, alive: true, silentMs: 0 };
    expect(b.reports(Content.CONTENT_CONNECTION, v1.ConnectionReport)).toEqual([report]);
  });

  it("of a unit completes with the unit's next report", () => {
    const b = bench({ contact: true });
    b.ask({ pingUnit: { unit: Unit.UNIT_ADCS } }, 40);
    expect(b.stages(40).map(([stage]) => stage)).toEqual([Stage.STAGE_ACCEPTANCE, Stage.STAGE_START]);
    b.say(Unit.UNIT_ADCS, adcsSays());
    b.tick(5);
    expect(b.stages(40).at(-1)).toEqual([Stage.STAGE_COMPLETION, none]);
    expect(b.reports(Content.CONTENT_CONNECTION, v1.ConnectionReport)).toEqual([
      { unit: Unit.UNIT_ADCS, alive: true, silentMs: 0 },
    ]);
  });

  it("of a silent unit ends with NO_RESPONSE", () => {
    const b = bench({ contact: true });
    b.ask({ pingUnit: { unit: Unit.UNIT_ADCS } }, 40);
    b.tick(110);
    expect(b.stages(40).at(-1)).toEqual([Stage.STAGE_COMPLETION, Reason.FAILURE_REASON_NO_RESPONSE]);
    expect(b.reports(Content.CONTENT_CONNECTION, v1.ConnectionReport)[0]).toMatchObject({ alive: false });
  });
});

describe("parameters, ST[20],", () => {
  it("are told by name or all together, and set within their range", () => {
    const b = bench({ contact: true });
    expect(b.ask({ setParameter: { parameter: 6, value: 33 } })).toBe(none);
    expect(b.ask({ setParameter: { parameter: 6, value: 601 } })).toBe(Reason.FAILURE_REASON_ARGUMENT_OUT_OF_RANGE);
    expect(b.ask({ setParameter: { parameter: 17 as 16, value: 1 } })).toBe(
      Reason.FAILURE_REASON_ARGUMENT_OUT_OF_RANGE,
    );
    expect(b.ask({ setParameter: { parameter: 6, value: NaN } })).toBe(Reason.FAILURE_REASON_ARGUMENT_OUT_OF_RANGE);
    b.ask({ getParameters: { parameters: [6, 1] } });
    b.ask({ getParameters: { parameters: [] } });
    const [some, all] = b.reports(Content.CONTENT_PARAMETERS, v1.ParameterReport);
    expect(some!.values).toEqual([
      { parameter: 6, value: 33 },
      { parameter: 1, value: 600 },
    ]);
    expect(all!.values.map(({ parameter }) => parameter)).toEqual(
      Object.values(v1.OnboardParameter).filter((number) => number > 0),
    );
  });
});

describe("event-action, ST[19],", () => {
  const shedPayload = (): Uint8Array =>
    power.v1.Telecommand.encode({
      ...power.v1.Telecommand.create(),
      requestId: 700,
      setLoad: { load: power.v1.Load.LOAD_PAYLOAD, on: false },
    });
  const event = { eventUnit: Unit.UNIT_PAYLOAD, eventCode: 3 };
  const hot = (b: ObcBench, value = 51): void => {
    b.say(Unit.UNIT_PAYLOAD, eventSays(3, value), Content.CONTENT_EVENT);
    b.tick(5);
  };

  it("releases its request when the event comes, with its own verification, and not again at once", () => {
    const b = bench({ contact: true });
    b.ask({ addEventAction: { ...event, eventValue: null, unit: Unit.UNIT_POWER, body: shedPayload() } });
    hot(b);
    hot(b);
    expect(b.routed).toEqual([{ unit: Unit.UNIT_POWER, body: shedPayload() }]);
    expect(b.stages(700)).toEqual([[Stage.STAGE_ACCEPTANCE, none]]);
    expect(b.events.some(({ code, value }) => code === Code.EVENT_CODE_ACTION_RELEASED && value === 3)).toBe(true);
    b.tick(100);
    hot(b);
    expect(b.routed).toHaveLength(2);
  });

  it("acts on the value that it names only, on events that do not go down too, and not while it is disabled", () => {
    const b = bench({ contact: true });
    b.ask({ setParameter: { parameter: 16, value: 0 } });
    b.ask({ addEventAction: { ...event, eventValue: 60, unit: Unit.UNIT_POWER, body: shedPayload() } });
    hot(b, 51);
    expect(b.routed).toHaveLength(0);
    b.ask({ disableEvent: { unit: event.eventUnit, code: event.eventCode } });
    hot(b, 60);
    expect(b.routed).toHaveLength(1);
    b.ask({ disableEventAction: event });
    hot(b, 60);
    b.ask({ enableEventAction: event });
    b.ask({ disableEventActions: {} });
    hot(b, 60);
    expect(b.routed).toHaveLength(1);
    b.ask({ enableEventActions: {} });
    hot(b, 60);
    expect(b.routed).toHaveLength(2);
    b.ask({ deleteEventAction: event });
    expect(b.ask({ deleteEventAction: event })).toBe(notFound);
    expect(b.ask({ enableEventAction: event })).toBe(notFound);
    hot(b, 60);
    expect(b.routed).toHaveLength(2);
  });

  it("makes the spacecraft safe when the bus voltage falls, by the table that is built in", () => {
    const b = bench({ contact: true });
    b.say(Unit.UNIT_POWER, eventSays(power.v1.EventCode.EVENT_CODE_UNDER_VOLTAGE, 23.5), Content.CONTENT_EVENT);
    b.tick(2);
    expect(b.state.mode).toBe(v1.Mode.MODE_SAFE);
  });

  it("refuses what no unit would take, and a seventeenth", () => {
    const b = bench({ contact: true });
    const action = { eventValue: null, unit: Unit.UNIT_POWER, body: shedPayload() };
    const add = (fields: object): number => b.command({ addEventAction: { ...event, ...action, ...fields } });
    expect(add({ body: Uint8Array.of(0xff) })).toBe(Reason.FAILURE_REASON_CORRUPT);
    expect(add({ unit: 0 })).toBe(Reason.FAILURE_REASON_UNKNOWN_COMMAND);
    expect(add({ eventCode: 0 })).toBe(Reason.FAILURE_REASON_ARGUMENT_OUT_OF_RANGE);
    expect(b.command({ clearEventActions: {} })).toBe(none);
    for (let eventCode = 1; eventCode <= 16; eventCode += 1) expect(add({ eventCode })).toBe(none);
    expect(add({ eventCode: 17 })).toBe(Reason.FAILURE_REASON_QUEUE_FULL);
    expect(add({ eventCode: 16 })).toBe(none);
    b.tick(100);
    b.ask({ reportEventActions: {} });
    b.tick(10);
    const reports = b.reports(Content.CONTENT_EVENT_ACTIONS, v1.EventActionReport);
    expect(reports.map(({ actions }) => actions.length)).toEqual([6, 6, 4]);
    expect(reports[0]!.actions[0]).toMatchObject({ ...event, eventCode: 1, requestId: 700, enabled: true });
  });

  it("that refuses itself does not run away", () => {
    const b = bench({ contact: true });
    const body = own({ deleteActivity: { activity: 1 } }, 701);
    const refused = { eventUnit: Unit.UNIT_OBC, eventCode: Code.EVENT_CODE_TELECOMMAND_REFUSED };
    b.ask({ addEventAction: { ...refused, eventValue: null, unit: Unit.UNIT_OBC, body } });
    b.ask({ deleteActivity: { activity: 1 } });
    b.tick(90);
    expect(b.stages(701).filter(([stage]) => stage === Stage.STAGE_START)).toHaveLength(1);
  });
});

it("reports of all services fit a packet when their tables are full", () => {
  const b = bench({ contact: true });
  const parameter = 0x02010000;
  for (let monitor = 1; monitor <= 32; monitor += 1) {
    b.command({ setMonitor: { monitor, parameter, low: -1e30, high: 1e30, persistence: 100 } });
  }
  for (let eventCode = 1; eventCode <= 16; eventCode += 1) {
    const body = own({ ping: {} }, 0xffff_ffff);
    b.command({ addEventAction: { eventUnit: 5, eventCode, eventValue: 1, unit: Unit.UNIT_OBC, body } });
  }
  for (let i = 0; i < 64; i += 1) {
    const body = own({ ping: {} }, 0xffff_ff00 + i);
    b.command({ insertActivity: { releaseTimeUs: 2 ** 52, unit: Unit.UNIT_OBC, body } });
  }
  b.tick(300);
  b.packets.length = 0;
  b.ask({ reportMonitors: {} });
  b.ask({ reportSchedule: {} });
  b.ask({ reportEventActions: {} });
  b.tick(50);
  const parts = (content: number): number => b.packets.filter((packet) => packet.content === content).length;
  expect([Content.CONTENT_MONITORS, Content.CONTENT_SCHEDULE, Content.CONTENT_EVENT_ACTIONS].map(parts)).toEqual([
    8, 10, 3,
  ]);
  expect(
    b.packets.every(({ channel }) => channel === Channel.CHANNEL_EVENT || channel === Channel.CHANNEL_REAL_TIME),
  ).toBe(true);
  expect(
    read(v1.ScheduleReport, b.packets.find(({ content }) => content === Content.CONTENT_SCHEDULE)!.body).parts,
  ).toBe(10);
});
