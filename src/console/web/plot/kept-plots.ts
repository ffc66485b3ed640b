/** Which plots somebody looks at; they stay on this machine. */

import { read, write } from "../parts/kept.ts";

/** One plot: names of what it shows, of the dictionary or of the truth. */
export interface KeptPlot {
  readonly number: number;
  readonly names: readonly string[];
}

const key = "plots";
export const plotsMax = 8;
export const linesOfPlotMax = 6;

const asDelivered: readonly KeptPlot[] = [
  { number: 1, names: ["power.state_of_charge"] },
  { number: 2, names: ["power.array_power_w", "power.load_power_w"] },
  { number: 3, names: ["adcs.body_rate_radps.x", "adcs.body_rate_radps.y", "adcs.body_rate_radps.z"] },
];

/** Names nobody knows any more are left out; without a single plot those of the delivery come back. */
export function keptPlots(known: (name: string) => boolean): readonly KeptPlot[] {
  const kept = read(key);
  const plots = Array.isArray(kept) ? kept.filter(isPlot) : [];
  if (plots.length === 0) return asDelivered;
  return plots.slice(0, plotsMax).map(({ number, names }) => ({ number, names: names.filter(known) }));
}

export const keepPlots = (plots: readonly KeptPlot[]): void => write(key, plots);

function isPlot(value: unknown): value is KeptPlot {
  const { number, names } = (value ?? {}) as Partial<Record<keyof KeptPlot, unknown>>;
  return typeof number === "number" && Array.isArray(names) && names.every((name) => typeof name === "string");
}
