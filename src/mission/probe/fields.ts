/** Inputs that several models share, and the way of vectors into and out of JSON. */

import { z } from "zod";
import { parseUtc } from "../../environment/time/utc.ts";
import { type Quaternion, normaliseQuaternion } from "../../environment/quaternion.ts";
import { normalise, vector, type Vector } from "../../environment/vector.ts";

export type Triple = readonly [number, number, number];
type TripleSchema = z.ZodTuple<[z.ZodNumber, z.ZodNumber, z.ZodNumber], null>;
type QuaternionSchema = z.ZodTuple<[z.ZodNumber, z.ZodNumber, z.ZodNumber, z.ZodNumber], null>;

/** A finite number; the unit is in the key. */
export const number = (what: string): z.ZodNumber => z.number().describe(what);

export const triple = (what: string): TripleSchema => z.tuple([z.number(), z.number(), z.number()]).describe(what);

/** A direction of any length but none. */
export const direction = (what: string): TripleSchema =>
  triple(`direction ${what}, of any length`).refine((v) => Math.hypot(...v) > 0, "has no length");

export const quaternion = (what: string): QuaternionSchema =>
  z
    .tuple([z.number(), z.number(), z.number(), z.number()])
    .describe(`quaternion [x, y, z, w], scalar last, ${what}`)
    .refine((q) => Math.abs(Math.hypot(...q) - 1) < 0.01, "is no unit quaternion");

export const utc = z
  .string()
  .refine((text) => parseUtc(text).ok, "is no UTC moment such as 2026-03-20T12:00:00Z")
  .describe("UTC, ISO 8601");

/** How many samples of a series, and the seed of its noise. */
export const series = {
  samples: z.int().min(1).max(100_000).default(1).describe("how many samples"),
  seed: z.union([z.int(), z.string()]).default(1).describe("of the noise"),
};

/** Of a moment that `utc` has accepted. */
export function taiOf(text: string): number {
  const parsed = parseUtc(text);
  return parsed.ok ? parsed.tai_us : NaN;
}

export const toVector = (v: Triple, k = 1): Vector => vector(k * v[0], k * v[1], k * v[2]);

export const toDirection = (v: Triple): Vector => normalise(toVector(v), vector());

export const toQuaternion = (q: readonly number[]): Quaternion => normaliseQuaternion(Float64Array.from(q));

/** For JSON, times a factor. */
export const list = (v: ArrayLike<number>, k = 1): number[] => Array.from(v, (each) => k * each);

export const degree = Math.PI / 180;
