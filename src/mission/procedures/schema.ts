/** The shape of a procedure file. What shapes cannot say is in `rules.ts`. */

import { z } from "zod";
import { duration, name, say } from "../scenario/schema-shapes.ts";

const text = z.string().max(4000);
const condition = z
  .string(say("a CEL expression"))
  .meta({ description: "CEL over adcs, power, comms, payload, obc as they came down, ground, commands, desk, t_s" });
const scalar = z.union([z.string(), z.number(), z.boolean()]);
const way = z
  .string(say("a step's id, next, done or failed"))
  .min(1)
  .max(80)
  .meta({ description: "The id of a step, or next, done, failed" });

export const awaitedStages = ["QUEUED", "RADIATED", "ACCEPTED", "STARTED", "EXECUTED"] as const;

const step = z.strictObject({
  id: name.optional().meta({ description: "For goto" }),
  text: text.default("").meta({ description: "What the step is for, in a person's words" }),
  command: z
    .record(z.string(), z.union([z.string(), z.record(z.string(), scalar), z.null()]))
    .optional()
    .meta({ description: "unit: NAME, and one telecommand with its fields" }),
  stage: z.enum(awaitedStages).optional().meta({ description: "Until when the telecommand is followed" }),
  tries: z.int().min(1).max(20).optional().meta({ description: "How often it is sent where its end is unknown" }),
  wait: z
    .string(say("aos, los, lock, a length of time or a CEL expression"))
    .optional()
    .meta({ description: "aos, los, lock, a length of time, or a CEL expression" }),
  check: condition.optional(),
  if: condition.optional(),
  hold: text.min(1).optional().meta({ description: "Waits for a person's go" }),
  ask: text.min(1).optional().meta({ description: "Waits for a person's answer" }),
  answers: z.record(z.string().min(1).max(80), way).optional().meta({ description: "Where each answer leads" }),
  usual: z.string().optional().meta({ description: "The answer where nobody is there to give one" }),
  note: text.min(1).optional().meta({ description: "Written into the log" }),
  acknowledge: name.optional().meta({ description: "A parameter whose alarm is acknowledged, or all" }),
  comment: text.optional(),
  goto: way.optional().meta({ description: "Where it goes on; beside `if` where that is true" }),
  timeout: duration.optional(),
  else: way.optional().meta({ description: "Where it goes on when it fails; without it the procedure fails" }),
});

export const procedureSchema = z
  .strictObject({
    version: z.literal(1),
    name: z.string().regex(/^[\w-]{1,80}$/, "has other characters than letters, digits, - and _"),
    title: z.string().min(1).max(200),
    description: text.default(""),
    steps: z.array(step).min(1).max(500),
  })
  .meta({ title: "falak procedure", description: "What is done, step by step, by people or without them" });

export type ProcedureFile = z.infer<typeof procedureSchema>;
export type StepFile = ProcedureFile["steps"][number];

/** The schema that editors read, as text for `schema/procedure.schema.json`. */
export function procedureJsonSchema(): string {
  return `${JSON.stringify(z.toJSONSchema(procedureSchema, { io: "input", target: "draft-7" }), null, 2)}\n`;
}
