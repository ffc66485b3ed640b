/** What a run amounts to: one JSON document for scripts, a page of text for people. */

import type { Restart } from "../bench/run/breakpoint-exercise.ts";
import type { Driver } from "../bench/run/driver.ts";
import { quantile_us } from "../bench/run/histogram.ts";
import type { LinkReport } from "../bench/run/ledger.ts";
import type { RunEnd, Runner } from "../bench/run/runner.ts";
import { inSeconds, simStart, between } from "../kernel/index.ts";
import type { CheckResult, Verdict } from "../mission/checks/spec.ts";
import type { Exercise } from "../mission/exercise.ts";
import type { UnitName } from "../onboard/unit.ts";
import type { PreparedRun } from "./session.ts";
import { scoreLines, scoreReport, type ScoreReport } from "./score-text.ts";
import { linkLines } from "./link-text.ts";
import { verdictOf } from "./verdict.ts";
import { freeText, isDeterministic, overrunText } from "./timing-text.ts";

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
  /** Where the run went on from; null where it began at 0. */
  readonly resumed: { readonly from: string; readonly at_s: number; readonly begun_anew: readonly Restart[] } | null;
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
  /** Null where the scenario has no objectives. */
  readonly score: ScoreReport | null;
  readonly links: Readonly<Record<string, LinkReport>>;
  /** Whether the run can be had again from its scenario, seed and targets: no answer was gone without, nothing ran free. */
  readonly deterministic: boolean;
  /** How far simulated time was behind the wall clock at the end; null where it does not follow it. */
  readonly clock_drift_us: number | null;
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
  const checks = checkReports(exercise);
  const score = scoreReport(exercise);
  const links = Object.fromEntries([...drivers].map(([unit, driver]) => [unit, driver.report()]));
  return {
    scenario: scenario.name,
    seed: scenario.seed,
    sync: prepared.sync,
    rate: prepared.rate,
    simulated_s: inSeconds(between(simStart, simulation.now)),
    resumed: resumedAt(prepared),
    wall_s: Number(wall_s.toFixed(3)),
    events: simulation.eventCount,
    state_hash: exercise.stateHash(),
    telemetry_hash: exercise.telemetryHash(),
    verdict: verdictOf({
      checks,
      score: score?.verdict,
      overruns: Object.values(links).reduce((sum, { overruns }) => sum + overruns, 0),
      ended: end.reason,
      isWhole: simulation.now >= scenario.duration,
      doubt: exercise.inconclusive(),
    }),
    caveats: [...caveatsOf(checks, links, end), ...anew(prepared)],
    inconclusive: exercise.inconclusive() ?? overrunText(links) ?? null,
    ended: end.reason === "broken" ? end.cause.message : end.reason,
    broken: end.reason === "broken" ? end.cause.code : null,
    checks,
    score,
    links,
    deterministic: isDeterministic(prepared.sync, links),
    clock_drift_us: runner.drift_us === undefined ? null : Math.round(runner.drift_us),
    bench_lateness: prepared.sync === "paced" ? lateness(runner) : null,
  };
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
        `${unit} ${state === "open" ? "was lost for a while" : "is lost"}, ${missed} exchange${missed === 1 ? "" : "s"} missed`,
    ),
    ...Object.entries(links).flatMap(([unit, { stream }]) =>
      stream !== null && stream.frames_missing > 0
        ? [`${unit}: ${stream.frames_missing} telemetry frames missing`]
        : [],
    ),
  ];
}

function resumedAt({ resumed }: PreparedRun): RunResult["resumed"] {
  if (resumed === undefined) return null;
  return { from: resumed.path, at_s: inSeconds(between(simStart, resumed.at)), begun_anew: resumed.restarts };
}

const anew = ({ resumed }: PreparedRun): string[] =>
  (resumed?.restarts ?? []).map(({ unit }) => `${unit} began anew at the breakpoint`);

/** How the checks of an exercise stand. */
export const checkReports = (exercise: Exercise): CheckReport[] =>
  exercise.checkResults(exercise.simulation.now).map(checkReport);

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

const speed = ({ simulated_s, resumed, wall_s }: RunResult): string =>
  ((simulated_s - (resumed?.at_s ?? 0)) / Math.max(1e-9, wall_s)).toFixed(0);

/** The same for people. */
export function resultText(result: RunResult): string {
  const lines = [
    `${result.scenario}: ${result.verdict.toUpperCase()}${result.caveats.length === 0 ? "" : ` (${result.caveats.join("; ")})`} after ${result.simulated_s} s simulated${result.resumed === null ? "" : `, from ${result.resumed.at_s} s on`} in ${result.wall_s} s (${speed(result)}x), ${result.events} events`,
    // The cause itself goes to stderr.
    ...(result.ended === "reached"
      ? []
      : [`  ended: ${result.broken === null ? result.ended : `the bench broke (${result.broken})`}`]),
    ...(result.inconclusive === null ? [] : [`  inconclusive: ${result.inconclusive}`]),
    ...result.checks.map(
      ({ verdict, name, why, at_s }) =>
        `  ${verdict.padEnd(12)} ${name}: ${why}${at_s === undefined ? "" : ` at ${at_s} s`}`,
    ),
    ...scoreLines(result.score),
    ...(result.sync === "free" ? [`  ${freeText}`] : []),
    ...Object.entries(result.links).flatMap(linkLines),
    ...(result.clock_drift_us === null
      ? []
      : [`  simulated time ended ${result.clock_drift_us} us behind the wall clock`]),
    `  state_hash     ${result.state_hash}`,
    `  telemetry_hash ${result.telemetry_hash}`,
  ];
  return `${lines.join("\n")}\n`;
}
