/** The default flight software on another spacecraft: five times the moments of inertia, swinging wings, wheels three times as large. */

import { describe, expect, it } from "vitest";
import { loadScenario, overridesOf } from "../../src/cli/load.ts";
import { type Duration, minutes, simTime } from "../../src/kernel/index.ts";
import { createExercise, type Exercise } from "../../src/mission/exercise.ts";
import { detumbleGain_Nms, dipoleMax_Am2, wheelSpinInertia_kgm2 } from "../../src/onboard/adcs/parameters.ts";

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

describe("the default flight software on the flat panel", () => {
  it("has parameters of another spacecraft: this is no test of tuned gains", () => {
    const { spacecraft } = loadScenario("flat-panel");
    expect(spacecraft.adcs.wheels.spin_inertia_kgm2 / wheelSpinInertia_kgm2).toBeGreaterThan(2.9);
    expect(spacecraft.adcs.torquers.dipole_max_am2 / dipoleMax_Am2).toBe(2);
    expect(detumbleGain_Nms).toBe(0.258);
  });

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

  it("excludes a wheel and falls back to sun-safe where a pointing mode is asked for: pointing needs its own parameters", () => {
    const exercise = begin(
      "initial.rate_degps=[0.05, 0.05, -0.03]",
      "initial.wings=deployed",
      "timeline=[{at: 30min, command: {unit: adcs, set_mode: {mode: NADIR}}}]",
    );
    fly(exercise, minutes(35));
    expect(exercise.view()).toMatchObject({ adcs: { mode: "SUN_SAFE" } });
    expect(truthOf(exercise).body_rate_degps).toBeLessThan(0.5);
  }, 60_000);
});
