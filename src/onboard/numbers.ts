/** Arithmetic that flight software in C repeats bit for bit: no library function but the square root. */

/** `value` within [min, max]; NaN becomes `min`. */
export function clamp(value: number, min: number, max: number): number {
  if (!(value > min)) return min;
  return value < max ? value : max;
}

/** Whether a telecommand's number is in its range; NaN is not. */
export function isWithin(value: number, min: number, max: number): boolean {
  return value >= min && value <= max;
}

export function isFinite3(x: number, y: number, z: number): boolean {
  return x - x === 0 && y - y === 0 && z - z === 0;
}

/** Largest float32. */
const float32Max = 3.4028234e38;

/** A number that stays finite as a float32, or `otherwise`. */
export function finiteOr(value: number, otherwise: number): number {
  return value >= -float32Max && value <= float32Max ? value : otherwise;
}

/**
 * Arc cosine to 2e-8 rad, by a square root and a polynomial.
 *
 * Source: Abramowitz & Stegun 1964, equation 4.4.46.
 */
export function arcCosine_rad(cosine: number): number {
  const c = clamp(cosine, -1, 1);
  const x = c < 0 ? -c : c;
  let p = -0.0012624911;
  p = p * x + 0.0066700901;
  p = p * x - 0.0170881256;
  p = p * x + 0.030891881;
  p = p * x - 0.0501743046;
  p = p * x + 0.0889789874;
  p = p * x - 0.2145988016;
  p = p * x + 1.570796305;
  const angle_rad = Math.sqrt(1 - x) * p;
  return c < 0 ? Math.PI - angle_rad : angle_rad;
}

/** A period as the unit uses it: garbage cannot stop or hurry a unit by more than this. */
export function usablePeriod_us(asked_us: number, usual_us: number): number {
  return isWithin(asked_us, 1000, 10_000_000) ? asked_us : usual_us;
}
