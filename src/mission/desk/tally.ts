/** How many telecommands reached which stage, by name and by name with arguments: what the log forgets is still counted. Plain state. */

import type { SimTime } from "../../kernel/index.ts";
import type { CommandRecord } from "../commands.ts";
import { hasEnded } from "../commands.ts";

/** Stages that are counted. */
export type CountedStage = "queued" | "radiated" | "accepted" | "executed" | "refused";

export interface Tally {
  /** By stage and name: `power.set_load`, and with each argument `power.set_load on=false`. */
  readonly counts: Readonly<Record<CountedStage, Record<string, number>>>;
  /** When, by the same names: the first `timesKeptMax` of each. */
  readonly times: Readonly<Record<CountedStage, Record<string, SimTime[]>>>;
  /** Stages that have been counted, of telecommands that have not ended. */
  readonly open: Record<string, number>;
  /** The first request that has not been seen. */
  nextRequestId: number;
}

export const timesKeptMax = 8;

const stageOf: Readonly<Record<string, CountedStage>> = {
  QUEUED: "queued",
  RADIATED: "radiated",
  ACCEPTED: "accepted",
  EXECUTED: "executed",
  REFUSED: "refused",
};

export const initialTally = (): Tally => ({
  counts: { queued: {}, radiated: {}, accepted: {}, executed: {}, refused: {} },
  times: { queued: {}, radiated: {}, accepted: {}, executed: {}, refused: {} },
  open: {},
  nextRequestId: 1,
});

/** Counts what has happened to telecommands since the last time. */
export function count(tally: Tally, log: readonly CommandRecord[]): void {
  let next = tally.nextRequestId;
  for (const record of log) {
    const { requestId, stages } = record;
    const seen = requestId >= tally.nextRequestId ? 0 : tally.open[requestId];
    if (seen === undefined) continue;
    for (let i = seen; i < stages.length; i += 1) {
      const { stage, at } = stages[i]!;
      const counted = stageOf[stage];
      if (counted !== undefined) add(tally, counted, record, at);
    }
    if (hasEnded(record)) delete tally.open[requestId];
    else tally.open[requestId] = stages.length;
    if (requestId >= next) next = requestId + 1;
  }
  tally.nextRequestId = next;
}

function add({ counts, times }: Tally, stage: CountedStage, record: CommandRecord, at: SimTime): void {
  for (const name of namesOf(record)) {
    counts[stage][name] = (counts[stage][name] ?? 0) + 1;
    const kept = (times[stage][name] ??= []);
    if (kept.length < timesKeptMax) kept.push(at);
  }
}

function namesOf({ unit, name, fields }: CommandRecord): string[] {
  const whole = `${unit}.${name}`;
  return [whole, ...Object.entries(fields).map(([field, value]) => `${whole} ${field}=${String(value)}`)];
}
