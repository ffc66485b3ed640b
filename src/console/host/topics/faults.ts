/** Faults in force, and those that wait for their moment or condition. */

import { directorName, type DirectorState } from "../../../mission/director.ts";
import type { Exercise } from "../../../mission/exercise.ts";
import type { FaultLine } from "../../protocol/state.ts";

export function faultLines(exercise: Exercise): FaultLine[] {
  const { injected } = exercise.craft();
  const inForce = Object.entries(injected).map(([channel, { at, hidden }]): FaultLine => ({
    channel,
    kind: "",
    text: channel,
    hidden,
    since_us: at,
    state: "in force",
    begins_us: null,
    plan: null,
  }));
  const { planned } = exercise.simulation.read<DirectorState>(directorName);
  const waiting = Object.entries(planned).flatMap(([number, { trigger, action }]): FaultLine[] => {
    if (action.kind !== "fault") return [];
    const { channel, kind, value } = action.fault;
    const text = [kind, ...(value === undefined ? [] : [value]), "on", channel].join(" ");
    const state = trigger.kind === "when" ? `when ${trigger.when}` : `at ${trigger.at / 1e6} s`;
    const begins_us = trigger.kind === "when" ? null : trigger.at;
    return [{ channel, kind, text, hidden: action.hidden, since_us: null, state, begins_us, plan: Number(number) }];
  });
  return [...inForce, ...waiting];
}
