/**
 * A unit that is silent has its load switched off and on, some times over.
 *
 * ADCS and the payload have loads of their own; the power unit and the receivers hang on the essential bus.
 */

import { obc, power } from "../../../messages/index.ts";
import { Parameter, powerCycleWait_us } from "../parameters.ts";
import { command } from "../requests/requests.ts";
import type { ObcState } from "../state.ts";
import { Reaction, react, calm } from "./reactions.ts";

const { UNIT_POWER } = obc.v1.Unit;
const { LOAD_UNSPECIFIED, LOAD_ADCS, LOAD_PAYLOAD } = power.v1.Load;

/** By unit, from adcs. */
const loads: readonly power.v1.Load[] = [LOAD_ADCS, LOAD_UNSPECIFIED, LOAD_UNSPECIFIED, LOAD_PAYLOAD];

/** Carries power cycles on, and begins new ones. */
export function cyclePower(state: ObcState, period_us: number): void {
  for (let unit = 0; unit < loads.length; unit += 1) {
    const load = loads[unit]!;
    if (load === LOAD_UNSPECIFIED) continue;
    const cycle = state.powerCycles[unit]!;
    cycle.since_us = Math.min(cycle.since_us + period_us, 1e12);
    if (cycle.off) switchOn(state, unit, load);
    else if ((state.silent & (1 << unit)) !== 0) begin(state, unit, load);
  }
}

/** The unit is heard again: what it cost is forgotten. */
export function heardAgain(state: ObcState, unit: number): void {
  const cycle = state.powerCycles[unit]!;
  if (cycle.off || cycle.count === 0) return;
  cycle.count = 0;
  calm(state, Reaction.REACTION_POWER_CYCLE);
}

/** A load that somebody switched off stays off. */
function begin(state: ObcState, unit: number, load: power.v1.Load): void {
  const cycle = state.powerCycles[unit]!;
  const { parameters } = state.flash;
  if (cycle.count >= parameters[Parameter.ONBOARD_PARAMETER_POWER_CYCLES]!) return;
  if (cycle.count > 0 && cycle.since_us < powerCycleWait_us) return;
  if ((state.picture.switchesOn & (1 << (load - 1))) === 0) return;
  if (!react(state, Reaction.REACTION_POWER_CYCLE)) return;
  cycle.count += 1;
  cycle.off = true;
  cycle.since_us = 0;
  switchLoad(state, load, false);
}

function switchOn(state: ObcState, unit: number, load: power.v1.Load): void {
  const cycle = state.powerCycles[unit]!;
  if (cycle.since_us < state.flash.parameters[Parameter.ONBOARD_PARAMETER_POWER_CYCLE_OFF]! * 1e6) return;
  cycle.off = false;
  cycle.since_us = 0;
  switchLoad(state, load, true);
}

export function switchLoad(state: ObcState, load: power.v1.Load, on: boolean): void {
  command(state, UNIT_POWER, (requestId) =>
    power.v1.Telecommand.encode({ ...power.v1.Telecommand.create(), requestId, setLoad: { load, on } }),
  );
}
