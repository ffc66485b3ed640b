import { type Command, Option } from "commander";
import { seconds } from "../../kernel/index.ts";
import { formatDuration } from "../../mission/scenario/duration.ts";
import type { BenchWords } from "../bench.ts";
import { collect, duration, repeated } from "../options.ts";

const lookFor = seconds(3);

/** `falak bench`. */
export function addBench(program: Command): void {
  program
    .command("bench")
    .summary("the page of the person at the bench: ports, links, steps, telecommands, wire faults, recordings")
    .description(
      "Shows ports as they are plugged and who answers on them; steps a unit without a scenario, sends telecommands, puts faults " +
        "on wires, records every byte. Without a terminal, or with --json: one JSON document of what was seen.\n" +
        "Opened are ports that are named, boards in hil/boards, and registered targets. Opening any other port may reset a " +
        "stranger's board: only with --probe, or by a key with a warning.\n" +
        "Exit codes: 0 done, 2 the words or a file are wrong, 3 a port that was named does not answer (JSON only).",
    )
    .addOption(
      repeated(
        "--port <path>",
        "open this port: PATH[@BAUD], serial:PATH[@BAUD], tcp:HOST:PORT, unix:PATH, or UNIT=TARGET such as adcs=posix",
        collect,
      ),
    )
    .option("--boards <folder>", "where the files of configured boards are", "hil/boards")
    .option("--probe", "open unknown serial ports too")
    .option("--record <file>", "record every byte of all links from the beginning (MCAP)")
    .addOption(
      new Option("--for <duration>", "how long to look before the JSON document")
        .argParser(duration)
        .default(lookFor, formatDuration(lookFor)),
    )
    .option("--json", "print one JSON document on stdout")
    .addHelpText(
      "after",
      `
Keys: arrows another port, s step, S stop, c telecommand, f wire fault, x clear it, o open or let go, r record, ? help, q quit.

Examples:
  falak bench
  falak bench --port /dev/ttyACM0@115200
  falak bench --port adcs=posix --port power=process
  falak bench --json --for 5s`,
    )
    .action(async (words: BenchWords) => {
      const { bench } = await import("../bench.ts");
      process.exitCode = await bench(words);
    });
}
