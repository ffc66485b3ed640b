/** What zod found, in the words of this project: each issue with the place it concerns, the value, its unit, the nearest right word. */

import type { z } from "zod";
import type { Target } from "./document.ts";
import { nearestWord } from "./nearest.ts";
import { propertiesAt } from "./schema-keys.ts";
import { describe, unitOf } from "./words.ts";

export interface Finding {
  readonly target: Target;
  readonly message: string;
  readonly suggestion?: string;
}

type Issue = z.core.$ZodIssue;

/** All findings of a failed validation; a missing key is left out where a misspelt one beside it was meant. */
export function findingsOf(issues: readonly Issue[], schema: z.ZodType, value: unknown): Finding[] {
  const findings: Finding[] = [];
  const meant = new Set<string>();
  for (const issue of issues) {
    if (issue.code === "unrecognized_keys") findings.push(...unknownKeys(issue, schema, value, meant));
  }
  for (const issue of issues) {
    if (issue.code === "unrecognized_keys") continue;
    const path = issue.path as (string | number)[];
    if (meant.has(path.join("\n")) && at(value, path) === undefined) continue;
    findings.push(findingOf(issue, path, at(value, path)));
  }
  return findings;
}

function unknownKeys(
  issue: Extract<Issue, { code: "unrecognized_keys" }>,
  schema: z.ZodType,
  value: unknown,
  meant: Set<string>,
): Finding[] {
  const path = issue.path as (string | number)[];
  const known = propertiesAt(schema, path);
  const object = at(value, path);
  const present = typeof object === "object" && object !== null ? object : {};
  const free = known.filter((name) => !Object.hasOwn(present, name));
  return issue.keys.map((key) => {
    const target = { path: [...path, key], key: true };
    const near = nearestWord(key, free) ?? nearestWord(key, known);
    const inside = siblingWith(key, present, schema, path);
    if (inside !== undefined) {
      return {
        target,
        message: `unknown key "${key}"`,
        suggestion: `it belongs inside ${inside}: { ..., ${key}: ... }`,
      };
    }
    if (near !== undefined) meant.add([...path, near].join("\n"));
    const suggestion = near === undefined ? `known here: ${known.join(", ")}` : `did you mean ${near}?`;
    return { target, message: `unknown key "${key}"`, suggestion };
  });
}

/** The group beside a key that knows it: it stands one level too high. */
function siblingWith(
  key: string,
  present: object,
  schema: z.ZodType,
  path: readonly (string | number)[],
): string | undefined {
  return Object.keys(present).find((name) => propertiesAt(schema, [...path, name]).includes(key));
}

function findingOf(issue: Issue, path: (string | number)[], found: unknown): Finding {
  const target = { path };
  if (issue.code === "custom") return customFinding(issue, path);
  const expected = expectationOf(issue, path);
  if (found === undefined) return { target, message: "is missing", suggestion: `write ${expected}` };
  switch (issue.code) {
    case "invalid_value":
      return invalidValue(issue.values.map(String), target, found);
    case "invalid_type":
    case "invalid_union":
      return { target, message: `is ${describe(found)}, expected ${expected}` };
    case "too_big":
    case "too_small":
      return { target, message: `is ${sizeOf(found)}, ${boundOf(issue, path)}` };
    default:
      return { target, message: issue.message };
  }
}

function customFinding(issue: Extract<Issue, { code: "custom" }>, path: (string | number)[]): Finding {
  const params = issue.params ?? {};
  const index: unknown = params["index"];
  const suggestion: unknown = params["suggestion"];
  const target = typeof index === "number" ? { path, index } : { path };
  return typeof suggestion === "string"
    ? { target, message: issue.message, suggestion }
    : { target, message: issue.message };
}

function invalidValue(values: readonly string[], target: Target, found: unknown): Finding {
  const expected = values.length === 1 ? values[0]! : `one of ${values.join(", ")}`;
  const near = typeof found === "string" ? nearestWord(found, values) : undefined;
  return {
    target,
    message: `is ${describe(found)}, expected ${expected}`,
    ...(near === undefined || near === found ? {} : { suggestion: `did you mean ${near}?` }),
  };
}

function boundOf(issue: Extract<Issue, { code: "too_big" | "too_small" }>, path: (string | number)[]): string {
  const big = issue.code === "too_big";
  const bound = String(big ? issue.maximum : issue.minimum);
  const countedIn = issue.origin === "array" ? "value" : issue.origin === "string" ? "character" : undefined;
  const counted = countedIn === undefined ? unitSuffix(path, "") : ` ${countedIn}${bound === "1" ? "" : "s"}`;
  if (issue.inclusive === false) return `must be ${big ? "below" : "above"} ${bound}${counted}`;
  return `must be at ${big ? "most" : "least"} ${bound}${counted}`;
}

function sizeOf(found: unknown): string {
  if (Array.isArray(found)) return found.length === 1 ? "1 value long" : `${found.length} values long`;
  if (typeof found === "string") return found === "" ? "empty" : `${found.length} characters long`;
  return describe(found);
}

/** In the schema's own words where it has some; zod's begin with "Invalid". */
function expectationOf(issue: Issue, path: (string | number)[]): string {
  if (issue.code === "invalid_value") return issue.values.map(String).join(" or ");
  if (!issue.message.startsWith("Invalid")) return issue.message;
  return issue.code === "invalid_type" ? `${typeName(issue.expected)}${unitSuffix(path)}` : "another value";
}

const typeNames: Readonly<Record<string, string>> = {
  number: "a number",
  int: "a whole number",
  string: "a text",
  boolean: "true or false",
  array: "a list",
  tuple: "a list",
  object: "a group of keys",
  record: "a group of keys",
};

const typeName = (expected: string): string => typeNames[expected] ?? expected;

function unitSuffix(path: (string | number)[], before = " in"): string {
  const unit = unitOf(path);
  return unit === "" ? "" : `${before} ${unit}`;
}

function at(value: unknown, path: readonly (string | number)[]): unknown {
  let found = value;
  for (const step of path) {
    if (typeof found !== "object" || found === null || !Object.hasOwn(found, step)) return undefined;
    found = (found as Record<string | number, unknown>)[step];
  }
  return found;
}
