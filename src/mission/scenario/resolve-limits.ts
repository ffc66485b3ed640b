/** Limits of a scenario file as the alarms use them. */

import type { LimitOverride } from "../../ground/alarms/limits.ts";
import type { LimitFileEntry } from "./schema-limits.ts";

/** An entry without any bound changes the persistence alone, and leaves the dictionary's limits. */
export function resolveLimit(entry: LimitFileEntry): LimitOverride {
  const { parameter, modes, red_low, yellow_low, yellow_high, red_high, persistence } = entry;
  const limits = {
    ...(red_low === undefined ? {} : { redLow: red_low }),
    ...(yellow_low === undefined ? {} : { yellowLow: yellow_low }),
    ...(yellow_high === undefined ? {} : { yellowHigh: yellow_high }),
    ...(red_high === undefined ? {} : { redHigh: red_high }),
  };
  return {
    parameter,
    ...(modes === undefined ? {} : { modes }),
    ...(Object.keys(limits).length === 0 ? {} : { limits }),
    ...(persistence === undefined ? {} : { persistence }),
  };
}
