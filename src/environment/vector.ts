/**
 * Three-vectors as `Float64Array(3)`: the caller owns the memory, results go to `out`.
 *
 * For set-up, sensors and tests. An inner loop writes its components as plain locals instead.
 */

export type Vector = Float64Array;

/** A new vector of the three components. */
export function vector(x = 0, y = 0, z = 0): Vector {
  const v = new Float64Array(3);
  return set(v, x, y, z);
}

/** Sets the three components of `out` and returns it. */
export function set(out: Vector, x: number, y: number, z: number): Vector {
  out[0] = x;
  out[1] = y;
  out[2] = z;
  return out;
}

export function copy(a: Vector, out: Vector): Vector {
  return set(out, a[0]!, a[1]!, a[2]!);
}

export function dot(a: Vector, b: Vector): number {
  return a[0]! * b[0]! + a[1]! * b[1]! + a[2]! * b[2]!;
}

/** a x b; `out` may be `a` or `b`. */
export function cross(a: Vector, b: Vector, out: Vector): Vector {
  const ax = a[0]!;
  const ay = a[1]!;
  const az = a[2]!;
  const bx = b[0]!;
  const by = b[1]!;
  const bz = b[2]!;
  return set(out, ay * bz - az * by, az * bx - ax * bz, ax * by - ay * bx);
}

export function norm(a: Vector): number {
  return Math.sqrt(dot(a, a));
}

/** a - b; `out` may be `a` or `b`. */
export function subtract(a: Vector, b: Vector, out: Vector): Vector {
  return set(out, a[0]! - b[0]!, a[1]! - b[1]!, a[2]! - b[2]!);
}

/** a + k b; `out` may be `a` or `b`. */
export function addScaled(a: Vector, k: number, b: Vector, out: Vector): Vector {
  return set(out, a[0]! + k * b[0]!, a[1]! + k * b[1]!, a[2]! + k * b[2]!);
}

/** k a; `out` may be `a`. */
export function scale(k: number, a: Vector, out: Vector): Vector {
  return set(out, k * a[0]!, k * a[1]!, k * a[2]!);
}

/** The unit vector along `a`; the zero vector stays zero. `out` may be `a`. */
export function normalise(a: Vector, out: Vector): Vector {
  const length = norm(a);
  return scale(length > 0 ? 1 / length : 0, a, out);
}

/** The angle between two vectors, 0 to pi, exact also near 0 and pi where an arc cosine is not. */
export function angleBetween_rad(a: Vector, b: Vector): number {
  const x = a[1]! * b[2]! - a[2]! * b[1]!;
  const y = a[2]! * b[0]! - a[0]! * b[2]!;
  const z = a[0]! * b[1]! - a[1]! * b[0]!;
  return Math.atan2(Math.sqrt(x * x + y * y + z * z), dot(a, b));
}
