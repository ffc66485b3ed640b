/** What an archive holds, branch by branch, without its ancestors. */

import type { Branch } from "../identity.ts";
import type { View } from "./view.ts";

export interface BranchOverview {
  readonly branch: Branch;
  /** Latest moment of the exercise of any of its rows; null where it has none. */
  readonly last_us: number | null;
  readonly packets: number;
  readonly samples: number;
  readonly commands: number;
  readonly events: number;
  readonly alarms: number;
  readonly notes: number;
}

const recordTables = ["packet", "command", "event", "alarm", "note"] as const;

export const overview = (view: View): BranchOverview[] =>
  [...view.branches.values()].map((branch) => ofBranch(view, branch));

function ofBranch(view: View, branch: Branch): BranchOverview {
  const tables = recordTables.map((table) => counted(view, `SELECT count(*) AS count, max(simulated_us) AS last FROM ${table}`, branch)); // prettier-ignore
  const chunks = counted(view, "SELECT total(count) AS count, max(received_last_us) AS last FROM chunk", branch);
  const tail = tailOf(view, branch);
  const [packets = 0, commands = 0, events = 0, alarms = 0, notes = 0] = tables.map(({ count }) => count);
  const last_us = Math.max(...[...tables, chunks, tail].map(({ last }) => last ?? -Infinity));
  const samples = chunks.count + tail.count;
  const last = Number.isFinite(last_us) ? last_us : null;
  return { branch, last_us: last, packets, samples, commands, events, alarms, notes };
}

interface Counted {
  readonly count: number;
  readonly last: number | null;
}

const counted = ({ database }: View, select: string, { id }: Branch): Counted =>
  database.prepare(`${select} WHERE branch = ?`).get(id) as unknown as Counted;

function tailOf({ tail }: View, { id }: Branch): Counted {
  let [count, last] = [0, -Infinity];
  for (const { branch, buffer } of tail.filled()) {
    if (branch !== id) continue;
    count += buffer.count;
    last = buffer.columns().received_us.reduce((latest, each) => Math.max(latest, each), last);
  }
  return { count, last };
}
