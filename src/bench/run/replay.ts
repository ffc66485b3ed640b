/** Runs a recorded exercise again from its input log, without any target. */

import type { InputEntry, SimTime } from "../../kernel/index.ts";
import type { Exercise } from "../../mission/exercise.ts";
import { yieldToLoop } from "./pacing.ts";
import type { RunSinks } from "./run-options.ts";

/** Where what came out goes; the log's own entries are handed on as they are. There are no wires. */
export type ReplaySinks = Pick<RunSinks, "input" | "record" | "notice" | "room">;

export type ReplayEnd =
  | { readonly reason: "reached" }
  /** The log ends before an answer that the exercise needs. */
  | { readonly reason: "log-ended"; readonly port: string; readonly at: SimTime };

/** Simulated time between two reads of the log. */
const slice_us = 10e6;
/** Entries are in the order in which the run took them, which may stray from their moments by less than this. */
const readAhead_us = 5e6;

/**
 * Advances the exercise to `until`, handing in every answer and event of the log.
 *
 * @param log entries in their order; read as the exercise goes, not kept
 */
export async function replay(
  exercise: Exercise,
  log: Iterator<InputEntry>,
  until: SimTime,
  sinks: ReplaySinks = {},
): Promise<ReplayEnd> {
  const { simulation, outbox } = exercise;
  const answers = new Map<string, unknown>();
  const key = (port: string, number: number): string => `${port} ${number}`;
  let next = log.next();
  const readTo = (moment: number): void => {
    for (; next.done !== true && next.value.at <= moment; next = log.next()) {
      const entry = next.value;
      sinks.input?.(entry);
      if (entry.type === "event") simulation.inject(entry.target, entry.kind, entry.payload, entry.at);
      else if (!simulation.resolve(entry.port, entry.number, entry.answer))
        answers.set(key(entry.port, entry.number), entry.answer);
    }
  };
  for (;;) {
    const end = Math.min(until, Math.floor(simulation.now / slice_us + 1) * slice_us) as SimTime;
    readTo(end + readAhead_us);
    const stop = simulation.advance(end);
    for (const { port, number } of simulation.takeExchanges()) {
      const name = key(port, number);
      if (!answers.has(name)) continue;
      simulation.resolve(port, number, answers.get(name));
      answers.delete(name);
    }
    simulation.takeInputs();
    for (const record of outbox.takeRecords()) sinks.record?.(record);
    for (const notice of outbox.takeNotices()) sinks.notice?.(notice);
    outbox.takeWireChanges();
    await sinks.room?.();
    if (stop.reason === "waiting" && simulation.openExchange(stop.port) !== undefined) {
      return { reason: "log-ended", port: stop.port, at: stop.at };
    }
    if (stop.reason === "reached" && stop.at >= until) return { reason: "reached" };
    if (stop.reason === "reached") await yieldToLoop();
  }
}
