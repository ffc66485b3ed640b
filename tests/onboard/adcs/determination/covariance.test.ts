import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { joseph, transition } from "../../../../src/onboard/adcs/determination/covariance.ts";

type Matrix = number[][];

const zeros = (rows: number, columns: number): Matrix =>
  Array.from({ length: rows }, () => Array.from({ length: columns }, () => 0));
const identity = (size: number): Matrix => zeros(size, size).map((row, i) => row.map((_, j) => (i === j ? 1 : 0)));
const transpose = (a: Matrix): Matrix => a[0]!.map((_, j) => a.map((row) => row[j]!));
const times = (a: Matrix, b: Matrix): Matrix =>
  a.map((row) => b[0]!.map((_, j) => row.reduce((sum, value, k) => sum + value * b[k]![j]!, 0)));
const plus = (a: Matrix, b: Matrix, k = 1): Matrix => a.map((row, i) => row.map((value, j) => value + k * b[i]![j]!));
const rows = (flat: ArrayLike<number>, columns: number): Matrix =>
  Array.from({ length: flat.length / columns }, (_, i) =>
    Array.from({ length: columns }, (__, j) => flat[columns * i + j]!),
  );
const cross = ([x, y, z]: readonly number[]): Matrix => [
  [0, -z!, y!],
  [z!, 0, -x!],
  [-y!, x!, 0],
];

const entry = fc.double({ min: -1, max: 1, noNaN: true });
const vector = fc.array(entry, { minLength: 3, maxLength: 3 });
/** Positive definite: a square root times its transpose, and a little of the identity. */
const covariance = fc.array(entry, { minLength: 36, maxLength: 36 }).map((flat) => {
  const root = rows(flat, 6);
  return plus(times(root, transpose(root)), identity(6), 0.1);
});

function expectClose(actual: Float64Array, expected: Matrix): void {
  const scale = Math.max(...expected.flat().map(Math.abs));
  expected.flat().forEach((value, index) => expect(Math.abs(actual[index]! - value)).toBeLessThan(1e-13 * scale));
}

describe("the covariance by blocks", () => {
  it("propagates as the whole matrices do", () => {
    fc.assert(
      fc.property(covariance, vector, (start, rate) => {
        const dt = 0.1;
        const noise = { white: 1e-3, walk: 1e-2 };
        const turn = cross(rate.map((each) => each * dt));
        const square = times(turn, turn);
        const f = plus(plus(identity(3), turn, -1), square, 0.5);
        const g = plus(identity(3), turn, -0.5).map((row) => row.map((each) => -dt * each));
        const phi = [...f.map((row, i) => [...row, ...g[i]!]), ...identity(6).slice(3)];
        const q = zeros(6, 6);
        for (let k = 0; k < 3; k += 1) {
          q[k]![k] = noise.white ** 2 * dt + (noise.walk ** 2 * dt ** 3) / 3;
          q[k]![k + 3] = q[k + 3]![k] = (-(noise.walk ** 2) * dt ** 2) / 2;
          q[k + 3]![k + 3] = noise.walk ** 2 * dt;
        }
        const p = Float64Array.from(start.flat());
        transition(p, Float64Array.from(rate), noise, dt);
        expectClose(p, plus(times(times(phi, start), transpose(phi)), q));
      }),
    );
  });

  it("updates in Joseph's form as the whole matrices do, whatever the gain", () => {
    fc.assert(
      fc.property(covariance, fc.array(entry, { minLength: 18, maxLength: 18 }), vector, (start, gain, spread) => {
        const k = rows(gain, 3);
        const noise = identity(3).map((row, i) => row.map((each, j) => 2 * each + spread[i]! * spread[j]!));
        const left = plus(
          identity(6),
          k.map((row) => [...row, 0, 0, 0]),
          -1,
        );
        const p = Float64Array.from(start.flat());
        joseph(p, Float64Array.from(gain), Float64Array.from(noise.flat()));
        expectClose(p, plus(times(times(left, start), transpose(left)), times(times(k, noise), transpose(k))));
      }),
    );
  });
});
