import { type Command, InvalidArgumentError } from "commander";
import type { DiffWords } from "../diff.ts";
import { duration, repeated } from "../options.ts";

type FieldTolerance = readonly [string, number];

function size(text: string): number {
  const value = Number(text);
  if (text.trim() === "" || !(value >= 0 && value < Infinity))
    throw new InvalidArgumentError("Give a number, 0 or above.");
  return value;
}

/** `path=absolute`, or a share alone; may be repeated. */
function fieldTolerance(text: string, before: readonly FieldTolerance[]): readonly FieldTolerance[] {
  const at = text.lastIndexOf("=");
  if (at === 0) throw new InvalidArgumentError("Write PATH=SIZE, such as adcs.body_rate_radps=1e-6, or a share alone.");
  return [...before, [text.slice(0, Math.max(0, at)), size(text.slice(at + 1))]];
}

/** `falak diff`. */
export function addDiff(program: Command): void {
  program
    .command("diff")
    .argument("<a>", "a recording")
    .argument("<b>", "another one")
    .summary("find the first field at which two recordings part")
    .description(
      "Compares what units reported, and what targets outside answered where both recordings have that, moment by moment: " +
        "the first place at which they part beyond the tolerances, and the largest deviation of each field that ever differed.\n" +
        "Where one of them begins at a breakpoint, from there on.\n" +
        "Exit codes: 0 no difference, 1 they part, 2 the words are wrong, or a recording is damaged or unclosed.",
    )
    .option("--absolute <size>", "numbers may differ by this", size, 0)
    .option("--relative <share>", "and by this share of the larger one", size, 0)
    .addOption(
      repeated(
        "--tolerance <path=size>",
        "numbers under this path may differ by this size instead; a share alone, such as 1e-5, is for all, as --relative",
        fieldTolerance,
      ),
    )
    .option("--for <duration>", "compare only so much from the start", duration)
    .option("--json", "print one JSON document on stdout")
    .addHelpText(
      "after",
      "\nExamples:\n  falak diff model.mcap board.mcap\n  falak diff model.mcap board.mcap --relative 1e-5 --tolerance adcs.magnetic_field_t=1e-7",
    )
    .action(async (a: string, b: string, words: DiffWords) => {
      const { diffRecordings } = await import("../diff.ts");
      process.exitCode = diffRecordings(a, b, words);
    });
}
