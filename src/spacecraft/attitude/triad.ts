/** Three measured components on their way into a message. */

/** Fills `out`; false, and `out` as it was, where a component gave no sample (NaN). */
export function give(measured: Float64Array, out: { x: number; y: number; z: number }): boolean {
  const x = measured[0]!;
  const y = measured[1]!;
  const z = measured[2]!;
  if (x !== x || y !== y || z !== z) return false;
  out.x = x;
  out.y = y;
  out.z = z;
  return true;
}
