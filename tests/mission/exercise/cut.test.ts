import { spawnSync } from "node:child_process";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decode, encode, minutes, type SimTime } from "../../../src/kernel/index.ts";
import { commandsWaitingMax } from "../../../src/mission/uplink-queue.ts";
import type { Station } from "../../../src/mission/scenario/scenario.ts";
import { busy } from "./busy.ts";
import { cutAt, differences } from "./cutting.ts";
import { advance, advanceUntil, breakpoint, bundled, fly, type Hashes, hashes, nearPass, resume } from "./support.ts";

const end_us: number = minutes(3);

function inAnotherProcess(until_us: number, bytes: Uint8Array = new Uint8Array()): Hashes {
  const script = join(import.meta.dirname, "continue.ts");
  const { stdout, stderr, status } = spawnSync(process.execPath, [script, "first-contact", String(until_us)], {
    input: bytes,
    timeout: 60_000,
  });
  if (status !== 0) throw new Error(stderr.toString());
  return JSON.parse(stdout.toString()) as Hashes;
}

describe("an exercise cut at any moment has the future of the whole one", () => {
  for (const name of ["first-contact", "quiet-orbit"] as const) {
    it(`${name}: between an instant and its due moment, on both, and while telecommands and packets are in the air`, () => {
      const cuts = [0, 100_000, 150_000, 3_080_000, 55_002_000, 56_003_000, 56_900_001, 60_800_000, 97_000_000];
      expect(differences(cutAt(busy(name), cuts, end_us))).toEqual([]);
    });

    it(`${name}: at random moments, to the microsecond`, () => {
      const cuts = fc.array(fc.integer({ min: 0, max: end_us }), { minLength: 2, maxLength: 3 });
      const holds = (cuts_us: number[]): boolean => differences(cutAt(busy(name), cuts_us, end_us)).length === 0;
      fc.assert(fc.property(cuts, holds), { numRuns: 2 });
    });
  }

  it("in another process", () => {
    const exercise = fly(busy("first-contact"));
    advance(exercise, 58_123_456);
    const bytes = breakpoint(exercise);
    advance(exercise, 75_000_000);
    expect(inAnotherProcess(75_000_000, bytes)).toEqual(hashes(exercise));
  });

  it("with outside inputs that wait for their moment", () => {
    const flight = nearPass();
    const exercise = fly(flight);
    advance(exercise, 1_000_000);
    exercise.simulation.inject(
      "ground",
      "command",
      { unit: "obc", name: "ping", message: { ping: {} } },
      2_500_000 as SimTime,
    );
    exercise.simulation.inject("spacecraft", "fault", { channel: "adcs.gyro", kind: "off" }, 2_600_000 as SimTime);
    const other = resume(flight, breakpoint(exercise));
    for (const each of [exercise, other]) advance(each, 70_000_000);
    expect(hashes(other)).toEqual(hashes(exercise));
    expect(other.ground().commands).toHaveLength(1);
  });

  it("where the order of the stations in the file is not that of their names", () => {
    const { scenario, config } = bundled("quiet-orbit", { startUtc: "2026-03-20T04:54:00Z" });
    const named = (name: string): Station => scenario.stations.find((station) => station.name === name) as Station;
    // All three see it at the start, Karachi loses it first, and the next of the file takes over.
    const flight = { config, scenario: { ...scenario, stations: ["Karachi", "Lahore", "Islamabad"].map(named) } };
    const exercise = fly(flight);
    advance(exercise, 20_000_000);
    expect(exercise.ground().working).toBe("Lahore");
    expect(differences(cutAt(flight, [5_000_000, 13_718_131], 20_000_000))).toEqual([]);
  });
});

describe("a breakpoint", () => {
  it("is the same bytes before and after it was decoded and restored", () => {
    const flight = busy("first-contact");
    const exercise = fly(flight);
    advance(exercise, 57_050_000);
    const bytes = breakpoint(exercise);
    expect(breakpoint(resume(flight, bytes))).toEqual(bytes);
    const decoded = decode(bytes);
    expect(decoded.ok && encode(decoded.value)).toEqual(bytes);
  });

  it("does not disturb the exercise that it is taken from", () => {
    const flight = busy("first-contact");
    const left = fly(flight);
    const right = fly(flight);
    advanceUntil(left, "a minute", () => breakpoint(left).length > 0 && left.simulation.now >= 60_000_000);
    advance(right, 60_000_000);
    expect(hashes(left)).toEqual(hashes(right));
  });

  it("stays small when an operator queues more telecommands than there is room for", () => {
    const exercise = fly(nearPass());
    for (let i = 0; i < 20 * commandsWaitingMax; i += 1) {
      exercise.simulation.inject("ground", "command", { unit: "obc", name: "ping", message: { ping: {} } });
    }
    advance(exercise, 1_000_000);
    expect(exercise.ground().waiting).toHaveLength(commandsWaitingMax);
    expect(exercise.ground().commands).toHaveLength(500);
    expect(exercise.ground().ended.refused).toBe(19 * commandsWaitingMax);
    expect(breakpoint(exercise).length).toBeLessThan(300_000);
  });
});

describe("determinism", () => {
  it("two processes come to the same hashes", () => {
    const exercise = fly(busy("first-contact"));
    advance(exercise, 70_000_000);
    expect(inAnotherProcess(70_000_000)).toEqual(hashes(exercise));
  });

  it("another seed comes to others", () => {
    const [one, other] = [1, 2].map((seed) => {
      const exercise = fly(nearPass("first-contact", { seed }));
      advance(exercise, 5_000_000);
      return hashes(exercise);
    }) as [Hashes, Hashes];
    expect(one.state).not.toBe(other.state);
    expect(one.telemetry).not.toBe(other.telemetry);
  });

  it("slices do not matter", () => {
    const [whole, sliced] = [fly(busy("quiet-orbit")), fly(busy("quiet-orbit"))];
    advance(whole, 40_000_000);
    for (let at_us = 0; at_us < 40_000_000; at_us += 777_777) advance(sliced, at_us);
    advance(sliced, 40_000_000);
    expect(hashes(sliced)).toEqual(hashes(whole));
  });
});
