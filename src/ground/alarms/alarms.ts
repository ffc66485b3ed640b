/**
 * Alarms of the ground: raised when a value stays out of its limits, latched until somebody has acknowledged them and the
 * value is back, shelved for a while where somebody says so.
 *
 * Everything here is plain data; time is that of the exercise. Each function returns the alarms that it changed, as they
 * are now; one whose `ended` is true is in the list no more.
 */

import type { SimTime } from "../../kernel/time.ts";
import { type AlarmLevel, type LimitTable, type Standing, standingOf } from "./limits.ts";

export interface Alarm {
  readonly id: number;
  readonly parameter: string;
  /** The worst since it was raised. */
  level: AlarmLevel;
  /** The value is out of its limits now. */
  isActive: boolean;
  acknowledged: boolean;
  acknowledgedBy: string;
  comment: string;
  /** Not announced until then; null where it is not shelved. */
  shelvedUntil: SimTime | null;
  readonly raisedAt: SimTime;
  changedAt: SimTime;
  /** That it was raised or worsened by, and the bound that it passed. */
  value: number;
  limit: number;
  ended: boolean;
}

/** How a parameter has stood lately. */
interface Seen {
  /** Time of its newest sample: an older one, of a playback, says nothing of now. */
  at: SimTime;
  /** Level that has been found last, and how often in a row. */
  level: AlarmLevel | "none";
  count: number;
}

export interface AlarmState {
  /** Alarms that have not ended, in the order in which they were raised. At most one a parameter. */
  readonly alarms: Alarm[];
  readonly seen: Record<string, Seen>;
  nextId: number;
}

export type AlarmRefusal = "unknown" | "acknowledged" | "not-later";
export type AlarmResult =
  | { readonly ok: true; readonly alarm: Alarm }
  | { readonly ok: false; readonly reason: AlarmRefusal; readonly why: string };

export const initialAlarms = (): AlarmState => ({ alarms: [], seen: {}, nextId: 1 });

/**
 * Takes a value that came down.
 *
 * @param at when it was measured
 * @param mode of the spacecraft, as limits name it
 * @returns the alarm that this changed, or undefined
 */
export function observe(
  state: AlarmState,
  table: LimitTable,
  parameter: string,
  value: number,
  at: SimTime,
  mode: string,
): Alarm | undefined {
  const watch = table.watch(parameter, mode);
  const known = state.seen[parameter];
  if (watch === undefined && known === undefined) return undefined;
  const standing = watch === undefined ? undefined : standingOf(watch, value);
  const level = standing?.level ?? "none";
  const seen = (state.seen[parameter] ??= { at, level, count: 0 });
  if (at < seen.at) return undefined;
  seen.at = at;
  seen.count = seen.level === level ? seen.count + 1 : 1;
  seen.level = level;
  if (seen.count < (watch?.persistence ?? 1)) return undefined;
  const alarm = state.alarms.find((each) => each.parameter === parameter);
  if (standing === undefined) return alarm === undefined ? undefined : restore(state, alarm, at);
  return alarm === undefined ? raise(state, parameter, value, standing, at) : worsen(alarm, value, standing, at);
}

/** Somebody has seen it and says why that is well. It ends when the value is back. */
export function acknowledge(state: AlarmState, id: number, by: string, comment: string, at: SimTime): AlarmResult {
  const alarm = find(state, id);
  if (alarm === undefined) return unknown(id);
  if (alarm.acknowledged) {
    const why = `alarm ${id} has been acknowledged by ${alarm.acknowledgedBy}`;
    return { ok: false, reason: "acknowledged", why };
  }
  Object.assign(alarm, { acknowledged: true, acknowledgedBy: by, comment, changedAt: at });
  endWhereOver(state, alarm);
  return { ok: true, alarm };
}

/** Is not announced until `until`; it comes back then where it still stands. */
export function shelve(
  state: AlarmState,
  id: number,
  by: string,
  comment: string,
  at: SimTime,
  until: SimTime,
): AlarmResult {
  const alarm = find(state, id);
  if (alarm === undefined) return unknown(id);
  if (until <= at)
    return { ok: false, reason: "not-later", why: `alarm ${id}: the end of shelving is not later than now` };
  Object.assign(alarm, { shelvedUntil: until, acknowledgedBy: by, comment, changedAt: at });
  return { ok: true, alarm };
}

/** Takes alarms off the shelf whose time is over, to be announced again. */
export function unshelve(state: AlarmState, at: SimTime): Alarm[] {
  const over = state.alarms.filter(({ shelvedUntil }) => shelvedUntil !== null && shelvedUntil <= at);
  for (const alarm of over) Object.assign(alarm, { shelvedUntil: null, changedAt: at });
  return over;
}

/** Ends an alarm whatever it is: for one whose parameter will not come any more. */
export function clear(state: AlarmState, id: number, at: SimTime): AlarmResult {
  const alarm = find(state, id);
  if (alarm === undefined) return unknown(id);
  alarm.changedAt = at;
  end(state, alarm);
  return { ok: true, alarm };
}

/** Whether people are to be told: it stands, nobody has acknowledged it, and it is on no shelf. */
export const isAnnounced = ({ acknowledged, shelvedUntil, ended }: Readonly<Alarm>): boolean =>
  !ended && !acknowledged && shelvedUntil === null;

const find = (state: AlarmState, id: number): Alarm | undefined => state.alarms.find((alarm) => alarm.id === id);

const unknown = (id: number): AlarmResult => ({ ok: false, reason: "unknown", why: `there is no alarm ${id}` });

function raise(state: AlarmState, parameter: string, value: number, { level, limit }: Standing, at: SimTime): Alarm {
  const alarm: Alarm = {
    id: state.nextId++,
    parameter,
    level,
    isActive: true,
    acknowledged: false,
    acknowledgedBy: "",
    comment: "",
    shelvedUntil: null,
    raisedAt: at,
    changedAt: at,
    value,
    limit,
    ended: false,
  };
  state.alarms.push(alarm);
  return alarm;
}

/** Out of limits again, or worse than before: what was acknowledged was less. */
function worsen(alarm: Alarm, value: number, { level, limit }: Standing, at: SimTime): Alarm | undefined {
  const isWorse = level === "red" && alarm.level === "yellow";
  if (alarm.isActive && !isWorse) return undefined;
  const wasActive = alarm.isActive;
  Object.assign(alarm, { isActive: true, value, limit, changedAt: at });
  if (isWorse) alarm.level = level;
  if (isWorse || !wasActive) alarm.acknowledged = false;
  return alarm;
}

function restore(state: AlarmState, alarm: Alarm, at: SimTime): Alarm | undefined {
  if (!alarm.isActive) return undefined;
  alarm.isActive = false;
  alarm.changedAt = at;
  endWhereOver(state, alarm);
  return alarm;
}

function endWhereOver(state: AlarmState, alarm: Alarm): void {
  if (alarm.acknowledged && !alarm.isActive) end(state, alarm);
}

function end(state: AlarmState, alarm: Alarm): void {
  alarm.ended = true;
  state.alarms.splice(state.alarms.indexOf(alarm), 1);
}
