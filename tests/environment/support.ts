/** Authority files and the satellites of the scenarios, for the tests of environment and ground. */

import { readFileSync } from "node:fs";
import { parseTle, tleChecksum } from "../../src/environment/orbit/tle.ts";
import type { MeanElements } from "../../src/environment/orbit/elements.ts";
import { parseUtc } from "../../src/environment/time/utc.ts";

export function authority(path: string): string {
  return readFileSync(new URL(`../authorities/${path}`, import.meta.url), "utf8");
}

/** Rows of numbers of a CSV file with one line of titles; NaN where a cell is no number. */
export function csvRows(path: string): number[][] {
  const lines = authority(path).trim().split("\n").slice(1);
  return lines.map((line) => line.split(",").map(Number));
}

export function elementsOf(text: string): MeanElements {
  const result = parseTle(text);
  if (!result.ok) throw new Error(`${text}\n${JSON.stringify(result.refusals)}`);
  return result.elements;
}

/** The lines of one satellite of scenario.tle, name first. */
export function scenarioLines(name: string): string {
  const lines = authority("sgp4/scenario.tle").split("\n");
  const index = lines.indexOf(name);
  if (index < 0) throw new Error(`${name} is not in scenario.tle`);
  return lines.slice(index, index + 3).join("\n");
}

export const scenarioElements = (name: string): MeanElements => elementsOf(scenarioLines(name));

export function tai(utc: string): number {
  const parsed = parseUtc(utc);
  if (!parsed.ok) throw new Error(parsed.why);
  return parsed.tai_us;
}

/** The line cut to 69 columns with the right checksum: the verification set carries made-up ones. */
export function withChecksum(line: string): string {
  const body = line.slice(0, 68).padEnd(68);
  return `${body}${tleChecksum(body)}`;
}

/** Small reproducible numbers in [0, 1) for sampling; not for the simulation. */
export function sampler(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
