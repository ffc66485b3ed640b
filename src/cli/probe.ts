/** `falak probe`: one model alone, the same code that the simulation runs. Cases come on standard input, results go out one by one. */

import { readFileSync } from "node:fs";
import { nearestWord } from "../mission/scenario/nearest.ts";
import type { ProbeModel } from "../mission/probe/model.ts";
import { describeModel, probe, type ProbeMistake } from "../mission/probe/probe.ts";
import { probeModels } from "../mission/probe/registry.ts";
import { exitCode, type ExitCode, UsageError } from "./failure.ts";
import { loadSpacecraft } from "./load.ts";
import { listText } from "./probe-text.ts";

export interface ProbeWords {
  readonly list?: boolean;
  readonly spacecraft: string;
  readonly json?: boolean;
}

const standardInput = 0;

/** @throws UsageError */
export function probeVerb(name: string | undefined, words: ProbeWords): ExitCode {
  if (words.list === true) return listModels(name === undefined ? probeModels : [modelOf(name)], words.json === true);
  if (name === undefined) throw new UsageError("name a model; falak probe --list has them");
  const model = modelOf(name);
  const cases = readCases(readFileSync(standardInput, "utf8"));
  const result = probe(model, cases, loadSpacecraft(words.spacecraft));
  if (!result.ok) throw new UsageError(mistakesText(model, result.mistakes, cases.length));
  if (words.json === true) process.stdout.write(`${JSON.stringify(result.results)}\n`);
  else for (const each of result.results) process.stdout.write(`${JSON.stringify(each)}\n`);
  return exitCode.passed;
}

function listModels(models: readonly ProbeModel[], json: boolean): ExitCode {
  const described = models.map(describeModel);
  process.stdout.write(json ? `${JSON.stringify(described)}\n` : listText(described));
  return exitCode.passed;
}

function modelOf(name: string): ProbeModel {
  const found = probeModels.find((model) => model.name === name);
  if (found !== undefined) return found;
  const names = probeModels.map((model) => model.name);
  const near = nearestWord(name, names);
  throw new UsageError(
    `no model ${name}; ${near === undefined ? `known are ${names.join(", ")}` : `did you mean ${near}?`}`,
  );
}

/** A list of cases, one case, or one case a line. @throws UsageError */
export function readCases(text: string): readonly unknown[] {
  if (text.trim() === "")
    throw new UsageError("no cases on standard input; write one JSON object a line, or a list of them");
  const whole = parseJson(text);
  if (whole.ok) return Array.isArray(whole.value) ? (whole.value as unknown[]) : [whole.value];
  const lines = text.split("\n").flatMap((line, index) => (line.trim() === "" ? [] : [{ line, number: index + 1 }]));
  return lines.map(({ line, number }) => {
    const parsed = parseJson(line);
    if (!parsed.ok)
      throw new UsageError(
        `line ${number} of the cases is no JSON: ${parsed.why}; write one object a line, or a list of them`,
      );
    return parsed.value;
  });
}

type Parsed = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly why: string };

function parseJson(text: string): Parsed {
  try {
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch (error) {
    return { ok: false, why: (error as Error).message };
  }
}

function mistakesText(model: ProbeModel, mistakes: readonly ProbeMistake[], count: number): string {
  const lines = mistakes.map(({ index, field, message, suggestion }) => {
    const advice = suggestion === undefined ? "" : `; ${suggestion}`;
    return `case ${index}: ${field === "" ? "" : `${field} `}${message}${advice}`;
  });
  const found = `${mistakes.length} ${mistakes.length === 1 ? "mistake" : "mistakes"} in ${count} ${count === 1 ? "case" : "cases"}`;
  return [...lines, `${found}; falak probe ${model.name} --list says what a case has`].join("\n");
}
