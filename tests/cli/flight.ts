/** Short flights of a scenario with faults of the test's own, recorded. */

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const bundled = join(import.meta.dirname, "../../scenarios/first-contact.yaml");

export interface Flight {
  readonly duration: string;
  /** Lines of the timeline, without their dash: `{ at: 3 s, note: x }`. */
  readonly timeline?: readonly string[];
  readonly checks: readonly string[];
}

/** Writes first-contact with another length, timeline and checks into the folder; returns the file's name. */
export function writeScenario(folder: string, { duration, timeline = [], checks }: Flight): string {
  const [above] = readFileSync(bundled, "utf8").split("\nchecks:\n");
  const text = [
    above!.replace(/^duration: .*$/m, `duration: ${duration}`),
    ...(timeline.length === 0 ? [] : ["timeline:", ...timeline.map((line) => `  - ${line}`)]),
    "checks:",
    ...checks.map((line) => `  - ${line}`),
    "",
  ];
  writeFileSync(join(folder, "flight.yaml"), text.join("\n"));
  return "flight.yaml";
}
