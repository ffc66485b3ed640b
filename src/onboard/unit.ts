/** The five onboard units by name. */

import { adcs } from "./adcs/adcs.ts";
import { comms } from "./comms/comms.ts";
import type { AnyUnit, UnitName } from "./contract.ts";
import { obc } from "./obc/obc.ts";
import { payload } from "./payload/payload.ts";
import { power } from "./power/power.ts";

export { unitNames } from "./contract.ts";
export type { AnyUnit, StepDoneMessage, StepMessage, Unit, UnitMessages, UnitName } from "./contract.ts";

/** Each unit with its own types. */
export const units = { adcs, power, comms, payload, obc } as const;

/** The unit of that name with opaque messages, for callers that treat all units alike. */
export function unitByName(name: UnitName): AnyUnit {
  return units[name];
}
