/** Brings a lost link back. */

import { now_us } from "../clock.ts";
import type { BenchError } from "../errors.ts";
import type { Driver } from "./driver.ts";
import { sleepUntil } from "./pacing.ts";

/** How often a lost link is tried again where its driver does not say. */
const reopenEvery_us = 1e6;

/** When the next try is due: a test that runs an exercise second by second asks anew each time. */
const due_us = new WeakMap<Driver, number>();

/**
 * Tries until the link is open again; false where `over` came first, or there is nothing to try.
 *
 * @param tell hears of each kind of failure once: a port that is not there yet is no news the second time
 */
export async function reconnect(
  driver: Driver,
  over: AbortSignal,
  tell: (cause: BenchError) => void,
): Promise<boolean> {
  const told = new Set<string>();
  while (driver.canReopen) {
    const next_us = due_us.get(driver) ?? now_us() + (driver.reopenEvery_us ?? reopenEvery_us);
    due_us.set(driver, next_us);
    await sleepUntil(next_us, over);
    if (over.aborted) return false;
    due_us.delete(driver);
    const cause = await driver.reopen();
    if (cause === undefined) return true;
    if (!told.has(cause.code) && !over.aborted) tell(cause);
    told.add(cause.code);
  }
  return false;
}
