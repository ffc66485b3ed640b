/** Words and bounds of the texts in `record.proto`. */

import { record } from "../../messages/index.ts";
import type { RecordedNotice } from "./entries.ts";

const { SEVERITY_INFO, SEVERITY_LOW, SEVERITY_MEDIUM, SEVERITY_HIGH } = record.v1.Severity;

export const severityNumbers = {
  info: SEVERITY_INFO,
  low: SEVERITY_LOW,
  medium: SEVERITY_MEDIUM,
  high: SEVERITY_HIGH,
} as const satisfies Record<RecordedNotice["severity"], record.v1.Severity>;

/** The word for a severity; an unknown number is shown as the highest, so that nothing is overlooked. */
export function severityName(number: number): RecordedNotice["severity"] {
  const names = Object.keys(severityNumbers) as RecordedNotice["severity"][];
  return names.find((name) => severityNumbers[name] === number) ?? "high";
}

const encoder = new TextEncoder();
const mark = "…";
const markSize_bytes = 3;
const scratch = new Uint8Array(4096);

/** The text in at most `max_bytes` (up to 4096) of UTF-8; one that was cut ends in an ellipsis. */
export function boundedText(text: string, max_bytes: number): string {
  if (text.length * 3 <= max_bytes) return text;
  const whole = encoder.encodeInto(text, scratch.subarray(0, max_bytes));
  if (whole.read === text.length) return text;
  const part = encoder.encodeInto(text, scratch.subarray(0, max_bytes - markSize_bytes));
  return text.slice(0, part.read) + mark;
}
