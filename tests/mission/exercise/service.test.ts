import { describe, expect, it } from "vitest";
import { hours, minutes, seconds } from "../../../src/kernel/index.ts";
import type { Exercise } from "../../../src/mission/exercise.ts";
import type { Truth } from "../../../src/spacecraft/truth.ts";
import { read } from "../support.ts";
import { advance, breakpoint, type Flight, flightOf, fly, hashes, resume } from "./support.ts";

/** The flood exercise a quarter of an hour before its pass over Sindh. */
const flood = (): Flight =>
  flightOf(read("scenarios", "flood-response.yaml"), { startUtc: "2026-03-21T05:48:00Z", checks: [], seed: 1 });

const truthOf = (exercise: Exercise): Truth => exercise.view().truth as unknown as Truth;

/** Beams over Sindh, as a trainee might lay them. */
const aims = [
  [25.2, 67.8],
  [26.3, 68.0],
  [27.4, 68.6],
  [25.4, 69.4],
  [26.6, 69.2],
  [24.6, 68.8],
  [28.0, 69.0],
  [29.0, 66.5],
] as const;

/** Telecommands over the bench's cable, one a second from a moment on. */
function command({ simulation }: Exercise, from_us: number, commands: readonly (readonly [string, object])[]): void {
  for (const [index, [unit, telecommand]] of commands.entries()) {
    const at = (from_us + index * 1e6) as Parameters<typeof simulation.inject>[3];
    const request = { unit, telecommand: { requestId: 1000 + index, ...telecommand } };
    simulation.inject("spacecraft", "telecommand", request, at);
  }
}

const aimAll = aims.map(([latitudeDeg, longitudeDeg], beam) => {
  return ["payload", { aimBeam: { beam, latitudeDeg, longitudeDeg } }] as const;
});
const toNadir = ["adcs", { setMode: { mode: 4 } }] as const;
const payloadOn = ["power", { setLoad: { load: 5, on: true } }] as const;
const serve = ["payload", { setMode: { mode: 3 } }] as const;

function prepared(): Exercise {
  const exercise = fly(flood());
  command(exercise, minutes(7), [toNadir, payloadOn, ["payload", { setMode: { mode: 2 } }], ...aimAll, serve]);
  return exercise;
}

describe("broadband over Sindh", () => {
  it("is served in a pass of a satellite that was turned to the ground, and not before or after", () => {
    const exercise = prepared();
    advance(exercise, minutes(14));
    expect(truthOf(exercise)).toMatchObject({ served_mbit: 0, feeder_gateway: "Karachi", feeder_capacity_mbps: 0 });
    advance(exercise, minutes(18));
    const inPass = truthOf(exercise);
    expect(["Islamabad", "Lahore"]).toContain(inPass.feeder_gateway);
    expect(inPass.area_served_mbps["sindh"]).toBeCloseTo(2000, 6);
    for (const [beam, [latitude_deg]] of aims.entries()) {
      expect(inPass.beam_points[beam]!.latitude_deg).toBeCloseTo(latitude_deg, 3);
    }
    advance(exercise, minutes(25));
    const after = truthOf(exercise);
    expect(after.served_mbps).toBe(0);
    expect(after.area_served_mbit["sindh"]).toBeGreaterThan(400_000);
    expect(after.area_served_mbit["sindh"]).toBeLessThan(after.area_offered_mbit["sindh"]!);
    const told = exercise.view().payload as { area_served_mbit: number[] };
    expect(told.area_served_mbit[0]! / after.area_served_mbit["sindh"]!).toBeCloseTo(1, 5);
  });

  it("is served less than half as much by a satellite that goes on holding the Sun", () => {
    const exercise = fly(flood());
    command(exercise, minutes(7), [payloadOn, ["payload", { setMode: { mode: 2 } }], ...aimAll, serve]);
    advance(exercise, minutes(25));
    expect(truthOf(exercise).area_served_mbit["sindh"]).toBeLessThan(200_000);
  });

  it("goes on from a breakpoint in the middle of the pass to the same hashes", () => {
    const whole = prepared();
    advance(whole, minutes(17) + seconds(1) / 2);
    const bytes = breakpoint(whole);
    const parted = resume(flood(), bytes);
    advance(whole, minutes(18));
    advance(parted, minutes(18));
    expect(truthOf(parted).served_mbit).toBeGreaterThan(0);
    expect(hashes(parted)).toEqual(hashes(whole));
  });

  it("asks for more from the first hour on, as its profile says", () => {
    const flight = flightOf(read("scenarios", "flood-response.yaml"));
    const sindh = flight.scenario.serviceAreas.find(({ name }) => name === "sindh")!;
    expect(sindh.demand_Mbps).toEqual([
      { from_us: 0, value: 2000 },
      { from_us: hours(1), value: 6000 },
    ]);
  });
});
