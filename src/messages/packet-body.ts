/** Which message stands in the body of a telemetry packet. */

import { adcs, comms, obc, payload, power, report } from "./generated/units.ts";
import type { MessageType } from "./message-type.ts";

type AnyType = Pick<MessageType<object>, "name" | "decode">;
type OfUnit = { readonly Telemetry: AnyType; readonly Event: AnyType };

/** By unit number, from 1. */
const units: readonly OfUnit[] = [adcs.v1, power.v1, comms.v1, payload.v1, obc.v1];

/** By `Content`, from CONNECTION on: reports of the obc's services. */
const services: readonly AnyType[] = [
  obc.v1.ConnectionReport,
  obc.v1.HousekeepingReport,
  obc.v1.DisabledEventReport,
  obc.v1.TimeReport,
  obc.v1.ScheduleReport,
  obc.v1.MonitorReport,
  obc.v1.TransitionReport,
  obc.v1.StoreReport,
  obc.v1.EventActionReport,
  obc.v1.ParameterReport,
];

/**
 * The message type of a packet's body; undefined for a unit or a content that this contract does not know.
 *
 * @param unit number of the unit on the bus, `falak.obc.v1.Unit`
 * @param content `falak.obc.v1.Content`
 */
export function packetBody(unit: number, content: number): AnyType | undefined {
  const { CONTENT_TELEMETRY, CONTENT_EVENT, CONTENT_VERIFICATION, CONTENT_CONNECTION } = obc.v1.Content;
  if (content === CONTENT_VERIFICATION) return report.v1.Verification;
  if (content === CONTENT_TELEMETRY) return units[unit - 1]?.Telemetry;
  if (content === CONTENT_EVENT) return units[unit - 1]?.Event;
  return services[content - CONTENT_CONNECTION];
}
