import { type Command, InvalidArgumentError } from "commander";
import { runOptions, duration } from "../options.ts";
import type { ServeWords } from "../serve.ts";

const portDefault = 8420;

/** `falak serve`. */
export function addServe(program: Command): void {
  runOptions(program.command("serve"))
    .argument(
      "[scenario]",
      "a scenario file, or the name of a bundled one; default: first-contact with targets over serial",
    )
    .summary("fly a scenario with a live view")
    .description(
      "Flies a scenario and shows it live on this terminal; without a terminal, line by line.\n" +
        "Without a scenario: first-contact at 60x, with adcs, power and comms in processes of their own behind serial ports.\n" +
        "Exit codes: 0 ended by you, or done and passed; 1 a check failed, 2 the words or a file are wrong, 3 the bench is broken, 4 inconclusive.",
    )
    .option("--for <duration>", "how long to run, such as 6h or 90 min; default: the scenario's duration", duration)
    .option(`--port <port>`, `reserved for the console page, which comes later (it will be ${portDefault})`, tcpPort)
    .addHelpText(
      "after",
      `
Keys: q quit, space freeze and resume, + and - change the rate, b write a breakpoint, h help.

Examples:
  falak serve
  falak serve quiet-orbit --rate 100
  falak serve --from first-contact-46m40s.breakpoint
  falak serve first-contact --target adcs=serial:/dev/ttyACM0@115200 --rate 1`,
    )
    .action(async (scenario: string | undefined, words: ServeWords) => {
      // Loading takes a moment; a person should see at once that something happens.
      process.stdout.write(`falak: ${scenario ?? "first-contact, with targets over serial"}\n`);
      const { serve } = await import("../serve.ts");
      process.exitCode = await serve(scenario, words);
    });
}

function tcpPort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65_535) throw new InvalidArgumentError("Give a port from 1 to 65535.");
  return port;
}
