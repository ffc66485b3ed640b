/** What `npm start` flies: the first contact, with targets over serial. */

import type { UnitName } from "../onboard/unit.ts";
import { target, type UnitTarget } from "./options.ts";

export const demonstration = "first-contact";
const processes: readonly UnitName[] = ["adcs", "power", "comms"];

/** Those asked for, and processes for the others that the demonstration flies over serial. */
export function demonstrationTargets(asked: readonly UnitTarget[]): readonly UnitTarget[] {
  return processes.reduce(
    (targets, unit) => (asked.some((each) => each.unit === unit) ? targets : target(`${unit}=process`, targets)),
    asked,
  );
}
