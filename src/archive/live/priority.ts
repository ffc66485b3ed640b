/** The archive's threads give way to the exercise and its serial ports. */

import { readlinkSync } from "node:fs";
import { setPriority } from "node:os";

/** A third of the share of an ordinary thread where processors are short, and all that is free where they are not. */
const niceness = 5;

/** For this thread alone. Only Linux tells a thread its number and takes a priority for it; elsewhere nothing happens. */
export function giveWay(): void {
  if (process.platform !== "linux") return;
  try {
    const thread = Number(readlinkSync("/proc/thread-self").split("/").at(-1));
    if (thread !== process.pid) setPriority(thread, niceness);
  } catch {
    // No /proc, or not allowed: the archive works all the same.
  }
}
