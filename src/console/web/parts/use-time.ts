/** The time of the exercise, for what need not be drawn ten times a second. */

import { useSyncExternalStore } from "react";
import { topics } from "../live/topics.ts";

/** Simulated time in whole steps of `step_us`, us; 0 before the first status. */
export const useTime = (step_us = 1e6): number =>
  useSyncExternalStore(topics.subscribe, () => Math.floor((topics.read("status")?.time_us ?? 0) / step_us) * step_us);

/** One part of the status: the component is drawn again only when that has changed. */
export const useStatus = <T extends string | number | boolean | null | undefined>(
  part: (status: NonNullable<ReturnType<typeof topics.read<"status">>>) => T,
): T | undefined =>
  useSyncExternalStore(topics.subscribe, () => {
    const status = topics.read("status");
    return status === undefined ? undefined : part(status);
  });
