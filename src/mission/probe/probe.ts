/** Cases in, one result each out; or everything that is wrong with the cases. */

import type { z } from "zod";
import type { SpacecraftConfig } from "../../spacecraft/config.ts";
import { findingsOf } from "../scenario/issues.ts";
import { pathText } from "../scenario/document.ts";
import { isRefusal, type ProbeModel } from "./model.ts";

/** What is wrong with a case. */
export interface ProbeMistake {
  /** From 0. */
  readonly index: number;
  /** Empty where the whole case is meant. */
  readonly field: string;
  readonly message: string;
  readonly suggestion?: string;
}

export type ProbeResult =
  | { readonly ok: true; readonly results: readonly object[] }
  | { readonly ok: false; readonly mistakes: readonly ProbeMistake[] };

/** Evaluates a model for every case. Never throws on what the cases say. */
export function probe(model: ProbeModel, cases: readonly unknown[], spacecraft: SpacecraftConfig): ProbeResult {
  const results: object[] = [];
  const mistakes: ProbeMistake[] = [];
  cases.forEach((each, index) => {
    const parsed = model.inputs.safeParse(each);
    if (!parsed.success) {
      const findings = findingsOf(parsed.error.issues, model.inputs, each);
      mistakes.push(...findings.map(({ target, ...rest }) => ({ index, field: pathText(target.path), ...rest })));
      return;
    }
    const outcome = model.evaluate(parsed.data, spacecraft);
    if (isRefusal(outcome)) mistakes.push({ index, field: outcome.refused.field, message: outcome.refused.why });
    else results.push(outcome);
  });
  return mistakes.length === 0 ? { ok: true, results } : { ok: false, mistakes };
}

/** A model in words. */
export interface ProbeDescription {
  readonly name: string;
  readonly summary: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly outputs: Readonly<Record<string, string>>;
}

/** What each input and output is; an input that may be left out says so. */
export function describeModel({ name, summary, inputs, outputs }: ProbeModel): ProbeDescription {
  const words = Object.entries<z.ZodType>(inputs.shape).map(([key, field]): [string, string] => {
    const left = field.safeParse(undefined);
    const what = field.description ?? "";
    if (!left.success) return [key, what];
    const usual = left.data === undefined ? "may be left out" : `${JSON.stringify(left.data)} where left out`;
    return [key, what === "" ? usual : `${what}; ${usual}`];
  });
  return { name, summary, inputs: Object.fromEntries(words), outputs };
}
