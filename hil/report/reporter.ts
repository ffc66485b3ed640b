/** Writes `report.html` and `junit.xml` under `test-results/hil/`, and says what was inconclusive. */

import { mkdirSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { Reporter, TestModule } from "vitest/node";
import { html, summary } from "./html.ts";
import { junit } from "./junit.ts";
import { type Outcome, outcomeOf } from "./outcome.ts";
import { targetDefault } from "../fixture/setting.ts";

const root = join(import.meta.dirname, "../..");
const folder = join(root, "test-results/hil");
/** As `falak run` ends where there is no verdict. */
const inconclusiveExit = 4;

export class EvidenceReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const outcomes = modules.flatMap((module) => {
      const file = relative(root, module.moduleId);
      return [...module.children.allTests()].map((test) => outcomeOf(test, file));
    });
    const target = process.env["HIL_TARGET"] ?? targetDefault;
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "report.html"), html(outcomes, { target, written: new Date().toISOString() }));
    writeFileSync(join(folder, "junit.xml"), junit(outcomes));
    process.stdout.write(`${text(outcomes)}\n`);
    const verdicts = outcomes.map(({ verdict }) => verdict);
    // Never green: the bench could not tell. A failure ends with vitest's own code.
    if (verdicts.includes("inconclusive") && !verdicts.includes("fail")) process.exitCode = inconclusiveExit;
  }
}

function text(outcomes: readonly Outcome[]): string {
  const doubtful = outcomes.filter(({ verdict }) => verdict === "inconclusive");
  const skipped = new Map<string, number>();
  for (const { verdict, why } of outcomes) if (verdict === "skipped") skipped.set(why, (skipped.get(why) ?? 0) + 1);
  const lines = [
    ...doubtful.map(({ name, why }) => `  inconclusive: ${name}: ${why.split("\n")[0] ?? ""}`),
    ...[...skipped].map(([why, count]) => `  skipped ${count}: ${why === "" ? "not asked for" : why}`),
  ];
  const where = relative(root, folder);
  return [`hil: ${summary(outcomes)}`, ...lines, `  ${where}/report.html, ${where}/junit.xml`].join("\n");
}
