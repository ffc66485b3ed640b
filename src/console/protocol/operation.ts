/** What people ask of an exercise, as it crosses HTTP and the port to the exercise. Every shape is checked where it comes in. */

import { z } from "zod";

/** A second of this or less of simulated time has no use. */
const seconds = z
  .number()
  .positive()
  .max(90 * 86_400);
const id = z.int().nonnegative();
const name = z.string().min(1).max(80);
const text = z.string().max(2000);

/** Arguments by their names in the dictionary: numbers, states by name, booleans, text. */
const argument = z.union([z.number(), z.boolean(), z.string().max(200), z.array(z.number()).max(64)]);

const operating = [
  /** Queues a telecommand for the next pass. `confirm` is the second step that a hazardous one needs: its name, typed or chosen again. */
  z.strictObject({
    do: z.literal("command"),
    command: name,
    arguments: z.record(name, argument).default({}),
    confirm: name.optional(),
    /** A stack waits on the ground until it is released. */
    hold: z.boolean().optional(),
  }),
  z.strictObject({ do: z.literal("command-cancel"), requestId: id }),
  z.strictObject({ do: z.literal("queue-hold") }),
  z.strictObject({ do: z.literal("queue-release"), requestId: id.optional() }),
  z.strictObject({ do: z.literal("alarm-acknowledge"), alarm: id, comment: text.default("") }),
  z.strictObject({ do: z.literal("alarm-shelve"), alarm: id, for_s: seconds, comment: text.default("") }),
  z.strictObject({ do: z.literal("note"), text: text.min(1) }),
  z.strictObject({ do: z.literal("hint") }),
  z.strictObject({ do: z.literal("procedure-start"), procedure: name }),
  z.strictObject({
    do: z.literal("procedure-act"),
    run: id,
    act: z.enum(["go", "hold", "skip", "abort", "confirm"]),
    /** What a person answers to a step that asks. */
    answer: text.optional(),
  }),
] as const;

const instructing = [
  z.strictObject({
    do: z.literal("fault"),
    channel: name,
    kind: name,
    value: z.union([z.number(), z.array(z.number()).max(16), z.string().max(80)]).optional(),
    probability: z.number().min(0).max(1).optional(),
    /** Ends by itself. */
    for_s: seconds.optional(),
    /** At a simulated moment, or when a predicate becomes true; at once without either. */
    at_s: z.number().nonnegative().optional(),
    when: z.string().max(500).optional(),
    hidden: z.boolean().default(true),
  }),
  z.strictObject({ do: z.literal("fault-clear"), channel: name }),
  /** Takes a fault back that waits for its moment or condition. */
  z.strictObject({ do: z.literal("fault-cancel"), plan: id }),
  z.strictObject({ do: z.literal("freeze") }),
  z.strictObject({ do: z.literal("resume") }),
  z.strictObject({ do: z.literal("rate"), rate: z.union([z.number().min(0.1).max(1000), z.literal("max")]) }),
  /** Frozen: goes on by so much and stands still again. */
  z.strictObject({ do: z.literal("step"), for_s: seconds }),
  /** As fast as it goes, to shortly before the next AOS or to a moment. */
  z.strictObject({
    do: z.literal("jump"),
    to: z.union([z.literal("aos"), z.number().nonnegative()]),
    lead_s: z.number().nonnegative().max(3600).default(60),
  }),
  z.strictObject({ do: z.literal("breakpoint-save"), name }),
  /** Goes on from a breakpoint, as a branch of its own. */
  z.strictObject({ do: z.literal("breakpoint-restore"), name }),
  /** Puts another target into a unit's socket: a logged reboot of the unit. */
  z.strictObject({ do: z.literal("target"), unit: name, target: z.string().min(1).max(300) }),
  z.strictObject({ do: z.literal("exercise"), scenario: name }),
] as const;

/** What a trainee may ask, with the rights of the position. */
export const operatingSchema = z.discriminatedUnion("do", [...operating]);
/** What only an instructor may ask. */
export const instructingSchema = z.discriminatedUnion("do", [...instructing]);
export const operationSchema = z.discriminatedUnion("do", [...operating, ...instructing]);

export type Operating = z.infer<typeof operatingSchema>;
export type Instructing = z.infer<typeof instructingSchema>;
export type Operation = z.infer<typeof operationSchema>;
export type OperationName = Operation["do"];

export const instructingNames: ReadonlySet<string> = new Set(instructing.map((schema) => schema.shape.do.value));

/** How the exercise answered. A refusal names why in words for the person who asked. */
export type OperationReply =
  | { readonly ok: true; readonly requestId?: number; readonly run?: number; readonly text?: string }
  | { readonly ok: false; readonly reason: OperationRefusal; readonly why: string };

export type OperationRefusal = "not-allowed" | "unknown" | "out-of-range" | "needs-confirmation" | "not-now" | "failed";
