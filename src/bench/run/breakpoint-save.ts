/** Takes a breakpoint: brings exercise and targets to one moment and gathers the state of both. */

import type { BreakpointFirmware, UnitState } from "../../archive/index.ts";
import type { Breakpoint } from "../../kernel/index.ts";
import type { Exercise } from "../../mission/exercise.ts";
import type { UnitName } from "../../onboard/unit.ts";
import { uidText } from "../target/identity.ts";
import type { Driver } from "./driver.ts";
import type { RunEnd } from "./run-options.ts";
import type { Runner } from "./runner.ts";

export interface SavedTarget {
  readonly firmware: BreakpointFirmware | null;
  readonly state: UnitState;
}

export interface TakenBreakpoint {
  readonly reason: "taken";
  /** Shares the live state: encode it before the exercise goes on. */
  readonly exercise: Breakpoint;
  readonly targets: ReadonlyMap<UnitName, SavedTarget>;
}

/**
 * Takes a breakpoint of a run that stands still: between two runs, or in `Runner.between`.
 *
 * Every target has answered what it was asked by then, so that its state and the exercise's belong together.
 *
 * @returns how the run ended where it did so meanwhile
 */
export async function takeBreakpoint(
  runner: Runner,
  exercise: Exercise,
  drivers: ReadonlyMap<UnitName, Driver>,
): Promise<TakenBreakpoint | Exclude<RunEnd, { reason: "reached" }>> {
  const before = await runner.settle();
  if (before.reason !== "reached") return before;
  const targets = new Map<UnitName, SavedTarget>();
  for (const [unit, driver] of drivers) {
    const state = await driver.overSoundWire(() => stateOf(driver));
    targets.set(unit, { firmware: firmwareOf(driver), state });
  }
  // A link may have been lost over it.
  const after = await runner.settle();
  return after.reason === "reached" ? { reason: "taken", exercise: exercise.simulation.save(), targets } : after;
}

async function stateOf({ isOpen, transfer }: Driver): Promise<UnitState> {
  if (!isOpen) return restart("its link was lost at that moment");
  const { canSnapshot, memory, history } = transfer;
  let refusal = "it says that it cannot give its state away";
  if (canSnapshot) {
    const outcome = await transfer.ask();
    if (outcome.ok) return { how: "snapshot", bytes: outcome.state };
    refusal = `it did not give its state away: ${outcome.why}`;
  }
  if (memory !== undefined) return { how: "memory", bytes: memory.capture() };
  if (history === undefined) return restart(refusal);
  const { doubt } = history;
  return doubt === undefined ? { how: "steps", ...history.save() } : restart(`${refusal}, and ${doubt}`);
}

const restart = (why: string): UnitState => ({ how: "restart", why });

function firmwareOf({ identity }: Driver): BreakpointFirmware | null {
  if (identity === null) return null;
  const { firmwareName: name, firmwareBuild: build, contractMajor, contractMinor, contractHash, boardUid } = identity;
  const contract = `${contractMajor}.${contractMinor} ${Buffer.from(contractHash).toString("hex")}`;
  return { name, build, contract, uid: uidText(boardUid) };
}
