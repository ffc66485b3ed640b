/** What a free run cannot be asked for, before anything is opened. */

import type { UnitName } from "../onboard/unit.ts";
import { UsageError } from "./failure.ts";
import type { RunWords } from "./session.ts";

/** @throws UsageError */
export function checkFree({ rate, from, breakpoint }: RunWords, outside: ReadonlySet<UnitName>): void {
  if (rate !== undefined && rate !== 1) {
    throw new UsageError(
      `--rate ${rate}: in a free run the targets' clocks set the pace, and they go at 1; leave --rate out, or run paced`,
    );
  }
  if (outside.size === 0) {
    throw new UsageError(
      "--sync free: every unit is a model in this process, and a model has no clock; name a target, such as --target adcs=process",
    );
  }
  if (from !== undefined || (breakpoint !== undefined && breakpoint.length > 0)) {
    throw new UsageError(
      "--sync free has no breakpoints: what targets did by themselves cannot be cut; run in lockstep, or record and replay",
    );
  }
}
