/** Samples as an exercise makes them, and archives to put them in. */

import { type Archive, type Batch, openArchive, type ParameterName } from "../../src/archive/index.ts";

export const parameterCount = 2000;
export const interval_us = 100_000;

const names: readonly ParameterName[] = Array.from({ length: parameterCount }, (_, index) => ({
  name: `bench.p${index}`,
  unit: "1",
}));

/** A new archive and its branch. */
export async function newArchive(path: string): Promise<{ archive: Archive; branch: number }> {
  const archive = await openArchive({ path, parameters: { downlink: names, cable: [], truth: [] } });
  const begun = await archive.begin({
    startUtc: "2026-11-23T04:00:00Z",
    scenarioPath: "bench",
    scenarioText: "",
    spacecraftText: "",
    seed: 1,
    overrides: [],
  });
  if (!begun.ok) throw new Error(begun.why);
  return { archive, branch: begun.branch.id };
}

/** All parameters at 10 Hz, `ticks` times, from tick `first` on. */
export function batchOf(branch: number, first: number, ticks: number): Batch {
  const count = parameterCount * ticks;
  const [generated_us, received_us, value] = [
    new Float64Array(count),
    new Float64Array(count),
    new Float64Array(count),
  ];
  const parameter = new Uint32Array(count);
  for (let row = 0; row < count; row += 1) {
    const at_us = (first + Math.floor(row / parameterCount)) * interval_us;
    parameter[row] = row % parameterCount;
    generated_us[row] = at_us;
    received_us[row] = at_us + 2400 + (at_us % 7);
    value[row] = Math.fround(Math.sin(row + at_us * 1e-7));
  }
  return { branch, samples: [{ origin: "downlink", parameter, generated_us, received_us, value }] };
}
