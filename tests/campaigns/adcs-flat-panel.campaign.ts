/** The flight software with another spacecraft's numbers: five times the moments of inertia, swinging wings, wheels three times as large. */

import { describe, expect, it } from "vitest";
import { lvlh } from "../../src/environment/frames/lvlh.ts";
import { conjugate, multiply, quaternion } from "../../src/environment/quaternion.ts";
import { vector } from "../../src/environment/vector.ts";
import { loadScenario, overridesOf } from "../../src/cli/load.ts";
import { type Duration, minutes, simTime } from "../../src/kernel/index.ts";
import { adcs } from "../../src/messages/index.ts";
import { createExercise, type Exercise } from "../../src/mission/exercise.ts";

function begin(...changes: readonly string[]): Exercise {
  const { scenario, spacecraft } = loadScenario("flat-panel", overridesOf(changes));
  const built = createExercise(scenario, spacecraft);
  if (!built.ok) throw new Error(built.refusals.join("; "));
  built.exercise.simulation.start();
  return built.exercise;
}

const truthOf = (exercise: Exercise): ReturnType<Exercise["hardware"]["truth"]> => {
  const { truth } = exercise.craft();
  return exercise.hardware.truth(truth, simTime(truth.at_us));
};

/** Flies on by a length of time and looks after every minute. */
function fly({ simulation, outbox }: Exercise, length: Duration, look: () => void = () => undefined): void {
  const end = simTime(simulation.now + length);
  while (simulation.now < end) {
    simulation.advance(simTime(Math.min(end, simulation.now + minutes(1))));
    outbox.takeNotices();
    outbox.takeRecords();
    look();
  }
}

/** Angle of the body to the true local frame, deg. */
function nadirError_deg(exercise: Exercise): number {
  const { position_teme_km: r, velocity_teme_kmps: v } = truthOf(exercise);
  const q_LN = quaternion();
  lvlh(vector(r.x, r.y, r.z), vector(v.x, v.y, v.z), q_LN, vector());
  const turn = multiply(exercise.craft().truth.body.q_BN, conjugate(q_LN, quaternion()), quaternion());
  return (2 * Math.atan2(Math.hypot(turn[0]!, turn[1]!, turn[2]!), Math.abs(turn[3]!)) * 180) / Math.PI;
}

describe("the flight software on the flat panel", () => {
  it("brakes it with B-dot from half a degree per second to below its own threshold, and goes to sun-safe by itself", () => {
    const exercise = begin("initial.rate_degps=[0.35, -0.25, 0.25]");
    expect(truthOf(exercise).body_rate_degps).toBeCloseTo(0.4975, 3);
    fly(exercise, minutes(60));
    // With the wheels' momentum of sun-safe it may turn faster for a moment than B-dot left it.
    expect(truthOf(exercise).body_rate_degps).toBeLessThan(0.5);
    expect(exercise.view()).toMatchObject({ adcs: { mode: "SUN_SAFE" } });
  }, 60_000);

  it("turns its array to the Sun with the wheels and holds it there through an eclipse within 5 deg", () => {
    const exercise = begin("initial.rate_degps=[0.05, 0.05, -0.03]", "initial.wings=deployed");
    fly(exercise, minutes(35));
    let worst_deg = 0;
    let shadowed = 0;
    fly(exercise, minutes(27), () => {
      const truth = truthOf(exercise);
      worst_deg = Math.max(worst_deg, truth.sun_angle_deg);
      if (truth.lit_fraction === 0) shadowed += 1;
    });
    expect(shadowed).toBeGreaterThan(10);
    expect(worst_deg).toBeLessThan(5);
    // The wheels carry what the panel had, far from their limit of 628 rad/s.
    expect(Math.max(...truthOf(exercise).wheel_speeds_radps.map(Math.abs))).toBeLessThan(300);
  }, 60_000);

  it("holds nadir below 0.1 deg (3 sigma) over an orbit with all four wheels, its wings swinging", () => {
    const exercise = begin("initial.rate_degps=[0.05, 0.05, -0.03]", "initial.wings=deployed");
    // In the shadow the heads look past the Earth from sun-safe.
    const telecommand = { setMode: { mode: adcs.v1.Mode.MODE_NADIR } };
    fly(exercise, minutes(40));
    exercise.simulation.inject("spacecraft", "telecommand", { unit: "adcs", telecommand });
    fly(exercise, minutes(15));
    const errors_deg: number[] = [];
    fly(exercise, minutes(109), () => errors_deg.push(nadirError_deg(exercise)));
    const rms_deg = Math.sqrt(errors_deg.reduce((sum, each) => sum + each * each, 0) / errors_deg.length);
    console.log(JSON.stringify({ nadir3Sigma_deg: 3 * rms_deg, max_deg: Math.max(...errors_deg) }));
    expect(3 * rms_deg).toBeLessThan(0.1);
    // Bits 8 to 11: no wheel is taken for faulty.
    const { mode, sensors_in_use } = exercise.view()["adcs"] as { mode: string; sensors_in_use: number };
    expect([mode, (sensors_in_use >> 8) & 15]).toEqual(["NADIR", 15]);
    expect(Math.max(...truthOf(exercise).wheel_speeds_radps.map(Math.abs))).toBeLessThan(300);
  }, 120_000);

  it("knows its battery of 200 Ah: state of charge to 5 % after an orbit", () => {
    const exercise = begin("initial.rate_degps=[0.05, 0.05, -0.03]", "initial.wings=deployed");
    fly(exercise, minutes(109));
    const { state_of_charge: estimate } = exercise.view()["power"] as { state_of_charge: number };
    expect(Math.abs(estimate - truthOf(exercise).state_of_charge)).toBeLessThan(0.05);
  }, 60_000);
});
