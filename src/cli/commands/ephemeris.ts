import { type Command, Option } from "commander";
import type { EphemerisWords } from "../ephemeris.ts";
import { duration } from "../options.ts";

/** `falak ephemeris`. */
export function addEphemeris(program: Command): void {
  program
    .command("ephemeris")
    .argument("<scenario>", "a scenario file, or the name of a bundled one")
    .summary("tabulate orbit, Sun, shadow and magnetic field")
    .description(
      "Position and velocity (TEME, km and km/s), sub-satellite point (WGS-84), Sun vector (TEME, km), lit fraction, magnetic field (TEME, nT).",
    )
    .option("--from <utc>", "begin here, ISO 8601; default: the scenario's start")
    .option("--for <duration>", "how long", duration)
    .option("--step <duration>", "distance of the rows", duration)
    .addOption(
      new Option("--format <format>", "csv, json, or oem (CCSDS orbit ephemeris message)")
        .choices(["csv", "json", "oem"])
        .default("csv"),
    )
    .addHelpText(
      "after",
      "\nExamples:\n  falak ephemeris first-contact --for 2h --step 10s > orbit.csv\n  falak ephemeris quiet-orbit --format oem",
    )
    .action(async (scenario: string, words: EphemerisWords) => {
      const { ephemeris } = await import("../ephemeris.ts");
      ephemeris(scenario, words);
    });
}
