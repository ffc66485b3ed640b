/** Words for the numbers of `falak.report.v1`. */

import { report } from "../../messages/index.ts";

/** `COMPLETION` for `STAGE_COMPLETION`; the number itself where a newer contract knows more. */
export function enumName(type: "Stage" | "FailureReason", number: number): string {
  const [name] = Object.entries(report.v1[type]).find(([, value]) => value === number) ?? [];
  const prefix = type === "Stage" ? "STAGE_" : "FAILURE_REASON_";
  return name?.slice(prefix.length) ?? String(number);
}
