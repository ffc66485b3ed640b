/** What a CEL expression reads and calls, with the place of each: the syntax tree as a flat list. */

import type { parse } from "@bufbuild/cel";

type Parsed = ReturnType<typeof parse>;
type Expr = Parsed["expr"];

/** A chain such as `adcs.body_rate_radps.x` or `ground.stations["Karachi"]`; an index that is computed ends the chain with `*`. */
export interface Reference {
  readonly steps: readonly { readonly name: string; readonly index: number }[];
}

export interface Call {
  readonly name: string;
  readonly index: number;
  /** Its first argument, where that is a text, and where it stands. */
  readonly text?: string;
  readonly textIndex?: number;
}

/** A reference that is held against a text: `adcs.mode == "SUN_SAFE"`. */
export interface Comparison {
  readonly reference: Reference;
  readonly text: string;
  readonly index: number;
}

export interface Expression {
  readonly references: readonly Reference[];
  readonly calls: readonly Call[];
  readonly comparisons: readonly Comparison[];
}

interface Walk {
  readonly positions: Readonly<Record<string, number>>;
  readonly references: Reference[];
  readonly calls: Call[];
  readonly comparisons: Comparison[];
}

/** All references, calls and comparisons with texts, in the order of the expression; variables of macros are left out. */
export function expressionOf(parsed: Parsed): Expression {
  const walk: Walk = { positions: parsed.sourceInfo?.positions ?? {}, references: [], calls: [], comparisons: [] };
  visit(parsed.expr, walk, []);
  const { references, calls, comparisons } = walk;
  return { references, calls, comparisons };
}

function visit(expr: Expr | undefined, walk: Walk, bound: readonly string[]): void {
  if (expr === undefined) return;
  const reference = referenceOf(expr, walk, bound);
  if (reference !== undefined) {
    if (reference.steps.length > 0) walk.references.push(reference);
    visitIndices(expr, walk, bound);
    return;
  }
  visitInside(expr, walk, bound);
}

function visitInside(expr: Expr, walk: Walk, bound: readonly string[]): void {
  const { exprKind } = expr;
  switch (exprKind.case) {
    case "selectExpr":
      visit(exprKind.value.operand, walk, bound);
      break;
    case "callExpr": {
      const { function: name, target, args } = exprKind.value;
      if (/^[a-z]/i.test(name)) walk.calls.push(callOf(name, expr, args[0], walk));
      compare(name, args, walk, bound);
      visit(target, walk, bound);
      for (const argument of args) visit(argument, walk, bound);
      break;
    }
    case "listExpr":
      for (const element of exprKind.value.elements) visit(element, walk, bound);
      break;
    case "structExpr":
      for (const entry of exprKind.value.entries) visit(entry.value, walk, bound);
      break;
    case "comprehensionExpr": {
      const { iterVar, iterVar2, accuVar, iterRange, accuInit, loopCondition, loopStep, result } = exprKind.value;
      const inner = [...bound, iterVar, iterVar2, accuVar];
      visit(iterRange, walk, bound);
      for (const part of [accuInit, loopCondition, loopStep, result]) visit(part, walk, inner);
      break;
    }
    default:
  }
}

function callOf(name: string, expr: Expr, first: Expr | undefined, walk: Walk): Call {
  const index = placeOf(expr, walk);
  const text = first === undefined ? undefined : textOf(first);
  if (first === undefined || text === undefined) return { name, index };
  return { name, index, text, textIndex: placeOf(first, walk) };
}

/** The chain that an expression is, empty for a variable of a macro; undefined where it is no chain. */
function referenceOf(expr: Expr, walk: Walk, bound: readonly string[]): Reference | undefined {
  const { exprKind } = expr;
  if (exprKind.case === "identExpr") {
    const { name } = exprKind.value;
    return { steps: bound.includes(name) ? [] : [{ name, index: placeOf(expr, walk) }] };
  }
  if (exprKind.case === "selectExpr" && exprKind.value.operand !== undefined) {
    const parent = referenceOf(exprKind.value.operand, walk, bound);
    return extended(parent, exprKind.value.field, placeOf(expr, walk) + 1);
  }
  if (exprKind.case === "callExpr" && exprKind.value.function === "_[_]") {
    const [operand, key] = exprKind.value.args;
    if (operand === undefined) return undefined;
    return extended(referenceOf(operand, walk, bound), keyOf(key), placeOf(expr, walk) + 1);
  }
  return undefined;
}

function extended(parent: Reference | undefined, name: string, index: number): Reference | undefined {
  if (parent === undefined || parent.steps.length === 0) return parent;
  return { steps: [...parent.steps, { name, index }] };
}

/** The constant in brackets as text; `*` for one that is computed. */
function keyOf(key: Expr | undefined): string {
  if (key?.exprKind.case !== "constExpr") return "*";
  const { constantKind } = key.exprKind.value;
  switch (constantKind.case) {
    case "stringValue":
      return constantKind.value;
    case "int64Value":
    case "uint64Value":
    case "doubleValue":
    case "boolValue":
      return String(constantKind.value);
    default:
      return "*";
  }
}

/** What stands in the brackets of a chain can itself read. */
function visitIndices(expr: Expr, walk: Walk, bound: readonly string[]): void {
  const { exprKind } = expr;
  if (exprKind.case === "selectExpr" && exprKind.value.operand !== undefined) {
    visitIndices(exprKind.value.operand, walk, bound);
  } else if (exprKind.case === "callExpr") {
    const [operand, key] = exprKind.value.args;
    if (operand !== undefined) visitIndices(operand, walk, bound);
    visit(key, walk, bound);
  }
}

function compare(name: string, args: readonly Expr[], walk: Walk, bound: readonly string[]): void {
  const [left, right] = args;
  if (left === undefined || right === undefined || !["_==_", "_!=_", "@in"].includes(name)) return;
  for (const [side, other] of [
    [left, right],
    [right, left],
  ] as const) {
    const reference = referenceOf(side, walk, bound);
    if (reference === undefined || reference.steps.length === 0) continue;
    for (const each of other.exprKind.case === "listExpr" ? other.exprKind.value.elements : [other]) {
      const text = textOf(each);
      if (text !== undefined) walk.comparisons.push({ reference, text, index: placeOf(each, walk) });
    }
  }
}

function textOf(expr: Expr): string | undefined {
  if (expr.exprKind.case !== "constExpr") return undefined;
  const { constantKind } = expr.exprKind.value;
  return constantKind.case === "stringValue" ? constantKind.value : undefined;
}

const placeOf = (expr: Expr, walk: Walk): number => walk.positions[String(expr.id)] ?? 0;
