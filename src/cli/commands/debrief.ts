import type { Command } from "commander";
import type { DebriefWords } from "../debrief/debrief.ts";

/** `falak debrief`. */
export function addDebrief(program: Command): void {
  program
    .command("debrief")
    .argument("<recording>", "an MCAP file that `run --record` or `serve --record` wrote")
    .summary("make a page of a recorded exercise: what was done, what was seen, what was true, what it scored")
    .description(
      "Flies a recording again from its input log and writes one HTML file that needs nothing else: commands, events, alarms and notes in\n" +
        "their order, plots of what came down over what was, and the score with its evidence. It prints on paper.\n" +
        "Exit codes: 0 written, 2 the recording is damaged or unclosed.",
    )
    .requiredOption("-o, --output <file>", "the HTML file to write")
    .option("--json", "print one JSON document on stdout")
    .addHelpText(
      "after",
      "\nExamples:\n  falak run first-acquisition --solution --record flight.mcap\n  falak debrief flight.mcap -o flight.html",
    )
    .action(async (recording: string, words: DebriefWords) => {
      const { debrief } = await import("../debrief/debrief.ts");
      process.exitCode = await debrief(recording, words);
    });
}
