import { describe, expect, it } from "vitest";
import {
  conjugate,
  multiply,
  normaliseQuaternion,
  quaternion,
  rotate,
} from "../../../../src/environment/quaternion.ts";
import { normalise, vector, type Vector } from "../../../../src/environment/vector.ts";
import { RandomStream } from "../../../../src/kernel/random.ts";
import {
  createFilter,
  type GyroNoise,
  innovationMax,
  propagate,
  startFilter,
  takeAttitude,
  turnBy,
} from "../../../../src/onboard/adcs/determination/mekf.ts";
import { quest } from "../../../../src/onboard/adcs/determination/quest.ts";
import { triad } from "../../../../src/onboard/adcs/determination/triad.ts";
import { normalisedSquare } from "./normalised-square.ts";

const random = (seed: number): RandomStream => new RandomStream(new Uint8Array(32).fill(seed));
const unit = (stream: RandomStream): Vector =>
  normalise(vector(stream.gaussian(), stream.gaussian(), stream.gaussian()), vector());
const attitude = (stream: RandomStream): Float64Array =>
  normaliseQuaternion(quaternion(stream.gaussian(), stream.gaussian(), stream.gaussian(), stream.gaussian()));

/** The small turn of B from one attitude to another. */
function between(q: Float64Array, from: Float64Array): Float64Array {
  const turn = multiply(q, conjugate(from, quaternion()), quaternion());
  const sign = turn[3]! < 0 ? -2 : 2;
  return Float64Array.of(sign * turn[0]!, sign * turn[1]!, sign * turn[2]!);
}

const angle = (q: Float64Array, other: Float64Array): number => Math.hypot(...between(q, other));

describe("TRIAD", () => {
  it("finds any attitude from two exact directions, half-turns included", () => {
    const stream = random(1);
    const halfTurns = [quaternion(1, 0, 0, 0), quaternion(0, 1, 0, 0), quaternion(0, 0, 1, 0)];
    for (const q of [...halfTurns, ...Array.from({ length: 500 }, () => attitude(stream))]) {
      const [a, b, found] = [unit(stream), unit(stream), quaternion()];
      if (Math.abs(a[0]! * b[0]! + a[1]! * b[1]! + a[2]! * b[2]!) > 0.99) continue;
      expect(triad(rotate(q, a, vector()), rotate(q, b, vector()), a, b, found)).toBe(true);
      expect(angle(found, q)).toBeLessThan(1e-9);
    }
  });

  it("keeps the first direction exactly where the two disagree", () => {
    const found = quaternion();
    const measured = normalise(vector(0.1, 1, 0), vector());
    triad(vector(1, 0, 0), measured, vector(0, 0, 1), vector(0, 1, 0), found);
    expect(rotate(found, vector(0, 0, 1), vector())[0]).toBeCloseTo(1, 12);
  });

  it("refuses two directions on one line", () => {
    expect(triad(vector(1, 0, 0), vector(-1, 0, 0), vector(0, 1, 0), vector(0, -1, 0), quaternion())).toBe(false);
  });
});

describe("QUEST", () => {
  it("finds any attitude from exact directions, half-turns included", () => {
    const stream = random(2);
    const halfTurns = [quaternion(1, 0, 0, 0), quaternion(0, 1, 0, 0), quaternion(0, 0.6, 0.8, 0)];
    for (const q of [...halfTurns, ...Array.from({ length: 500 }, () => attitude(stream))]) {
      const observations = [unit(stream), unit(stream), unit(stream)].map((known_N, index) => ({
        known_N,
        measured_B: rotate(q, known_N, vector()),
        weight: 1 + index,
      }));
      const found = quaternion();
      expect(quest(observations, found)).toBe(true);
      expect(angle(found, q)).toBeLessThan(1e-6);
    }
  });

  it("has the covariance that Shuster and Oh give for three directions of equal noise", () => {
    // P = [sum (I - b b^T) / sigma^2]^-1: for x, y and z of equal noise sigma^2 / 2 about each axis.
    const stream = random(3);
    const sigma = 1e-3;
    const sums = [0, 0, 0];
    const count = 4000;
    const truth = attitude(stream);
    for (let run = 0; run < count; run += 1) {
      const observations = [vector(1, 0, 0), vector(0, 1, 0), vector(0, 0, 1)].map((axis_B) => {
        const noisy = Float64Array.from(axis_B, (each) => each + sigma * stream.gaussian());
        return { measured_B: normalise(noisy, noisy), known_N: rotate(conjugate(truth, quaternion()), axis_B, vector()), weight: 1 }; // prettier-ignore
      });
      const found = quaternion();
      quest(observations, found);
      between(found, truth).forEach((each, axis) => (sums[axis]! += (each * each) / count));
    }
    for (const variance of sums) expect(Math.abs(variance / ((sigma * sigma) / 2) - 1)).toBeLessThan(0.08);
  });

  it("refuses one direction, and two on one line", () => {
    const one = { measured_B: vector(1, 0, 0), known_N: vector(0, 1, 0), weight: 1 };
    expect(quest([one], quaternion())).toBe(false);
    expect(quest([one, one], quaternion())).toBe(false);
  });
});

describe("the attitude filter", () => {
  const noise: GyroNoise = { white: 2e-5, walk: 1e-8 };
  const sigma_rad = 1e-5;
  const measured = Float64Array.of(sigma_rad ** 2, 0, 0, 0, sigma_rad ** 2, 0, 0, 0, sigma_rad ** 2);

  it("settles at the covariance that Farrenkopf's closed form gives, within 2 %", () => {
    // Source: Markley & Crassidis 2014, equations 6.136 to 6.139 (Farrenkopf 1978), attitude just after an update.
    const T = 0.25;
    const filter = createFilter();
    startFilter(filter, quaternion(), 1e-3, 1e-6);
    for (let step = 0; step < 400_000; step += 1) {
      propagate(filter, new Float64Array(3), noise, T);
      takeAttitude(filter, new Float64Array(3), measured);
    }
    const su = (noise.walk * T ** 1.5) / sigma_rad;
    const sv = (noise.white * Math.sqrt(T)) / sigma_rad;
    const root = Math.sqrt(sv * sv + (su * su) / 12 + 4);
    const z = 0.5 * (su / 2 + root + Math.sqrt((su / 2 + root) ** 2 - 4));
    const expected = sigma_rad * Math.sqrt(1 - 1 / (z * z));
    expect(Math.abs(Math.sqrt(filter.covariance[0]!) / expected - 1)).toBeLessThan(0.02);
  });

  it("finds a bias, and its normalised error lies in the chi-square bounds over 100 seeds", () => {
    const dt_s = 0.1;
    let sum = 0;
    let samples = 0;
    for (let seed = 1; seed <= 100; seed += 1) {
      const stream = random(seed);
      const truth = attitude(stream);
      const bias = Float64Array.from({ length: 3 }, () => 1e-5 * stream.gaussian());
      const filter = createFilter();
      const start = Float64Array.from(truth);
      turnBy(1e-3 * stream.gaussian(), 1e-3 * stream.gaussian(), 1e-3 * stream.gaussian(), start);
      startFilter(filter, start, 1e-3, 1e-5);
      const rate = new Float64Array(3);
      for (let step = 1; step <= 600; step += 1) {
        const omega = [0.005 * Math.sin(0.02 * step), 0.001, -0.003 * Math.cos(0.013 * step)];
        turnBy(omega[0]! * dt_s, omega[1]! * dt_s, omega[2]! * dt_s, truth);
        for (let k = 0; k < 3; k += 1) {
          const before = bias[k]!;
          bias[k]! += noise.walk * Math.sqrt(dt_s) * stream.gaussian();
          const white = Math.sqrt(noise.white ** 2 / dt_s + (noise.walk ** 2 * dt_s) / 12) * stream.gaussian();
          rate[k] = omega[k]! + 0.5 * (before + bias[k]!) + white;
        }
        propagate(filter, rate, noise, dt_s);
        if (step % 3 === 0) {
          const seen = Float64Array.from(truth);
          turnBy(sigma_rad * stream.gaussian(), sigma_rad * stream.gaussian(), sigma_rad * stream.gaussian(), seen);
          takeAttitude(filter, between(seen, filter.q_BN), measured);
        }
        if (step % 200 === 0) {
          const error = [...between(truth, filter.q_BN), ...bias.map((each, k) => each - filter.bias_radps[k]!)];
          sum += normalisedSquare(filter.covariance, error);
          samples += 1;
        }
      }
      expect(angle(filter.q_BN, truth)).toBeLessThan(6 * sigma_rad);
    }
    // The mean of n samples of chi-square with 6 degrees of freedom has the deviation sqrt(12 / n); samples of one seed are related.
    expect(sum / samples).toBeGreaterThan(6 - 3 * Math.sqrt(12 / 100));
    expect(sum / samples).toBeLessThan(6 + 3 * Math.sqrt(12 / 100));
  });

  it("throws an outlier away and says so in its consistency", () => {
    const filter = createFilter();
    startFilter(filter, quaternion(), 1e-5, 1e-7);
    const square = takeAttitude(filter, Float64Array.of(0.01, 0, 0), measured);
    expect(square).toBeGreaterThan(innovationMax);
    expect([...filter.q_BN]).toEqual([0, 0, 0, 1]);
    expect(filter.consistency).toBeGreaterThan(1.2);
  });

  it("keeps its covariance symmetric and positive over a day of updates", () => {
    const filter = createFilter();
    startFilter(filter, quaternion(), 0.1, 1e-4);
    const rate = Float64Array.of(0.01, -0.02, 0.005);
    for (let step = 0; step < 345_600; step += 1) {
      propagate(filter, rate, noise, 0.25);
      takeAttitude(filter, new Float64Array(3), measured);
    }
    const p = filter.covariance;
    for (let i = 0; i < 6; i += 1) {
      expect(p[7 * i]).toBeGreaterThan(0);
      for (let j = 0; j < 6; j += 1) expect(p[6 * i + j]).toBe(p[6 * j + i]);
    }
  });
});
