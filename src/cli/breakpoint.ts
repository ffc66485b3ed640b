/** Breakpoints on the command line: written in the course of a run, and told by `falak breakpoint`. */

import { existsSync } from "node:fs";
import { dirname } from "node:path";
import {
  type BreakpointContent,
  type BreakpointUnit,
  ownVersions,
  readBreakpoint,
  versionDifferences,
  writeBreakpoint,
} from "../archive/index.ts";
import { stateText } from "../bench/run/breakpoint-exercise.ts";
import { takeBreakpoint } from "../bench/run/breakpoint-save.ts";
import type { Driver } from "../bench/run/driver.ts";
import type { RunEnd, Runner } from "../bench/run/runner.ts";
import { between, type SimTime, simStart } from "../kernel/index.ts";
import { formatDuration } from "../mission/scenario/duration.ts";
import type { UnitName } from "../onboard/unit.ts";
import { takersOf, takersText } from "./breakpoint-takers.ts";
import { exitCode, type ExitCode, UsageError } from "./failure.ts";
import type { BreakpointWish } from "./options.ts";
import type { PreparedRun } from "./session.ts";

export interface RunningParts {
  readonly prepared: PreparedRun;
  readonly runner: Runner;
  readonly drivers: ReadonlyMap<UnitName, Driver>;
}

/** @throws UsageError where a wish cannot be met, which is better known before the run than after it */
export function checkWishes(wishes: readonly BreakpointWish[], { exercise, sync }: PreparedRun, until: SimTime): void {
  const from = exercise.simulation.now;
  if (sync === "free" && wishes.length > 0) {
    throw new UsageError(
      "--breakpoint: targets that run on their own clock cannot be held still; use lockstep or paced",
    );
  }
  for (const { at, path } of wishes) {
    const named = `--breakpoint ${formatDuration(at)}=${path}`;
    if (at < from || at > until) {
      const span = `from ${formatDuration(between(simStart, from))} to ${formatDuration(between(simStart, until))}`;
      throw new UsageError(`${named}: the run goes ${span}`);
    }
    if (!existsSync(dirname(path)))
      throw new UsageError(`${named}: there is no folder ${dirname(path)}; create it first`);
  }
}

/**
 * Writes a breakpoint of a run that stands still.
 *
 * @returns what was written, in a line; or how the run ended where it did so meanwhile
 * @throws RecordingError of the disk
 */
export async function saveBreakpoint(path: string, parts: RunningParts): Promise<string | RunEnd> {
  const { prepared, runner, drivers } = parts;
  const { exercise, loaded, targets, sync, overrides } = prepared;
  const taken = await takeBreakpoint(runner, exercise, drivers);
  if (taken.reason !== "taken") return taken;
  const units = Object.fromEntries(
    targets.map(({ unit, text: target }): [string, BreakpointUnit] => [
      unit,
      { target, ...(taken.targets.get(unit) ?? { firmware: null, state: { how: "model" } }) },
    ]),
  );
  const { name, startUtc, seed } = exercise.scenario;
  const { size_bytes } = await writeBreakpoint(path, {
    versions: ownVersions(),
    scenario: {
      name,
      path: loaded.path,
      text: loaded.text,
      spacecraftText: loaded.spacecraftText,
      startUtc,
      seed,
      overrides,
    },
    at_us: exercise.simulation.now,
    sync,
    stateHash: exercise.stateHash(),
    telemetryHash: exercise.telemetryHash(),
    exercise: taken.exercise,
    units,
  });
  const outside = Object.entries(units).filter(([, { state }]) => state.how !== "model");
  const told = outside.map(([unit, { state }]) => `${unit}: ${returnText(state)}`);
  return `breakpoint ${path} at ${momentText(exercise.simulation.now)}, ${size_bytes} bytes${["", ...told].join("; ")}`;
}

/** `falak breakpoint FILE`. @throws UsageError where the file is none */
export function tellBreakpoint(path: string, isJson: boolean): ExitCode {
  const read = readBreakpoint(path);
  if (!read.ok) throw new UsageError(read.message);
  const { content, sha256, size_bytes } = read;
  const warnings = versionDifferences(content.versions);
  const document = {
    breakpoint: path,
    size_bytes,
    sha256,
    scenario: content.scenario.name,
    scenario_path: content.scenario.path,
    seed: content.scenario.seed,
    overrides: content.scenario.overrides,
    start_utc: content.scenario.startUtc,
    at_s: content.at_us / 1e6,
    sync: content.sync,
    state_hash: content.stateHash,
    telemetry_hash: content.telemetryHash,
    units: Object.fromEntries(Object.entries(content.units).map(([unit, told]) => [unit, unitDocument(told)])),
    versions: content.versions,
    warnings,
  };
  process.stdout.write(isJson ? `${JSON.stringify(document)}\n` : text(path, content, sha256, warnings));
  return exitCode.passed;
}

function unitDocument(unit: BreakpointUnit): object {
  const { target, firmware, state } = unit;
  const { goOn, beginAnew } = takersOf(unit);
  return {
    target,
    firmware: firmware === null ? null : `${firmware.name} ${firmware.build}`,
    uid: firmware?.uid ?? null,
    contract: firmware?.contract ?? null,
    how: state.how,
    comes_back: returnText(state),
    taken_over_by: goOn,
    begin_anew: beginAnew,
  };
}

function text(path: string, content: BreakpointContent, sha256: string, warnings: readonly string[]): string {
  const { scenario, units } = content;
  const lines = [
    `${path}: ${scenario.name} at ${momentText(content.at_us as SimTime)} (seed ${scenario.seed}, start ${scenario.startUtc}, ${content.sync})`,
    ...scenario.overrides.map((override) => `  --set ${override}`),
    ...Object.entries(units).map(([unit, { target, firmware, state }]) => {
      const who = firmware === null ? target : `${target}, ${firmware.name} ${firmware.build}, board ${firmware.uid}`;
      return `  ${unit.padEnd(8)} ${who}: ${returnText(state)}`;
    }),
    ...takerLines(units),
    `  state_hash     ${content.stateHash}`,
    `  telemetry_hash ${content.telemetryHash}`,
    `  sha256         ${sha256}`,
    ...warnings.map((warning) => `  warning: ${warning}`),
  ];
  return `${lines.join("\n")}\n`;
}

/** With another target in a socket, `run --from FILE --target unit=spec`: units of one kind on one line. */
function takerLines(units: BreakpointContent["units"]): string[] {
  const byText = new Map<string, string[]>();
  for (const [unit, told] of Object.entries(units)) {
    const takers = takersText(takersOf(told));
    byText.set(takers, [...(byText.get(takers) ?? []), unit]);
  }
  return [...byText].map(([takers, names]) => `  state of ${names.join(", ")}: ${takers}`);
}

/** How a unit comes back, in words. */
function returnText(state: BreakpointUnit["state"]): string {
  switch (state.how) {
    case "model":
      return "comes back with the exercise";
    case "snapshot":
    case "memory":
      return `takes back ${stateText(state)}`;
    case "steps":
      return `cannot give its state away: begins anew and runs its ${state.steps} steps again, and is refused where it answers otherwise`;
    case "restart":
      return `begins anew, as a logged restart: ${state.why}`;
  }
}

const momentText = (at: SimTime): string => formatDuration(between(simStart, at));
