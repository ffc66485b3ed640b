import { describe, expect, it } from "vitest";
import { loadScenario, loadSpacecraft, overridesOf } from "../../../src/cli/load.ts";
import { adcs, power } from "../../../src/messages/index.ts";
import { flightParameters, parameterMistakes } from "../../../src/mission/flight-parameters.ts";
import { createExercise, type Exercise } from "../../../src/mission/exercise.ts";
import type { AdcsState } from "../../../src/onboard/adcs/adcs.ts";
import type { PowerState } from "../../../src/onboard/power/power.ts";
import type { FlightSoftwareConfig } from "../../../src/spacecraft/config/flight-software.ts";
import type { SpacecraftConfig } from "../../../src/spacecraft/config.ts";
import { advance, bundled, fly } from "./support.ts";

const P = adcs.v1.Parameter;
const Q = power.v1.Parameter;

/** The default spacecraft with a `flight_software` of its own. */
const withSpacecraft = (flight_software: FlightSoftwareConfig): SpacecraftConfig => ({
  ...bundled("quiet-orbit").config,
  flight_software,
});

function flatPanel(...changes: readonly string[]): Exercise {
  const { scenario, spacecraft } = loadScenario("flat-panel", overridesOf(changes));
  const built = createExercise(scenario, spacecraft);
  if (!built.ok) throw new Error(built.refusals.join("; "));
  built.exercise.simulation.start();
  return built.exercise;
}

const adcsOf = ({ simulation }: Exercise): AdcsState => simulation.save().memory["adcs"]!.responder as AdcsState;
const powerOf = ({ simulation }: Exercise): PowerState => simulation.save().memory["power"]!.responder as PowerState;

describe("a spacecraft's numbers on their way to its flight software", () => {
  it("are none for the default spacecraft: what is built in is its own", () => {
    const { config } = bundled("quiet-orbit");
    expect(flightParameters(config)).toEqual({ adcs: [], power: [], comms: [], payload: [], obc: [] });
  });

  it("follow from the flat panel's hardware", () => {
    const { adcs: loaded, power: ofPower } = flightParameters(loadSpacecraft("flat-panel"));
    const value = (list: typeof loaded, parameter: number): number | undefined =>
      list.find((each) => each.parameter === parameter)?.value;
    expect(
      [P.PARAMETER_INERTIA_X, P.PARAMETER_INERTIA_Y, P.PARAMETER_INERTIA_Z].map((each) => value(loaded, each)),
    ).toEqual([120, 340, 260]);
    expect(value(loaded, P.PARAMETER_WHEEL_SPIN_INERTIA)).toBeCloseTo(0.0191, 6);
    expect(value(loaded, P.PARAMETER_WHEEL_TORQUE_MAX)).toBeCloseTo(0.18, 6);
    expect(value(loaded, P.PARAMETER_DIPOLE_MAX)).toBe(60);
    expect(value(ofPower, Q.PARAMETER_CAPACITY)).toBeCloseTo(200 * 3600, -3);
  });

  it("are those of the file's flight_software where it has them", () => {
    const config = withSpacecraft({ adcs: { slew_rate_max_degps: 0.2 }, power: { capacity_ah: 50 } });
    const { adcs: loaded, power: ofPower } = flightParameters(config);
    expect(loaded).toEqual([{ parameter: P.PARAMETER_SLEW_RATE_MAX, value: Math.fround((0.2 * Math.PI) / 180) }]);
    expect(ofPower[0]).toEqual({ parameter: Q.PARAMETER_CAPACITY, value: 180_000 });
  });

  it("are a mistake of the file where the unit would refuse them, with bounds and name", () => {
    const config = withSpacecraft({ adcs: { dipole_max_am2: 5000 }, power: {} });
    expect(parameterMistakes(config)).toEqual([
      {
        unit: "adcs",
        parameter: "PARAMETER_DIPOLE_MAX",
        message: "PARAMETER_DIPOLE_MAX of 5000 must be within 0.01 and 1000: the flight software would refuse it",
      },
    ]);
  });

  it("are in the units within a second of the start, six a step", () => {
    const exercise = flatPanel();
    advance(exercise, 100_000);
    expect(exercise.craft().bus.loaded.adcs).toBe(6);
    advance(exercise, 5_000_000);
    expect(adcsOf(exercise).parameters.inertia_kgm2[1]).toBe(340);
    expect(adcsOf(exercise).parameters.wheels.spinInertia_kgm2).toBeCloseTo(0.0191, 6);
    expect(powerOf(exercise).parameters.capacity_C).toBeCloseTo(720_288, -1);
  });

  it("are loaded again after a unit restarted", () => {
    const exercise = flatPanel();
    advance(exercise, 5_000_000);
    const all = exercise.craft().bus.loaded.adcs;
    expect(all).toBeGreaterThan(10);
    exercise.simulation.inject("spacecraft", "unit-restarted", "adcs");
    advance(exercise, 5_100_000);
    expect(exercise.craft().bus.loaded.adcs).toBeLessThan(all);
    advance(exercise, 7_000_000);
    expect(exercise.craft().bus.loaded.adcs).toBe(all);
  });

  it("change nothing of the default spacecraft's flight", () => {
    const exercise = fly(bundled("quiet-orbit"));
    advance(exercise, 2_000_000);
    expect(exercise.craft().bus.loaded).toEqual({ adcs: 0, power: 0, comms: 0, payload: 0, obc: 0 });
  });
});
