/** The shape of a scenario file: keys snake_case with the unit last, as in the contract. What shapes cannot say is in `rules/`. */

import { z } from "zod";
import { atmosphereModelNames } from "../../environment/atmosphere/along-orbit.ts";
import { propagatorNames } from "../../environment/environment.ts";
import { parseUtc } from "../../environment/time/utc.ts";
import { faultKinds } from "../../spacecraft/faults/kinds.ts";
import { groundFaultKinds } from "../ground-faults.ts";
import { processorFaultKinds } from "../processor-faults.ts";
import { wireFaultKinds } from "../wires.ts";
import { dimensions } from "../score/objective.ts";
import { exerciseKeys } from "./schema-exercise.ts";
import { limits } from "./schema-limits.ts";
import { gateways, serviceAreas } from "./schema-service.ts";
import { altitude_m, duration, latitude_deg, longitude_deg, mask, name, parsed, say } from "./schema-shapes.ts";
import { unitNames } from "../../onboard/contract.ts";

const textLengthMax = 4000;
const listLengthMax = 500;

const utc = parsed("a UTC moment such as 2022-08-09T12:00:00Z", parseUtc).meta({
  examples: ["2022-08-09T12:00:00Z"],
});

const text = z.string().max(textLengthMax);
const expression = z
  .string(say("a CEL expression"))
  .meta({ description: "CEL over adcs, power, comms, payload, obc, truth, ground, down, commands, desk, t_s" });
const triple = z.tuple([z.number(), z.number(), z.number()], say("a list of three numbers [x, y, z]"));
const scalar = z.union([z.string(), z.number(), z.boolean()]);

const targetPattern = /^(model|process|posix|avr8js|qemu:[\w-]+|serial:\S+|tcp:\S+:\d{1,5}|unix:\S+)$/;
const target = z
  .string()
  .superRefine((spec, context) => {
    if (targetPattern.test(spec)) return;
    const suggestion =
      "known are model, process, posix, avr8js, qemu:BOARD, serial:PATH, serial:uid=..., tcp:HOST:PORT, unix:PATH";
    context.addIssue({
      code: "custom",
      message: `is the text "${spec}", no target is written so`,
      params: { suggestion },
    });
  })
  .meta({ examples: ["model", "process", "serial:/dev/ttyACM0@115200"] });

const spacecraft = z.strictObject({
  model: name.meta({ description: "A name of the catalogue, or a path to a spacecraft file" }),
  set: z
    .record(z.string(), z.unknown())
    .default({})
    .meta({ description: "path: value, replaced in the spacecraft file" }),
});

const orbit = z.strictObject({
  tle: text.optional().meta({ description: "Two lines, or three with the name first" }),
  omm: z
    .union([text, z.record(z.string(), z.union([z.string(), z.number()]))], say("an OMM as keys and values"))
    .optional(),
  propagator: z.enum(propagatorNames).default("sgp4").meta({
    description: "sgp4: by the elements alone; cowell: integrated from there, so that thrust and air change it",
  }),
});

const environment = z.strictObject({
  field: z.enum(["igrf14", "wmm2025", "dipole"]).default("igrf14"),
  atmosphere: z
    .enum(atmosphereModelNames)
    .default("harris-priester")
    .meta({ description: "What the air above 100 km weighs: the drag on the satellite" }),
});

const initial = z.strictObject({
  attitude: z
    .union(
      [z.literal("random"), z.tuple([z.number(), z.number(), z.number(), z.number()])],
      say("random, or q_BN as a list of four numbers [x, y, z, w]"),
    )
    .default("random"),
  rate_degps: triple.default([0, 0, 0]).meta({ description: "Rate of B relative to TEME, in B" }),
  state_of_charge: z.number().min(0).max(1).default(0.9),
  wings: z.enum(["stowed", "deployed"]).default("deployed"),
});

const station = z.strictObject({
  name,
  latitude_deg,
  longitude_deg,
  altitude_m,
  mask_deg: mask.default(5),
  rf: z
    .strictObject({
      eirp_dbw: z.number().min(-30).max(100).optional(),
      g_over_t_dbpk: z.number().min(-40).max(60).optional(),
    })
    .default({}),
  outages: z
    .array(z.strictObject({ from: duration, until: duration }))
    .max(listLengthMax)
    .default([])
    .meta({ description: "When it is out of service, counted from the start, as everybody knows before" }),
});

const fault = z.strictObject({
  channel: name,
  kind: z.enum([...new Set([...faultKinds, ...wireFaultKinds, ...groundFaultKinds, ...processorFaultKinds])]),
  value: z.number().optional(),
  probability: z.number().min(0).max(1).optional(),
  hidden: z.boolean().default(false).meta({ description: "Trainees are not told" }),
  for: duration.optional(),
});

const entry = z.strictObject({
  at: duration.optional(),
  when: expression.optional(),
  fault: fault.optional(),
  clear: name.optional().meta({ description: "The channel whose fault ends" }),
  command: z
    .record(z.string(), z.union([z.string(), z.record(z.string(), scalar), z.null()]))
    .optional()
    .meta({
      description:
        "unit: NAME, and one telecommand with its fields; on_board_at: 20 min puts it into the onboard schedule",
    }),
  note: text.optional(),
});

const edge = z
  .string(say("a length of time after the start, or a CEL expression"))
  .meta({ description: "A length of time after the start, or a CEL expression" });

const check = z.strictObject({
  name,
  requirement: name.optional(),
  eventually: expression.optional(),
  always: expression.optional(),
  never: expression.optional(),
  holds: expression.optional(),
  within: duration.optional().meta({ description: "Deadline after the opening of the window" }),
  from: edge.optional(),
  until: edge.optional(),
  for: duration.optional().meta({ description: "How long `holds` must stay true" }),
  severity: z.enum(["minor", "major", "critical"]).default("major"),
  weight: z.number().min(0).max(1000).default(1),
});

const objective = check.omit({ requirement: true, severity: true }).extend({
  dimension: z
    .enum(dimensions as [(typeof dimensions)[number]])
    .optional()
    .meta({ description: "What of the trainee's work it judges" }),
  hard: z.literal(true).optional().meta({ description: "Where it fails, the exercise is failed" }),
});

export const scenarioSchema = z
  .strictObject({
    version: z.literal(1),
    name,
    description: text.default(""),
    start: utc,
    seed: z.union([z.int().min(0), z.string().min(1).max(80)], say("a whole number or a text")).default(1),
    duration,
    spacecraft,
    orbit,
    environment: environment.prefault({}),
    initial: initial.prefault({}),
    stations: z.array(station).max(listLengthMax).default([]),
    service_areas: serviceAreas,
    gateways,
    limits: limits.meta({ description: "When the ground raises an alarm, in the place of the dictionary's limits" }),
    targets: z.partialRecord(z.enum(unitNames), target).default({}),
    sync: z.enum(["lockstep", "paced", "free"]).default("lockstep"),
    rate: z
      .union([z.literal("max"), z.number().min(0.1).max(1000)], say("max, or a number from 0.1 to 1000"))
      .default("max"),
    timeline: z.array(entry).max(listLengthMax).default([]),
    checks: z.array(check).max(listLengthMax).default([]),
    objectives: z.array(objective).max(listLengthMax).default([]).meta({ description: "What a trainee is scored by" }),
    ...exerciseKeys,
  })
  .meta({
    title: "falak scenario",
    description: "One exercise: spacecraft, orbit, ground stations, what happens, what must hold",
  });

/** A scenario file as written, defaults filled in. */
export type ScenarioFile = z.infer<typeof scenarioSchema>;
export type TimelineFileEntry = ScenarioFile["timeline"][number];
export type CheckFileEntry = ScenarioFile["checks"][number];
export type ObjectiveFileEntry = ScenarioFile["objectives"][number];
export type StationFileEntry = ScenarioFile["stations"][number];

/** The schema that editors read, as text for `schema/scenario.schema.json`. */
export function scenarioJsonSchema(): string {
  const json = z.toJSONSchema(scenarioSchema, { io: "input", target: "draft-7" });
  return `${JSON.stringify(json, null, 2)}\n`;
}
