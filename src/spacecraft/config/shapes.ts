/** Shapes that several parts of a spacecraft file share, and how a part says that two of its numbers contradict each other. */

import { z } from "zod";

export const positive = z.number().positive();
export const notNegative = z.number().nonnegative();
export const fraction = z.number().min(0).max(1);
export const triple = z.tuple([z.number(), z.number(), z.number()]);
export const triplePositive = z.tuple([positive, positive, positive]);

/** Where and why a well-formed part contradicts itself; the path is that of the whole file. */
export interface ConfigMistake {
  readonly path: string;
  readonly message: string;
}

/** The mistakes whose condition holds. */
export function mistakesOf(
  ...findings: readonly (readonly [wrong: boolean, path: string, message: string])[]
): ConfigMistake[] {
  return findings.filter(([wrong]) => wrong).map(([, path, message]) => ({ path, message }));
}
