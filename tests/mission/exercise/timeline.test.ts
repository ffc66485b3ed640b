import { describe, expect, it } from "vitest";
import { decode, encode } from "../../../src/kernel/index.ts";
import type { Exercise } from "../../../src/mission/exercise.ts";
import { needsValue } from "../../../src/spacecraft/faults/kinds.ts";
import { advance, fly, nearPass, noticesOf, withTimeline } from "./support.ts";

const flyWith = (timeline: string): Exercise => fly(withTimeline(nearPass(), timeline));
const faults = (exercise: Exercise): unknown => exercise.view().truth["faults"];
const rate = (exercise: Exercise): number =>
  (exercise.view().adcs?.["body_rate_radps"] as { z: number } | undefined)?.z ?? NaN;

describe("a timeline", () => {
  it("injects a fault at its moment and clears it after its time, on the microsecond", () => {
    const exercise = flyWith(
      "  - { at: 2500 ms, fault: { channel: adcs.gyro.z, kind: stuck-value, value: 0.5, for: 3 s } }",
    );
    advance(exercise, 2_499_999);
    expect(faults(exercise)).toEqual([]);
    advance(exercise, 2_500_000);
    expect(faults(exercise)).toEqual(["adcs.gyro.z"]);
    advance(exercise, 4_000_000);
    expect(rate(exercise)).toBeGreaterThan(0.1);
    advance(exercise, 5_500_000);
    expect(faults(exercise)).toEqual([]);
    expect(noticesOf(exercise, /fault/).map(({ at, text }) => [at, text])).toEqual([
      [2_500_000, "fault: stuck-value on adcs.gyro.z"],
      [5_500_000, "fault cleared: adcs.gyro.z"],
    ]);
  });

  it("acts on actuators, switches and the radio as on sensors", () => {
    const exercise = flyWith(`
  - { at: 1 s, fault: { channel: adcs.torquer, kind: off } }
  - { at: 1 s, fault: { channel: power.switch.adcs, kind: off } }
  - { at: 1 s, fault: { channel: comms.transmitter, kind: off } }`);
    advance(exercise, 60_000_000);
    const { truth, ground } = exercise.view();
    expect(truth["dipole_am2"]).toEqual({ x: 0, y: 0, z: 0 });
    expect((truth["switches_on"] as number) & 2).toBe(0);
    expect(ground).toMatchObject({ in_view: true, beacons_received: 0 });
  });

  it("does once, in the second in which it is first true, what waits for a condition", () => {
    const exercise = flyWith(`
  - { when: t_s >= 3.0, note: three }
  - { when: adcs.sun_in_sight, fault: { channel: adcs.sun, kind: off } }
  - { when: 'size(truth.faults) > 0', command: { unit: obc, ping: {} } }`);
    advance(exercise, 10_000_000);
    const told = noticesOf(exercise, /^(three|fault: off|telecommand 1 queued)/).map(({ at, text }) => [
      at / 1e6,
      text,
    ]);
    expect(told).toEqual([
      [1, "fault: off on adcs.sun"],
      [2, "telecommand 1 queued: obc ping"],
      [3, "three"],
    ]);
  });

  it("tells trainees neither of a hidden fault nor of its end", () => {
    const exercise = flyWith(`
  - { at: 1 s, fault: { channel: adcs.gyro.x, kind: off, hidden: true, for: 2 s } }
  - { at: 1 s, fault: { channel: adcs.gyro.y, kind: off, hidden: true } }
  - { at: 1 s, fault: { channel: adcs.gyro.z, kind: off, for: 2 s } }
  - { at: 4 s, clear: adcs.gyro.y }`);
    advance(exercise, 5_000_000);
    const told = noticesOf(exercise, /fault/);
    expect(told.filter(({ hidden }) => hidden).map(({ text }) => text.slice(-1))).toEqual(["x", "y", "x", "y"]);
    expect(told.filter(({ hidden }) => !hidden).map(({ text }) => text.slice(-1))).toEqual(["z", "z"]);
  });

  it("leaves a fault alone that took the place of one whose time is up", () => {
    const exercise = flyWith(`
  - { at: 1 s, fault: { channel: adcs.gyro.x, kind: off, for: 4 s } }
  - { at: 3 s, fault: { channel: adcs.gyro.x, kind: scale, value: 2 } }
  - { at: 1 s, fault: { channel: adcs.torquer.x, kind: off, for: 4 s } }
  - { at: 3 s, fault: { channel: adcs.torquer, kind: scale, value: 2 } }`);
    advance(exercise, 10_000_000);
    expect(faults(exercise)).toEqual(["adcs.gyro.x", "adcs.torquer.x", "adcs.torquer.y", "adcs.torquer.z"]);
  });

  it("says what it could not do", () => {
    const exercise = fly(nearPass());
    exercise.simulation.inject("spacecraft", "fault", { channel: "adcs.propeller", kind: "off" });
    exercise.simulation.inject("spacecraft", "clear", { channel: "adcs.propeller" });
    advance(exercise, 1_000_000);
    expect(noticesOf(exercise, /adcs\.propeller/).map(({ text }) => text)).toEqual([
      "fault refused: no channel is called adcs.propeller; see the list of channels",
      "nothing cleared: no channel is called adcs.propeller",
    ]);
  });
});

describe("the uniform fault set", () => {
  it("goes on and off on every channel in every kind that the channel has, and the exercise flies on", () => {
    const exercise = fly(nearPass());
    const pairs = exercise.hardware.channels.flatMap(({ name, kinds }) =>
      kinds.map((kind) => ({ channel: name, kind })),
    );
    expect(pairs.length).toBeGreaterThan(500);
    let at_us = 0;
    for (const { channel, kind } of pairs) {
      const value = needsValue(kind) ? { value: 2 } : {};
      exercise.simulation.inject("spacecraft", "fault", { channel, kind, ...value });
      advance(exercise, (at_us += 40_000));
      expect(exercise.craft().injected[channel], `${kind} on ${channel}`).toBeDefined();
      exercise.simulation.inject("spacecraft", "clear", { channel });
      advance(exercise, (at_us += 10_000));
    }
    expect(faults(exercise)).toEqual([]);
    expect(exercise.craft().injected).toEqual({});
    expect(noticesOf(exercise, /fault cleared/)).toHaveLength(pairs.length);
    expect(Number.isFinite(exercise.view().truth["body_rate_degps"])).toBe(true);
    expect(decode(encode(exercise.simulation.save())).ok).toBe(true);
  });
});
