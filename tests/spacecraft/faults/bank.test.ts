import { describe, expect, it } from "vitest";
import { RandomStream } from "../../../src/kernel/random.ts";
import { clear, createFaultBank, inject, silent, through, throughOrLast } from "../../../src/spacecraft/faults/bank.ts";
import { channelIndex, channels, createChannelMap } from "../../../src/spacecraft/faults/channels.ts";
import { faultKinds, faultRefusal, type Fault } from "../../../src/spacecraft/faults/kinds.ts";
import { defaultConfig } from "../support/flight.ts";

const map = createChannelMap(defaultConfig());
const channel = "power.bus_voltage";
const index = channelIndex(map, channel);

/** Ten samples 10, 11, ... one second apart, the fault beginning at the third second's sample. */
function run(fault: Omit<Fault, "channel">, count = 10): number[] {
  const bank = createFaultBank(map);
  const stream = new RandomStream(new Uint8Array(32).fill(3));
  return Array.from({ length: count }, (_, second) => {
    if (second === 3) expect(inject(bank, map, { channel, ...fault }, second * 1e6)).toEqual({ ok: true });
    return through(bank, map, index, 10 + second, second * 1e6, stream);
  });
}

describe("each kind of fault", () => {
  it("off: the channel rests", () => {
    expect(run({ kind: "off" }).slice(0, 5)).toEqual([10, 11, 12, 0, 0]);
  });
  it("stuck-last: the last value before the fault stays", () => {
    expect(run({ kind: "stuck-last" }).slice(2, 6)).toEqual([12, 12, 12, 12]);
  });
  it("stuck-value: the given value stays", () => {
    expect(run({ kind: "stuck-value", value: 7 }).slice(2, 5)).toEqual([12, 7, 7]);
  });
  it("spike: one sample is off without a probability", () => {
    expect(run({ kind: "spike", value: 100 }).slice(2, 6)).toEqual([12, 113, 14, 15]);
  });
  it("spike: samples are off as often as the probability says", () => {
    const hit = run({ kind: "spike", value: 1e6, probability: 0.2 }, 5000).filter((v) => v > 5e5).length;
    expect(hit).toBeGreaterThan(900);
    expect(hit).toBeLessThan(1100);
  });
  it("bias: the value is added", () => {
    expect(run({ kind: "bias", value: -2 }).slice(2, 5)).toEqual([12, 11, 12]);
  });
  it("ramp: the value is added for every second", () => {
    expect(run({ kind: "ramp", value: 0.5 }).slice(2, 6)).toEqual([12, 13, 14.5, 16]);
  });
  it("noise: its own noise so many times, in the sum of both", () => {
    const sigma = map.channels[index]!.noise;
    const added = run({ kind: "noise", value: 5 }, 20_000)
      .map((v, second) => v - 10 - second)
      .slice(3);
    const deviation = Math.sqrt(added.reduce((sum, v) => sum + v * v, 0) / added.length);
    expect(Math.abs(Math.hypot(deviation, sigma) / (5 * sigma) - 1)).toBeLessThan(0.03);
  });
  it("scale: the value is multiplied", () => {
    expect(run({ kind: "scale", value: 0.5 }).slice(2, 5)).toEqual([12, 6.5, 7]);
  });
  it("delay: the value of so many seconds ago, the first one until there is such", () => {
    expect(run({ kind: "delay", value: 2 })).toEqual([10, 11, 12, 13, 13, 13, 14, 15, 16, 17]);
  });
  it("delay: keeps no more samples than the delay spans", () => {
    const bank = createFaultBank(map);
    const stream = new RandomStream(new Uint8Array(32));
    inject(bank, map, { channel, kind: "delay", value: 60 }, 0);
    for (let second = 0; second < 1000; second += 1) through(bank, map, index, second, second * 1e6, stream);
    expect(bank.active[index]!.values.length).toBeLessThanOrEqual(61);
  });
  it("drop-out: no sample, and a scanned channel repeats the last one", () => {
    expect(run({ kind: "drop-out" }).slice(2, 5)).toEqual([12, Number.NaN, Number.NaN]);
    const bank = createFaultBank(map);
    const stream = new RandomStream(new Uint8Array(32));
    throughOrLast(bank, map, index, 28, 0, stream);
    inject(bank, map, { channel, kind: "drop-out" }, 0);
    expect(throughOrLast(bank, map, index, 29, 1e6, stream)).toBe(28);
  });
  it("wrong-polarity: the other sign", () => {
    expect(run({ kind: "wrong-polarity" }).slice(2, 5)).toEqual([12, -13, -14]);
  });
});

describe("the fault bank", () => {
  it("gives every channel back when its fault is cleared", () => {
    const bank = createFaultBank(map);
    const stream = new RandomStream(new Uint8Array(32));
    inject(bank, map, { channel, kind: "bias", value: 5 }, 0);
    expect(clear(bank, map, channel)).toBe(true);
    expect(through(bank, map, index, 28, 0, stream)).toBe(28);
    expect(clear(bank, map, "power.nothing")).toBe(false);
  });

  it("spreads a device's fault over its axes, but has it off as a whole", () => {
    const bank = createFaultBank(map);
    const stream = new RandomStream(new Uint8Array(32));
    const device = channelIndex(map, "adcs.magnetometer");
    const y = channelIndex(map, "adcs.magnetometer.y");
    inject(bank, map, { channel: "adcs.magnetometer", kind: "wrong-polarity" }, 0);
    expect(through(bank, map, y, 3, 0, stream)).toBe(-3);
    expect(silent(bank, device, stream)).toBe(false);
    clear(bank, map, "adcs.magnetometer");
    inject(bank, map, { channel: "adcs.magnetometer", kind: "off" }, 0);
    expect(through(bank, map, y, 3, 0, stream)).toBe(3);
    expect(silent(bank, device, stream)).toBe(true);
  });

  it("refuses an unknown channel, a kind that the channel cannot have and numbers out of range, each by name", () => {
    const bank = createFaultBank(map);
    const why = (fault: Fault): string => {
      const result = inject(bank, map, fault, 0);
      return result.ok ? "" : result.why;
    };
    expect(why({ channel: "adcs.nose", kind: "off" })).toMatch(/no channel is called adcs.nose/);
    expect(why({ channel: "power.wing.+y", kind: "bias", value: 1 })).toMatch(
      /cannot have bias; it can have off, stuck-last/,
    );
    expect(why({ channel, kind: "bias" })).toMatch(/bias needs a value/);
    expect(why({ channel, kind: "delay", value: 61 })).toMatch(/outside 0 to 60 s/);
    expect(why({ channel, kind: "drop-out", probability: 2 })).toMatch(/probability 2/);
    expect(why({ channel, kind: "noise", value: 0.5 })).toMatch(/below 1/);
    expect(why({ channel, kind: "scale", value: Infinity })).toMatch(/not a finite number/);
    expect(bank.active.every((fault) => fault === null)).toBe(true);
  });

  it("knows a channel of every unit, all names different, every sensor with the whole set", () => {
    const list = channels(defaultConfig());
    expect(new Set(list.map(({ name }) => name)).size).toBe(list.length);
    for (const name of ["adcs.magnetometer.x", "adcs.gyro", "power.bus_voltage", "power.thermistor.battery"]) {
      expect(list.find((entry) => entry.name === name)?.kinds).toEqual(faultKinds);
    }
    for (const name of [
      "adcs.sun.+x",
      "adcs.torquer.y",
      "power.string.1",
      "power.wing.+y",
      "power.switch.payload",
      "comms.receiver.a",
      "comms.transmitter",
      "payload.beams",
    ]) {
      expect(list.some((entry) => entry.name === name)).toBe(true);
    }
  });

  it("asks no value of kinds that have none", () => {
    for (const kind of ["off", "stuck-last", "drop-out", "wrong-polarity"] as const) {
      expect(faultRefusal({ channel, kind })).toBeUndefined();
    }
  });
});
