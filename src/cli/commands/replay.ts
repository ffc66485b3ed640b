import type { Command } from "commander";
import type { ReplayWords } from "../replay.ts";

/** `falak replay`. */
export function addReplay(program: Command): void {
  program
    .command("replay")
    .argument("<recording>", "an MCAP file that `run --record` wrote")
    .summary("run a recording again without its targets and compare the hashes")
    .description(
      "Runs the recorded scenario again from its input log and compares state and telemetry hashes.\n" +
        "It says which checks fail and what the run amounts to, which is no part of its exit code.\n" +
        "Exit codes: 0 the hashes are equal (or, as it says, the recording has none to compare with), 1 they differ, 2 the recording is damaged or unclosed.",
    )
    .option("--record <file>", "write a recording of the replay: the same log, and what came out this time")
    .option("--json", "print one JSON document on stdout")
    .addHelpText(
      "after",
      "\nExamples:\n  falak run first-contact --for 1h --target adcs=process --record flight.mcap\n  falak replay flight.mcap\n  falak replay flight.mcap --record again.mcap && falak diff flight.mcap again.mcap",
    )
    .action(async (recording: string, words: ReplayWords) => {
      const { replayRecording } = await import("../replay.ts");
      process.exitCode = await replayRecording(recording, words);
    });
}
