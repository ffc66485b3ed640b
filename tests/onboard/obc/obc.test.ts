import { describe, expect, it } from "vitest";
import { adcs, comms, obc as messages, payload, power, report } from "../../../src/messages/index.ts";
import { obc } from "../../../src/onboard/obc/obc.ts";
import { createBench, type Bench } from "../support/bench.ts";

const { FailureReason: Reason, Stage } = report.v1;
const { Unit, Content, Channel, Mode, EventCode: Code } = messages.v1;

interface ObcBench extends Bench<ReturnType<typeof obc.initial>, messages.v1.Step, messages.v1.StepDone> {
  readonly packets: messages.v1.Packet[];
  /** Runs `count` ticks and keeps the packets. */
  tick(count?: number): void;
}

function bench(): ObcBench {
  const made = createBench(obc);
  const packets: messages.v1.Packet[] = [];
  made.step.inputs = messages.v1.Inputs.create();
  return Object.assign(made, {
    packets,
    tick(count = 1) {
      for (let i = 0; i < count; i += 1) {
        made.run();
        packets.push(...made.done.outputs!.packets);
        made.step.inputs!.reports = [];
        made.step.inputs!.requests = [];
      }
    },
  });
}

function say(
  b: ObcBench,
  unit: messages.v1.Unit,
  body: Uint8Array,
  content: messages.v1.Content = Content.CONTENT_TELEMETRY,
): void {
  b.step.inputs!.reports.push({ unit, content, body });
}

const powerSays = (fields: Partial<power.v1.Telemetry>): Uint8Array =>
  power.v1.Telemetry.encode({
    ...power.v1.Telemetry.create(),
    stateOfCharge: 0.75,
    busVoltageV: 30,
    sheddingLevel: 1,
    ...fields,
  });
const adcsSays = (mode: adcs.v1.Mode): Uint8Array =>
  adcs.v1.Telemetry.encode({ ...adcs.v1.Telemetry.create(), mode, bodyRateRadps: { x: 0.003, y: 0, z: 0.004 } });
const listening = comms.v1.Telemetry.encode({
  ...comms.v1.Telemetry.create(),
  transmitterMode: 3,
  transmitterOn: true,
  receiversLocked: 1,
});

/** Brings the spacecraft to NOMINAL. */
function nominal(b: ObcBench): void {
  say(b, Unit.UNIT_POWER, powerSays({ wingsDeployed: 3 }));
  say(b, Unit.UNIT_ADCS, adcsSays(adcs.v1.Mode.MODE_SUN_SAFE));
  b.tick();
}

function request(b: ObcBench, unit: number, body: Uint8Array, requestId = 9): void {
  b.step.inputs!.requests = [messages.v1.Request.encode({ requestId, unit: unit as messages.v1.Unit, body })];
  b.tick(4);
}

function verificationsOf(b: ObcBench): report.v1.Verification[] {
  return b.packets
    .filter((packet) => packet.content === Content.CONTENT_VERIFICATION)
    .map((packet) => {
      const decoded = report.v1.Verification.decode(packet.body);
      if (!decoded.ok) throw new Error(decoded.why);
      return decoded.value;
    });
}

const loadOn = (requestId = 9, load = 5): Uint8Array =>
  power.v1.Telecommand.encode({
    ...power.v1.Telecommand.create(),
    requestId,
    setLoad: { load: load as power.v1.Load, on: true },
  });
const own = (command: Partial<messages.v1.Telecommand>): Uint8Array =>
  messages.v1.Telecommand.encode({ ...messages.v1.Telecommand.create(), requestId: 9, ...command });

describe("requests", () => {
  it("go on to their unit, and their acceptance goes down as an event packet", () => {
    const b = bench();
    b.step.inputs!.requests = [messages.v1.Request.encode({ requestId: 9, unit: Unit.UNIT_POWER, body: loadOn() })];
    b.run();
    expect(b.done.outputs!.telecommands).toEqual([{ unit: Unit.UNIT_POWER, body: loadOn() }]);
    b.step.inputs!.requests = [];
    b.tick(4);
    expect(b.done.outputs!.telecommands).toEqual([]);
    expect(b.state.counts).toEqual({ accepted: 1, refused: 0 });
  });

  it.each([
    ["of an unknown unit", 6, loadOn(), Reason.FAILURE_REASON_UNKNOWN_COMMAND],
    ["whose body is no telecommand", 2, Uint8Array.of(0xff, 0xff), Reason.FAILURE_REASON_CORRUPT],
    ["whose body has another number", 2, loadOn(10), Reason.FAILURE_REASON_CORRUPT],
    [
      "without a command",
      2,
      power.v1.Telecommand.encode({ ...power.v1.Telecommand.create(), requestId: 9 }),
      Reason.FAILURE_REASON_UNKNOWN_COMMAND,
    ],
    ["with an argument out of range", 2, loadOn(9, 12), Reason.FAILURE_REASON_ARGUMENT_OUT_OF_RANGE],
  ] as const)("%s are refused with the reason and go nowhere", (_, unit, body, reason) => {
    const b = bench();
    request(b, unit, body);
    expect(verificationsOf(b)).toEqual([{ requestId: 9, stage: Stage.STAGE_ACCEPTANCE, reason }]);
    expect(b.state).toMatchObject({ routed: 0, counts: { accepted: 0, refused: 1 } });
    expect(b.events.at(-1)).toMatchObject({ code: Code.EVENT_CODE_TELECOMMAND_REFUSED, value: reason });
  });

  it("that cannot be read are refused under the number 0", () => {
    const b = bench();
    b.step.inputs!.requests = [Uint8Array.of(0xff, 0x01, 0x02)];
    b.tick(4);
    expect(verificationsOf(b)).toEqual([
      { requestId: 0, stage: Stage.STAGE_ACCEPTANCE, reason: Reason.FAILURE_REASON_CORRUPT },
    ]);
  });

  it("to the obc itself are accepted, carried out and completed: a ping comes back", () => {
    const b = bench();
    request(b, Unit.UNIT_OBC, own({ ping: {} }));
    expect(verificationsOf(b).map(({ stage, reason }) => [stage, reason])).toEqual([
      [Stage.STAGE_ACCEPTANCE, Reason.FAILURE_REASON_NONE],
      [Stage.STAGE_COMPLETION, Reason.FAILURE_REASON_NONE],
    ]);
  });
});

describe("packets", () => {
  it("number each channel by itself without gaps, events before housekeeping", () => {
    const b = bench();
    say(b, Unit.UNIT_POWER, powerSays({}));
    say(b, Unit.UNIT_ADCS, Uint8Array.of(8, 2), Content.CONTENT_EVENT);
    b.tick(10);
    expect(b.packets[0]!.channel).toBe(Channel.CHANNEL_EVENT);
    for (const channel of Object.values(Channel)) {
      const numbers = b.packets.filter((packet) => packet.channel === channel).map((packet) => packet.sequence);
      expect(numbers).toEqual(numbers.map((_, index) => index));
    }
  });

  it("carry housekeeping every second while somebody listens, and every ten minutes to playback while nobody does", () => {
    const b = bench();
    for (let second = 0; second < 1300; second += 1) {
      say(b, Unit.UNIT_POWER, powerSays({}));
      b.tick(10);
    }
    const stored = b.packets.filter((packet) => packet.unit === Unit.UNIT_POWER);
    expect(stored.map((packet) => packet.channel)).toEqual(Array(3).fill(Channel.CHANNEL_PLAYBACK));
    b.packets.length = 0;
    for (let second = 0; second < 20; second += 1) {
      say(b, Unit.UNIT_POWER, powerSays({}));
      say(b, Unit.UNIT_COMMS, listening);
      b.tick(10);
    }
    const live = b.packets.filter(
      (packet) => packet.unit === Unit.UNIT_POWER && packet.channel === Channel.CHANNEL_REAL_TIME,
    );
    expect(live.length).toBeGreaterThanOrEqual(19);
  });

  it("come at the period that SetHousekeeping asks for, or not at all", () => {
    const b = bench();
    request(b, Unit.UNIT_OBC, own({ setHousekeeping: { unit: Unit.UNIT_POWER, periodS: 5 } }));
    b.packets.length = 0;
    const fly = (seconds: number): number => {
      b.packets.length = 0;
      for (let second = 0; second < seconds; second += 1) {
        say(b, Unit.UNIT_COMMS, listening);
        say(b, Unit.UNIT_POWER, powerSays({}));
        b.tick(10);
      }
      return b.packets.filter((packet) => packet.unit === Unit.UNIT_POWER).length;
    };
    fly(10);
    expect(fly(50)).toBe(10);
    request(b, Unit.UNIT_OBC, own({ setHousekeeping: { unit: Unit.UNIT_POWER, periodS: 0 } }));
    expect(fly(20)).toBe(0);
  });
});

describe("mode of the spacecraft", () => {
  it("is LEOP until both wings are out and the Sun is held", () => {
    const b = bench();
    say(b, Unit.UNIT_POWER, powerSays({ wingsDeployed: 1 }));
    say(b, Unit.UNIT_ADCS, adcsSays(adcs.v1.Mode.MODE_SUN_SAFE));
    b.tick();
    expect(b.state.mode).toBe(Mode.MODE_LEOP);
    nominal(b);
    expect(b.state.mode).toBe(Mode.MODE_NOMINAL);
    expect(b.done.outputs!.beacon).toMatchObject({
      spacecraftMode: Mode.MODE_NOMINAL,
      adcsMode: 3,
      stateOfCharge: 0.75,
      wingsDeployed: 3,
    });
    expect(b.done.outputs!.beacon!.bodyRateRadps).toBeCloseTo(0.005, 7);
  });

  it("is SAFE when the platform is shed, and leaves it by telecommand only, once the battery has recovered", () => {
    const b = bench();
    nominal(b);
    say(b, Unit.UNIT_POWER, powerSays({ wingsDeployed: 3, sheddingLevel: 3 }));
    b.tick();
    expect(b.state.mode).toBe(Mode.MODE_SAFE);
    expect(b.command({ setMode: { mode: Mode.MODE_NOMINAL } })).toBe(Reason.FAILURE_REASON_INTERLOCK);
    say(b, Unit.UNIT_POWER, powerSays({ wingsDeployed: 3, sheddingLevel: 1 }));
    b.tick(2);
    expect(b.state.mode).toBe(Mode.MODE_SAFE);
    expect(b.command({ setMode: { mode: Mode.MODE_NOMINAL } })).toBe(Reason.FAILURE_REASON_NONE);
    expect(b.state.mode).toBe(Mode.MODE_NOMINAL);
  });

  it("is PAYLOAD from NOMINAL only, and NOMINAL with the wings out only", () => {
    const b = bench();
    expect(b.command({ setMode: { mode: Mode.MODE_PAYLOAD } })).toBe(Reason.FAILURE_REASON_WRONG_MODE);
    expect(b.command({ setMode: { mode: Mode.MODE_NOMINAL } })).toBe(Reason.FAILURE_REASON_INTERLOCK);
    nominal(b);
    expect(b.command({ setMode: { mode: Mode.MODE_LEOP } })).toBe(Reason.FAILURE_REASON_NOT_ALLOWED);
    expect(b.command({ setMode: { mode: Mode.MODE_PAYLOAD } })).toBe(Reason.FAILURE_REASON_NONE);
    expect(b.state.mode).toBe(Mode.MODE_PAYLOAD);
    say(b, Unit.UNIT_POWER, powerSays({ wingsDeployed: 3, sheddingLevel: 2 }));
    b.tick();
    expect(b.state.mode).toBe(Mode.MODE_NOMINAL);
  });

  it.each([
    { setMode: { mode: 0 } },
    { setMode: { mode: 5 } },
    { setHousekeeping: { unit: 6, periodS: 1 } },
    { setHousekeeping: { unit: 1, periodS: 3601 } },
  ])("refuses %o as out of range", (command) => {
    expect(bench().command(command)).toBe(Reason.FAILURE_REASON_ARGUMENT_OUT_OF_RANGE);
  });

  it("refuses a telecommand without a command", () => {
    expect(bench().command({})).toBe(Reason.FAILURE_REASON_UNKNOWN_COMMAND);
  });
});

describe("health of the units", () => {
  it("reports a unit that falls silent once, and that it is back", () => {
    const b = bench();
    for (let second = 0; second < 10; second += 1) {
      say(b, Unit.UNIT_ADCS, adcsSays(2));
      b.tick(10);
    }
    expect(b.state.alive & 1).toBe(1);
    b.tick(100);
    say(b, Unit.UNIT_ADCS, adcsSays(2));
    b.tick(2);
    const ofAdcs = b.events.filter(
      (event) =>
        event.value === Unit.UNIT_ADCS &&
        (event.code === Code.EVENT_CODE_UNIT_SILENT || event.code === Code.EVENT_CODE_UNIT_BACK),
    );
    expect(ofAdcs.map((event) => event.code)).toEqual([Code.EVENT_CODE_UNIT_SILENT, Code.EVENT_CODE_UNIT_BACK]);
  });

  it("ignores reports that no unit can have sent, its own included", () => {
    const b = bench();
    b.tick(20);
    b.packets.length = 0;
    say(b, Unit.UNIT_OBC, Uint8Array.of(8, 1), Content.CONTENT_EVENT);
    say(b, 9 as messages.v1.Unit, payload.v1.Telemetry.encode(payload.v1.Telemetry.create()));
    b.tick(3);
    expect(b.packets).toEqual([]);
  });
});
