/** ST[19], event-action: an event releases a request that is stored with it. */

import { obc } from "../../../messages/index.ts";
import { raise, severity } from "../../events.ts";
import { inRange, Reason } from "../../verification.ts";
import { always, type Commands, done, found } from "../commands.ts";
import type { EventAction } from "../flash.ts";
import { packService } from "../packets/packets.ts";
import { inParts } from "../packets/parts.ts";
import { eventActionsMax, Parameter, releasesPerStepMax } from "../parameters.ts";
import { release } from "../requests/requests.ts";
import { readBody } from "../requests/routing.ts";
import type { ObcState } from "../state.ts";
import { isEvent, keyOf } from "./event-reporting.ts";

const actionsPerPacket = 6;
const { FAILURE_REASON_NONE, FAILURE_REASON_NOT_FOUND, FAILURE_REASON_QUEUE_FULL } = Reason;

type OfEvent = { readonly eventUnit: obc.v1.Unit; readonly eventCode: number };
const check = ({ eventUnit, eventCode }: OfEvent): Reason => inRange(isEvent(eventUnit, eventCode));

export const eventActionCommands: Commands<
  | "addEventAction"
  | "deleteEventAction"
  | "clearEventActions"
  | "enableEventAction"
  | "disableEventAction"
  | "reportEventActions"
  | "enableEventActions"
  | "disableEventActions"
> = {
  addEventAction: {
    check(args) {
      const isSound = args.eventValue === null || Number.isFinite(args.eventValue);
      if (!isEvent(args.eventUnit, args.eventCode) || !isSound) return inRange(false);
      return readBody(args.unit, args.body).reason;
    },
    perform: add,
  },
  deleteEventAction: {
    check,
    perform(state, event) {
      const place = placeOf(state, event);
      if (place >= 0) state.flash.eventActions.splice(place, 1);
      state.actionReleased_us.delete(keyOf(event.eventUnit, event.eventCode));
      return found(place >= 0);
    },
  },
  clearEventActions: {
    check: always,
    perform: done((state) => {
      state.flash.eventActions.length = 0;
      state.actionReleased_us.clear();
    }),
  },
  enableEventAction: { check, perform: (state, event) => enable(state, event, true) },
  disableEventAction: { check, perform: (state, event) => enable(state, event, false) },
  reportEventActions: { check: always, perform: done(reportActions) },
  enableEventActions: { check: always, perform: done(({ flash }) => void (flash.eventActionsOn = true)) },
  disableEventActions: { check: always, perform: done(({ flash }) => void (flash.eventActionsOn = false)) },
};

/** Lets an event release its request in the next step, unless it did so a moment ago: a refusal must not feed itself. */
export function actOn(state: ObcState, unit: obc.v1.Unit, code: number, value: number): void {
  const { flash, time_us, actionReleased_us, released } = state;
  if (!flash.eventActionsOn) return;
  const action = flash.eventActions.find((one) => one.eventUnit === unit && one.eventCode === code);
  if (action === undefined || !action.enabled) return;
  if (action.eventValue !== null && action.eventValue !== value) return;
  const key = keyOf(unit, code);
  const last_us = actionReleased_us.get(key);
  const quiet_us = flash.parameters[Parameter.ONBOARD_PARAMETER_ACTION_QUIET]! * 1e6;
  if (last_us !== undefined && time_us - last_us < quiet_us) return;
  if (released.length >= eventActionsMax) return;
  actionReleased_us.set(key, time_us);
  released.push(requestOf(action));
  raise(state.events, obc.v1.EventCode.EVENT_CODE_ACTION_RELEASED, severity.low, code);
}

/** Carries out what events have released. */
export function runReleased(state: ObcState): void {
  const { released } = state;
  for (let i = Math.min(released.length, releasesPerStepMax); i > 0; i -= 1) release(state, released.shift()!);
}

function requestOf({ unit, body }: EventAction): obc.v1.Request {
  const { requestId } = readBody(unit, body);
  return { requestId, unit, body, acknowledge: obc.v1.Acknowledge.ACKNOWLEDGE_ALL };
}

const placeOf = ({ flash }: ObcState, { eventUnit, eventCode }: OfEvent): number =>
  flash.eventActions.findIndex((one) => one.eventUnit === eventUnit && one.eventCode === eventCode);

function add(state: ObcState, args: obc.v1.AddEventAction): Reason {
  const { eventActions } = state.flash;
  const action: EventAction = { ...args, body: args.body.slice(), enabled: true };
  const place = placeOf(state, args);
  if (place >= 0) eventActions[place] = action;
  else if (eventActions.length >= eventActionsMax) return FAILURE_REASON_QUEUE_FULL;
  else eventActions.push(action);
  return FAILURE_REASON_NONE;
}

function enable(state: ObcState, event: OfEvent, yes: boolean): Reason {
  const action = state.flash.eventActions[placeOf(state, event)];
  if (action === undefined) return FAILURE_REASON_NOT_FOUND;
  action.enabled = yes;
  return FAILURE_REASON_NONE;
}

function reportActions(state: ObcState): void {
  const { eventActionsOn: on, eventActions } = state.flash;
  const list = eventActions.map((one) => ({ ...one, requestId: requestOf(one).requestId }));
  inParts(list, actionsPerPacket, (some, part, parts) => {
    const body = obc.v1.EventActionReport.encode({ part, parts, on, actions: some });
    packService(state, obc.v1.Content.CONTENT_EVENT_ACTIONS, body);
  });
}
