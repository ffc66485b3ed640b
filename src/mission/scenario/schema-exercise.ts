/** What makes a scenario an exercise for people: briefing, hints, solution. Objectives are checks; see `schema.ts`. */

import { z } from "zod";
import { passMarkUsual } from "../score/objective.ts";

const page = z.string().max(20_000).default("");

const hint = z.strictObject({
  text: z.string().min(1).max(2000),
  price: z.number().min(0).max(100).default(5).meta({ description: "Points of a hundred that it costs" }),
});

const procedureName = z
  .string()
  .max(80)
  .default("")
  .meta({ description: "A procedure of the folder procedures, by its name" });

/** Keys of a scenario file. */
export const exerciseKeys = {
  briefing: page.meta({ description: "What trainees are told before they begin; Markdown" }),
  handbook: page.meta({ description: "What they can read up while they fly; Markdown" }),
  hints: z.array(hint).max(20).default([]).meta({ description: "Given one after the other, for points" }),
  pass_mark: z.number().min(0).max(100).default(passMarkUsual),
  solution: procedureName,
  guide: procedureName,
};
