/** Star trackers and GNSS receiver of a spacecraft file. */

import { z } from "zod";
import { type ConfigMistake, fraction, mistakesOf, notNegative, positive, triple } from "./shapes.ts";

const head = z.strictObject({
  /** Where it looks, in B; of any length. */
  boresight: triple,
});

export const starTrackersSchema = z.strictObject({
  heads: z.array(head).min(1).max(2),
  /** 1 sigma about the two axes across the boresight and about it. */
  noise_arcsec: z.tuple([notNegative, notNegative, notNegative]),
  image_period_ms: z.int().min(50).max(2000),
  /** From the middle of the exposure to the answer. */
  latency_ms: z.int().min(0).max(1000),
  sun_exclusion_deg: z.number().min(0).max(90),
  /** From the limb. */
  earth_exclusion_deg: z.number().min(0).max(90),
  moon_exclusion_deg: z.number().min(0).max(90),
  rate_max_degps: positive,
  /** Of undisturbed view before the first attitude. */
  acquisition_s: notNegative,
  /** Chance that an image gives none. */
  dropout: fraction,
});

export const gnssSchema = z.strictObject({
  /** 1 sigma of each component. */
  position_noise_m: notNegative,
  velocity_noise_mps: notNegative,
  time_noise_ns: notNegative,
  period_ms: z.int().min(100).max(60_000),
  /** After power-on, and after an outage. */
  first_fix_s: notNegative,
});

export type StarTrackersConfig = z.infer<typeof starTrackersSchema>;
export type GnssConfig = z.infer<typeof gnssSchema>;

export function starTrackerMistakes({ heads, latency_ms, image_period_ms }: StarTrackersConfig): ConfigMistake[] {
  return mistakesOf(
    [
      latency_ms > image_period_ms,
      "adcs.star_trackers.latency_ms",
      `must not exceed the image period of ${image_period_ms} ms: one image at a time`,
    ],
    [
      heads.some(({ boresight }) => Math.hypot(...boresight) === 0),
      "adcs.star_trackers.heads",
      "has a boresight of no length",
    ],
  );
}
