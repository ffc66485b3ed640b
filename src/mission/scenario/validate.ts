/** Any YAML document against any schema, with all mistakes at once. Scenarios and spacecraft files both come this way. */

import type { z } from "zod";
import { parseYaml, type SourceDocument } from "./document.ts";
import { type Finding, findingsOf } from "./issues.ts";
import type { Mistake } from "./mistake.ts";
import type { Override } from "./scenario.ts";

export type ValidationResult<T> =
  | { readonly ok: true; readonly value: T; readonly document: SourceDocument }
  | {
      readonly ok: false;
      readonly mistakes: readonly Mistake[];
      /** There is a document unless the text is not even YAML. */
      readonly document?: SourceDocument;
    };

/** What is done to a document between its text and its schema, and what was wrong there. */
export type Prepare = (value: unknown) => { readonly value: unknown; readonly findings: readonly Finding[] };

const asItIs: Prepare = (value) => ({ value, findings: [] });

/**
 * Validates a YAML text. Never throws.
 *
 * @param overrides values replaced before validation; a mistake in one that was typed is placed in its own text.
 */
export function validateDocument<T>(
  text: string,
  schema: z.ZodType<T>,
  overrides: readonly Override[] = [],
  prepare: Prepare = asItIs,
): ValidationResult<T> {
  const parsed = parseYaml(text, overrides);
  if (!parsed.ok) return { ok: false, mistakes: sorted(parsed.mistakes) };
  const { document } = parsed;
  const prepared = prepare(document.value);
  const result = schema.safeParse(prepared.value);
  if (result.success && prepared.findings.length === 0) return { ok: true, value: result.data, document };
  const shape = result.success ? [] : findingsOf(result.error.issues, schema, prepared.value);
  const findings = [...prepared.findings, ...shape];
  const mistakes = findings.map(({ target, message, suggestion }) => document.mistake(target, message, suggestion));
  return { ok: false, mistakes: sorted(mistakes), document };
}

/** In the order of the text; those of `--set` come first. */
export function sorted(mistakes: readonly Mistake[]): Mistake[] {
  const rank = ({ override }: Mistake): number => (override === undefined ? 1 : 0);
  return mistakes.toSorted((a, b) => rank(a) - rank(b) || a.line - b.line || a.column - b.column);
}
