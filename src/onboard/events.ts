/** Events wait in the unit's state until the answer has room for them. */

import { report } from "../messages/index.ts";

export type Severity = report.v1.EventSeverity;

/** Short names of ECSS-E-ST-70-41C's severities. */
export const severity = {
  info: report.v1.EventSeverity.EVENT_SEVERITY_INFORMATIVE,
  low: report.v1.EventSeverity.EVENT_SEVERITY_LOW,
  medium: report.v1.EventSeverity.EVENT_SEVERITY_MEDIUM,
  high: report.v1.EventSeverity.EVENT_SEVERITY_HIGH,
} as const;

interface AnyEvent<Code extends number> {
  code: Code;
  severity: Severity;
  value: number;
}

/** Events that wait; what is raised beyond is lost. */
export const waitingEventsMax = 16;

/** Raises an event: it leaves with one of the next answers. */
export function raise<Code extends number>(waiting: AnyEvent<Code>[], code: Code, how: Severity, value: number): void {
  if (waiting.length < waitingEventsMax) waiting.push({ code, severity: how, value });
}

/** Moves waiting events into an answer that takes `max` of them, the oldest first. */
export function flushEvents<Code extends number>(waiting: AnyEvent<Code>[], into: AnyEvent<Code>[], max: number): void {
  if (into.length > 0) into.length = 0;
  while (waiting.length > 0 && into.length < max) into.push(waiting.shift()!);
}
