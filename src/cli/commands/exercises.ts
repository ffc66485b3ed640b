import type { Command } from "commander";
import type { ExercisesWords } from "../exercise-list.ts";

/** `falak exercises`. */
export function addExercises(program: Command): void {
  program
    .command("exercises")
    .summary("list the exercises that are bundled")
    .description("Lists the bundled exercises: scenarios with a briefing, objectives, hints and a solution.")
    .option("--json", "print one JSON document on stdout")
    .addHelpText(
      "after",
      "\nExamples:\n  falak exercises\n  falak serve first-acquisition\n  falak run first-acquisition --solution",
    )
    .action(async (words: ExercisesWords) => {
      const { listExercises } = await import("../exercise-list.ts");
      process.exitCode = listExercises(words);
    });
}
