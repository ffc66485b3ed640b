import type { Command } from "commander";
import { breakpoint, collect, duration, repeated, runOptions } from "../options.ts";
import type { RunWords } from "../session.ts";

/** `falak run`. */
export function addRun(program: Command): void {
  runOptions(program.command("run"))
    .argument("[scenario]", "a scenario file, or the name of a bundled one; none with --from")
    .summary("run a scenario without a console and give its verdict")
    .description(
      "Runs a scenario headless: as fast as it goes in lockstep, unless told otherwise.\n" +
        "Exit codes: 0 done and passed, 1 a check failed, 2 the words or a file are wrong, 3 the bench is broken, 4 inconclusive.",
    )
    .option(
      "--for <duration>",
      "how far to run, such as 6h or 90 min, counted from the start of the exercise, with --from too; default: the scenario's duration",
      duration,
    )
    .addOption(repeated("--breakpoint <moment=file>", "write a breakpoint at that moment and go on", breakpoint))
    .addOption(
      repeated("--procedure <file>", "begin a procedure, by its file or its bundled name; nobody attends it", collect),
    )
    .option("--solution", "begin the procedure that flies the exercise to full score")
    .option("--json", "print one JSON document on stdout")
    .addHelpText(
      "after",
      `
Examples:
  falak run scenarios/first-contact.yaml --for 6h --json
  falak run first-contact --target adcs=process --target power=process --record flight.mcap
  falak run first-contact --target adcs=serial:/dev/ttyACM0@115200 --sync paced --rate 1 --for 10min
  falak run first-contact --set initial.state_of_charge=0.4 --seed 7
  falak run first-contact --for 1h --target adcs=posix --breakpoint 40min=pass.breakpoint
  falak run first-acquisition --solution --record flight.mcap
  falak run --from pass.breakpoint --for 1h
  falak run --from pass.breakpoint --for 1h --target adcs=qemu:stm32f405`,
    )
    .action(async (scenario: string | undefined, words: RunWords) => {
      const { run } = await import("../run.ts");
      process.exitCode = await run(scenario, words);
    });
}
