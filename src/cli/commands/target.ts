import type { Command } from "commander";
import type { UnitName } from "../../onboard/contract.ts";
import { unit } from "../options.ts";
import type { TargetWords } from "../target.ts";

/** `falak target`. */
export function addTarget(program: Command): void {
  program
    .command("target")
    .argument("<unit>", "adcs, power, comms, payload or obc", unit)
    .summary("be an emulated target: one TypeScript unit behind a port")
    .description("Runs one onboard unit in this process behind the link protocol, as a board would, until it is ended.")
    .option("--pty", "open a pseudo-terminal and say its path")
    .option("--tcp <host:port>", "listen on a TCP address; port 0 takes a free one")
    .option("--unix <path>", "listen on a Unix socket")
    .option(
      "--uid <text>",
      "board uid, 1 to 16 characters, by which a bench finds it (serial:uid=TEXT); default: random, or made of the address",
    )
    .option("--parent", "end when standard input ends, as a child of a bench does")
    .addHelpText(
      "after",
      `
Examples:
  falak target adcs --pty
  falak target adcs --pty --uid ada      then: falak run first-contact --target adcs=serial:uid=ada
  falak target power --tcp 127.0.0.1:7001
  falak run first-contact --target power=tcp:127.0.0.1:7001`,
    )
    .action(async (name: UnitName, words: TargetWords) => {
      const { target } = await import("../target.ts");
      await target(name, words);
    });
}
