import type { Command } from "commander";
import type { PortsWords } from "../ports.ts";

/** `falak ports`. */
export function addPorts(program: Command): void {
  program
    .command("ports")
    .summary("list serial ports and registered targets, and who answers")
    .description(
      "Serial ports of this machine and targets that registered themselves. Only registered ones are opened: opening a port may " +
        "reset a stranger's board. --probe opens them all and says HELLO.",
    )
    .option("--probe", "open unknown serial ports too")
    .option("--json", "print one JSON document on stdout")
    .addHelpText("after", "\nExamples:\n  falak ports\n  falak ports --probe --json")
    .action(async (words: PortsWords) => {
      const { ports } = await import("../ports.ts");
      await ports(words);
    });
}
