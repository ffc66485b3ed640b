import { describe, expect, it } from "vitest";
import type { adcs } from "../../../src/messages/index.ts";
import { RandomStream } from "../../../src/kernel/random.ts";
import { createReactionWheels, type ReactionWheelState } from "../../../src/spacecraft/attitude/wheels.ts";
import type { WheelsConfig } from "../../../src/spacecraft/config/wheels.ts";
import { clear, createFaultBank, inject } from "../../../src/spacecraft/faults/bank.ts";
import { createChannelMap } from "../../../src/spacecraft/faults/channels.ts";
import type { FaultKind } from "../../../src/spacecraft/faults/kinds.ts";
import { defaultConfig } from "../support/flight.ts";

const rpm = (2 * Math.PI) / 60;

function bench(change: Partial<WheelsConfig> = {}) {
  const config = defaultConfig();
  config.adcs.wheels = { ...config.adcs.wheels, ...change };
  const map = createChannelMap(config);
  const faults = createFaultBank(map);
  const wheels = createReactionWheels(config, map, new RandomStream(new Uint8Array(32).fill(3)));
  const state = wheels.initial();
  /** Lets the wheels run on a body that does not move. */
  const run = (seconds: number, at_us = 0): void => {
    for (let step = 0; step < seconds * 10; step += 1) {
      wheels.drive(state, faults, { at_us: at_us + step * 1e5 }, true);
      for (let wheel = 0; wheel < 4; wheel += 1) {
        state.speed_radps[wheel]! += (state.torque_Nm[wheel]! / config.adcs.wheels.spin_inertia_kgm2) * 0.1;
      }
    }
  };
  const fail = (channel: string, kind: FaultKind, value?: number): void => {
    const fault = value === undefined ? { channel, kind } : { channel, kind, value };
    expect(inject(faults, map, fault, 0)).toEqual({ ok: true });
  };
  const command = (torques: number[]): void => wheels.apply(state, faults, 0, torques);
  return { wheels, state, faults, map, run, fail, command, config: config.adcs.wheels };
}

const frictionless = { viscous_nms: 0, coulomb_nm: 0, breakaway_nm: 0, stribeck_speed_radps: 3 };

describe("a reaction wheel", () => {
  it("spins up by torque over inertia, and no faster than the motor's limit", () => {
    const { state, run, command } = bench({ friction: frictionless });
    command([0.05, -0.05, 9, Number.NaN]);
    run(10);
    expect(state.speed_radps[0]).toBeCloseTo((0.05 * 10) / 0.0064, 9);
    expect(state.speed_radps[1]).toBeCloseTo((-0.05 * 10) / 0.0064, 9);
    expect(state.speed_radps[2]).toBeCloseTo((0.1 * 10) / 0.0064, 9);
    expect(state.speed_radps[3]).toBe(0);
  });

  it("stops at its speed limit and can still brake there", () => {
    const { state, run, command } = bench({ friction: frictionless });
    command([0.1, 0, 0, 0]);
    run(60);
    expect(state.speed_radps[0]! / rpm).toBeGreaterThan(5999);
    expect(state.speed_radps[0]! / rpm).toBeLessThan(6016);
    command([-0.1, 0, 0, 0]);
    run(1);
    expect(state.speed_radps[0]! / rpm).toBeLessThan(5870);
  });

  it("gives no more than its mechanical power", () => {
    const { state, run, command } = bench({ friction: frictionless, power_max_w: 20 });
    command([0.1, 0, 0, 0]);
    run(25);
    expect(state.motor_Nm[0]! * state.speed_radps[0]!).toBeLessThan(20.5);
    expect(state.motor_Nm[0]).toBeLessThan(0.06);
  });

  it("runs down exponentially by viscous friction, and to rest by Coulomb's", () => {
    const viscous = bench({ friction: { ...frictionless, viscous_nms: 1e-4 } });
    viscous.state.speed_radps[0] = 300;
    viscous.run(20);
    expect(viscous.state.speed_radps[0] / 300).toBeCloseTo(Math.exp((-1e-4 * 20) / 0.0064), 3);
    const dry = bench({ friction: { ...frictionless, coulomb_nm: 2e-3, breakaway_nm: 2e-3 } });
    dry.state.speed_radps[0] = 10;
    dry.run(20);
    // 2 mNm take 0.3125 rad/s each second: 6.25 in 20 s.
    expect(dry.state.speed_radps[0]).toBeCloseTo(10 - (2e-3 * 20) / 0.0064, 2);
    dry.run(60);
    expect(Math.abs(dry.state.speed_radps[0])).toBeLessThan(0.01);
  });

  it("needs more to break away than to go on: the Stribeck effect", () => {
    const stiff = { viscous_nms: 0, coulomb_nm: 1e-3, breakaway_nm: 3e-3, stribeck_speed_radps: 3 };
    const asleep = bench({ friction: stiff });
    asleep.command([2e-3, 0, 0, 0]);
    asleep.run(30);
    expect(asleep.state.speed_radps[0]).toBeLessThan(1);
    const awake = bench({ friction: stiff });
    awake.state.speed_radps[0] = 20;
    awake.command([2e-3, 0, 0, 0]);
    awake.run(30);
    expect(awake.state.speed_radps[0]).toBeGreaterThan(24);
  });

  it("has its friction without the functions where these are flat as float64", () => {
    expect([Math.exp(-746), Math.tanh(22), Math.tanh(-22)]).toEqual([0, 1, -1]);
  });

  it("loses its torque, turns it round or grinds, as the fault says", () => {
    const { state, run, command, fail, faults, map } = bench({ friction: frictionless });
    fail("adcs.wheel.1", "off");
    fail("adcs.wheel.2", "wrong-polarity");
    fail("adcs.wheel.3", "scale", 0.5);
    command([0.05, 0.05, 0.05, 0.05]);
    run(1);
    expect([...state.speed_radps].map((each) => Math.round(each * 1e6) / 1e6)).toEqual([0, -7.8125, 3.90625, 7.8125]);
    clear(faults, map, "adcs.wheel.1");
    command([0.05, 0, 0, 0]);
    expect(state.command_Nm[0]).toBe(0.05);
    const grinding = bench({ friction: { ...frictionless, viscous_nms: 1e-4 } });
    grinding.fail("adcs.wheel_friction.1", "scale", 5);
    grinding.state.speed_radps.fill(300);
    grinding.run(1);
    const lost = (wheel: number): number => 300 - grinding.state.speed_radps[wheel]!;
    expect(lost(0) / lost(1)).toBeGreaterThan(4.7);
  });

  it("tells speed, current and temperature, and warms by what it loses", () => {
    const { wheels, state, faults, run, command, config } = bench();
    const out: adcs.v1.Wheel[] = [];
    command([0.1, 0, 0, 0]);
    run(20);
    const before = state.temperature_degC[0]!;
    wheels.warm(state, config.thermal.base_degc, 900);
    wheels.sample(state, faults, 0, out);
    expect(Math.abs(out[0]!.speedRadps - state.speed_radps[0]!)).toBeLessThan(0.3);
    expect(Math.abs(out[0]!.currentA - state.motor_Nm[0]! / config.motor.torque_constant_nmpa)).toBeLessThan(0.05);
    expect(out[0]!.temperatureDegc).toBeGreaterThan(before + 5);
    expect(out[1]!.temperatureDegc).toBeCloseTo(config.thermal.base_degc, 1);
    expect(out).toHaveLength(4);
  });

  it("shakes the body by imbalance over inertia at any speed, and not at rest", () => {
    const { wheels, state } = bench();
    const still: ReactionWheelState = wheels.initial();
    expect(wheels.jitter_rad(still, 60)).toBe(0);
    state.speed_radps.fill(200);
    // Two of 5 g cm2 and of 20 g mm at 0.4 m over 60 kg m2, four wheels.
    expect(wheels.jitter_rad(state, 60)).toBeCloseTo((2 * Math.hypot(5e-7, 20e-6 * 0.4)) / 60, 12);
  });
});
