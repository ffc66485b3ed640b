import type { Command } from "commander";

/** `falak recover`. */
export function addRecover(program: Command): void {
  program
    .command("recover")
    .argument("<recording>", "an unclosed or damaged recording")
    .argument("[output]", "where the closed one goes; default: NAME.recovered.mcap beside it")
    .summary("close an unclosed recording: keep its intact part")
    .description(
      "Copies the intact part of a recording into a closed one and says what was kept and what was lost. The original stays as it is.",
    )
    .option("--json", "print one JSON document on stdout")
    .addHelpText("after", "\nExamples:\n  falak recover flight.mcap\n  falak recover flight.mcap saved.mcap --json")
    .action(async (recording: string, output: string | undefined, words: { json?: boolean }) => {
      const { recoverRecording } = await import("../recover.ts");
      process.exitCode = await recoverRecording(recording, output, words.json === true);
    });
}
