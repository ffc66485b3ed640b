import type { Command } from "commander";
import { degrees, duration } from "../options.ts";
import type { PassesWords } from "../passes.ts";

/** `falak passes`. */
export function addPasses(program: Command): void {
  program
    .command("passes")
    .argument("<scenario>", "a scenario file, or the name of a bundled one")
    .summary("list the passes over the scenario's ground stations")
    .description(
      "AOS, closest approach and LOS in UTC to the millisecond, azimuths and the highest elevation, by SGP4 and root finding.",
    )
    .option("--from <utc>", "begin here, ISO 8601; default: the scenario's start")
    .option("--for <duration>", "look this far ahead", duration)
    .option("--station <name>", "one station only")
    .option("--mask <deg>", "elevation mask in degrees instead of the stations' own", degrees)
    .option("--json", "print one JSON document on stdout")
    .addHelpText(
      "after",
      "\nExamples:\n  falak passes first-contact\n  falak passes first-contact --station Karachi --for 72h --mask 10 --json",
    )
    .action(async (scenario: string, words: PassesWords) => {
      const { passes } = await import("../passes.ts");
      passes(scenario, words);
    });
}
