import type { Command } from "commander";
import { collect, repeated } from "../options.ts";
import type { CheckWords } from "../check.ts";

/** `falak check`. */
export function addCheck(program: Command): void {
  program
    .command("check")
    .argument("<scenario>", "a scenario file, the name of a bundled one, or a procedure file")
    .summary("validate a scenario or a procedure: every mistake in one go")
    .description(
      "Says every mistake of a scenario with line, column and the nearest right word, and tries every predicate once.",
    )
    .addOption(repeated("--set <path=value>", "replace a value of the scenario", collect))
    .option("--json", "print one JSON document on stdout")
    .addHelpText("after", "\nExamples:\n  falak check scenarios/first-contact.yaml\n  falak check mine.yaml --json")
    .action(async (scenario: string, words: CheckWords) => {
      const { check } = await import("../check.ts");
      process.exitCode = check(scenario, words);
    });
}
