/** What comes out of the exercise between two slices, on its way to sinks and wires. */

import type { WireClock } from "../faults/line.ts";
import type { RunOptions } from "./run-options.ts";

/** Hands on what came out; undefined where no sink is behind. */
export function flush({ exercise, sinks }: RunOptions): Promise<void> | undefined {
  for (const entry of exercise.simulation.takeInputs()) sinks.input?.(entry);
  for (const record of exercise.outbox.takeRecords()) sinks.record?.(record);
  for (const notice of exercise.outbox.takeNotices()) sinks.notice?.(notice);
  for (const packet of exercise.outbox.takePackets()) sinks.packet?.(packet);
  for (const change of exercise.outbox.takeCommandChanges()) sinks.command?.(change);
  return sinks.room?.();
}

/** Tells the wires which faults begin and end: before anything is sent at the same instant. */
export function applyWires({ exercise, drivers }: RunOptions, clock: WireClock): void {
  for (const change of exercise.outbox.takeWireChanges()) {
    const driver = drivers.get(change.unit);
    if (driver !== undefined) driver.applyWire(change, clock);
    else if (change.fault !== null) {
      const text = `no wire fault: ${change.unit} is a model in this process and has no wire`;
      exercise.outbox.notice(change.at, change.unit, "low", text);
    }
  }
}

/** What a free run is not. */
export function tellFree({ exercise, drivers }: RunOptions): void {
  for (const unit of drivers.keys()) {
    const text = "runs on its target's own clock; its outputs in the exercise are held, and no sensor reaches it";
    exercise.outbox.notice(exercise.simulation.now, unit, "info", text);
  }
}
