import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  conjugate,
  fromAxisAngle,
  fromMatrix,
  multiply,
  normaliseQuaternion,
  quaternion,
  rate,
  rotate,
  rotateBack,
  toMatrix,
  type Quaternion,
} from "../../src/environment/quaternion.ts";
import { angleBetween_rad, cross, dot, norm, normalise, vector, type Vector } from "../../src/environment/vector.ts";

const component = fc.double({ min: -1, max: 1, noNaN: true });
const anyVector = fc.tuple(component, component, component).map(([x, y, z]) => vector(x, y, z));
const anyQuaternion = fc
  .tuple(component, component, component, component)
  .filter((q) => Math.hypot(...q) > 0.01)
  .map(([x, y, z, w]) => normaliseQuaternion(quaternion(x, y, z, w)));

const expectNear = (a: Float64Array, b: Float64Array, limit = 1e-12): void => {
  for (const [index, value] of a.entries()) expect(Math.abs(value - b[index]!)).toBeLessThan(limit);
};

const byMatrix = (q: Quaternion, v: Vector): Vector => {
  const A = toMatrix(q, new Float64Array(9));
  return Float64Array.from([0, 1, 2], (row) => dot(A.subarray(3 * row, 3 * row + 3), v));
};

describe("quaternions", () => {
  it("map N components to B components: B turned by +90 deg about z sees N's x axis along its -y", () => {
    const q_BN = fromAxisAngle(vector(0, 0, 1), Math.PI / 2, quaternion());
    expectNear(rotate(q_BN, vector(1, 0, 0), vector()), vector(0, -1, 0));
  });

  it("keep the order of matrices: q_CB * q_BN is A(q_CB) A(q_BN)", () => {
    fc.assert(
      fc.property(anyQuaternion, anyQuaternion, anyVector, (q_CB, q_BN, v_N) => {
        const q_CN = multiply(q_CB, q_BN, quaternion());
        expectNear(rotate(q_CN, v_N, vector()), rotate(q_CB, rotate(q_BN, v_N, vector()), vector()));
        expectNear(rotate(q_BN, v_N, vector()), byMatrix(q_BN, v_N));
        expectNear(rotateBack(q_BN, rotate(q_BN, v_N, vector()), vector()), v_N);
        expectNear(rotate(conjugate(q_BN, quaternion()), v_N, vector()), rotateBack(q_BN, v_N, vector()));
      }),
    );
  });

  it("come back from their matrix, half turns included", () => {
    const halfTurns = [quaternion(1, 0, 0, 0), quaternion(0, 1, 0, 0), quaternion(0, 0, 1, 0)];
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...halfTurns), anyQuaternion), (q) => {
        const found = fromMatrix(toMatrix(q, new Float64Array(9)), quaternion());
        expect(
          Math.abs(Math.abs(found[0]! * q[0]! + found[1]! * q[1]! + found[2]! * q[2]! + found[3]! * q[3]!) - 1),
        ).toBeLessThan(1e-12);
        expect(found[3]!).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it("have the rate of a frame that turns: a still vector seen from B moves by -omega x v", () => {
    fc.assert(
      fc.property(anyQuaternion, anyVector, anyVector, (q_BN, omega, v_N) => {
        const h = 1e-6;
        const dq = rate(q_BN, omega, quaternion());
        const later = normaliseQuaternion(q_BN.map((x, index) => x + h * dq[index]!));
        const before = rotate(q_BN, v_N, vector());
        const moved = rotate(later, v_N, vector()).map((x, axis) => (x - before[axis]!) / h);
        const expected = cross(before, omega, vector());
        expectNear(moved, expected, 1e-5);
      }),
    );
  });
});

describe("vectors", () => {
  it("have angles exact expectNear zero and a half turn", () => {
    expect(angleBetween_rad(vector(1, 0, 0), vector(1, 1e-9, 0))).toBeCloseTo(1e-9, 20);
    expect(angleBetween_rad(vector(1, 0, 0), vector(-1, 0, 0))).toBe(Math.PI);
  });

  it("normalise to length one, and zero to zero", () => {
    expect(norm(normalise(vector(3, 4, 12), vector()))).toBeCloseTo(1, 15);
    expect([...normalise(vector(), vector())]).toEqual([0, 0, 0]);
  });
});
