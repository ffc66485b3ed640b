/** ST[17], test: is the obc there, is a unit there. */

import { obc } from "../../../messages/index.ts";
import { isWithin } from "../../numbers.ts";
import { inRange, Reason } from "../../verification.ts";
import { always, type Commands, done, later } from "../commands.ts";
import { silentAfter_us } from "../fdir/health.ts";
import { packService } from "../packets/packets.ts";
import { Parameter, pendingMax } from "../parameters.ts";
import { complete } from "../requests/acknowledge.ts";
import type { ObcState } from "../state.ts";

const { UNIT_ADCS, UNIT_PAYLOAD, UNIT_OBC } = obc.v1.Unit;

export const connectionCommands: Commands<"ping" | "pingUnit"> = {
  ping: { check: always, perform: done((state) => tellConnection(state, UNIT_OBC)) },
  pingUnit: {
    check: ({ unit }) => inRange(isWithin(unit, UNIT_ADCS, UNIT_OBC)),
    perform(state, { unit }, { requestId, acknowledge }) {
      if (unit === UNIT_OBC) {
        tellConnection(state, unit);
        return Reason.FAILURE_REASON_NONE;
      }
      if (state.awaited.length >= pendingMax) return Reason.FAILURE_REASON_BUSY;
      state.awaited.push({ requestId, unit, acknowledge, waited_us: 0 });
      return later;
    },
  },
};

/** A unit was heard: whoever asked for it gets an answer. */
export function answerAwaited(state: ObcState, unit: obc.v1.Unit): void {
  const { awaited } = state;
  if (!awaited.some((one) => one.unit === unit)) return;
  tellConnection(state, unit, true);
  for (let i = awaited.length - 1; i >= 0; i -= 1) {
    if (awaited[i]!.unit === unit) complete(state, awaited.splice(i, 1)[0]!, Reason.FAILURE_REASON_NONE);
  }
}

/** A unit that keeps silent for longer than it may has not answered. */
export function ageAwaited(state: ObcState, period_us: number): void {
  const { awaited, flash } = state;
  for (let i = awaited.length - 1; i >= 0; i -= 1) {
    const one = awaited[i]!;
    one.waited_us += period_us;
    const response_us = flash.parameters[Parameter.ONBOARD_PARAMETER_RESPONSE_TIME]! * 1e6;
    if (one.waited_us < Math.max(response_us, silentAfter_us(state, one.unit - 1))) continue;
    tellConnection(state, one.unit);
    complete(state, awaited.splice(i, 1)[0]!, Reason.FAILURE_REASON_NO_RESPONSE);
  }
}

/** @param heard in this moment, which `state.alive` does not know yet */
function tellConnection(state: ObcState, unit: obc.v1.Unit, heard = unit === UNIT_OBC): void {
  const silentMs =
    heard || unit > UNIT_PAYLOAD ? 0 : Math.min(0xffff_ffff, Math.floor(state.sinceHeard_us[unit - 1]! / 1e3));
  const alive = heard || (state.alive & (1 << (unit - 1))) !== 0;
  packService(state, obc.v1.Content.CONTENT_CONNECTION, obc.v1.ConnectionReport.encode({ unit, alive, silentMs }));
}
