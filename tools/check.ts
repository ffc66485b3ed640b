/**
 * `npm run check`: what can be said about the sources without running them, one line for each step.
 *
 * All steps run; what a failed one printed stands under its line, with the next thing to do. Ends with 1 if any failed.
 */

import { spawnSync } from "node:child_process";
import { delimiter, join } from "node:path";

interface Step {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  /** What to do where it fails. */
  readonly next: string;
}

const root = join(import.meta.dirname, "..");
const node = process.execPath;

const steps: readonly Step[] = [
  { name: "types and layers", command: ["tsc", "-b"], next: "run npx tsc -b" },
  { name: "lint", command: ["oxlint", "--type-aware", "--deny-warnings"], next: "run npx oxlint --type-aware --fix" },
  { name: "format", command: ["prettier", "--check", "."], next: "run npm run format" },
  {
    name: "contract and generated code",
    command: [node, "tools/generate.ts", "--check"],
    next: "run npm run generate and commit what it writes; a breaking change needs a new package version",
  },
  { name: "scenario schema", command: [node, "tools/schema.ts", "--check"], next: "run node tools/schema.ts" },
];

const failed = steps.filter((step) => !passes(step));
if (failed.length > 0) {
  console.error(`check: ${failed.length} of ${steps.length} failed: ${failed.map(({ name }) => name).join(", ")}`);
  process.exitCode = 1;
}

function passes({ name, command: [tool, ...words], next }: Step): boolean {
  const begun_ms = performance.now();
  const { status, error, stdout, stderr } = spawnSync(tool, words, {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, PATH: [join(root, "node_modules/.bin"), process.env["PATH"] ?? ""].join(delimiter) },
    // The tools are command files there.
    shell: process.platform === "win32" && tool !== node,
    maxBuffer: 64 * 2 ** 20,
  });
  const took_s = ((performance.now() - begun_ms) / 1000).toFixed(1);
  const passed = status === 0;
  console.log(`${passed ? "ok    " : "FAILED"} ${name} (${took_s} s)`);
  if (passed) return true;
  const said = [stdout, stderr, error === undefined ? "" : `${tool} did not start: ${error.message}; run npm ci`];
  console.log(said.map((text) => text.trimEnd()).filter((text) => text !== "").join("\n")); // prettier-ignore
  console.log(`       next: ${next}`);
  return false;
}
