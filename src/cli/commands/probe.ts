import type { Command } from "commander";
import type { ProbeWords } from "../probe.ts";

/** `falak probe`. */
export function addProbe(program: Command): void {
  program
    .command("probe")
    .argument("[model]", "which model; --list has them")
    .summary("evaluate one model alone")
    .description(
      "Reads cases from standard input (a JSON list, or one object a line) and answers one JSON result a case, by the code that the simulation runs.",
    )
    .option("--list", "say what the models take and give, with units and frames")
    .option(
      "--spacecraft <name>",
      "whose hardware: a name of the catalogue, or the path of a spacecraft file",
      "leo-broadband",
    )
    .option("--json", "print one JSON document on stdout: the list of results")
    .addHelpText(
      "after",
      `\nExamples:\n  falak probe --list\n  echo '{"utc": "2026-03-20T12:00:00Z"}' | falak probe sun\n  falak probe gyro --spacecraft flat-panel < cases.json`,
    )
    .action(async (model: string | undefined, words: ProbeWords) => {
      const { probeVerb } = await import("../probe.ts");
      process.exitCode = probeVerb(model, words);
    });
}
