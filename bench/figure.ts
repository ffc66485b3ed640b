/** One line of `npm run bench`: `ratio` is `value` over `baseline`, both measured in the same run. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly baseline: number;
  readonly ratio: number;
  /** What the figure shall be, where the project has set itself something. */
  readonly aim?: string;
}

export interface BenchResult {
  readonly figures: readonly Figure[];
  /** Why there is no figure. */
  readonly skipped?: string;
}

/** A benchmark by the name that `--only` takes. */
export interface Benchmark {
  readonly name: string;
  run(): Promise<BenchResult>;
}

export function figure(name: string, value: number, unit: string, baseline: number, aim?: string): Figure {
  const measured = { name, value: short(value), unit, baseline: short(baseline), ratio: short(value / baseline) };
  return aim === undefined ? measured : { ...measured, aim };
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle];
  const lower = sorted[sorted.length % 2 === 1 ? middle : middle - 1];
  if (upper === undefined || lower === undefined)
    throw new Error("the median of no measurement; measure at least once");
  return (upper + lower) / 2;
}

const short = (value: number): number => Number(value.toPrecision(4));
