/** `--set path=value`: single values of a document replaced before it is validated. */

import { isCollection, isSeq, parse, type Document } from "yaml";
import type { Mistake } from "./mistake.ts";
import type { Override } from "./scenario.ts";

export type OverrideResult =
  { readonly ok: true; readonly override: Override } | { readonly ok: false; readonly why: string };

const step = /^(?:[A-Za-z_][A-Za-z0-9_-]*|\d+)$/;
const forbidden = new Set(["__proto__", "constructor", "prototype"]);

/** Reads `initial.rate_degps[2]=4.4`; the value is YAML, so that lists and quoted texts are possible. */
export function parseOverride(text: string): OverrideResult {
  const equals = text.indexOf("=");
  if (equals < 0) return { ok: false, why: `"${text}" is not path=value, such as environment.field=dipole` };
  const path = text.slice(0, equals).trim();
  const why = pathRefusal(path);
  if (why !== undefined) return { ok: false, why };
  try {
    return {
      ok: true,
      override: { path, value: parse(text.slice(equals + 1), { logLevel: "error" }) as unknown, text },
    };
  } catch {
    return { ok: false, why: `the value of ${path}, "${text.slice(equals + 1)}", is not YAML` };
  }
}

/** What a scenario replaces in its spacecraft file: paths of that file, each a key of its own. */
const ofSpacecraft = "spacecraft.set.";

/** The steps of `stations[0].mask_deg` or `stations.0.mask_deg`; `spacecraft.set.power.battery` has three. */
export function overrideSteps(path: string): (string | number)[] {
  if (path.startsWith(ofSpacecraft)) return ["spacecraft", "set", path.slice(ofSpacecraft.length)];
  const steps = path.replaceAll(/\[(\d+)\]/g, ".$1").split(".");
  return steps.map((each) => (/^\d+$/.test(each) ? Number(each) : each));
}

function pathRefusal(path: string): string | undefined {
  const own = path.startsWith(ofSpacecraft) ? path.slice(ofSpacecraft.length) : path;
  const steps = overrideSteps(own).map(String);
  const wrong = steps.find((each) => !step.test(each) || forbidden.has(each));
  if (wrong === undefined) return undefined;
  return `"${path}" is not a path such as stations[0].mask_deg: "${wrong}" cannot be a step of one`;
}

/** Sets one value in the document; says why where the path leads through something that holds no values. */
export function applyOverride(yaml: Document, override: Override): Mistake[] | undefined {
  const { path, value } = override;
  const steps = overrideSteps(path);
  const blocked = blockedAt(yaml, steps);
  if (blocked !== undefined) return refusal(override, blocked);
  const why = pathRefusal(path);
  if (why !== undefined) return refusal(override, why);
  try {
    yaml.setIn(steps, yaml.createNode(value));
    return undefined;
  } catch (error) {
    return refusal(override, error instanceof Error ? error.message : String(error));
  }
}

/** Why the path leads nowhere: through a single value, or past the end of a list. */
function blockedAt(yaml: Document, steps: readonly (string | number)[]): string | undefined {
  for (let length = 1; length < steps.length; length += 1) {
    const parent = yaml.getIn(steps.slice(0, length), true);
    if (parent === undefined) return undefined;
    const name = steps.slice(0, length).join(".");
    if (!isCollection(parent)) return `${name} is a single value, nothing can be set inside it`;
    const [index, count] = [steps[length], parent.items.length];
    if (isSeq(parent) && typeof index === "number" && index > count) {
      return `${name} has ${count} entr${count === 1 ? "y" : "ies"}; the next one is ${name}[${count}]`;
    }
  }
  return undefined;
}

function refusal({ path, text }: Override, why: string): Mistake[] {
  const message = `cannot be overridden: ${why}`;
  return [{ line: 1, column: 1, path, message, ...(text === undefined ? {} : { override: text }) }];
}
