/**
 * The desk: what people in the control room see and do, as a part of the exercise.
 *
 * Everything they do is an event from outside, so it stands in the input log, goes into breakpoints and is replayed. It sees
 * what came down and what the ground did, never the truth. Once a second it looks at alarms and takes procedures on.
 */

import { acknowledge, type Alarm, type AlarmResult, shelve } from "../../ground/alarms/alarms.ts";
import { after, type Component, type Effects, seconds, type SimEvent, type SimTime } from "../../kernel/index.ts";
import { formatDuration } from "../scenario/duration.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { type GroundState, groundName } from "../ground.ts";
import type { Outbox } from "../notice.ts";
import { checkPeriod, order } from "../order.ts";
import { AlarmWatch } from "./alarm-watch.ts";
import { type DeskState, endedAlarmsKeptMax, initialDesk, notesMax } from "./desk-state.ts";
import { ProcedureDesk } from "./procedure-desk.ts";
import type {
  AlarmAcknowledgement,
  AlarmShelving,
  HintRequest,
  NoteRequest,
  ProcedureActRequest,
  ProcedureStart,
} from "./requests.ts";
import { count } from "./tally.ts";

export type { DeskState } from "./desk-state.ts";

export const deskName = "desk";

export interface DeskOptions {
  readonly scenario: Pick<Scenario, "limits" | "hints">;
  readonly outbox: Outbox;
}

export class Desk implements Component<DeskState> {
  readonly name = deskName;
  readonly #outbox: Outbox;
  readonly #hints: DeskOptions["scenario"]["hints"];
  readonly #watch: AlarmWatch;
  readonly #procedures: ProcedureDesk;

  constructor({ scenario, outbox }: DeskOptions) {
    this.#outbox = outbox;
    this.#hints = scenario.hints;
    this.#watch = new AlarmWatch(scenario.limits);
    this.#procedures = new ProcedureDesk({
      outbox,
      note: (state, at, text, by) => this.#note(state, { text, by }, at),
      acknowledge: (state, at, parameter, comment, by) => this.#acknowledgeAll(state, parameter, comment, by, at),
    });
  }

  initial(): DeskState {
    return initialDesk();
  }

  start(_state: DeskState, effects: Effects): void {
    effects.schedule(effects.now, order.desk, this.name, "look");
  }

  handle(state: DeskState, event: SimEvent, effects: Effects): void {
    const { at } = event;
    switch (event.kind) {
      case "look":
        return this.#look(state, effects);
      case "note":
        return this.#note(state, event.payload as NoteRequest, at);
      case "hint":
        return this.#hint(state, event.payload as HintRequest, at);
      case "alarm-acknowledge": {
        const { alarm, by, comment } = event.payload as AlarmAcknowledgement;
        return this.#acknowledged(state, acknowledge(state.alarms, alarm, by, comment, at), at);
      }
      case "alarm-shelve":
        return this.#shelve(state, event.payload as AlarmShelving, at);
      case "procedure-start":
        return this.#procedures.start(state, event.payload as ProcedureStart, at);
      case "procedure-act":
        return this.#procedures.act(state, event.payload as ProcedureActRequest, at);
    }
  }

  #look(state: DeskState, effects: Effects): void {
    const ground = effects.read<GroundState>(groundName);
    this.#watch.look(state, ground, effects.now, (alarm) => this.#changed(state, alarm, effects.now));
    count(state.tally, ground.commands);
    this.#procedures.look(state, ground, effects);
    effects.schedule(after(effects.now, checkPeriod), order.desk, this.name, "look");
  }

  /** An alarm as the values changed it. */
  #changed(state: DeskState, alarm: Alarm, at: SimTime): void {
    const { parameter, level, isActive, value, limit, acknowledged } = alarm;
    if (alarm.ended) keepEnded(state, alarm);
    if (isActive && !acknowledged && alarm.shelvedUntil === null) {
      state.raised[parameter] = (state.raised[parameter] ?? 0) + 1;
      const text = `alarm ${alarm.id} ${level}: ${parameter} is ${rounded(value)}, limit ${rounded(limit)}`;
      return this.#tell(at, level === "red" ? "high" : "medium", text);
    }
    if (!isActive) this.#tell(at, "info", `alarm ${alarm.id}: ${parameter} is back`);
  }

  #shelve(state: DeskState, { alarm, for_s, comment, by }: AlarmShelving, at: SimTime): void {
    const result = shelve(state.alarms, alarm, by, comment, at, after(at, seconds(for_s)));
    if (!result.ok) return this.#tell(at, "low", `not shelved: ${result.why}`);
    const length = formatDuration(seconds(for_s));
    this.#tell(at, "info", `alarm ${alarm}, ${result.alarm.parameter}, shelved for ${length} by ${by}${why(comment)}`);
  }

  #acknowledgeAll(state: DeskState, parameter: string, comment: string, by: string, at: SimTime): void {
    const meant = state.alarms.alarms.filter(
      (alarm) => !alarm.acknowledged && (parameter === "all" || alarm.parameter === parameter),
    );
    for (const { id } of meant) this.#acknowledged(state, acknowledge(state.alarms, id, by, comment, at), at);
  }

  #acknowledged(state: DeskState, result: AlarmResult, at: SimTime): void {
    if (!result.ok) return this.#tell(at, "low", `not acknowledged: ${result.why}`);
    const { id, parameter, acknowledgedBy, comment } = result.alarm;
    state.acknowledged[parameter] = (state.acknowledged[parameter] ?? 0) + 1;
    if (result.alarm.ended) keepEnded(state, result.alarm);
    this.#tell(at, "info", `alarm ${id}, ${parameter}, acknowledged by ${acknowledgedBy}${why(comment)}`);
  }

  #note(state: DeskState, { text, by }: NoteRequest, at: SimTime): void {
    if (state.notes.length >= notesMax) return this.#tell(at, "low", `no more notes: ${notesMax} are kept`);
    state.notes.push({ at, by, text });
    this.#tell(at, "info", `note by ${by}: ${text}`);
  }

  /** The next hint, at its price. */
  #hint(state: DeskState, { by }: HintRequest, at: SimTime): void {
    const hint = this.#hints[state.hints.length];
    if (hint === undefined) {
      return this.#tell(at, "info", this.#hints.length === 0 ? "there are no hints" : "there are no more hints");
    }
    state.hints.push({ at, by });
    const price = `${hint.price} point${hint.price === 1 ? "" : "s"}`;
    this.#tell(at, "info", `hint ${state.hints.length} of ${this.#hints.length}, ${price}: ${hint.text}`);
  }

  #tell(at: SimTime, severity: "info" | "low" | "medium" | "high", text: string): void {
    this.#outbox.notice(at, deskName, severity, text);
  }
}

function keepEnded({ endedAlarms }: DeskState, alarm: Alarm): void {
  endedAlarms.push(alarm);
  if (endedAlarms.length > endedAlarmsKeptMax) endedAlarms.shift();
}

const why = (comment: string): string => (comment === "" ? "" : `: ${comment}`);
const rounded = (value: number): string => String(Number(value.toPrecision(5)));
