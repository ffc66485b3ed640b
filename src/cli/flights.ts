/** Flights for the console's host: scenarios by name or path, breakpoints by path, with the words of the command line. */

import { now_us } from "../bench/clock.ts";
import type { Driver } from "../bench/run/driver.ts";
import { type RunEnd, Runner, type RunSinks } from "../bench/run/runner.ts";
import type { Flight, FlightPlan, MakeFlight } from "../console/host/flight.ts";
import { after, simStart } from "../kernel/index.ts";
import { type UnitName, unitNames } from "../onboard/unit.ts";
import { saveBreakpoint } from "./breakpoint.ts";
import { UsageError } from "./failure.ts";
import { target, type UnitTarget } from "./options.ts";
import { loadBundledProcedure } from "./procedures.ts";
import { openRecording } from "./record.ts";
import { begin } from "./resume.ts";
import { resultOf } from "./result.ts";
import { openDrivers, type OpeningProgress, prepare, type PreparedRun, type RunWords } from "./session.ts";
import { watched } from "./watching.ts";

export interface FlightWords extends RunWords {
  /** Targets of scenarios that name none themselves, by unit; the words' come first. */
  readonly usualTargets?: readonly UnitTarget[];
}

/** @param progress told as targets are opened */
export function flightMaker(words: FlightWords, progress?: OpeningProgress): MakeFlight {
  return async (plan, sinks, changed) => {
    const run = prepared(plan, words, changed);
    const recording = await openRecording(plan.from === "scenario" ? words.record : undefined, run);
    const drivers = new Map<UnitName, Driver>();
    const { exercise, sync, rate, onLoss } = run;
    const all: RunSinks = recording === undefined ? sinks : both(sinks, recording.sinks);
    const runner = new Runner({ exercise, drivers, sync, rate, onLoss, sinks: all });
    try {
      for (const [unit, driver] of await openDrivers(run, runner.listener, progress)) drivers.set(unit, driver);
    } catch (error) {
      await recording?.abandon();
      throw error;
    }
    const until = after(simStart, words.for ?? exercise.scenario.duration);
    const began_us = now_us();
    const close = async (): Promise<void> => {
      const end = endOf(runner, exercise.simulation.now >= until);
      const result = resultOf({ prepared: run, drivers, runner, end, wall_s: (now_us() - began_us) / 1e6 });
      for (const driver of drivers.values()) driver.close();
      await recording?.close(result);
    };
    return flightOf({ plan, run, runner, drivers, until, close });
  };
}

/** How a flight ended that is closed now. */
function endOf({ broken }: Runner, isOver: boolean): RunEnd {
  if (broken !== undefined) return { reason: "broken", cause: broken };
  return { reason: isOver ? "reached" : "stopped" };
}

interface FlightParts extends Pick<Flight, "runner" | "drivers" | "until" | "close"> {
  readonly plan: FlightPlan;
  readonly run: PreparedRun;
}

function flightOf({ plan, run, runner, drivers, until, close }: FlightParts): Flight {
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
    until,
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
  return watched(run, words);
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
