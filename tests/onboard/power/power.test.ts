import { describe, expect, it } from "vitest";
import { power as messages, report } from "../../../src/messages/index.ts";
import { power } from "../../../src/onboard/power/power.ts";
import { stateOfChargeAt } from "../../../src/onboard/power/state-of-charge.ts";
import { createBench, type Bench } from "../support/bench.ts";

const Reason = report.v1.FailureReason;
const { Load, SheddingLevel: Level, EventCode: Code, Wing } = messages.v1;
type PowerBench = Bench<ReturnType<typeof power.initial>, messages.v1.Step, messages.v1.StepDone>;

/** A bench whose battery stands at a bus voltage and current, wings stowed. */
function bench(bus_V = 30.5, current_A = 0): PowerBench {
  const made = createBench(power);
  const inputs = messages.v1.Inputs.create();
  inputs.busVoltageV = bus_V;
  inputs.batteryCurrentA = current_A;
  inputs.batteryTemperatureDegc = 25;
  inputs.stringCurrentsA = [current_A / 4, current_A / 4, current_A / 4, current_A / 4];
  inputs.arraySections = [0, 1].map(() => messages.v1.ArraySection.create());
  inputs.switches = Array.from({ length: 8 }, () => messages.v1.Switch.create());
  made.step.inputs = inputs;
  return made;
}

const bit = (load: number): number => 1 << (load - 1);
const voltageAt = (cell_V: number): number => 8 * cell_V;

describe("state of charge", () => {
  it("starts from the open-circuit voltage under load", () => {
    const b = bench(voltageAt(3.68) - 10 * 0.04, -10);
    b.run();
    expect(b.state.charge.stateOfCharge).toBeCloseTo(0.5, 3);
    expect(stateOfChargeAt(0, 8)).toBe(0);
    expect(stateOfChargeAt(100, 8)).toBe(1);
  });

  it("counts 15 A for an hour as a quarter of the battery, and one percent less while charging", () => {
    const falling = bench(voltageAt(3.96) - 15 * 0.04, -15);
    falling.run(3600);
    expect(falling.state.charge.stateOfCharge).toBeCloseTo(0.8 - 0.25, 3);
    const rising = bench(voltageAt(3.53) + 15 * 0.04, 15);
    rising.run(3600);
    expect(rising.state.charge.stateOfCharge).toBeCloseTo(0.2 + 0.25 * 0.99, 3);
  });

  it("moves to the voltage while the battery rests, not while it works", () => {
    const b = bench(voltageAt(3.96), 0);
    b.run();
    b.state.charge.stateOfCharge = 0.6;
    b.run(110);
    expect(b.state.charge.stateOfCharge).toBeCloseTo(0.6, 6);
    b.run(1500);
    expect(b.state.charge.stateOfCharge).toBeCloseTo(0.8, 2);
  });

  it("keeps its last value where voltage or current are missing", () => {
    const b = bench();
    b.run();
    const before = b.state.charge.stateOfCharge;
    b.step.inputs!.batteryCurrentA = Number.NaN;
    b.run(10);
    b.step.inputs = null;
    b.run(10);
    expect(b.state.charge.stateOfCharge).toBe(before);
  });
});

describe("load shedding", () => {
  /** Holds the estimate at a state of charge for some seconds. */
  function hold(b: PowerBench, stateOfCharge: number, seconds = 15): void {
    for (let i = 0; i < seconds; i += 1) {
      b.state.charge.stateOfCharge = stateOfCharge;
      b.run();
    }
  }

  it("sheds payload, platform and all but the essential bus in turn, and comes back 0.1 above each threshold", () => {
    const b = bench(30.5, -5);
    const levels = [0.55, 0.49, 0.39, 0.29, 0.39, 0.41, 0.49, 0.51, 0.59, 0.61].map((stateOfCharge) => {
      hold(b, stateOfCharge, 12);
      return b.state.shedding.level;
    });
    expect(levels).toEqual([1, 2, 3, 4, 4, 3, 3, 2, 2, 1]);
    expect(b.events.filter((event) => event.code === Code.EVENT_CODE_LOADS_SHED).map((event) => event.value)).toEqual([
      2, 3, 4,
    ]);
    expect(
      b.events.filter((event) => event.code === Code.EVENT_CODE_LOADS_RESTORED).map((event) => event.value),
    ).toEqual([3, 2, 1]);
  });

  it("closes the allowed switches only, and leaves the payload off afterwards", () => {
    const b = bench(30.5, -5);
    expect(b.command({ setLoad: { load: Load.LOAD_PAYLOAD, on: true } })).toBe(Reason.FAILURE_REASON_NONE);
    expect(b.done.outputs!.switchesOn & bit(Load.LOAD_PAYLOAD)).not.toBe(0);
    hold(b, 0.29);
    expect(b.done.outputs!.switchesOn).toBe(bit(Load.LOAD_ESSENTIAL));
    hold(b, 0.7, 60);
    const platform =
      bit(Load.LOAD_ESSENTIAL) | bit(Load.LOAD_ADCS) | bit(Load.LOAD_PLATFORM) | bit(Load.LOAD_TRANSMITTER);
    expect(b.done.outputs!.switchesOn).toBe(platform);
  });

  it("ignores a dip shorter than its persistence", () => {
    const b = bench(30.5, -5);
    hold(b, 0.29, 9);
    hold(b, 0.8, 5);
    expect(b.state.shedding.level).toBe(Level.SHEDDING_LEVEL_NONE);
  });

  it("sheds everything on a low bus voltage, whatever the estimate says, and tells it once", () => {
    const b = bench(30.5, -5);
    hold(b, 0.9, 2);
    b.step.inputs!.busVoltageV = 23.9;
    hold(b, 0.9, 10);
    expect(b.state.shedding.level).toBe(Level.SHEDDING_LEVEL_SURVIVAL);
    expect(b.events.filter((event) => event.code === Code.EVENT_CODE_UNDER_VOLTAGE)).toHaveLength(1);
    b.step.inputs!.busVoltageV = 27;
    hold(b, 0.9, 40);
    expect(b.state.shedding.level).toBe(Level.SHEDDING_LEVEL_NONE);
  });
});

describe("wings", () => {
  it("releases +Y, then -Y, half an hour after its start without being told", () => {
    const b = bench();
    b.run(1800);
    expect(b.done.outputs!.releaseWings).toBe(0);
    b.run(1);
    expect(b.done.outputs!.releaseWings).toBe(1);
    b.step.inputs!.arraySections[0]!.deployed = true;
    b.run(60);
    expect(b.done.outputs!.releaseWings).toBe(2);
    expect((b.done.telemetry as messages.v1.Telemetry).wingsDeployed).toBe(1);
    b.step.inputs!.arraySections[1]!.deployed = true;
    b.run(2);
    const deployed = b.events.filter((event) => event.code === Code.EVENT_CODE_WING_DEPLOYED);
    expect(deployed.map((event) => event.value)).toEqual([Wing.WING_PLUS_Y, Wing.WING_MINUS_Y]);
    expect(b.done.outputs!.releaseWings).toBe(0);
  });

  it("releases a wing by telecommand and reports once that it is stuck", () => {
    const b = bench();
    expect(b.command({ deployWing: { wing: Wing.WING_MINUS_Y } })).toBe(Reason.FAILURE_REASON_NONE);
    expect(b.done.outputs!.releaseWings).toBe(2);
    b.run(200);
    const stuck = b.events.filter((event) => event.code === Code.EVENT_CODE_WING_NOT_DEPLOYED);
    expect(stuck.map((event) => event.value)).toEqual([Wing.WING_MINUS_Y]);
    expect(b.done.outputs!.releaseWings).toBe(2);
  });

  it("says nothing of wings that were out when it started", () => {
    const b = bench();
    for (const section of b.step.inputs!.arraySections) section.deployed = true;
    b.run(2000);
    expect(b.events.map((event) => event.code)).toEqual([Code.EVENT_CODE_STARTED]);
    expect(b.done.outputs!.releaseWings).toBe(0);
    expect(b.command({ deployWing: { wing: Wing.WING_PLUS_Y } })).toBe(Reason.FAILURE_REASON_WRONG_MODE);
  });
});

describe("power telecommands", () => {
  it("refuses ESSENTIAL, the thruster below half of the charge, and loads that the shedding level forbids", () => {
    const b = bench(30.5, -5);
    expect(b.command({ setLoad: { load: Load.LOAD_ESSENTIAL, on: false } })).toBe(Reason.FAILURE_REASON_NOT_ALLOWED);
    const thruster = { setLoad: { load: Load.LOAD_THRUSTER, on: true } };
    expect(b.command(thruster)).toBe(Reason.FAILURE_REASON_NONE);
    b.state.charge.stateOfCharge = 0.49;
    expect(b.command(thruster)).toBe(Reason.FAILURE_REASON_INTERLOCK);
    b.state.shedding.level = Level.SHEDDING_LEVEL_PAYLOAD;
    expect(b.command({ setLoad: { load: Load.LOAD_PAYLOAD, on: true } })).toBe(Reason.FAILURE_REASON_INTERLOCK);
    expect(b.command({ setLoad: { load: Load.LOAD_ADCS, on: false } })).toBe(Reason.FAILURE_REASON_NONE);
    expect(b.done.outputs!.switchesOn & bit(Load.LOAD_ADCS)).toBe(0);
  });

  it.each([
    { setLoad: { load: 0, on: true } },
    { setLoad: { load: 9, on: true } },
    { deployWing: { wing: 0 } },
    { deployWing: { wing: 3 } },
    { setSheddingThreshold: { level: 1, stateOfCharge: 0.4 } },
    { setSheddingThreshold: { level: 5, stateOfCharge: 0.4 } },
    { setSheddingThreshold: { level: 2, stateOfCharge: 0.95 } },
    { resetTrip: { load: 0 } },
  ])("refuses %o as out of range", (command) => {
    expect(bench().command(command)).toBe(Reason.FAILURE_REASON_ARGUMENT_OUT_OF_RANGE);
  });

  it("refuses a telecommand without a command", () => {
    expect(bench().command({})).toBe(Reason.FAILURE_REASON_UNKNOWN_COMMAND);
  });

  it("keeps the thresholds in falling order", () => {
    const b = bench();
    const set = (level: number, stateOfCharge: number): number =>
      b.command({ setSheddingThreshold: { level, stateOfCharge } });
    expect(set(2, 0.6)).toBe(Reason.FAILURE_REASON_NONE);
    expect(set(3, 0.6)).toBe(Reason.FAILURE_REASON_NOT_ALLOWED);
    expect(set(4, 0.45)).toBe(Reason.FAILURE_REASON_NOT_ALLOWED);
    expect(set(4, 0.2)).toBe(Reason.FAILURE_REASON_NONE);
    expect(b.state.shedding.thresholds).toEqual([0.6, 0.4, 0.2]);
  });

  it("latches a trip until it is reset, and leaves the load off until it is switched on", () => {
    const b = bench(30.5, -5);
    const adcs = bit(Load.LOAD_ADCS);
    expect(b.command({ resetTrip: { load: Load.LOAD_ADCS } })).toBe(Reason.FAILURE_REASON_INTERLOCK);
    b.step.inputs!.switches[1]!.tripped = true;
    b.run();
    expect(b.events.at(-1)).toMatchObject({ code: Code.EVENT_CODE_SWITCH_TRIPPED, value: Load.LOAD_ADCS });
    expect(b.done.outputs!.switchesOn & adcs).toBe(0);
    b.step.inputs!.switches[1]!.tripped = false;
    expect(b.command({ setLoad: { load: Load.LOAD_ADCS, on: true } })).toBe(Reason.FAILURE_REASON_INTERLOCK);
    expect(b.command({ resetTrip: { load: Load.LOAD_ADCS } })).toBe(Reason.FAILURE_REASON_NONE);
    expect(b.done.outputs!.switchesOn & adcs).toBe(0);
    expect(b.command({ setLoad: { load: Load.LOAD_ADCS, on: true } })).toBe(Reason.FAILURE_REASON_NONE);
    expect(b.done.outputs!.switchesOn & adcs).toBe(adcs);
  });
});

describe("battery", () => {
  it("names the string that carries nothing while the others do, once", () => {
    const b = bench(30.5, -6);
    b.step.inputs!.stringCurrentsA = [-2, 0.01, -2, -2];
    b.run(20);
    expect(b.events.filter((event) => event.code === Code.EVENT_CODE_STRING_LOST).map((event) => event.value)).toEqual([
      2,
    ]);
  });

  it("heats a cold battery with hysteresis and does not charge it in the frost", () => {
    const b = bench();
    const heater = bit(Load.LOAD_BATTERY_HEATER);
    const at = (temperature_degC: number): { heating: boolean; charging: boolean } => {
      b.step.inputs!.batteryTemperatureDegc = temperature_degC;
      b.run();
      return { heating: (b.done.outputs!.switchesOn & heater) !== 0, charging: b.done.outputs!.chargeCurrentMaxA > 0 };
    };
    expect(at(7)).toEqual({ heating: false, charging: true });
    expect(at(4)).toEqual({ heating: true, charging: true });
    expect(at(-1)).toEqual({ heating: true, charging: false });
    expect(at(9)).toEqual({ heating: true, charging: true });
    expect(at(11)).toEqual({ heating: false, charging: true });
  });
});
