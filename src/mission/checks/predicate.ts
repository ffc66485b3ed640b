/** CEL predicates: compiled once, evaluated over a view, with an outcome that never takes an error for "false". */

import { celEnv, isCelError, parse, plan, type CelError } from "@bufbuild/cel";
import { bindings } from "./bindings.ts";
import { expressionOf, type Expression } from "./expression.ts";
import { functions } from "./functions.ts";
import type { View } from "./spec.ts";

/** A unit that the predicate reads has sent nothing yet. */
export const waiting = "waiting";

/** An evaluation that has no truth value; `index` is the character of the expression that it concerns. */
export interface Failure {
  readonly error: string;
  readonly index: number;
}

export type Outcome = boolean | typeof waiting | Failure;

export interface Predicate {
  readonly text: string;
  readonly expression: Expression;
  /** Some 1 to 5 us. */
  evaluate(view: View): Outcome;
}

export type CompileResult = { readonly ok: true; readonly predicate: Predicate } | ({ readonly ok: false } & Failure);

const environment = celEnv({ funcs: functions });
const lateRoots = ["adcs", "power", "comms", "payload", "obc"] as const;
const textLengthMax = 2000;

/** Compiles a predicate; names that it reads are not checked here. Never throws. */
export function compile(text: string): CompileResult {
  if (text.length > textLengthMax) {
    return { ok: false, error: `${text.length} characters, at most ${textLengthMax} are read`, index: 0 };
  }
  try {
    return { ok: true, predicate: planned(text) };
  } catch (error) {
    return { ok: false, ...syntaxFailure(text, error) };
  }
}

function planned(text: string): Predicate {
  const parsed = parse(text);
  const positions = parsed.sourceInfo?.positions ?? {};
  const expression = expressionOf(parsed);
  const roots = lateRoots.filter((root) => expression.references.some(({ steps }) => steps[0]?.name === root));
  const down = expression.references.flatMap(({ steps }) => (steps[0]?.name === "down" ? (steps[1]?.name ?? []) : []));
  const run = plan(environment, parsed) as (bindings: unknown) => unknown;
  const evaluate = (view: View): Outcome => {
    const value = run(bindings(view));
    if (typeof value === "boolean") return value;
    for (const root of roots) if (view[root] === undefined) return waiting;
    for (const unit of down) if (view.down?.[unit] === undefined) return waiting;
    if (isCelError(value)) return evaluationFailure(value, positions);
    return {
      error: `gives ${typeof value === "number" || typeof value === "string" ? value : "no truth value"}, expected true or false`,
      index: 0,
    };
  };
  return { text, expression, evaluate };
}

function evaluationFailure(error: CelError, positions: Readonly<Record<string, number>>): Failure {
  const index = error.exprId === undefined ? 0 : (positions[String(error.exprId)] ?? 0);
  return { error: inOurWords(error.message), index };
}

const typeNames: Readonly<Record<string, string>> = {
  double: "a number",
  int: "an integer",
  uint: "an unsigned integer",
  string: "a text",
  bool: "true or false",
  map: "a group",
  list: "a list",
  null_type: "nothing",
};

/** Telemetry numbers are doubles, and CEL computes with no two types of number: the commonest slip gets its remedy. */
function inOurWords(message: string): string {
  const overload = /no matching overload for '(\S+)' applied to '\(([^)]*)\)'/.exec(message);
  if (overload === null) return message;
  const operator = overload[1]!.replaceAll("_", "");
  const types = overload[2]!.split(", ");
  if (operator === "%") return "% is for integers; write int(value) % 2";
  if (/^[-+*/]$/.test(operator) && types.includes("int") && types.includes("double")) {
    return `${operator} mixes a number and an integer; write the integer with a decimal point, such as 2.0`;
  }
  return `${operator} does not work with ${types.map((type) => typeNames[type] ?? type).join(" and ")}`;
}

interface Located {
  readonly rawMessage?: unknown;
  readonly location?: { readonly start?: { readonly offset?: unknown } };
}

function syntaxFailure(text: string, error: unknown): Failure {
  const { location } = error as Located;
  const offset = location?.start?.offset;
  const index = typeof offset === "number" ? offset : 0;
  const found = text.slice(index).trim();
  if (text.trim() === "") return { error: "is empty, expected a CEL expression such as adcs.sun_in_sight", index: 0 };
  if (typeof offset !== "number") return { error: `is no CEL expression: ${messageOf(error)}`, index };
  if (found === "") return { error: "ends too early, an operand is missing", index };
  return { error: `is no CEL expression from here on: ${found.slice(0, 20)}`, index };
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
