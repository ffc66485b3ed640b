/** What the timing of a run says: whose doing overruns were, whether running it again gives the same. */

import type { TimingReport } from "../bench/run/exchange-timing.ts";
import type { LinkReport } from "../bench/run/ledger.ts";
import type { RunSync } from "../bench/run/runner.ts";

type Links = Readonly<Record<string, LinkReport>>;

/** Why overruns allow no verdict, with their owner; undefined where there were none. */
export function overrunText(links: Links): string | undefined {
  const lines = Object.entries(links).flatMap(([unit, { overruns, timing }]) => {
    if (overruns === 0) return [];
    const bench = timing.overruns_by_bench;
    const board = overruns - bench;
    const ours = `the bench's own (its STEPs left when more than half of the time was gone, up to ${ms(timing.bench_late?.max_us ?? 0)} late)`;
    const theirs = boardText(timing);
    const owner = board === 0 ? ours : bench === 0 ? theirs : `${board} ${theirs}, ${bench} ${ours}`;
    return [`${unit}: ${overruns} overrun${overruns === 1 ? "" : "s"}, ${owner}`];
  });
  return lines.length === 0 ? undefined : lines.join("; ");
}

/**
 * The STEP left when half of the time was there at least: where computing and the line together took less than that, even at
 * their longest, they are not the reason.
 */
function boardText({ board_busy, wire, allowed_us }: TimingReport): string {
  const [busy, line] = [ms(board_busy.max_us), ms(wire.max_us)];
  if (board_busy.max_us + wire.max_us >= (allowed_us ?? 0) / 2)
    return `the target's (it computed up to ${busy}, the line took ${line})`;
  return `cause unknown (neither computing, up to ${busy}, nor the line, ${line}, explains it: a lost answer, an adapter, or a machine too busy to read or to run the target in time)`;
}

const ms = (value_us: number): string => `${(value_us / 1000).toFixed(1)} ms`;

/** Whether the run can be had again from the same scenario, seed and targets: its targets' answers were all waited for. */
export const isDeterministic = (sync: RunSync, links: Links): boolean =>
  sync !== "free" &&
  Object.values(links).every(({ overruns, missed, reboots }) => overruns === 0 && missed === 0 && reboots === 0);

/** Where the time of exchanges went; empty where nothing was exchanged. */
export function timingText({ bench_late, board_busy, wire, rest, slack_min_us }: TimingReport): string {
  const parts = [
    ...(bench_late === null
      ? []
      : [`STEPs left p50 ${bench_late.p50_us} us, p99 ${bench_late.p99_us} us, at most ${bench_late.max_us} us late`]),
    `computing p50 ${board_busy.p50_us} us, p99 ${board_busy.p99_us} us`,
    ...(wire.max_us === 0 ? [] : [`wire ${wire.p50_us} us`]),
    `the rest p50 ${rest.p50_us} us, p99 ${rest.p99_us} us`,
    ...(slack_min_us === null ? [] : [`least time left ${slack_min_us} us`]),
  ];
  return parts.join("; ");
}

/** What a person must know of a run that was not stepped. */
export const freeText =
  "not deterministic: targets ran on their own clocks and their outputs in the exercise were held; a replay of its recording is";
