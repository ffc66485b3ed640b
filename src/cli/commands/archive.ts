import { type Command, InvalidArgumentError, Option } from "commander";
import { exportTables, origins } from "../../archive/index.ts";
import type { ArchiveWords } from "../archive.ts";
import { collect, duration, repeated } from "../options.ts";

function branch(text: string): number {
  if (!/^[1-9]\d*$/.test(text))
    throw new InvalidArgumentError("Give the number of a branch; without an output they are listed.");
  return Number(text);
}

/** `falak archive`. */
export function addArchive(program: Command): void {
  program
    .command("archive")
    .argument("<archive>", "what an exercise with a console left: a .falak.db file, also while it is written")
    .argument("[output]", "a new file that ends in .csv, .json or .parquet")
    .summary("say what an archive holds, or write a table of it")
    .description(
      "Without an output: exercises, their branches, and how much of what they hold. With one: a table, by simulated time.\n" +
        "A branch has what it shares with the ones that it came from.\n" +
        "Exit codes: 0 done, 2 the words are wrong, the file is no archive, or the output exists, 3 the disk failed.",
    )
    .addOption(new Option("--what <table>", "what to write").choices(exportTables).default("samples"))
    .option("--branch <number>", "default: the one that was begun last", branch)
    .option("--from <duration>", "from so long after the start of the exercise", duration)
    .option("--until <duration>", "up to so long after it", duration)
    .addOption(repeated("--parameter <name>", "of samples, only this one", collect))
    .addOption(
      new Option(
        "--origin <origin>",
        "of samples, events and notes: what came down, what units said on the bench, what was true",
      )
        .choices([...origins, "all"])
        .default("downlink"),
    )
    .option("--json", "print one JSON document on stdout")
    .addHelpText(
      "after",
      `
Examples:
  falak archive training.falak.db
  falak archive training.falak.db bus.csv --parameter power.bus_voltage_v --from 1h --until 3h
  falak archive training.falak.db all.parquet --origin all
  falak archive training.falak.db commands.json --what commands --branch 2`,
    )
    .action(async (path: string, output: string | undefined, words: ArchiveWords) => {
      const { tellArchive } = await import("../archive.ts");
      process.exitCode = tellArchive(path, output, words);
    });
}
