/** Flights for the console's host: scenarios by name or path, breakpoints by path, with the words of the command line. */

import type { Driver } from "../bench/run/driver.ts";
import { Runner, type RunSinks } from "../bench/run/runner.ts";
import type { Flight, FlightPlan, MakeFlight } from "../console/host/flight.ts";
import { after, simStart } from "../kernel/index.ts";
import { type UnitName, unitNames } from "../onboard/unit.ts";
import { saveBreakpoint } from "./breakpoint.ts";
import { UsageError } from "./failure.ts";
import { target, type UnitTarget } from "./options.ts";
import { loadBundledProcedure } from "./procedures.ts";
import { openRecording } from "./record.ts";
import { begin } from "./resume.ts";
import { openDrivers, type OpeningProgress, prepare, type PreparedRun, type RunWords } from "./session.ts";

export interface FlightWords extends RunWords {
  /** Targets of scenarios that name none themselves, by unit; the words' come first. */
  readonly usualTargets?: readonly UnitTarget[];
}

/** What a scenario's rate is where it asks for as fast as it goes: somebody watches. */
const rateUsual = 1;

/** @param progress told as targets are opened */
export function flightMaker(words: FlightWords, progress?: OpeningProgress): MakeFlight {
  return async (plan, sinks, changed) => {
    const run = prepared(plan, words, changed);
    const recording = await openRecording(plan.from === "scenario" ? words.record : undefined, run);
    const drivers = new Map<UnitName, Driver>();
    const { exercise, sync, rate, onLoss } = run;
    const all: RunSinks = recording === undefined ? sinks : both(sinks, recording.sinks);
    const runner = new Runner({ exercise, drivers, sync, rate, onLoss, sinks: all });
    const close = async (): Promise<void> => {
      for (const driver of drivers.values()) driver.close();
      await recording?.abandon();
    };
    try {
      for (const [unit, driver] of await openDrivers(run, runner.listener, progress)) drivers.set(unit, driver);
    } catch (error) {
      await close();
      throw error;
    }
    return flightOf(plan, run, runner, drivers, words, close);
  };
}

function flightOf(
  plan: FlightPlan,
  run: PreparedRun,
  runner: Runner,
  drivers: ReadonlyMap<UnitName, Driver>,
  words: FlightWords,
  close: () => Promise<void>,
): Flight {
  const { exercise, targets, sync, loaded } = run;
  return {
    scenario: plan.from === "scenario" ? plan.scenario : loaded.path,
    scenarioText: loaded.text,
    spacecraftText: loaded.spacecraftText,
    overrides: run.overrides,
    exercise,
    runner,
    drivers,
    targets: new Map(targets.map(({ unit, text }) => [unit, text])),
    until: after(simStart, words.for ?? exercise.scenario.duration),
    sync,
    procedure: loadBundledProcedure,
    begin: () => begin(run),
    async saveBreakpoint(path) {
      const saved = await saveBreakpoint(path, { prepared: run, runner, drivers });
      if (typeof saved !== "string") throw new UsageError("no breakpoint: the run ended meanwhile");
    },
    close,
  };
}

function prepared(plan: FlightPlan, words: FlightWords, changed: ReadonlyMap<UnitName, string>): PreparedRun {
  const usual = plan.from === "scenario" ? (words.usualTargets ?? []) : [];
  const targets = unitNames.flatMap((unit): readonly UnitTarget[] => {
    const text = changed.get(unit);
    if (text !== undefined) return target(`${unit}=${text}`, []);
    const asked = words.target.find((each) => each.unit === unit) ?? usual.find((each) => each.unit === unit);
    return asked === undefined ? [] : [asked];
  });
  const common = { target: targets, onLoss: words.onLoss ?? ("hold" as const), breakpoint: [] };
  const sync = words.sync === undefined ? {} : { sync: words.sync };
  const key = words.key === undefined ? {} : { key: words.key };
  const asked: RunWords =
    plan.from === "scenario" ? { ...words, ...common } : { ...common, ...sync, ...key, set: [], from: plan.path };
  const run = prepare(plan.from === "scenario" ? plan.scenario : undefined, asked, { onLoss: "hold" });
  const { scenario } = run.exercise;
  const wished = scenario.rate === "max" || run.sync !== "lockstep" ? rateUsual : scenario.rate;
  return { ...run, rate: words.rate ?? wished, keepsSteps: true };
}

const both = (one: RunSinks, other: RunSinks): RunSinks => ({
  ...other,
  ...one,
  record(record) {
    other.record?.(record);
    one.record?.(record);
  },
  notice(notice) {
    other.notice?.(notice);
    one.notice?.(notice);
  },
});
