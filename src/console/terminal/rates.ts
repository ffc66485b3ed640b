/** Steps of the rate keys. */

const steps = [0.1, 0.2, 0.5, 1, 2, 5, 10, 30, 60, 100, 200, 500, 1000] as const;

export const rateMax = 1000;

/** The next faster step; what is as fast as it goes stays so. */
export function faster(rate: number | "max"): number | "max" {
  if (rate === "max") return rate;
  return steps.find((step) => step > rate) ?? rateMax;
}

/** The next slower step. */
export function slower(rate: number | "max"): number {
  if (rate === "max") return rateMax;
  return steps.findLast((step) => step < rate) ?? steps[0];
}
