/** ST[11], time-based scheduling: requests that wait for their time, then go the way of those from the radio. */

import { obc } from "../../../messages/index.ts";
import { isWithin } from "../../numbers.ts";
import { inRange, Reason } from "../../verification.ts";
import { always, type Commands, done, found } from "../commands.ts";
import type { Activity } from "../flash.ts";
import { packService } from "../packets/packets.ts";
import { inParts } from "../packets/parts.ts";
import { activitiesMax, Parameter, releasesPerStepMax } from "../parameters.ts";
import { failStart } from "../requests/acknowledge.ts";
import { release } from "../requests/requests.ts";
import { readBody } from "../requests/routing.ts";
import type { ObcState } from "../state.ts";

const shiftMax_s = 86_400;
const activitiesPerPacket = 7;

export const scheduleCommands: Commands<
  | "enableSchedule"
  | "disableSchedule"
  | "resetSchedule"
  | "insertActivity"
  | "deleteActivity"
  | "shiftSchedule"
  | "reportSchedule"
> = {
  enableSchedule: { check: always, perform: done(({ flash }) => void (flash.scheduleOn = true)) },
  disableSchedule: { check: always, perform: done(({ flash }) => void (flash.scheduleOn = false)) },
  resetSchedule: {
    check: always,
    perform: done(({ flash }) => {
      flash.scheduleOn = false;
      flash.activities.length = 0;
    }),
  },
  insertActivity: { check: ({ unit, body }) => readBody(unit, body).reason, perform: insert },
  deleteActivity: {
    check: always,
    perform({ flash }, { activity }) {
      const place = flash.activities.findIndex(({ requestId }) => requestId === activity);
      if (place >= 0) flash.activities.splice(place, 1);
      return found(place >= 0);
    },
  },
  shiftSchedule: { check: ({ shiftS }) => inRange(isWithin(shiftS, -shiftMax_s, shiftMax_s)), perform: shift },
  reportSchedule: { check: always, perform: done(reportSchedule) },
};

/** Releases what is due, in the order of time. What is too late, or finds the schedule disabled, fails at its start. */
export function runSchedule(state: ObcState): void {
  const { flash, time_us } = state;
  const late_us = flash.parameters[Parameter.ONBOARD_PARAMETER_SCHEDULE_LATE]! * 1e6;
  for (let i = 0; i < releasesPerStepMax; i += 1) {
    const next = flash.activities[0];
    if (next === undefined || next.release_us > time_us) return;
    flash.activities.shift();
    const { requestId, unit, body } = next;
    if (!flash.scheduleOn) failStart(state, requestId, Reason.FAILURE_REASON_INTERLOCK);
    else if (time_us - next.release_us > late_us) failStart(state, requestId, Reason.FAILURE_REASON_IN_THE_PAST);
    else release(state, { requestId, unit, body, acknowledge: obc.v1.Acknowledge.ACKNOWLEDGE_ALL });
  }
}

function insert({ flash, time_us }: ObcState, { releaseTimeUs, unit, body }: obc.v1.InsertActivity): Reason {
  if (releaseTimeUs <= time_us) return Reason.FAILURE_REASON_IN_THE_PAST;
  const { activities } = flash;
  if (activities.length >= activitiesMax) return Reason.FAILURE_REASON_QUEUE_FULL;
  const { requestId } = readBody(unit, body);
  if (activities.some((one) => one.requestId === requestId)) return Reason.FAILURE_REASON_NOT_ALLOWED;
  file(activities, { requestId, release_us: releaseTimeUs, unit, body: body.slice() });
  return Reason.FAILURE_REASON_NONE;
}

/** Behind all that are released at the same time or before. */
function file(activities: Activity[], activity: Activity): void {
  let at = activities.length;
  while (at > 0 && activities[at - 1]!.release_us > activity.release_us) at -= 1;
  activities.splice(at, 0, activity);
}

function shift({ flash, time_us }: ObcState, { shiftS }: obc.v1.ShiftSchedule): Reason {
  const shift_us = Math.round(shiftS * 1e6);
  const [first] = flash.activities;
  if (first === undefined) return Reason.FAILURE_REASON_NONE;
  if (first.release_us + shift_us <= time_us) return Reason.FAILURE_REASON_IN_THE_PAST;
  for (const activity of flash.activities) activity.release_us += shift_us;
  return Reason.FAILURE_REASON_NONE;
}

function reportSchedule(state: ObcState): void {
  const { scheduleOn: on, activities } = state.flash;
  const list = activities.map(({ requestId, release_us, unit }) => ({ requestId, releaseTimeUs: release_us, unit }));
  inParts(list, activitiesPerPacket, (some, part, parts) => {
    const body = obc.v1.ScheduleReport.encode({ part, parts, on, activities: some });
    packService(state, obc.v1.Content.CONTENT_SCHEDULE, body);
  });
}
