/** Moments as a display writes them. */

import { hms } from "../format.ts";

/** `2022-08-10T00:15:49.123Z` to `00:15:49Z`. */
export const timeOfDay = (iso: string): string => `${iso.slice(11, 19)}Z`;

/** `T+00:45:56` */
export const timeAfterStart = (at_us: number): string => `T+${hms(at_us / 1e6)}`;
