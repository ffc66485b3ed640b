/** Options that several verbs share, checked as they are read. */

import { type Command, InvalidArgumentError, Option } from "commander";
import { parseTarget, type TargetSpec } from "../bench/target-spec.ts";
import type { Duration } from "../kernel/index.ts";
import { parseDuration } from "../mission/scenario/duration.ts";
import { type UnitName, unitNames } from "../onboard/unit.ts";

export function duration(text: string): Duration {
  const parsed = parseDuration(text);
  if (!parsed.ok) throw new InvalidArgumentError(`${parsed.why}.`);
  return parsed.duration;
}

export function rate(text: string): number | "max" {
  if (text === "max") return "max";
  const value = Number(text);
  if (!(value >= 0.1 && value <= 1000)) throw new InvalidArgumentError("Give max, or a number from 0.1 to 1000.");
  return value;
}

export function unit(text: string): UnitName {
  const found = unitNames.find((name) => name === text);
  if (found === undefined) throw new InvalidArgumentError(`Units are ${unitNames.join(", ")}.`);
  return found;
}

export interface UnitTarget {
  readonly unit: UnitName;
  readonly text: string;
  readonly spec: TargetSpec;
}

/** `unit=spec`; may be repeated. */
export function target(text: string, before: readonly UnitTarget[] = []): readonly UnitTarget[] {
  const at = text.indexOf("=");
  if (at < 0) throw new InvalidArgumentError("Write UNIT=SPEC, such as adcs=process.");
  const name = unit(text.slice(0, at));
  const spec = text.slice(at + 1);
  const parsed = parseTarget(spec, name);
  if (!parsed.ok) throw new InvalidArgumentError(parsed.why);
  return [...before.filter((each) => each.unit !== name), { unit: name, text: spec, spec: parsed.target }];
}

/** A breakpoint that a run is to write: `MOMENT=FILE`. */
export interface BreakpointWish {
  readonly at: Duration;
  readonly path: string;
}

/** `20min=FILE`; may be repeated. */
export function breakpoint(text: string, before: readonly BreakpointWish[] = []): readonly BreakpointWish[] {
  const at = text.indexOf("=");
  const path = text.slice(at + 1);
  if (at < 0 || path === "") throw new InvalidArgumentError("Write MOMENT=FILE, such as 20min=flight.breakpoint.");
  return [...before, { at: duration(text.slice(0, at)), path }].sort((a, b) => a.at - b.at);
}

export const collect = (text: string, before: readonly string[] = []): readonly string[] => [...before, text];

/** An option that may be given several times. */
export const repeated = <T>(
  flags: string,
  description: string,
  read: (text: string, before: readonly T[]) => readonly T[],
): Option => new Option(flags, `${description}; may be repeated`).argParser(read).default([], "none");

/** What every verb that runs a scenario takes. */
export function runOptions(command: Command): Command {
  return command
    .option("--seed <seed>", "seed of all random streams, a whole number or a text, instead of the scenario's")
    .addOption(repeated("--set <path=value>", "replace a value of the scenario", collect))
    .addOption(
      repeated(
        "--target <unit=spec>",
        "who sits in a unit's socket: model, process, posix, qemu:BOARD, avr8js, serial:PATH[@BAUD], serial:uid=UID, tcp:HOST:PORT, unix:PATH",
        target,
      ),
    )
    .addOption(
      new Option(
        "--sync <mode>",
        "lockstep waits for answers, paced keeps the wall clock, free lets targets run on their own clocks",
      ).choices(["lockstep", "paced", "free"]),
    )
    .option("--rate <factor>", "simulated seconds per second, 0.1 to 1000, or max", rate)
    .addOption(new Option("--on-loss <policy>", "what a lost target does to the run").choices(["stop", "hold"]))
    .option("--record <file>", "write a recording (MCAP)")
    .option(
      "--key <file>",
      "authenticate telecommands with the key in a file that only you may read; see falak new key",
    )
    .option("--from <breakpoint>", "go on from a breakpoint file; it has the scenario, the seed and the targets");
}

export function degrees(text: string): number {
  const value = Number(text);
  if (!(value >= -5 && value <= 89)) throw new InvalidArgumentError("Give an elevation from -5 to 89 degrees.");
  return value;
}
