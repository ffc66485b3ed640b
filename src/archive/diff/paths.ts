/** The paths that a comparison can meet: what this contract knows of reports and of what targets answer. */

import { adcs, comms, obc, payload, power, report } from "../../messages/index.ts";
import { snake } from "./fields.ts";

const units = { adcs: adcs.v1, comms: comms.v1, obc: obc.v1, payload: payload.v1, power: power.v1 };

/**
 * Every value and every group of values: `adcs`, `adcs.body_rate_radps`, `adcs.body_rate_radps.x`, `adcs.outputs`. Of a list
 * it has the list alone.
 */
export function comparablePaths(): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [unit, { Telemetry, Event, Outputs }] of Object.entries(units) as [string, (typeof units)["adcs"]][]) {
    gather(unit, Telemetry.create(), found);
    gather(`${unit}.outputs`, Outputs.create(), found);
    gather(`${unit}.event`, Event.create(), found);
    gather(`${unit}.verification`, report.v1.Verification.create(), found);
  }
  return found;
}

function gather(path: string, value: unknown, found: Set<string>): void {
  found.add(path);
  if (typeof value !== "object" || value === null || Array.isArray(value) || value instanceof Uint8Array) return;
  for (const [key, inner] of Object.entries(value)) gather(`${path}.${snake(key)}`, inner, found);
}
