import { describe, expect, it } from "vitest";
import { createSample, type EnvironmentSample, sampleEnvironment } from "../../../src/environment/environment.ts";
import { minutes, type SimTime } from "../../../src/kernel/index.ts";
import type { Exercise } from "../../../src/mission/exercise.ts";
import { arrayImbalance, imbalance } from "../../../src/spacecraft/power/ledger.ts";
import { advance, bundled, fly, noticesOf } from "./support.ts";

/** Nominal radii: IAU 2015 for the Sun, WGS-84 for the Earth's equator. */
const sunRadius_m = 695_700_000;
const earthRadius_m = 6_378_137;

type Condition = (around: EnvironmentSample) => boolean;

const dot = (a: readonly number[], b: readonly number[]): number => a.reduce((sum, each, i) => sum + each * b[i]!, 0);

/** Angle between the centres of Earth and Sun less that at which their discs touch, by tangents instead of cosines. */
function gap_rad({ r_BE_N_m, r_SE_N_m }: EnvironmentSample, touch: 1 | -1): number {
  const down = [...r_BE_N_m].map((each) => -each);
  const toSun = [...r_SE_N_m].map((each, i) => each - r_BE_N_m[i]!);
  const across = [0, 1, 2].map(
    (i) => down[(i + 1) % 3]! * toSun[(i + 2) % 3]! - down[(i + 2) % 3]! * toSun[(i + 1) % 3]!,
  );
  const separation_rad = Math.atan2(Math.sqrt(dot(across, across)), dot(down, toSun));
  const earth_rad = Math.asin(earthRadius_m / Math.sqrt(dot(down, down)));
  return separation_rad - earth_rad - touch * Math.asin(sunRadius_m / Math.sqrt(dot(toSun, toSun)));
}

/** Moments at which a condition changes, by looking every second and halving the second. */
function changes({ environment }: Exercise, holds: Condition, end_us: number): number[] {
  const sample = createSample();
  const at = (t_us: number): boolean => {
    sampleEnvironment(environment, t_us as SimTime, sample);
    return holds(sample);
  };
  const found: number[] = [];
  for (let low = 0; low < end_us; low += 1e6) {
    let [left, right] = [low, low + 1e6];
    if (at(left) === at(right)) continue;
    while (right - left > 1) {
      const middle = Math.floor((left + right) / 2);
      if (at(middle) === at(left)) left = middle;
      else right = middle;
    }
    found.push(right);
  }
  return found;
}

describe("the Earth's shadow", () => {
  const end_us: number = minutes(150);
  const exercise = fly(bundled("quiet-orbit"));
  advance(exercise, end_us);
  const told = noticesOf(exercise, /(penumbra|umbra)/);

  // The area of a sliver of the Sun is good to 1e-8 only, which moves its edge by some 0.1 ms.
  it.each<[string, RegExp, Condition, number]>([
    ["where the discs touch from outside", /penumbra/, (around) => gap_rad(around, 1) >= 0, 2],
    ["where the discs touch from inside", / umbra/, (around) => gap_rad(around, -1) >= 0, 2],
    ["where the Sun is whole", /penumbra/, ({ litFraction }) => litFraction === 1, 500],
    ["where the Sun is gone", / umbra/, ({ litFraction }) => litFraction === 0, 500],
  ])("is told %s", (_where, pattern, holds, tolerance_us) => {
    const moments = told.filter(({ text }) => pattern.test(text)).map(({ at }) => at);
    const expected = changes(exercise, holds, end_us);
    expect(expected.length).toBeGreaterThanOrEqual(2);
    expect(moments).toHaveLength(expected.length);
    for (const [index, at] of moments.entries()) {
      expect(Math.abs(at - expected[index]!)).toBeLessThanOrEqual(tolerance_us);
    }
  });

  it("is told in order, from the middle of one eclipse to the middle of another", () => {
    const [first, second, third, fourth] = told.map(({ text }) => text);
    expect([first, second]).toEqual(["leaves umbra", "leaves penumbra: in full sunlight"]);
    expect([third, fourth]).toEqual(["enters penumbra", "enters umbra"]);
  });

  it("leaves the energy ledger closed to a billionth", () => {
    const { ledger } = exercise.craft().truth.power;
    expect(Math.abs(imbalance(ledger))).toBeLessThan(1e-9);
    expect(Math.abs(arrayImbalance(ledger))).toBeLessThan(1e-9);
  });
});
