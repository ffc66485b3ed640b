/** A number that changes in steps of simulated time: what an area asks for, how hard it rains on a gateway. */

import type { SimTime } from "../kernel/time.ts";

export interface ProfileStep {
  /** Since the start of the exercise. */
  readonly from_us: number;
  readonly value: number;
}

/** Steps by rising moments; the first value also holds before its moment. */
export type Profile = readonly ProfileStep[];

export const constant = (value: number): Profile => [{ from_us: 0, value }];

/** The value at a moment; 0 for a profile without steps. */
export function valueAt(profile: Profile, at: SimTime | number): number {
  let index = profile.length - 1;
  while (index > 0 && profile[index]!.from_us > at) index -= 1;
  return index < 0 ? 0 : profile[index]!.value;
}
