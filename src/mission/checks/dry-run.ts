/** Every predicate once over one view, so that `check` finds what would be an error in flight. */

import { compile, waiting } from "./predicate.ts";
import type { CheckSpec, View } from "./spec.ts";

export interface DryRunFinding {
  readonly name: string;
  readonly predicate: string;
  readonly error: string;
  /** Character of the predicate that the error concerns. */
  readonly index: number;
}

/** Predicates of checks and of their windows that have no truth value over `view`; one that waits for telemetry is good. */
export function dryRun(specs: readonly CheckSpec[], view: View): DryRunFinding[] {
  return specs.flatMap((spec) => predicatesOf(spec).flatMap((predicate) => tryOne(spec.name, predicate, view)));
}

function predicatesOf({ predicate, from, until }: CheckSpec): string[] {
  const edges = [from, until].flatMap((edge) => (edge?.kind === "when" ? [edge.when] : []));
  return [predicate, ...edges];
}

function tryOne(name: string, predicate: string, view: View): DryRunFinding[] {
  const compiled = compile(predicate);
  const outcome = compiled.ok ? compiled.predicate.evaluate(view) : compiled;
  if (typeof outcome === "boolean" || outcome === waiting) return [];
  return [{ name, predicate, error: outcome.error, index: outcome.index }];
}
