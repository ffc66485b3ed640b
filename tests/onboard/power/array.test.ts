import { describe, expect, it } from "vitest";
import { power as messages } from "../../../src/messages/index.ts";
import { power } from "../../../src/onboard/power/power.ts";
import { createSolarArray, type SectionPoint } from "../../../src/spacecraft/power/array.ts";
import { defaultConfig } from "../../spacecraft/support/flight.ts";
import { createBench, type Bench } from "../support/bench.ts";

type PowerBench = Bench<ReturnType<typeof power.initial>, messages.v1.Step, messages.v1.StepDone>;
const { EventCode: Code, ChargeState: Charge, Load } = messages.v1;

/** Wings out, the battery discharging a little at a voltage below its charge voltage. */
function bench(): PowerBench {
  const made = createBench(power);
  const inputs = messages.v1.Inputs.create();
  inputs.busVoltageV = 30;
  inputs.batteryCurrentA = -3;
  inputs.batteryTemperatureDegc = 25;
  inputs.temperaturesDegc = [15, 15];
  inputs.arraySections = [0, 1].map(() => ({ ...messages.v1.ArraySection.create(), deployed: true }));
  made.step.inputs = inputs;
  return made;
}

describe("maximum-power-point tracking", () => {
  const array = createSolarArray(defaultConfig());

  /** Flies the tracking on the array's model; the share of the maximum that it got, on average over the last minutes. */
  function share(b: PowerBench, temperature_degC: (second: number) => number, seconds = 600): number {
    const point: SectionPoint = { maximum_W: 0, maximum_V: 0, given_W: 0, given_V: 0 };
    let [got_W, best_W] = [0, 0];
    let asked_V = Number.NaN;
    for (let second = 0; second < seconds; second += 1) {
      const degC = temperature_degC(second);
      array.operate(1, 30, degC, asked_V, point);
      for (const section of b.step.inputs!.arraySections) {
        const current_A = point.given_V > 0 ? point.given_W / point.given_V : 0;
        Object.assign(section, { voltageV: point.given_V, currentA: current_A, temperatureDegc: degC });
      }
      b.run();
      asked_V = b.done.outputs!.sectionVoltagesV[0]!;
      if (second < seconds / 2) continue;
      got_W += point.given_W;
      best_W += point.maximum_W;
    }
    return got_W / best_W;
  }

  it("gets more than 99 % of what the array has, hot and cold, and while it warms up after an eclipse", () => {
    expect(share(bench(), () => 60)).toBeGreaterThan(0.99);
    expect(share(bench(), () => -60)).toBeGreaterThan(0.99);
    expect(share(bench(), (second) => -70 + second * 0.2)).toBeGreaterThan(0.985);
  });

  it("finds the maximum although the thermometer is 30 K out, where a voltage by temperature alone would lose more", () => {
    const b = bench();
    const point: SectionPoint = { maximum_W: 0, maximum_V: 0, given_W: 0, given_V: 0 };
    let asked_V = Number.NaN;
    for (let second = 0; second < 200; second += 1) {
      array.operate(1, 30, 60, asked_V, point);
      for (const section of b.step.inputs!.arraySections) {
        const current_A = point.given_W / point.given_V;
        Object.assign(section, { voltageV: point.given_V, currentA: current_A, temperatureDegc: 30 });
      }
      b.run();
      asked_V = b.done.outputs!.sectionVoltagesV[0]!;
    }
    expect(point.given_W / point.maximum_W).toBeGreaterThan(0.985);
    array.operate(1, 30, 60, 48.2 - 0.134 * 2, point);
    expect(point.given_W / point.maximum_W).toBeLessThan(0.9);
  });

  it("stands still while the battery is at its charge voltage, and asks for nothing where no section is heard", () => {
    const b = bench();
    share(b, () => 40, 50);
    b.step.inputs!.busVoltageV = 33.45;
    b.run();
    const before = [...b.done.outputs!.sectionVoltagesV];
    for (const section of b.step.inputs!.arraySections) section.currentA = 1;
    b.run(30);
    expect(b.done.outputs!.sectionVoltagesV).toEqual(before);
    b.step.inputs!.arraySections = [];
    b.run();
    expect(b.done.outputs!.sectionVoltagesV).toEqual([]);
  });
});

describe("wing drives", () => {
  const rates = (b: PowerBench): number[] => b.done.outputs!.driveRatesRadps;
  const see = (b: PowerBench, angle_rad: number | null): void => {
    for (const section of b.step.inputs!.arraySections) {
      section.sunSeen = angle_rad !== null;
      section.sunAngleRad = angle_rad ?? 0;
    }
  };

  it("turn towards the Sun, no faster than they can, and stand while stowed", () => {
    const b = bench();
    see(b, 1);
    b.run();
    expect(rates(b)).toEqual([0.004, 0.004]);
    see(b, -0.01);
    b.run();
    expect(rates(b)[0]).toBeLessThan(0);
    b.step.inputs!.arraySections[1]!.deployed = false;
    b.run();
    expect(rates(b)[1]).toBe(0);
  });

  it("follow a Sun that the orbit turns to within a degree, and go on at its rate through an eclipse", () => {
    const b = bench();
    const orbit_radps = 0.0011;
    let [sun_rad, wing_rad] = [0.5, 0];
    for (let second = 0; second < 3600; second += 1) {
      see(b, sun_rad - wing_rad);
      b.run();
      sun_rad += orbit_radps;
      wing_rad += rates(b)[0]!;
    }
    expect(Math.abs(sun_rad - wing_rad)).toBeLessThan(Math.PI / 180);
    see(b, null);
    for (let second = 0; second < 2100; second += 1) {
      b.run();
      sun_rad += orbit_radps;
      wing_rad += rates(b)[0]!;
    }
    expect(Math.abs(sun_rad - wing_rad)).toBeLessThan((15 * Math.PI) / 180);
  });

  it("search where the Sun stays away for longer than an eclipse", () => {
    const b = bench();
    see(b, null);
    b.run(2399);
    expect(rates(b)).toEqual([0, 0]);
    b.run();
    expect(rates(b)).toEqual([0.003, 0.003]);
    see(b, Number.NaN);
    b.run();
    expect(rates(b)).toEqual([0.003, 0.003]);
  });
});

describe("charging", () => {
  const limit_A = (b: PowerBench): number => b.done.outputs!.chargeCurrentMaxA;

  it("ends in frost, in heat and at a cell's voltage, and is told once each time", () => {
    const b = bench();
    const at = (degC: number, cell_V: number): number => {
      b.step.inputs!.batteryTemperatureDegc = degC;
      b.step.inputs!.cellVoltagesV = [3.9, cell_V, 3.8, Number.NaN, 0];
      b.run(3);
      return limit_A(b);
    };
    expect([at(20, 4), at(-1, 4), at(46, 4), at(43, 4), at(41, 4), at(20, 4.23), at(20, 4.18), at(20, 4.14)]).toEqual([
      24, 0, 0, 0, 24, 0, 0, 24,
    ]);
    expect(b.events.filter(({ code }) => code === Code.EVENT_CODE_CHARGE_STATE).map(({ value }) => value)).toEqual([
      Charge.CHARGE_STATE_COLD,
      Charge.CHARGE_STATE_HOT,
      Charge.CHARGE_STATE_ALLOWED,
      Charge.CHARGE_STATE_OVER_VOLTAGE,
      Charge.CHARGE_STATE_ALLOWED,
    ]);
    expect(b.done.telemetry).toMatchObject({ cellVoltageMinV: 3.8, cellVoltageMaxV: 4.14 });
  });

  it("heats a cold payload with hysteresis, and has the heater back after shedding", () => {
    const b = bench();
    const heater = 1 << (Load.LOAD_PAYLOAD_HEATER - 1);
    const isHeating = (degC: number): boolean => {
      b.step.inputs!.temperaturesDegc[1] = degC;
      b.run();
      return (b.done.outputs!.switchesOn & heater) !== 0;
    };
    expect([isHeating(-8), isHeating(-11), isHeating(-6), isHeating(-4)]).toEqual([false, true, true, false]);
    b.step.inputs!.temperaturesDegc = [];
    b.run();
    expect(b.done.outputs!.switchesOn & heater).toBe(0);
  });
});

describe("state of charge", () => {
  it("counts what has yet to relax: a battery that worked and rests is not taken for emptier", () => {
    const b = bench();
    b.step.inputs!.batteryCurrentA = 0;
    b.step.inputs!.busVoltageV = 8 * 3.76;
    b.run(5);
    const before = b.state.charge.stateOfCharge;
    b.step.inputs!.batteryCurrentA = -20;
    b.step.inputs!.busVoltageV = 8 * 3.76 - 20 * 0.06;
    b.run(300);
    const counted = before - (20 * 300) / (60 * 3600);
    b.step.inputs!.batteryCurrentA = 0;
    for (let second = 1; second <= 600; second += 1) {
      b.step.inputs!.busVoltageV = 8 * (3.76 - 0.8 * (before - counted)) - 0.4 * 0.918 * Math.exp(-second / 120);
      b.run();
    }
    expect(Math.abs(b.state.charge.stateOfCharge - counted)).toBeLessThan(0.004);
  });
});
