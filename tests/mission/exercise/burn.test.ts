import { beforeAll, describe, expect, it } from "vitest";
import { createLookAngles } from "../../../src/environment/frames/look.ts";
import { mu_m3ps2 } from "../../../src/environment/orbit/gravity.ts";
import { penumbraMargin_rad } from "../../../src/environment/sun/eclipse.ts";
import { sunAt } from "../../../src/environment/sun/along-time.ts";
import { dot, norm, subtract, type Vector, vector } from "../../../src/environment/vector.ts";
import { createStation } from "../../../src/ground/stations.ts";
import { lookAt, maskMargin_rad } from "../../../src/ground/tracking.ts";
import { simTime, type SimTime } from "../../../src/kernel/index.ts";
import { adcs, power } from "../../../src/messages/index.ts";
import type { Exercise } from "../../../src/mission/exercise.ts";
import { forecast } from "../../../src/spacecraft/orbit/forecast.ts";
import { motionAt, nextPiece, startMotion } from "../../../src/spacecraft/orbit/motion.ts";
import { advance, bundled, fly } from "./support.ts";

const flight = bundled("quiet-orbit", { propagator: "cowell", timeline: [], checks: [] });
const burn_s = 1500;
const end_s = 3000;

interface Line {
  readonly at: SimTime;
  readonly text: string;
  /** Where the satellite was at that moment, by its own orbit. */
  readonly r_BE_N_m: Vector;
}

const step_s = 0.25;

/** The exercise to its end in pieces, and what was said of stations, shadow and thruster. */
function flown(telecommands: readonly (readonly [at_s: number, unit: string, telecommand: object])[]): {
  readonly exercise: Exercise;
  readonly lines: readonly Line[];
} {
  const exercise = fly(flight);
  for (const [at_s, unit, telecommand] of telecommands) {
    exercise.simulation.inject("spacecraft", "telecommand", { unit, telecommand }, simTime(at_s * 1e6));
  }
  const lines: Line[] = [];
  for (let at_s = step_s; at_s <= end_s; at_s += step_s) {
    advance(exercise, at_s * 1e6);
    exercise.outbox.takeRecords();
    for (const { at, text } of exercise.outbox.takeNotices()) {
      const r_BE_N_m = vector();
      motionAt(exercise.craft().truth.orbit!, at, r_BE_N_m, vector());
      lines.push({ at, text, r_BE_N_m });
    }
  }
  return { exercise, lines };
}

/** Half the major axis of the ellipse that touches the orbit, m. */
function semiMajorAxis_m(exercise: Exercise): number {
  const { orbit, at_us } = exercise.craft().truth;
  const [r, v] = [vector(), vector()];
  motionAt(orbit!, at_us, r, v);
  return 1 / (2 / norm(r) - dot(v, v) / mu_m3ps2);
}

describe("a burn by telecommand, in nadir with the thrust along the flight", () => {
  let coasting: ReturnType<typeof flown>;
  let burning: ReturnType<typeof flown>;

  beforeAll(() => {
    coasting = flown([[120, "adcs", { setMode: { mode: adcs.v1.Mode.MODE_NADIR } }]]);
    burning = flown([
      [60, "power", { setLoad: { load: power.v1.Load.LOAD_THRUSTER, on: true } }],
      [120, "adcs", { setMode: { mode: adcs.v1.Mode.MODE_NADIR } }],
      [700, "adcs", { armThruster: { armed: true } }],
      [710, "adcs", { burnThruster: { durationS: burn_s } }],
    ]);
  }, 60_000);

  it("raises the orbit as Gauss's equation says: 2 a^2 v F t / (mu m), within 1 %, and takes the propellant of F / (g0 Isp)", () => {
    const { thruster } = flight.config.adcs;
    const thrust_s = burn_s - thruster!.start_s;
    const a = semiMajorAxis_m(coasting.exercise);
    const push_mps2 = thruster!.thrust_n / flight.config.body.mass_kg;
    const expected_m = (2 * a * a * Math.sqrt(mu_m3ps2 / a) * push_mps2 * thrust_s) / mu_m3ps2;
    expect(expected_m).toBeGreaterThan(250);
    expect(Math.abs((semiMajorAxis_m(burning.exercise) - a) / expected_m - 1)).toBeLessThan(0.01);
    const used_kg = thruster!.propellant_kg - burning.exercise.craft().truth.thruster.propellant_kg;
    const expected_kg = (thruster!.thrust_n * thrust_s) / (9.80665 * thruster!.specific_impulse_s);
    expect(Math.abs(used_kg / expected_kg - 1)).toBeLessThan(0.01);
  });

  it("is followed by the notices of stations: at AOS the satellite stands on the mask, elsewhere than it would have", () => {
    const aos = ({ lines }: typeof burning): Line => lines.find(({ text }) => text === "AOS Lahore")!;
    expect(Math.abs(aos(burning).at - aos(coasting).at)).toBeGreaterThan(5000);
    const station = createStation(flight.scenario.stations.find(({ name }) => name === "Lahore")!);
    const angles = createLookAngles();
    for (const each of [burning, coasting]) {
      const { at, r_BE_N_m } = aos(each);
      lookAt(station, each.exercise.environment.epoch.start_tai_us + at, r_BE_N_m, vector(), angles);
      // A microsecond is 1e-6 deg.
      expect(Math.abs(maskMargin_rad(station, angles))).toBeLessThan(1e-7);
    }
  });

  it("is followed by the shadow's edges: the satellite stands on the penumbra's", () => {
    const { at, r_BE_N_m } = coasting.lines.find(({ text }) => text.startsWith("leaves penumbra"))!;
    const sun = vector();
    sunAt(coasting.exercise.environment.sun, at, sun);
    expect(Math.abs(penumbraMargin_rad(r_BE_N_m, sun))).toBeLessThan(1e-8);
  });

  it("says each rise and set once", () => {
    const texts = burning.lines.map(({ text }) => text).filter((text) => /AOS|LOS|umbra/.test(text));
    expect(new Set(texts).size).toBe(texts.length);
  });
});

describe("the forecast of an orbit that is state", () => {
  it("is the orbit itself within a piece, and within a millimetre of it a minute on", () => {
    const motion = startMotion(vector(6.878e6, 0, 0), vector(0, 1000, 7546));
    const [r, v, there] = [vector(), vector(), vector()];
    forecast(motion, 7e6, r, v);
    motionAt(motion, 7e6, there, v);
    expect([...r]).toEqual([...there]);
    forecast(motion, 60e6, r, v);
    for (let piece = 0; piece < 5; piece += 1) nextPiece(motion);
    motionAt(motion, 60e6, there, v);
    expect(norm(subtract(r, there, vector()))).toBeLessThan(1e-3);
  });
});
