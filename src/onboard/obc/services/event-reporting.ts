/** ST[05], event reporting: events of all units, each of which can be kept from going down. */

import { adcs, comms, obc, payload, power, type MessageType } from "../../../messages/index.ts";
import { isWithin } from "../../numbers.ts";
import { inRange, Reason } from "../../verification.ts";
import { always, type Commands, done, found } from "../commands.ts";
import { packReport, packService } from "../packets/packets.ts";
import { inParts } from "../packets/parts.ts";
import { disabledEventsMax } from "../parameters.ts";
import { unitCount, type ObcState } from "../state.ts";
import { actOn } from "./event-action.ts";

const { CONTENT_EVENT, CONTENT_DISABLED_EVENTS } = obc.v1.Content;
const eventsPerPacket = 14;

interface AnyEvent {
  readonly code: number;
  readonly value: number;
}

/** By unit, from adcs. */
const events: readonly Pick<MessageType<AnyEvent>, "decode">[] = [
  adcs.v1.Event,
  power.v1.Event,
  comms.v1.Event,
  payload.v1.Event,
  obc.v1.Event,
];

/** Codes as they fit one byte of an event's number in the dictionary. */
export const codeMax = 127;
export const keyOf = (unit: number, code: number): number => unit * 256 + code;
export const isEvent = (unit: number, code: number): boolean =>
  isWithin(unit, 1, unitCount) && isWithin(code, 1, codeMax);

const check = ({ unit, code }: { unit: obc.v1.Unit; code: number }): Reason => inRange(isEvent(unit, code));

export const eventCommands: Commands<"enableEvent" | "disableEvent" | "reportDisabledEvents"> = {
  enableEvent: {
    check,
    perform({ flash }, { unit, code }) {
      const place = flash.disabledEvents.indexOf(keyOf(unit, code));
      if (place >= 0) flash.disabledEvents.splice(place, 1);
      return found(place >= 0);
    },
  },
  disableEvent: {
    check,
    perform({ flash }, { unit, code }) {
      const key = keyOf(unit, code);
      if (flash.disabledEvents.includes(key)) return Reason.FAILURE_REASON_NONE;
      if (flash.disabledEvents.length >= disabledEventsMax) return Reason.FAILURE_REASON_QUEUE_FULL;
      flash.disabledEvents.push(key);
      return Reason.FAILURE_REASON_NONE;
    },
  },
  reportDisabledEvents: { check: always, perform: done(reportDisabled) },
};

/** Packs an event where it may go down, and lets it release its request. */
export function takeEvent(state: ObcState, unit: obc.v1.Unit, body: Uint8Array): void {
  const decoded = events[unit - 1]!.decode(body);
  if (!decoded.ok) return;
  const { code, value } = decoded.value;
  if (!state.flash.disabledEvents.includes(keyOf(unit, code))) packReport(state, unit, CONTENT_EVENT, body);
  actOn(state, unit, code, value);
}

function reportDisabled(state: ObcState): void {
  const list = state.flash.disabledEvents.map((key) => ({
    unit: Math.floor(key / 256) as obc.v1.Unit,
    code: key % 256,
  }));
  inParts(list, eventsPerPacket, (some, part, parts) => {
    packService(state, CONTENT_DISABLED_EVENTS, obc.v1.DisabledEventReport.encode({ part, parts, events: some }));
  });
}
