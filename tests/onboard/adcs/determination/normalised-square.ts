/** e^T P^-1 e by elimination. */
export function normalisedSquare(covariance: Float64Array, error: readonly number[]): number {
  const rows = Array.from({ length: 6 }, (_, i) => [...covariance.slice(6 * i, 6 * i + 6), error[i]!]);
  for (let i = 0; i < 6; i += 1) {
    for (let j = i + 1; j < 6; j += 1) {
      const k = rows[j]![i]! / rows[i]![i]!;
      for (let c = i; c < 7; c += 1) rows[j]![c]! -= k * rows[i]![c]!;
    }
  }
  const x = new Float64Array(6);
  for (let i = 5; i >= 0; i -= 1) {
    let rest = rows[i]![6]!;
    for (let c = i + 1; c < 6; c += 1) rest -= rows[i]![c]! * x[c]!;
    x[i] = rest / rows[i]![i]!;
  }
  return error.reduce((sum, each, i) => sum + each * x[i]!, 0);
}
