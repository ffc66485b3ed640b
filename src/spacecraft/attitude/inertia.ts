/** Inertia of the body with its wings stowed or out, and what letting a wing out does to the rate. */

import type { SpacecraftConfig } from "../config.ts";
import { wheelAxes } from "./wheels-momentum.ts";

/** Symmetric 3x3 in B as xx, yy, zz, xy, xz, yz. */
export type Symmetric = Float64Array;

export interface MassProperties {
  /** Of everything that turns with the body: without what the wheels have about their own axes. */
  readonly inertia_kgm2: Symmetric;
  /** Of the inertia, 1/(kg m2). */
  readonly inverse: Symmetric;
}

/** Mass properties by the wings that are out, a bit per wing: 0 none, 1 +y, 2 -y, 3 both. */
export function massProperties({ body, adcs }: SpacecraftConfig): readonly MassProperties[] {
  const spin_kgm2 = spinInertia(wheelAxes(adcs.wheels), adcs.wheels.spin_inertia_kgm2);
  return [0, 1, 2, 3].map((wings) => {
    const count = (wings & 1) + (wings >> 1);
    const { moments_kgm2: j, products_kgm2: p } = body.inertia_stowed;
    const { moments_kgm2: dj, products_kgm2: dp } = body.inertia_per_wing;
    const sum = (stowed: number, wing: number): number => stowed + count * wing;
    return properties(
      Float64Array.of(
        sum(j[0], dj[0]),
        sum(j[1], dj[1]),
        sum(j[2], dj[2]),
        sum(p[0], dp[0]),
        sum(p[1], dp[1]),
        sum(p[2], dp[2]),
      ).map((whole, index) => whole - spin_kgm2[index]!),
    );
  });
}

/** The sum of J a a^T over the wheels. */
function spinInertia(axes: readonly Float64Array[], inertia_kgm2: number): Symmetric {
  const sum = new Float64Array(6);
  for (const axis of axes) {
    const [x, y, z] = [axis[0]!, axis[1]!, axis[2]!];
    [x * x, y * y, z * z, x * y, x * z, y * z].forEach((product, index) => (sum[index]! += inertia_kgm2 * product));
  }
  return sum;
}

/** The inertia with its inverse. */
export function properties(inertia_kgm2: Symmetric): MassProperties {
  return { inertia_kgm2, inverse: invert(inertia_kgm2) };
}

/** m v. */
export function apply(m: Symmetric, v: Float64Array, out: Float64Array): Float64Array {
  const x = v[0]!;
  const y = v[1]!;
  const z = v[2]!;
  out[0] = m[0]! * x + m[3]! * y + m[4]! * z;
  out[1] = m[3]! * x + m[1]! * y + m[5]! * z;
  out[2] = m[4]! * x + m[5]! * y + m[2]! * z;
  return out;
}

/** Changes the rate so that the angular momentum is the same after the inertia changed. */
export function conserveMomentum(before: MassProperties, after: MassProperties, omega_BN_B_radps: Float64Array): void {
  apply(before.inertia_kgm2, omega_BN_B_radps, omega_BN_B_radps);
  apply(after.inverse, omega_BN_B_radps, omega_BN_B_radps);
}

function invert(m: Symmetric): Symmetric {
  const xx = m[0]!;
  const yy = m[1]!;
  const zz = m[2]!;
  const xy = m[3]!;
  const xz = m[4]!;
  const yz = m[5]!;
  const cxx = yy * zz - yz * yz;
  const cxy = xz * yz - xy * zz;
  const cxz = xy * yz - xz * yy;
  const k = 1 / (xx * cxx + xy * cxy + xz * cxz);
  return Float64Array.of(
    k * cxx,
    k * (xx * zz - xz * xz),
    k * (xx * yy - xy * xy),
    k * cxy,
    k * cxz,
    k * (xy * xz - xx * yz),
  );
}
