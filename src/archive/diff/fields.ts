/** Two values held against each other field by field, with tolerances. */

/** A number may differ by `absolute`, or by `relative` of the larger one; the sum counts, as usual. */
export interface Tolerance {
  readonly absolute: number;
  readonly relative: number;
}

export const exact: Tolerance = { absolute: 0, relative: 0 };

/** Tolerances by path; the longest path that a field lies under counts. */
export interface Tolerances {
  readonly every: Tolerance;
  readonly under: ReadonlyMap<string, Tolerance>;
}

export interface FieldDifference {
  /** `adcs.body_rate_radps.x`, `adcs.outputs.dipole_am2.x`. */
  readonly path: string;
  /** Undefined where that side has no such field. */
  readonly a: unknown;
  readonly b: unknown;
  readonly tolerance: Tolerance;
}

/** All fields of two decoded values that are not the same, each with its tolerance, in the order of their keys. */
export function allDifferences(path: string, a: unknown, b: unknown, tolerances: Tolerances): FieldDifference[] {
  const found: FieldDifference[] = [];
  compare(path, a, b, tolerances, found);
  return found;
}

/** Those that differ by more than their tolerance. */
export function fieldDifferences(path: string, a: unknown, b: unknown, tolerances: Tolerances): FieldDifference[] {
  return allDifferences(path, a, b, tolerances).filter(isBeyond);
}

export const isBeyond = ({ a, b, tolerance }: FieldDifference): boolean => !isSame(a, b, tolerance);

function compare(path: string, a: unknown, b: unknown, tolerances: Tolerances, found: FieldDifference[]): void {
  if (isGroup(a) && isGroup(b)) {
    for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
      compare(`${path}${Array.isArray(a) ? `[${key}]` : `.${snake(key)}`}`, a[key], b[key], tolerances, found);
    }
    return;
  }
  if (!isSame(a, b, exact)) found.push({ path, a, b, tolerance: toleranceOf(path, tolerances) });
}

type Group = Readonly<Record<string, unknown>>;

const isGroup = (value: unknown): value is Group => typeof value === "object" && value !== null;

/** NaN is NaN, and 0 is -0: what decides is what a reader of the number would do. */
export function isSame(a: unknown, b: unknown, { absolute, relative }: Tolerance): boolean {
  if (typeof a !== "number" || typeof b !== "number") return a === b;
  if (a === b || (Number.isNaN(a) && Number.isNaN(b))) return true;
  return Math.abs(a - b) <= absolute + relative * Math.max(Math.abs(a), Math.abs(b));
}

function toleranceOf(path: string, { every, under }: Tolerances): Tolerance {
  let [best, length] = [every, -1];
  for (const [place, tolerance] of under) {
    const isUnder = path === place || path.startsWith(`${place}.`) || path.startsWith(`${place}[`);
    if (isUnder && place.length > length) [best, length] = [tolerance, place.length];
  }
  return best;
}

/** As the contract writes it: `bodyRateRadps` is `body_rate_radps`. Digits stay with the word before them. */
export const snake = (key: string): string => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
