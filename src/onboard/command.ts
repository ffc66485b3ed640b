/** A telecommand that comes outside a step, as over the link's TC frames: carried out at once. */

import { execute as adcs } from "./adcs/telecommands.ts";
import { execute as comms } from "./comms/telecommands.ts";
import type { UnitName } from "./contract.ts";
import { execute as obc } from "./obc/telecommands.ts";
import { execute as payload } from "./payload/telecommands.ts";
import { execute as power } from "./power/telecommands.ts";
import { type Counts, Reason } from "./verification.ts";

type Execute = (state: object, telecommand: object) => Reason;

// Each takes its own unit's state and telecommand; who calls has both from the same unit.
const executes: Readonly<Record<UnitName, unknown>> = { adcs, power, comms, payload, obc };

/**
 * Carries a telecommand of the unit out and counts it. Its end is for the caller to report.
 *
 * @param state of that unit, changed in place
 * @param telecommand the unit's own message
 * @returns NONE, or why it was refused
 */
export function command(unit: UnitName, state: object, telecommand: object): Reason {
  const reason = (executes[unit] as Execute)(state, telecommand);
  const { counts } = state as { readonly counts: Counts };
  if (reason === Reason.FAILURE_REASON_NONE) counts.accepted += 1;
  else counts.refused += 1;
  return reason;
}
