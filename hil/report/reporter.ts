/** Writes `report.html` and `junit.xml` under `test-results/hil/`, and says what was inconclusive. */

import { mkdirSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { Reporter, TestModule } from "vitest/node";
import { html, summary } from "./html.ts";
import { junit } from "./junit.ts";
import { isMissetting, type Outcome, outcomeOf } from "./outcome.ts";
import { resultFolder, targetDefault } from "../fixture/setting.ts";

const root = join(import.meta.dirname, "../..");
/** As `falak run` ends where there is no verdict, and where the words or a file are wrong. */
const [inconclusiveExit, wrongExit] = [4, 2];

export class EvidenceReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const outcomes = tests.map((test) => outcomeOf(test, relative(root, test.module.moduleId)));
    const target = process.env["HIL_TARGET"] ?? targetDefault;
    const folder = resultFolder();
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "report.html"), html(outcomes, { target, written: new Date().toISOString() }));
    writeFileSync(join(folder, "junit.xml"), junit(outcomes));
    process.stdout.write(`${text(outcomes, relative(root, folder))}\n`);
    const verdicts = outcomes.map(({ verdict }) => verdict);
    const isWhole = unhandled.length === 0 && modules.every((module) => module.errors().length === 0);
    // Never green, never red: the bench could not tell. vitest ends with 1 for whatever threw, so this comes after it.
    if (isWhole && verdicts.includes("inconclusive") && !verdicts.includes("fail")) {
      const code = tests.some(isMissetting) ? wrongExit : inconclusiveExit;
      process.once("exit", () => (process.exitCode = code));
    }
  }
}

function text(outcomes: readonly Outcome[], where: string): string {
  const doubtful = outcomes.filter(({ verdict }) => verdict === "inconclusive");
  const skipped = new Map<string, number>();
  for (const { verdict, why } of outcomes) if (verdict === "skipped") skipped.set(why, (skipped.get(why) ?? 0) + 1);
  const lines = [
    ...doubtful.map(({ name, why }) => `  inconclusive: ${name}: ${why.split("\n")[0] ?? ""}`),
    ...[...skipped].map(([why, count]) => `  skipped ${count}: ${why === "" ? "not asked for" : why}`),
  ];
  return [`hil: ${summary(outcomes)}`, ...lines, `  ${where}/report.html, ${where}/junit.xml`].join("\n");
}
