/** TIME exchanges on the bench's side: in free mode the target's clock is all there is to order its telemetry by. */

import { link } from "../../messages/index.ts";
import { send } from "../channel.ts";
import { estimateAt, planExchange, takeExchange } from "../clock.ts";
import { frameType } from "../frame.ts";
import { tell, type HostState } from "./state.ts";

/** Sends the TIME that is due; the next moment at which one is. */
export function pollTiming(state: HostState, at_us: number): number {
  const { clock } = state;
  if (state.phase !== "open" || state.config.sync !== "free") return Infinity;
  if (at_us >= clock.next_us) {
    const time = link.v1.Time.encode({ hostSentUs: at_us, targetReceivedUs: 0, targetSentUs: 0 });
    send(state.channel, frameType.time, 0, time, at_us);
    planExchange(clock, at_us);
  }
  return clock.next_us;
}

/** Takes the answer to a TIME. */
export function onTime(state: HostState, payload: Uint8Array, at_us: number): void {
  const decoded = link.v1.Time.decode(payload);
  if (!decoded.ok) {
    state.channel.ledger.malformed += 1;
    return;
  }
  const { hostSentUs, targetReceivedUs, targetSentUs } = decoded.value;
  if (!takeExchange(state.clock, hostSentUs, targetReceivedUs, targetSentUs, at_us)) return;
  const estimate = estimateAt(state.clock, at_us);
  if (estimate) tell(state, { kind: "clock", at_us, ...estimate });
}
