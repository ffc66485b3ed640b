import { type Command, InvalidArgumentError } from "commander";
import type { UnitName } from "../../onboard/contract.ts";
import type { AcceptWords } from "../accept.ts";
import { unit } from "../options.ts";

function step(text: string): number {
  const value = Number(text);
  if (!(Number.isInteger(value) && value >= 1 && value <= 12))
    throw new InvalidArgumentError("Give a step from 1 to 12.");
  return value;
}

/** `falak accept`. */
export function addAccept(program: Command): void {
  program
    .command("accept")
    .argument(
      "<target>",
      "a serial port (PATH, PATH@BAUD), tcp:HOST:PORT, unix:PATH, or posix, process, qemu:BOARD, avr8js",
    )
    .summary("check a firmware's link protocol step by step")
    .description(
      "Speaks the link protocol with a running firmware, one step after the other in the order in which one is written, and says in " +
        "words what is wrong: what was sent, what was expected, what came, and the likely mistake. See docs/your-own-firmware.md.",
    )
    .option<UnitName>("--unit <unit>", "the unit that it has to be; default: the one that it says", unit)
    .option("--step <number>", "only this step, 1 to 12", step)
    .option("--json", "print one JSON document on stdout")
    .addHelpText(
      "after",
      "\nExamples:\n  falak accept /dev/ttyACM0\n  falak accept /dev/ttyUSB0@57600 --step 3\n  falak accept tcp:127.0.0.1:7001 --unit adcs --json",
    )
    .action(async (target: string, words: AcceptWords) => {
      const { accept } = await import("../accept.ts");
      await accept(target, words);
    });
}
