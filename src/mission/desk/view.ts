/** What predicates read of the desk: counts of telecommands, alarms and notes, and telemetry as it came down. */

import { isAnnounced } from "../../ground/alarms/alarms.ts";
import { secondsAt, type SimTime } from "../../kernel/index.ts";
import { type UnitName, unitNames } from "../../onboard/unit.ts";
import type { View, ViewFields } from "../checks/spec.ts";
import type { GroundState } from "../ground-state.ts";
import { groundView } from "../ground-view.ts";
import { telemetryView } from "../view.ts";
import type { DeskState } from "./desk-state.ts";

/** The counters are the desk's own, to look into and not to keep. */
export function deskView(state: Readonly<DeskState>, at: SimTime): ViewFields {
  const waiting = state.alarms.alarms.filter(isAnnounced);
  const oldest = waiting.reduce((earliest, { raisedAt }) => Math.min(earliest, raisedAt), at as number);
  return {
    raised: state.raised,
    acknowledged: state.acknowledged,
    completed: state.completed,
    words: state.notes.map(({ text }) => text.toLowerCase()).join("\n"),
    notes: state.notes.length,
    hints: state.hints.length,
    alarms: state.alarms.alarms.length,
    unacknowledged: waiting.length,
    red_unacknowledged: waiting.filter(({ level }) => level === "red").length,
    longest_unacknowledged_s: (at - oldest) / 1e6,
  };
}

/** Each unit's latest telemetry that came down; a unit is absent until its first. */
export function downView({ latest }: Readonly<GroundState>): Partial<Record<UnitName, ViewFields>> {
  const view: Partial<Record<UnitName, ViewFields>> = {};
  for (const unit of unitNames) {
    const received = latest[unit];
    if (received !== undefined) view[unit] = telemetryView(unit, received.telemetry);
  }
  return view;
}

/** What conditions of procedures see: the ground's knowledge alone, the units as they came down. */
export function groundOnlyView(desk: Readonly<DeskState>, ground: Readonly<GroundState>, at: SimTime): View {
  return {
    ...downView(ground),
    truth: {},
    ground: groundView(ground, at),
    commands: desk.tally.counts,
    desk: deskView(desk, at),
    t_s: secondsAt(at),
  };
}
