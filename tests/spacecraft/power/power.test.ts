import { describe, expect, it } from "vitest";
import { arrayImbalance, imbalance } from "../../../src/spacecraft/power/ledger.ts";
import { LoadIndex } from "../../../src/spacecraft/power/loads.ts";
import { defaultConfig } from "../support/flight.ts";
import { powerBench, type PowerBench } from "../support/power-bench.ts";

const essential = 1 << LoadIndex.essential;
const adcs = 1 << LoadIndex.adcs;
const platform = 1 << LoadIndex.platform;
const payload = 1 << LoadIndex.payload;

const orbit_s = 5680;
const eclipse_s = 2082;
const orbitLight = (second: number): number => (second % orbit_s < orbit_s - eclipse_s ? 1 : 0);

const missing = ({ state }: PowerBench): number => Math.abs(imbalance(state.ledger));

describe("power", () => {
  it("closes its energy balance to 1e-6 over five orbits, and what is stored is what the cells gained", () => {
    const bench = powerBench(defaultConfig(), 0.8);
    const before_J = bench.system.battery.stored_J(bench.state.battery);
    bench.run(5 * orbit_s, orbitLight);
    expect(missing(bench)).toBeLessThan(1e-6);
    expect(Math.abs(arrayImbalance(bench.state.ledger))).toBeLessThan(1e-6);
    const gained_J = bench.system.battery.stored_J(bench.state.battery) - before_J;
    expect(Math.abs(gained_J - bench.state.ledger.stored_J) / bench.state.ledger.array_J).toBeLessThan(1e-9);
  });

  it("has the depth of discharge of the default spacecraft after an eclipse at 620-680 W: 20-26 %", () => {
    const config = defaultConfig();
    config.power.loads.payload.power_w = 360;
    const bench = powerBench(config, 1);
    bench.command(essential | adcs | platform | payload | (1 << LoadIndex.batteryHeater));
    bench.run(eclipse_s, () => 0);
    const depth = 1 - bench.system.battery.stateOfCharge(bench.state.battery);
    expect(depth).toBeGreaterThan(0.2);
    expect(depth).toBeLessThan(0.26);
  });

  it("charges no faster than its limit and stops at the charge voltage", () => {
    const bench = powerBench(defaultConfig(), 0.5);
    bench.state.chargeCurrentMax_A = 10;
    bench.run(60, () => 1);
    const total_A = (): number => bench.state.battery.current_A.reduce((sum, v) => sum + v, 0);
    expect(total_A()).toBeCloseTo(10, 3);
    bench.state.chargeCurrentMax_A = 30;
    bench.run(3 * 3600, () => 1);
    expect(bench.state.bus_V).toBeLessThanOrEqual(33.5);
    expect(bench.system.battery.stateOfCharge(bench.state.battery)).toBeGreaterThan(0.99);
    expect(bench.system.battery.stateOfCharge(bench.state.battery)).toBeLessThanOrEqual(1);
  });

  it("needs more charge to fill than it gave: the coulombic efficiency", () => {
    const bench = powerBench(defaultConfig(), 0.5);
    bench.run(100, () => 1);
    const before = bench.system.battery.stateOfCharge(bench.state.battery);
    const current_A = bench.state.battery.current_A.reduce((sum, v) => sum + v, 0);
    bench.run(1, () => 1);
    const gained_C = (bench.system.battery.stateOfCharge(bench.state.battery) - before) * 60 * 3600;
    expect(gained_C / current_A).toBeCloseTo(0.99, 3);
  });

  it("shares a lost string's current among the others, and equalises when it comes back", () => {
    const bench = powerBench(defaultConfig(), 0.8);
    bench.run(10, () => 0);
    bench.fault({ channel: "power.string.2", kind: "off" });
    bench.run(600, () => 0);
    const { current_A, charge } = bench.state.battery;
    expect(current_A[1]).toBe(0);
    expect(current_A[0]).toBeCloseTo(current_A[2]!, 12);
    expect(charge[1]).toBeGreaterThan(charge[0]! + 0.005);
    bench.faults.active.fill(null);
    bench.run(1, () => 0);
    expect(-current_A[1]!).toBeGreaterThan(-current_A[0]!);
    expect(missing(bench)).toBeLessThan(1e-6);
  });

  it("trips an overloaded switch, latches it, and closes it again only after its bit was cleared", () => {
    const bench = powerBench(defaultConfig(), 0.8);
    bench.fault({ channel: "power.load.platform", kind: "scale", value: 5 });
    bench.run(1, () => 0);
    expect(bench.state.switches.tripped).toBe(platform);
    expect(bench.state.switches.on & platform).toBe(0);
    expect(bench.state.switches.current_A[LoadIndex.platform]).toBe(0);
    bench.faults.active.fill(null);
    bench.command(essential | adcs | platform);
    bench.run(1, () => 0);
    expect(bench.state.switches.on & platform).toBe(0);
    bench.command(essential | adcs);
    bench.command(essential | adcs | platform);
    bench.run(1, () => 0);
    expect(bench.state.switches).toMatchObject({ on: essential | adcs | platform, tripped: 0 });
  });

  it("never opens ESSENTIAL by command", () => {
    const bench = powerBench(defaultConfig(), 0.8);
    bench.command(0);
    expect(bench.state.switches.on).toBe(essential);
  });

  it("keeps a switch that sticks as it was, and opens one that is off", () => {
    const bench = powerBench(defaultConfig(), 0.8);
    bench.command(essential | adcs);
    bench.fault({ channel: "power.switch.adcs", kind: "stuck-last" });
    bench.fault({ channel: "power.switch.payload", kind: "wrong-polarity" });
    bench.command(essential);
    expect(bench.state.switches.on).toBe(essential | adcs | payload);
    bench.fault({ channel: "power.switch.adcs", kind: "off" });
    bench.command(essential | adcs | payload);
    expect(bench.state.switches.on).toBe(essential);
  });

  it("goes dark when the battery is empty and comes back with the default switches when the Sun has charged it", () => {
    const bench = powerBench(defaultConfig(), 0.06);
    bench.run(3600, () => 0);
    expect(bench.state.alive).toBe(false);
    expect(bench.state.load_W).toBe(0);
    expect(bench.system.powered(bench.state, LoadIndex.essential)).toBe(false);
    bench.run(3600, () => 1);
    expect(bench.state.alive).toBe(true);
    expect(bench.state.switches.on & adcs).toBe(adcs);
    expect(missing(bench)).toBeLessThan(1e-6);
  });

  it("gives half the power while one wing's section is off", () => {
    const bench = powerBench(defaultConfig(), 0.3);
    bench.command(essential | adcs | platform | payload); // enough load that the charge limit does not throttle the array
    bench.run(2, () => 1);
    const whole_W = bench.state.array_W;
    bench.fault({ channel: "power.array.+y", kind: "off" });
    bench.run(2, () => 1);
    expect(bench.state.array_W / whole_W).toBeCloseTo(0.5, 6);
  });

  it("counts an eclipse edge inside a step by the mean of both ends", () => {
    const bench = powerBench(defaultConfig(), 0.3);
    bench.command(essential | adcs | platform | payload);
    bench.run(2, () => 1);
    const lit_W = bench.state.array_W;
    bench.run(1, () => 0);
    expect(bench.state.array_W / lit_W).toBeCloseTo(0.5, 6);
  });
});
