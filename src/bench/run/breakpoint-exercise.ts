/** Puts the exercise's part of a breakpoint in force, whoever sits in the sockets this time. */

import type { BreakpointContent, BreakpointFirmware, UnitState } from "../../archive/index.ts";
import { type Breakpoint, decode, encode, type SimTime } from "../../kernel/index.ts";
import { spacecraftName } from "../../mission/craft.ts";
import type { Exercise } from "../../mission/exercise.ts";
import { type WireChange, wireChannel, type WireDirection } from "../../mission/wires.ts";
import { type UnitName, unitNames } from "../../onboard/unit.ts";

/** A unit whose state is not taken over: it begins anew. */
export interface Restart {
  readonly unit: UnitName;
  readonly why: string;
}

export interface ResumedExercise {
  readonly at: SimTime;
  /** The exercise as it was put in force, encoded: what a replay of the run from here begins with. */
  readonly bytes: Uint8Array;
  /** What each target outside this process is to take over. */
  readonly states: ReadonlyMap<UnitName, UnitState>;
  /** Models that begin anew. */
  readonly restarts: readonly Restart[];
}

/**
 * Restores an exercise that was built from the breakpoint's scenario and not started. It takes the content's objects over.
 *
 * @param outside units whose target is outside this process this time
 */
export function resumeExercise(
  exercise: Exercise,
  content: BreakpointContent,
  outside: ReadonlySet<UnitName>,
): ResumedExercise {
  const memory: Record<string, Breakpoint["memory"][string]> = { ...content.exercise.memory };
  const states = new Map<UnitName, UnitState>();
  const restarts: Restart[] = [];
  for (const unit of unitNames) {
    const state = content.units[unit]?.state ?? { how: "model" };
    const kept = memory[unit];
    if (kept === undefined) continue;
    if (outside.has(unit)) {
      states.set(unit, state.how === "model" ? { how: "snapshot", bytes: encode(kept.responder) } : state);
    } else if (state.how !== "model") {
      const responder = modelState(state);
      if (responder !== undefined) memory[unit] = { ...kept, responder };
      else restarts.push({ unit, why: whyNot(state, content.units[unit]?.firmware ?? null) });
    }
  }
  exercise.simulation.restore({ ...content.exercise, memory });
  return { at: exercise.simulation.now, bytes: encode(exercise.simulation.save()), states, restarts };
}

/**
 * What the shell does before a resumed exercise goes on: units that begin anew are told to it, as inputs of their own, and
 * the faults in force are put on the wires again, which were made anew.
 */
export function beginResumed(exercise: Exercise, restarts: readonly Restart[]): void {
  const { simulation, outbox } = exercise;
  for (const { unit, why } of restarts) {
    outbox.notice(simulation.now, unit, "high", `it begins anew: ${why}`);
    simulation.inject(spacecraftName, "unit-restarted", unit);
  }
  for (const change of wiresInForce(exercise)) outbox.wireChange(change);
}

/** A banner that came once does not come again. */
function wiresInForce(exercise: Exercise): WireChange[] {
  const at = exercise.simulation.now;
  const { wires } = exercise.craft();
  return unitNames.flatMap((unit) => {
    const tx = wires[`wire.${unit}.tx`];
    const rx = wires[`wire.${unit}.rx`];
    const change = (fault: typeof tx, ...directions: readonly WireDirection[]): WireChange[] =>
      fault === undefined || (fault.kind === "banner" && fault.probability === undefined)
        ? []
        : [{ at, unit, directions, fault }];
    const isWhole = tx !== undefined && tx.channel === rx?.channel && wireChannel(tx.channel)?.directions.length === 2;
    return isWhole ? change(tx, "tx", "rx") : [...change(tx, "tx"), ...change(rx, "rx")];
  });
}

/** State of a TypeScript unit that ran behind a link; undefined where it is another program's. */
function modelState(state: UnitState): unknown {
  if (state.how !== "snapshot") return undefined;
  const decoded = decode(state.bytes);
  return decoded.ok && typeof decoded.value === "object" ? (decoded.value ?? undefined) : undefined;
}

const whyNot = (state: UnitState, firmware: BreakpointFirmware | null): string =>
  firmware === null || state.how === "restart"
    ? `a model cannot take over ${stateText(state)}`
    : `a model does not take over the state of ${firmware.name} ${firmware.build}, ${stateText(state)}`;

/** A unit's state in words. */
export function stateText(state: UnitState): string {
  switch (state.how) {
    case "model":
      return "the state of a model";
    case "snapshot":
      return `a snapshot of ${state.bytes.length} bytes`;
    case "memory":
      return `an emulator's memory of ${state.bytes.length} bytes`;
    case "steps":
      return `a history of ${state.steps} steps`;
    case "restart":
      return `nothing: ${state.why}`;
  }
}
