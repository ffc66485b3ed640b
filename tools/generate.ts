/**
 * `npm run generate`: turns `proto/` into `src/messages/generated`.
 *
 * `-- --check` changes nothing, and ends with 1 where the committed files, the style or the compatibility of the
 * contract are not in order. `-- --baseline` makes the contract of now the one that later ones must be compatible with.
 */

import { existsSync } from "node:fs";
import { join } from "node:path";
import { baseline, breakingFindings, lintFindings, renewBaseline } from "./generate/buf.ts";
import { differences, writeOutputs } from "./generate/compare.ts";
import { generateAll } from "./generate/outputs.ts";

const root = join(import.meta.dirname, "..");
const generated = join(root, "src/messages/generated");
const words = process.argv.slice(2);
const unknown = words.filter((word) => word !== "--check" && word !== "--baseline");

if (unknown.length > 0 || words.length > 1) {
  console.error(
    `generate: ${unknown.join(" ") || words.join(" ")} not understood; use --check, --baseline, or nothing`,
  );
  process.exitCode = 2;
} else if (words[0] === "--check") process.exitCode = check();
else if (words[0] === "--baseline") takeBaseline();
else write();

function write(): void {
  const touched = writeOutputs(generated, generateAll(root));
  console.log(touched.length === 0 ? "generate: nothing to change" : `generate: wrote ${touched.join(", ")}`);
}

function takeBaseline(): void {
  const broken = existsSync(join(root, baseline)) ? breakingFindings(root) : [];
  renewBaseline(root);
  console.log(`generate: ${baseline} is the contract of now; later contracts must be compatible with it.`);
  if (broken.length === 0) return;
  console.log(
    "It breaks with the one before: firmware built with that one is refused only if the major version changes.",
  );
  for (const line of broken) console.log(`  ${line}`);
}

function check(): number {
  const different = report(
    "src/messages/generated does not match proto/",
    differences(generated, generateAll(root)),
    "run `npm run generate` and commit what it writes",
  );
  const style = report("proto/ breaks buf's STANDARD style", lintFindings(root), "correct the lines named above");
  const broken = report(
    `proto/ is not compatible with ${baseline}`,
    existsSync(join(root, baseline)) ? breakingFindings(root) : [`${baseline} is missing`],
    "keep the old fields and add new ones; where the break is meant, start falak/<unit>/v2 or, before the first\n" +
      "release only, run `npm run generate -- --baseline` and say so in the commit",
  );
  return different + style + broken === 0 ? 0 : 1;
}

/** Prints findings with the next thing to do; returns how many there are. */
function report(what: string, findings: readonly string[], next: string): number {
  if (findings.length === 0) return 0;
  console.error(`generate: ${what}:\n${findings.map((line) => `  ${line}`).join("\n")}\n  -> ${next}`);
  return findings.length;
}
