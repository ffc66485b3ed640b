/** Telecommands that somebody has prepared, in stacks with names. They stay on this machine until they are sent. */

import { useSyncExternalStore } from "react";
import { read, write } from "../parts/kept.ts";

export type Filled = Readonly<Record<string, number | boolean | string>>;

export interface Prepared {
  readonly number: number;
  readonly command: string;
  readonly arguments: Filled;
}

export interface Stacks {
  readonly open: string;
  readonly byName: Readonly<Record<string, readonly Prepared[]>>;
}

const key = "stacks";
const firstName = "stack 1";

const isPrepared = (value: unknown): value is Prepared => {
  const { number, command, arguments: filled } = (value ?? {}) as Partial<Record<keyof Prepared, unknown>>;
  return typeof number === "number" && typeof command === "string" && typeof filled === "object" && filled !== null;
};

function kept(): Stacks {
  const { open, byName } = (read(key) ?? {}) as Partial<Stacks>;
  const stacks = Object.entries(byName ?? {}).map(([name, lines]): [string, readonly Prepared[]] => [
    name,
    Array.isArray(lines) ? lines.filter(isPrepared) : [],
  ]);
  if (stacks.length === 0) stacks.push([firstName, []]);
  const names = stacks.map(([name]) => name);
  return {
    open: typeof open === "string" && names.includes(open) ? open : names[0]!,
    byName: Object.fromEntries(stacks),
  };
}

let stacks = kept();
const listeners = new Set<() => void>();

function change(next: Stacks): void {
  stacks = next;
  write(key, stacks);
  for (const listener of listeners) listener();
}

export const useStacks = (): Stacks =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    () => stacks,
  );

export const openLines = ({ open, byName }: Stacks): readonly Prepared[] => byName[open] ?? [];

const replaceLines = (lines: readonly Prepared[]): void =>
  change({ ...stacks, byName: { ...stacks.byName, [stacks.open]: lines } });

/** Adds to the end of the stack that is open. */
export function prepare(command: string, filled: Filled): void {
  const lines = openLines(stacks);
  const number = 1 + Math.max(0, ...lines.map((line) => line.number));
  replaceLines([...lines, { number, command, arguments: filled }]);
}

export const remove = (number: number): void =>
  replaceLines(openLines(stacks).filter((line) => line.number !== number));

/** Moves a line up (-1) or down (1). */
export function move(number: number, by: -1 | 1): void {
  const lines = [...openLines(stacks)];
  const at = lines.findIndex((line) => line.number === number);
  const other = lines[at + by];
  if (other === undefined) return;
  [lines[at], lines[at + by]] = [other, lines[at]!];
  replaceLines(lines);
}

/** Opens a stack by its name; a new one is empty. */
export function openStack(name: string): void {
  change({ open: name, byName: { ...stacks.byName, [name]: stacks.byName[name] ?? [] } });
}

/** Throws the open stack away. */
export function discard(): void {
  const rest = Object.entries(stacks.byName).filter(([name]) => name !== stacks.open);
  const byName = rest.length === 0 ? { [firstName]: [] } : Object.fromEntries(rest);
  change({ open: Object.keys(byName)[0]!, byName });
}
