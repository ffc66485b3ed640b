/** Whether serial lines can hold the asked rate, told before the run. */

import { linkLoad, streamLoad } from "../link/load.ts";
import { sizesMax } from "../messages/index.ts";
import { rhythms } from "../mission/order.ts";
import type { UnitName } from "../onboard/unit.ts";
import type { PreparedRun } from "./session.ts";

export interface LineLoad {
  readonly unit: UnitName;
  readonly fits: boolean;
  readonly text: string;
}

/**
 * The arithmetic of each serial line whose rate was given, with the largest messages of the contract; real ones are smaller.
 * Lockstep waits for its lines, so only paced and free runs have an answer here.
 */
export function lineLoads({ targets, sync, rate }: Pick<PreparedRun, "targets" | "sync" | "rate">): LineLoad[] {
  if (sync === "lockstep" || rate === "max") return [];
  return targets.flatMap(({ unit, spec }) => {
    if (spec.kind !== "port" || spec.baud === undefined) return [];
    if (sync === "free") return [streamedLoad(unit, spec.baud)];
    const step_bytes = sizesMax[`falak.${unit}.v1.Step`].all_bytes;
    const done_bytes = sizesMax[`falak.${unit}.v1.StepDone`].all_bytes;
    const { why, fits } = linkLoad(step_bytes, done_bytes, rhythms[unit].period / rate, spec.baud);
    const next = fits ? "" : "; full messages do not fit: raise the baud rate or lower --rate";
    return [{ unit, fits, text: `line load at most ${why}${next}` }];
  });
}

/** No unit reports housekeeping more often. */
const reportPeriod_us = 1_000_000;

/** What a target sends by itself in a second: telemetry, an event, STATS and its answer to TIME. */
function streamedLoad(unit: UnitName, baud: number): LineLoad {
  // Clock, and tag and length of the unit's own message.
  const wrapper_bytes = 11 + 3;
  const frames_bytes = [
    wrapper_bytes + sizesMax[`falak.${unit}.v1.Telemetry`].all_bytes,
    wrapper_bytes + sizesMax[`falak.${unit}.v1.Event`].all_bytes,
    sizesMax["falak.link.v1.Stats"].all_bytes,
    sizesMax["falak.link.v1.Time"].all_bytes,
  ];
  const { why, fits } = streamLoad(frames_bytes, reportPeriod_us, baud);
  const next = fits ? "" : "; full messages do not fit: raise the baud rate";
  return { unit, fits, text: `line load of the stream at most ${why}${next}` };
}
