import type { Command } from "commander";

/** `falak breakpoint`. */
export function addBreakpoint(program: Command): void {
  program
    .command("breakpoint")
    .argument("<file>", "a file that `run --breakpoint` wrote")
    .summary("tell what is in a breakpoint")
    .description(
      "Tells the scenario and the moment of a breakpoint, and for each unit who sat in its socket, how it comes back, and which " +
        "other targets go on from its state.\n" +
        "Exit codes: 0 told, 2 the file is no whole breakpoint.",
    )
    .option("--json", "print one JSON document on stdout")
    .addHelpText(
      "after",
      "\nExamples:\n  falak run first-contact --for 1h --breakpoint 40min=pass.breakpoint\n  falak breakpoint pass.breakpoint\n  falak run --from pass.breakpoint --for 1h\n  falak run --from pass.breakpoint --for 1h --target adcs=process",
    )
    .action(async (path: string, words: { json?: boolean }) => {
      const { tellBreakpoint } = await import("../breakpoint.ts");
      process.exitCode = tellBreakpoint(path, words.json === true);
    });
}
