/** Looks into a document that may have any shape: rules run beside the schema, so that all mistakes come at once. */

import type { Finding } from "../issues.ts";
import type { Path } from "../position.ts";

export type Raw = Readonly<Record<string, unknown>>;

const nothing: Raw = {};

/** The value as a group of keys; an empty one where it is something else. */
export function group(value: unknown): Raw {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Raw) : nothing;
}

/** The value as a list; an empty one where it is something else. */
export const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);

export const textOf = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);

export function finding(path: Path, message: string, suggestion?: string): Finding {
  return suggestion === undefined ? { target: { path }, message } : { target: { path }, message, suggestion };
}

/** The keys of `among` that a group has, and a finding unless it is exactly one. */
export function exactlyOne(raw: Raw, path: Path, among: readonly string[]): Finding[] {
  const present = among.filter((key) => raw[key] !== undefined);
  if (present.length === 1) return [];
  if (present.length === 0) return [finding(path, `needs one of ${among.join(", ")}`)];
  const extra = { path: [...path, present[1]!], key: true };
  return [{ target: extra, message: `stands beside ${present[0]!}; only one of ${among.join(", ")} is possible` }];
}
