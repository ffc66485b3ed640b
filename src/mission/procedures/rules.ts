/** What is wrong with a procedure beyond its shape: one thing per step, labels that there are, telecommands, conditions. */

import { dictionary } from "../../messages/dictionary.ts";
import type { GroupShape } from "../checks/shape.ts";
import { groundVocabulary } from "../checks/vocabulary.ts";
import { parseDuration } from "../scenario/duration.ts";
import type { Finding } from "../scenario/issues.ts";
import { nearestWord } from "../scenario/nearest.ts";
import type { Path } from "../scenario/position.ts";
import { sameName } from "../scenario/rules/checks.ts";
import { readCommand } from "../scenario/rules/commands.ts";
import { expressionFindings, isTime } from "../scenario/rules/predicates.ts";
import { exactlyOne, finding, group, list, textOf, type Raw } from "../scenario/rules/raw.ts";
import { fixedWays } from "./procedure.ts";

export const stepKinds = ["command", "wait", "check", "if", "hold", "ask", "note", "acknowledge", "goto"] as const;
/** `if` has a goto of its own. */
const stepKindsBesideIf = stepKinds.filter((kind) => kind !== "goto");
type StepKind = (typeof stepKinds)[number];

/** Words of `wait` for what the ground sees. */
export const waitWords: Readonly<Record<string, string>> = {
  aos: "ground.in_view",
  los: "!ground.in_view",
  lock: "ground.locked",
};

/** Keys beside the one that says what a step is, and to which they belong. */
const belongs: Readonly<Record<string, readonly StepKind[]>> = {
  stage: ["command"],
  tries: ["command"],
  answers: ["ask"],
  usual: ["ask"],
  comment: ["acknowledge"],
  timeout: ["command", "wait", "check"],
  else: ["command", "wait", "check", "if"],
};

/** All findings of `steps`. */
export function procedureFindings(raw: Raw): Finding[] {
  const steps = list(raw["steps"]).map(group);
  const labels = steps.flatMap(({ id }) => textOf(id) ?? []);
  const words = anyStation(groundVocabulary([]));
  const seen = new Set<string>(fixedWays);
  return steps.flatMap((step, index) => {
    const path = ["steps", index];
    return [
      ...exactlyOne(step, path, step["if"] === undefined ? stepKinds : stepKindsBesideIf),
      ...misplaced(step, path),
      ...sameName(step["id"], [...path, "id"], seen),
      ...["check", "if"].flatMap((key) => expressionFindings(step[key], [...path, key], words)),
      ...waitFindings(step["wait"], [...path, "wait"], words),
      ...commandFindings(step["command"], [...path, "command"]),
      ...["goto", "else"].flatMap((key) => wayFindings(step[key], [...path, key], labels)),
      ...askFindings(step, path, labels),
      ...acknowledgeFindings(step["acknowledge"], [...path, "acknowledge"]),
      ...(step["if"] !== undefined && step["goto"] === undefined && step["else"] === undefined
        ? [finding(path, "if leads nowhere", "add goto: or else:")]
        : []),
    ];
  });
}

/** A procedure is for many scenarios: it does not know their stations. */
function anyStation({ members }: GroupShape): GroupShape {
  const ground = members.get("ground");
  if (ground?.kind !== "group") return { kind: "group", members };
  const inner = new Map([...ground.members, ["station", { kind: "text" }] as const]);
  return { kind: "group", members: new Map([...members, ["ground", { kind: "group", members: inner }] as const]) };
}

function misplaced(step: Raw, path: Path): Finding[] {
  const kind = stepKinds.find((each) => step[each] !== undefined);
  if (kind === undefined) return [];
  return Object.entries(belongs).flatMap(([key, kinds]) => {
    if (step[key] === undefined || kinds.includes(kind)) return [];
    return [{ target: { path: [...path, key], key: true }, message: `belongs to ${kinds.join(", ")}, not to ${kind}` }];
  });
}

function waitFindings(value: unknown, path: Path, words: GroupShape): Finding[] {
  const text = textOf(value);
  if (text === undefined || Object.hasOwn(waitWords, text)) return [];
  if (!isTime(text)) return expressionFindings(text, path, words);
  const parsed = parseDuration(text);
  return parsed.ok ? [] : [finding(path, parsed.why)];
}

function commandFindings(value: unknown, path: Path): readonly Finding[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
  const result = readCommand(value, path);
  return result.ok ? [] : result.findings;
}

function wayFindings(value: unknown, path: Path, labels: readonly string[]): Finding[] {
  const way = textOf(value);
  const known = [...labels, ...fixedWays];
  if (way === undefined || known.includes(way)) return [];
  const near = nearestWord(way, known);
  return [finding(path, `no step has the id ${way}`, near === undefined ? `known are ${known.join(", ")}` : `did you mean ${near}?`)]; // prettier-ignore
}

function askFindings(step: Raw, path: Path, labels: readonly string[]): Finding[] {
  if (step["ask"] === undefined) return [];
  const answers = group(step["answers"]);
  const names = Object.keys(answers);
  if (names.length === 0) return [finding(path, "ask needs answers", "add answers: { yes: next, no: STEP }")];
  const usual = textOf(step["usual"]);
  const isKnown = usual !== undefined && names.includes(usual);
  return [
    ...names.flatMap((name) => wayFindings(answers[name], [...path, "answers", name], labels)),
    ...(isKnown ? [] : [finding(usual === undefined ? path : [...path, "usual"], "needs usual:, one of its answers", `known are ${names.join(", ")}`)]), // prettier-ignore
  ];
}

const parameterNames = dictionary.parameters.map(({ name }) => name);

function acknowledgeFindings(value: unknown, path: Path): Finding[] {
  const parameter = textOf(value);
  if (parameter === undefined || parameter === "all" || parameterNames.includes(parameter)) return [];
  const near = nearestWord(parameter, parameterNames);
  const advice = near === undefined ? "see falak dictionary, or write all" : `did you mean ${near}?`;
  return [finding(path, `the dictionary has no parameter ${parameter}`, advice)];
}
