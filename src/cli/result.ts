/** What a run amounts to: one JSON document for scripts, a page of text for people. */

import type { Driver } from "../bench/run/driver.ts";
import { quantile_us } from "../bench/run/histogram.ts";
import type { LinkReport } from "../bench/run/ledger.ts";
import type { RunEnd, Runner } from "../bench/run/runner.ts";
import { inSeconds, simStart, between } from "../kernel/index.ts";
import type { CheckResult, Verdict } from "../mission/checks/spec.ts";
import type { UnitName } from "../onboard/unit.ts";
import type { PreparedRun } from "./session.ts";

export interface CheckReport {
  readonly name: string;
  readonly requirement?: string;
  readonly severity: string;
  readonly weight: number;
  readonly verdict: CheckResult["verdict"];
  readonly at_s?: number;
  readonly why: string;
}

/** The document that `--json` prints. */
export interface RunResult {
  readonly scenario: string;
  readonly seed: number | string;
  readonly sync: string;
  readonly rate: number | "max";
  readonly simulated_s: number;
  readonly wall_s: number;
  readonly events: number;
  readonly state_hash: string;
  readonly telemetry_hash: string;
  readonly verdict: Verdict;
  /** What a reader of the verdict must know besides it: checks still open, links that were lost. */
  readonly caveats: readonly string[];
  /** Why the exercise allows no verdict (its orbit was lost); null where it does. */
  readonly inconclusive: string | null;
  /** How it ended: reached, stopped, or what broke. */
  readonly ended: string;
  /** What broke, in a word that scripts can compare; null where nothing did. */
  readonly broken: string | null;
  readonly checks: readonly CheckReport[];
  readonly links: Readonly<Record<string, LinkReport>>;
  /** How late the bench itself sent its STEPs, paced only; microseconds of the wall clock. */
  readonly bench_lateness: { readonly p50_us: number; readonly p99_us: number; readonly max_us: number } | null;
}

export interface ResultParts {
  readonly prepared: PreparedRun;
  readonly drivers: ReadonlyMap<UnitName, Driver>;
  readonly runner: Runner;
  readonly end: RunEnd;
  readonly wall_s: number;
}

export function resultOf({ prepared, drivers, runner, end, wall_s }: ResultParts): RunResult {
  const { exercise } = prepared;
  const { simulation, scenario } = exercise;
  const checks = exercise.checkResults(simulation.now).map(checkReport);
  const links = Object.fromEntries([...drivers].map(([unit, driver]) => [unit, driver.report()]));
  return {
    scenario: scenario.name,
    seed: scenario.seed,
    sync: prepared.sync,
    rate: prepared.rate,
    simulated_s: inSeconds(between(simStart, simulation.now)),
    wall_s: Number(wall_s.toFixed(3)),
    events: simulation.eventCount,
    state_hash: exercise.stateHash(),
    telemetry_hash: exercise.telemetryHash(),
    verdict: verdictOf(checks, links, end, simulation.now >= scenario.duration, exercise.inconclusive()),
    caveats: caveatsOf(checks, links, end),
    inconclusive: exercise.inconclusive() ?? null,
    ended: end.reason === "broken" ? end.cause.message : end.reason,
    broken: end.reason === "broken" ? end.cause.code : null,
    checks,
    links,
    bench_lateness: prepared.sync === "paced" ? lateness(runner) : null,
  };
}

/**
 * Overruns do not allow a verdict either way. A loss that `--on-loss hold` rode out does: the person asked for it. A check
 * that is still open counts only where the scenario was flown to its end.
 */
function verdictOf(
  checks: readonly CheckReport[],
  links: Readonly<Record<string, LinkReport>>,
  end: RunEnd,
  isWhole: boolean,
  doubt: string | undefined,
): Verdict {
  if (end.reason === "broken") return "inconclusive";
  if (Object.values(links).some(({ overruns }) => overruns > 0)) return "inconclusive";
  if (checks.some(({ verdict }) => verdict === "fail")) return "fail";
  // Somebody ended it early: what was not seen cannot pass.
  if (end.reason === "stopped") return "inconclusive";
  const undecided = checks.some(({ verdict }) => verdict === "inconclusive" || (isWhole && verdict === "open"));
  return undecided || doubt !== undefined ? "inconclusive" : "pass";
}

function caveatsOf(
  checks: readonly CheckReport[],
  links: Readonly<Record<string, LinkReport>>,
  end: RunEnd,
): readonly string[] {
  const open = checks.filter(({ verdict }) => verdict === "open").length;
  const lost = Object.entries(links).filter(([, { missed }]) => missed > 0);
  return [
    ...(end.reason === "stopped" ? ["interrupted"] : []),
    ...(open === 0 ? [] : [`${open} of ${checks.length} checks still open`]),
    ...lost.map(
      ([unit, { missed, state }]) =>
        `${unit} ${state === "open" ? "was lost for a while" : "is lost"}, ${missed} exchanges missed`,
    ),
  ];
}

function checkReport({ at, ...check }: CheckResult): CheckReport {
  return { ...check, ...(at === undefined ? {} : { at_s: inSeconds(between(simStart, at)) }) };
}

function lateness({ lateness: histogram }: Runner): RunResult["bench_lateness"] {
  return {
    p50_us: Math.round(quantile_us(histogram, 0.5)),
    p99_us: Math.round(quantile_us(histogram, 0.99)),
    max_us: Math.round(histogram.max_us),
  };
}

/** The same for people. */
export function resultText(result: RunResult): string {
  const lines = [
    `${result.scenario}: ${result.verdict.toUpperCase()}${result.caveats.length === 0 ? "" : ` (${result.caveats.join("; ")})`} after ${result.simulated_s} s simulated in ${result.wall_s} s (${(result.simulated_s / Math.max(1e-9, result.wall_s)).toFixed(0)}x), ${result.events} events`,
    // The cause itself goes to stderr.
    ...(result.ended === "reached"
      ? []
      : [`  ended: ${result.broken === null ? result.ended : `the bench broke (${result.broken})`}`]),
    ...(result.inconclusive === null ? [] : [`  inconclusive: ${result.inconclusive}`]),
    ...result.checks.map(
      ({ verdict, name, why, at_s }) =>
        `  ${verdict.padEnd(12)} ${name}: ${why}${at_s === undefined ? "" : ` at ${at_s} s`}`,
    ),
    ...Object.entries(result.links).map(([unit, link]) => `  link ${unit}: ${linkText(link)}`),
    `  state_hash     ${result.state_hash}`,
    `  telemetry_hash ${result.telemetry_hash}`,
  ];
  return `${lines.join("\n")}\n`;
}

export function linkText(link: LinkReport): string {
  const { chunks } = link;
  const lost = chunks.crc + chunks.cobs + chunks.length + chunks.oversize + chunks.unknown;
  return (
    `${link.target}, board ${link.uid}, ${link.state}: ${link.steps} steps, ${link.answers} answers, ` +
    `${link.overruns} overruns, ${link.losses} losses (${link.missed} exchanges missed), ${link.reboots} reboots; ` +
    `round trip p50 ${link.round_trip_p50_us} us, p99 ${link.round_trip_p99_us} us; ` +
    `${chunks.chunks} chunks in = ${chunks.delivered} delivered + ${chunks.duplicate} duplicate + ${chunks.stale} stale + ${lost} refused` +
    (link.wire_faults === null ? "" : `; faults on the wire met ${faultsText(link.wire_faults)}`)
  );
}

const faultsText = ({ tx, rx }: NonNullable<LinkReport["wire_faults"]>): string =>
  `${tx.frames} frames out (${tx.lost_frames} lost) and ${rx.frames} in (${rx.lost_frames} lost)`;
