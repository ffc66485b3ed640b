import { type Command, Option } from "commander";

/** `falak dictionary`. */
export function addDictionary(program: Command): void {
  program
    .command("dictionary")
    .summary("print the telemetry and telecommand handbook")
    .description(
      "Every telemetry value, telecommand and event of the contract with ids, units, limits, states and help.",
    )
    .addOption(
      new Option("--format <format>", "md for people, json for programs, xtce for other ground systems")
        .choices(["md", "json", "xtce"])
        .default("md"),
    )
    .addHelpText("after", "\nExamples:\n  falak dictionary | less\n  falak dictionary --format json > dictionary.json")
    .action(async ({ format }: { format: "md" | "json" | "xtce" }) => {
      const { dictionary } = await import("../../messages/dictionary.ts");
      switch (format) {
        case "md": {
          const { handbook } = await import("../../messages/handbook.ts");
          process.stdout.write(handbook(dictionary));
          return;
        }
        case "json":
          process.stdout.write(`${JSON.stringify(dictionary, null, 2)}\n`);
          return;
        case "xtce": {
          const { xtce } = await import("../../messages/xtce.ts");
          process.stdout.write(xtce(dictionary));
        }
      }
    });
}
