/** A model that can be evaluated alone: its name, its inputs and outputs in words, and the call of the code that the simulation runs. */

import { z } from "zod";
import { type SpacecraftConfig, spacecraftMistakes, spacecraftSchema } from "../../spacecraft/config.ts";
import { overrideSteps } from "../scenario/overrides.ts";

/** An input that is well formed and means nothing. */
export interface Refusal {
  readonly refused: { readonly field: string; readonly why: string };
}

export const refuse = (field: string, why: string): Refusal => ({ refused: { field, why } });

export const isRefusal = (outcome: object): outcome is Refusal => Object.hasOwn(outcome, "refused");

export interface ProbeModel {
  readonly name: string;
  readonly summary: string;
  readonly inputs: z.ZodObject;
  /** Unit and frame of each key of a result. */
  readonly outputs: Readonly<Record<string, string>>;
  /** Whether the spacecraft file matters; a case may then replace numbers of it with `set`. */
  readonly ofSpacecraft: boolean;
  /** @param input as `inputs` gave it back; the result is plain data for JSON */
  evaluate(input: unknown, spacecraft: SpacecraftConfig): object;
}

/** A model of the environment, of mathematics or of onboard software. */
export function model<S extends z.ZodRawShape>(
  name: string,
  summary: string,
  shape: S,
  outputs: Readonly<Record<string, string>>,
  evaluate: (input: z.infer<z.ZodObject<S>>) => object,
): ProbeModel {
  const inputs = z.strictObject(shape);
  return {
    name,
    summary,
    inputs,
    outputs,
    ofSpacecraft: false,
    evaluate: (input) => evaluate(input as z.infer<z.ZodObject<S>>),
  };
}

const set = z
  .record(z.string(), z.unknown())
  .default({})
  .describe("path: value, replaced in the spacecraft file, such as adcs.gyro.range_degps: 50");

/** A model of the spacecraft's hardware: it also gets the spacecraft file with the case's own changes. */
export function deviceModel<S extends z.ZodRawShape>(
  name: string,
  summary: string,
  shape: S,
  outputs: Readonly<Record<string, string>>,
  evaluate: (input: z.infer<z.ZodObject<S>>, spacecraft: SpacecraftConfig) => object,
): ProbeModel {
  return {
    name,
    summary,
    inputs: z.strictObject({ ...shape, set }),
    outputs,
    ofSpacecraft: true,
    evaluate(input, spacecraft) {
      const changed = withChanges(spacecraft, (input as { set: Readonly<Record<string, unknown>> }).set);
      return isRefusal(changed) ? changed : evaluate(input as z.infer<z.ZodObject<S>>, changed);
    },
  };
}

function withChanges(
  spacecraft: SpacecraftConfig,
  changes: Readonly<Record<string, unknown>>,
): SpacecraftConfig | Refusal {
  if (Object.keys(changes).length === 0) return spacecraft;
  const copy = structuredCopy(spacecraft) as Record<string | number, unknown>;
  for (const [path, value] of Object.entries(changes)) {
    const why = put(copy, overrideSteps(path), value);
    if (why !== undefined) return refuse(`set.${path}`, why);
  }
  const parsed = spacecraftSchema.safeParse(copy);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return refuse(`set.${issue?.path.join(".") ?? ""}`, issue?.message ?? "is no number of a spacecraft file");
  }
  const mistake = spacecraftMistakes(parsed.data)[0];
  return mistake === undefined ? parsed.data : refuse(`set.${mistake.path}`, mistake.message);
}

/** Plain data only, so text carries it. */
const structuredCopy = (value: unknown): unknown => JSON.parse(JSON.stringify(value)) as unknown;

function put(
  whole: Record<string | number, unknown>,
  steps: readonly (string | number)[],
  value: unknown,
): string | undefined {
  let at = whole;
  for (const step of steps.slice(0, -1)) {
    const next = Object.hasOwn(at, step) ? at[step] : undefined;
    if (typeof next !== "object" || next === null) return `the spacecraft file has no ${steps.join(".")}`;
    at = next as Record<string | number, unknown>;
  }
  const last = steps.at(-1);
  if (last === undefined || !Object.hasOwn(at, last)) return `the spacecraft file has no ${steps.join(".")}`;
  at[last] = value;
  return undefined;
}
