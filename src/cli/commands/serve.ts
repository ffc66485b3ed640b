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
    .summary("fly an exercise with its console in a browser")
    .description(
      "Flies an exercise and serves its console on this machine: displays, telecommands, the instructor's station.\n" +
        "Without a scenario: first-contact from a minute before its first pass, with adcs, power and comms in processes of their own\n" +
        "behind serial ports.\n" +
        "Accounts, breakpoints and the archive are kept in the data folder. Nobody needs an account at first: who sits at this machine is\n" +
        "instructor and flight director until the first account is made.\n" +
        "Exit codes: 0 ended by you; with --terminal as `falak run`.",
    )
    .option("--for <duration>", "how long to run, such as 6h or 90 min; default: the scenario's duration", duration)
    .option("--port <port>", "of the console; 0 takes one that is free", tcpPort, portDefault)
    .option("--data <folder>", "where accounts, breakpoints and the archive are kept; default: ~/.local/share/falak")
    .option("--terminal", "a live view on this terminal instead of the console")
    .addHelpText(
      "after",
      `
Examples:
  falak serve
  falak serve quiet-orbit --rate 100 --port 9000
  falak serve --from first-contact-46m40s.breakpoint
  falak serve first-contact --target adcs=serial:/dev/ttyACM0@115200 --rate 1
  falak serve --terminal

Keys of the view on a terminal: q quit, space freeze and resume, + and - change the rate, b write a breakpoint, h help.`,
    )
    .action(async (scenario: string | undefined, words: ServeWords & { terminal?: true }) => {
      // Loading takes a moment; a person should see at once that something happens.
      process.stdout.write(`falak: ${scenario ?? "first-contact, with targets over serial"}\n`);
      if (words.terminal === true) {
        const { serveOnTerminal } = await import("../serve-terminal.ts");
        process.exitCode = await serveOnTerminal(scenario, words);
        return;
      }
      const { serve } = await import("../serve.ts");
      process.exitCode = await serve(scenario, words);
    });
}

function tcpPort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw new InvalidArgumentError("Give a port from 0 to 65535.");
  return port;
}
