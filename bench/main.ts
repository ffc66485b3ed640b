/**
 * `npm run bench`: every benchmark, one JSON line per figure on stdout; what it is doing and what it skipped on stderr.
 *
 * `-- --only NAME` runs one of them. The figures say nothing about a busy machine's absolute speed: read the ratios.
 */

import type { Benchmark } from "./figure.ts";
import { benchmarks } from "./registry.ts";

const words = process.argv.slice(2);
const chosen = choose(words);
if (typeof chosen === "string") {
  process.stderr.write(`${chosen}\n`);
  process.exitCode = 2;
} else for (const benchmark of chosen) await run(benchmark);

function choose([word, name, ...rest]: readonly string[]): readonly Benchmark[] | string {
  if (word === undefined) return benchmarks;
  const known = benchmarks.map((benchmark) => benchmark.name).join(", ");
  if (word !== "--only" || name === undefined || rest.length > 0)
    return `use: npm run bench [-- --only NAME], NAME of ${known}`;
  const found = benchmarks.filter((benchmark) => benchmark.name === name);
  return found.length > 0 ? found : `no benchmark ${name}; there are ${known}`;
}

async function run(benchmark: Benchmark): Promise<void> {
  process.stderr.write(`${benchmark.name} ...\n`);
  const { figures, skipped } = await benchmark.run();
  for (const figure of figures) process.stdout.write(`${JSON.stringify(figure)}\n`);
  if (skipped !== undefined) process.stderr.write(`${benchmark.name} skipped: ${skipped}\n`);
}
