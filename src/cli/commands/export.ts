import { type Command, Option } from "commander";
import { exportContents, exportFormats, type ExportWords } from "../export-plan.ts";

/** `falak export`. */
export function addExport(program: Command): void {
  program
    .command("export")
    .argument("[recording]", "an MCAP file that `run --record` wrote")
    .argument(
      "[output]",
      "a new file whose ending says the format, or - for stdout; default: named after the recording, beside it",
    )
    .summary("write a recording for Wireshark, a spreadsheet or a script")
    .description(
      "pcapng holds the wires: an interface for each unit outside, a packet for each chunk with host time, direction and, as " +
        "its comment, simulated time. csv and json hold telemetry, events or commands by simulated time.\n" +
        "Exit codes: 0 written, 2 the words are wrong, the recording is damaged or unclosed, or the output exists, 3 the disk failed.",
    )
    .addOption(
      new Option(
        "--format <format>",
        "pcapng for the wires, csv or json for what units reported; default: the output's ending, pcapng where there is none",
      ).choices(exportFormats),
    )
    .addOption(new Option("--what <content>", "of csv and json; default: telemetry").choices(exportContents))
    .option("--wide", "telemetry with a column for each value, instead of a row")
    .option("--dissector <folder>", "write the Wireshark dissector and its .proto files there")
    .addHelpText(
      "after",
      `
Examples:
  falak export flight.mcap
  falak export flight.mcap - | wireshark -k -i -
  falak export flight.mcap attitude.csv --wide
  falak export flight.mcap - --format json --what events
  falak export --dissector ~/.local/lib/wireshark/plugins`,
    )
    .action(async (recording: string | undefined, output: string | undefined, words: ExportWords) => {
      const { exportRecording } = await import("../export.ts");
      process.exitCode = exportRecording(recording, output, words);
    });
}
