/** A scenario of a test's own: YINHE-1 after its separation, with other checks and another length. */

import { readFileSync } from "node:fs";
import { join } from "node:path";

const path = join(import.meta.dirname, "../../../scenarios/first-contact.yaml");

/** `checks` are the list's lines. */
export function scenarioText({ duration, checks }: { readonly duration: string; readonly checks: string }): string {
  const [above] = readFileSync(path, "utf8").split("\nchecks:\n");
  const shortened = above!.replace(/^duration: .*$/m, `duration: ${duration}`);
  return `${shortened}\nchecks:\n${checks}\n`;
}
