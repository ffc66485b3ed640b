/** What every way of watching an exercise has in common: its pace, and what is said while targets are opened. */

import { shortPort } from "../console/terminal/collect/link-lines.ts";
import type { OpeningProgress, PreparedRun, RunWords } from "./session.ts";

/** What a scenario's rate is where it asks for as fast as it goes: somebody watches. */
const rateUsual = 1;

/** A run at the pace of somebody who watches. A scenario's rate is a wish; deadlines on the wall clock are met at 1x unless more is asked for. */
export function watched(run: PreparedRun, words: RunWords): PreparedRun {
  const { scenario } = run.exercise;
  const wished = scenario.rate === "max" || run.sync !== "lockstep" ? rateUsual : scenario.rate;
  return { ...run, rate: words.rate ?? wished, keepsSteps: true };
}

export const opening = (say: (line: string) => void): OpeningProgress => ({
  opening: ({ unit, target: spec }) => say(`starting ${unit} target (${spec}) ...`),
  opened: (driver) => say(`  ${driver.unit} open on ${shortPort(driver.report().port)}, board ${driver.uid}`),
});
