/** Decodes recorded reports. */

import { adcs, comms, obc, payload, power, report } from "../../messages/index.ts";
import type { RecordedReport } from "./entries.ts";

const messages = { adcs: adcs.v1, comms: comms.v1, obc: obc.v1, payload: payload.v1, power: power.v1 };

/** Units of the contract, which are those that report. */
export const reportingUnits: readonly string[] = Object.keys(messages);

/** The message of a report; undefined where this contract has none, as for a unit of another version. */
export function decodeReport(recorded: RecordedReport): object | undefined {
  const read = readReport(recorded);
  return read?.ok === true ? read.value : undefined;
}

/** The same with the reason where it does not decode. */
export function readReport({
  unit,
  content,
  body,
}: RecordedReport):
  { readonly ok: true; readonly value: object } | { readonly ok: false; readonly why: string } | undefined {
  const ofUnit = messages[unit as keyof typeof messages] as (typeof messages)["adcs"] | undefined;
  switch (content) {
    case "verification":
      return report.v1.Verification.decode(body);
    case "event":
      return ofUnit?.Event.decode(body);
    case "telemetry":
      return ofUnit?.Telemetry.decode(body);
  }
}
