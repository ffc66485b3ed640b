/** Equal Steps for the unit in C and the unit in TypeScript, and what they answer. */

import { execFileSync } from "node:child_process";
import { type StepDoneMessage, unitByName } from "../../../src/onboard/unit.ts";
import { checkedProgram, type StubName } from "./build.ts";

/** StepDones of the C unit to Steps in hex; with `snapshots` its state goes through its bytes after every so many steps. */
export function answersOfC(unit: StubName, steps: readonly string[], snapshots = 0): StepDoneMessage[] {
  const input = steps.map((hex) => `${hex}\n`).join("");
  const words = [unit, ...(snapshots > 0 ? [String(snapshots)] : [])];
  const output = execFileSync(checkedProgram("steps"), words, { input, encoding: "utf8", maxBuffer: 1 << 28 });
  const { StepDone } = unitByName(unit).messages;
  return output
    .split("\n")
    .slice(0, -1)
    .map((hex) => decoded(StepDone.decode(Buffer.from(hex, "hex"))));
}

/** StepDones of the TypeScript unit, rounded as they would travel. */
export function answersOfTypeScript(unit: StubName, steps: readonly string[]): StepDoneMessage[] {
  const software = unitByName(unit);
  const { Step, StepDone } = software.messages;
  const state = software.initial();
  const done = StepDone.create();
  return steps.map((hex) => {
    software.step(state, decoded(Step.decode(Buffer.from(hex, "hex"))), done);
    StepDone.quantise(done);
    return decoded(StepDone.decode(StepDone.encode(done)));
  });
}

/** The first field in which two lists of answers part by more than the tolerance, or undefined. */
export function firstDifference(ours: readonly object[], theirs: readonly object[]): string | undefined {
  if (ours.length !== theirs.length) return `${ours.length} answers and ${theirs.length}`;
  for (const [index, answer] of ours.entries()) {
    const where = difference(answer, theirs[index]);
    if (where !== undefined) return `step ${index}${where}`;
  }
  return undefined;
}

/** Across the languages floats may part by this share of themselves; "What equals what" in the link protocol. */
const relative = 1e-5;

/** Whole numbers are counts, modes and bits: they are equal or they are not. */
function isEqual(a: number, b: number): boolean {
  if (a === b || Object.is(a, b)) return true;
  if (Number.isInteger(a) && Number.isInteger(b)) return false;
  return Math.abs(a - b) <= relative * Math.max(Math.abs(a), Math.abs(b));
}

function difference(a: unknown, b: unknown): string | undefined {
  if (typeof a === "number" && typeof b === "number") {
    return isEqual(a, b) ? undefined : `: ${a} in TypeScript, ${b} in C`;
  }
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) {
    return a === b ? undefined : `: ${String(a)} in TypeScript, ${String(b)} in C`;
  }
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  for (const name of names) {
    const where = difference((a as Record<string, unknown>)[name], (b as Record<string, unknown>)[name]);
    if (where !== undefined) return `.${name}${where}`;
  }
  return undefined;
}

function decoded<T>(result: { ok: true; value: T } | { ok: false; why: string }): T {
  if (!result.ok) throw new Error(result.why);
  return result.value;
}
