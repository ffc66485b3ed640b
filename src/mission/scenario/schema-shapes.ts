/** Shapes that several parts of a scenario file share. */

import { z } from "zod";
import { durationExamples, durationPattern, parseDuration } from "./duration.ts";

export const say = (text: string): { error: () => string } => ({ error: () => text });

/** A text that a parser of ours must accept. */
export function parsed(
  expected: string,
  parse: (text: string) => { readonly ok: true } | { readonly ok: false; readonly why: string },
): z.ZodString {
  return z.string(say(expected)).superRefine((text, context) => {
    const result = parse(text);
    if (!result.ok) context.addIssue({ code: "custom", message: result.why });
  });
}

export const duration = parsed("a length of time with its unit, such as 6h, 90 min or 2 s", parseDuration).meta({
  pattern: durationPattern,
  examples: [...durationExamples],
});

export const name = z.string().min(1).max(80);

export const latitude_deg = z.number().min(-90).max(90);
export const longitude_deg = z.number().min(-180).max(360);
export const altitude_m = z.number().min(-500).max(9000);

/** Elevations below which a station sees nothing. */
export const mask = z.union(
  [
    z.number().min(-5).max(89),
    z
      .array(z.strictObject({ azimuth_deg: z.number().min(0).lt(360), elevation_deg: z.number().min(-5).max(89) }))
      .min(1),
  ],
  say("one elevation in deg, or a list of azimuth_deg and elevation_deg"),
);
