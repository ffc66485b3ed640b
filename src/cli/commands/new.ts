import type { Command } from "commander";

/** `falak new`. */
export function addNew(program: Command): void {
  const verb = program.command("new").summary("make a file that other verbs take");
  verb
    .command("key")
    .argument("<file>", "where to write it; must not be there yet")
    .summary("make a key for telecommand authentication")
    .description(
      "Writes a new random key of 256 bits to a file that only you may read (mode 600). run and serve take it by --key;\n" +
        "scenarios, logs, recordings and breakpoints never hold it, and a recording replays without it.",
    )
    .addHelpText("after", "\nExample:\n  falak new key mission.key && falak run quiet-orbit --key mission.key")
    .action(async (file: string) => {
      const { newKey } = await import("../key.ts");
      process.exitCode = newKey(file);
    });
}
