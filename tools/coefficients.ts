/**
 * Writes src/environment/coefficients/*.ts from the published coefficient files under tests/authorities/magnetic/.
 *
 * `node tools/coefficients.ts` after a new generation of a model is released; the result is committed.
 */

import { readFileSync, writeFileSync } from "node:fs";

const authorities = new URL("../tests/authorities/magnetic/", import.meta.url);
const coefficients = new URL("../src/environment/coefficients/", import.meta.url);

interface Table {
  readonly constant: string;
  readonly title: string;
  readonly origin: string;
  readonly degreeMax: number;
  readonly years: readonly number[];
  /** One row a year: g and h of (1,0), (1,1), (2,0), ... in nanotesla. */
  readonly rows: readonly (readonly number[])[];
}

function coefficientLines(file: string): number[][] {
  return readFileSync(new URL(file, authorities), "utf8")
    .split("\n")
    .map((line) => line.trim().split(/\s+/).map(Number))
    .filter((numbers) => numbers.length > 1 && numbers.every(Number.isFinite));
}

/** Position of g(n, m) in a row; h follows it. */
const place = (n: number, m: number): number => n * (n + 1) + 2 * m - 2;

/** SHC lines are `n m values...`, with m negative for h. */
function readIgrf(): Table {
  const [header, years, ...lines] = coefficientLines("IGRF14.shc");
  const degreeMax = header![1]!;
  const rows = years!.map(() => Array.from({ length: place(degreeMax + 1, 0) }, () => 0));
  for (const [n, m, ...values] of lines) {
    for (const [epoch, value] of values.entries()) rows[epoch]![place(n!, Math.abs(m!)) + (m! < 0 ? 1 : 0)] = value;
  }
  const origin = "IAGA V-MOD, IGRF14.shc (doi 10.5281/zenodo.14012302); linear between the years";
  return { constant: "igrf14", title: "IGRF-14", origin, degreeMax, years: years!, rows };
}

/** COF lines are `n m g h dg/dt dh/dt`; the rates hold for five years. */
function readWmm(): Table {
  const degreeMax = 12;
  const rows = [0, 1].map(() => Array.from({ length: place(degreeMax + 1, 0) }, () => 0));
  for (const [n, m, g, h, gRate, hRate] of coefficientLines("WMM.COF").filter((line) => line.length === 6)) {
    for (const [row, years] of [0, 5].entries()) {
      rows[row]![place(n!, m!)] = Number((g! + years * gRate!).toFixed(1));
      rows[row]![place(n!, m!) + 1] = Number((h! + years * hRate!).toFixed(1));
    }
  }
  const origin =
    "NOAA/NCEI and BGS, WMM.COF of 2024-11-13; the second year is the first and five years of secular variation";
  return { constant: "wmm2025", title: "WMM2025", origin, degreeMax, years: [2025, 2030], rows };
}

function moduleText(table: Table): string {
  const rows = table.rows.map((row) => `    Float64Array.of(${row.join(", ")}),`);
  return [
    `// Written by tools/coefficients.ts; do not edit.`,
    ``,
    `import type { CoefficientTable } from "../field/coefficients.ts";`,
    ``,
    `/** ${table.title} Gauss coefficients in nanotesla. Source: ${table.origin}. */`,
    `// prettier-ignore`,
    `export const ${table.constant}: CoefficientTable = {`,
    `  degreeMax: ${table.degreeMax},`,
    `  years: Float64Array.of(${table.years.join(", ")}),`,
    `  rows: [`,
    ...rows,
    `  ],`,
    `};`,
    ``,
  ].join("\n");
}

for (const table of [readIgrf(), readWmm()]) {
  writeFileSync(new URL(`${table.constant}.ts`, coefficients), moduleText(table));
}
