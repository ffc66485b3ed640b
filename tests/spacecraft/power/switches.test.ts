import { describe, expect, it } from "vitest";
import { LoadIndex } from "../../../src/spacecraft/power/loads.ts";
import { defaultConfig } from "../support/flight.ts";
import { powerBench } from "../support/power-bench.ts";

const platform = 1 << LoadIndex.platform;
const everything = (1 << LoadIndex.essential) | (1 << LoadIndex.adcs) | platform;

describe("a latching current limiter", () => {
  it("holds the current at its limit until its trip time is over, then opens", () => {
    const config = defaultConfig();
    config.power.loads.platform.trip_time_ms = 2500;
    const bench = powerBench(config, 0.8);
    bench.fault({ channel: "power.load.platform", kind: "scale", value: 5 });
    for (let second = 1; second <= 2; second += 1) {
      bench.run(1, () => 0);
      expect(bench.state.switches.current_A[LoadIndex.platform]).toBe(10);
      expect(bench.state.switches.on & platform).toBe(platform);
    }
    bench.run(1, () => 0);
    expect(bench.state.switches.tripped).toBe(platform);
    expect(bench.state.switches.current_A[LoadIndex.platform]).toBe(0);
  });

  it("forgets a surge that was shorter than its trip time", () => {
    const config = defaultConfig();
    config.power.loads.platform.trip_time_ms = 2500;
    const bench = powerBench(config, 0.8);
    for (let turn = 0; turn < 4; turn += 1) {
      bench.fault({ channel: "power.load.platform", kind: "scale", value: 5 });
      bench.run(2, () => 0);
      bench.faults.active.fill(null);
      bench.run(2, () => 0);
    }
    expect(bench.state.switches.tripped).toBe(0);
  });

  it("closes again by itself as often as it may, then stays open", () => {
    const config = defaultConfig();
    Object.assign(config.power.loads.platform, { retries: 2, retry_after_s: 5 });
    const bench = powerBench(config, 0.8);
    bench.fault({ channel: "power.load.platform", kind: "scale", value: 5 });
    bench.run(60, () => 0);
    expect(bench.state.switches.retries[LoadIndex.platform]).toBe(2);
    expect(bench.state.switches.tripped).toBe(platform);
    bench.faults.active.fill(null);
    bench.run(60, () => 0);
    expect(bench.state.switches.tripped).toBe(platform);
    bench.command(everything & ~platform);
    bench.command(everything);
    expect(bench.state.switches).toMatchObject({ on: everything, tripped: 0 });
    expect(bench.state.switches.retries[LoadIndex.platform]).toBe(0);
  });

  it("never gives the essential bus up: a short that passes leaves it on", () => {
    const bench = powerBench(defaultConfig(), 0.8);
    bench.fault({ channel: "power.load.essential", kind: "scale", value: 8 });
    bench.run(20, () => 0);
    expect(bench.system.powered(bench.state, LoadIndex.adcs)).toBe(true);
    bench.faults.active.fill(null);
    bench.run(3, () => 0);
    expect(bench.system.powered(bench.state, LoadIndex.essential)).toBe(true);
  });
});

describe("an array section", () => {
  it("loses a string's share with every string that fails", () => {
    const power = (lost: number): number => {
      const bench = powerBench(defaultConfig(), 0.3);
      bench.around.litFraction = 1;
      if (lost > 0) bench.fault({ channel: "power.array_strings.+y", kind: "bias", value: -lost });
      bench.run(2);
      return bench.state.maximum_W[0]!;
    };
    const whole_W = power(0);
    expect(power(10)).toBeCloseTo((whole_W * 20) / 30, 6);
    expect(power(40)).toBe(0);
  });

  it("gives less while it is hot, and asks for another voltage", () => {
    const bench = powerBench(defaultConfig(), 0.3);
    bench.around.litFraction = 1;
    bench.run(2);
    const cool = { power_W: bench.state.maximum_W[0]!, voltage_V: bench.state.point_V[0]! };
    bench.around.wings_degC.fill(80);
    bench.run(2);
    expect(bench.state.maximum_W[0]! / cool.power_W).toBeCloseTo(0.874, 2);
    expect(cool.voltage_V - bench.state.point_V[0]!).toBeCloseTo(20 * 0.0067 * 52, 0);
  });
});
