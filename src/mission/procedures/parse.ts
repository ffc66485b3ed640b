/** A procedure file in, a procedure or every mistake in it out. */

import { assert } from "../../kernel/assert.ts";
import { type Duration, microseconds } from "../../kernel/time.ts";
import { dictionary } from "../../messages/dictionary.ts";
import { parseDuration } from "../scenario/duration.ts";
import type { Mistake } from "../scenario/mistake.ts";
import { readCommand } from "../scenario/rules/commands.ts";
import { isTime } from "../scenario/rules/predicates.ts";
import { group } from "../scenario/rules/raw.ts";
import { sorted, validateDocument } from "../scenario/validate.ts";
import { failed, nextStep, type Procedure, type Step, type StepAction } from "./procedure.ts";
import { procedureFindings, waitWords } from "./rules.ts";
import { type ProcedureFile, procedureSchema, type StepFile } from "./schema.ts";

export type ProcedureResult =
  { readonly ok: true; readonly procedure: Procedure } | { readonly ok: false; readonly mistakes: readonly Mistake[] };

const triesUsual = 3;

/** Reads a procedure file. Never throws. */
export function parseProcedure(text: string): ProcedureResult {
  const validated = validateDocument(text, procedureSchema);
  if (validated.document === undefined) return validated.ok ? { ok: false, mistakes: [] } : validated;
  const { document } = validated;
  const findings = procedureFindings(group(document.value));
  if (validated.ok && findings.length === 0) return { ok: true, procedure: resolved(validated.value) };
  const shape = validated.ok ? [] : validated.mistakes;
  const rest = findings.map(({ target, message, suggestion }) => document.mistake(target, message, suggestion));
  const unexplained = rest.filter((each) => !shape.some((other) => other.path === each.path));
  return { ok: false, mistakes: sorted([...shape, ...unexplained]) };
}

const resolved = ({ name, title, description, steps }: ProcedureFile): Procedure => ({
  name,
  title,
  description,
  steps: steps.map(stepOf),
});

function stepOf(file: StepFile): Step {
  const action = actionOf(file);
  const otherwise = file.else ?? (action.kind === "if" ? nextStep : failed);
  return { label: file.id ?? "", text: textOf(file), action, timeout: timeOf(file.timeout), otherwise };
}

/** What the step is for, or what it holds or asks. */
const textOf = ({ text, hold, ask, note }: StepFile): string => text || (hold ?? ask ?? note ?? "");

function actionOf(file: StepFile): StepAction {
  const { command, wait, check, if: condition, hold, ask, note, acknowledge } = file;
  if (command !== undefined) return sendingOf(file);
  if (wait !== undefined) return waitOf(wait);
  if (check !== undefined) return { kind: "check", condition: check };
  if (condition !== undefined) return { kind: "if", condition, to: file.goto ?? nextStep };
  if (hold !== undefined) return { kind: "hold" };
  if (ask !== undefined) return { kind: "ask", question: ask, answers: file.answers ?? {}, usual: file.usual ?? "" };
  if (note !== undefined) return { kind: "note", note };
  if (acknowledge !== undefined) return { kind: "acknowledge", parameter: acknowledge, comment: file.comment ?? "" };
  return { kind: "goto", to: file.goto ?? nextStep };
}

function waitOf(wait: string): StepAction {
  if (Object.hasOwn(waitWords, wait)) return { kind: "wait", condition: waitWords[wait]! };
  return isTime(wait) ? { kind: "pause", length: timeOf(wait) } : { kind: "wait", condition: wait };
}

function sendingOf({ command, stage = "EXECUTED", tries = triesUsual }: StepFile): StepAction {
  const read = readCommand(command, []);
  assert(read.ok, "a telecommand that was found good resolves");
  const { unit, name } = read.command;
  const hazard = dictionary.telecommands.find((entry) => entry.name === `${unit}.${name}`)?.hazard ?? "";
  return { kind: "command", command: read.command, stage, triesMax: tries, hazard };
}

function timeOf(text: string | undefined): Duration {
  if (text === undefined) return microseconds(0);
  const parsed = parseDuration(text);
  assert(parsed.ok, "a length of time that was found good parses");
  return parsed.duration;
}
