/** What the stores send during a contact: a time range that was asked for, and what never went down. */

import { obc } from "../../../messages/index.ts";
import { raise, severity } from "../../events.ts";
import { Reason } from "../../verification.ts";
import { Parameter, progressPackets } from "../parameters.ts";
import { complete, progress } from "../requests/acknowledge.ts";
import type { ObcState, Retrieval } from "../state.ts";
import { nextStored } from "./store.ts";

/** Lets the time of the contact run. */
export function ageContact(state: ObcState, period_us: number): void {
  const { contact_us, picture } = state;
  state.contact_us = picture.downlinking ? Math.min(contact_us + period_us, 1e12) : 0;
  state.sincePlayback_us = Math.min(state.sincePlayback_us + period_us, 1e9);
}

/** The next packet from the stores where one may leave now, or undefined. */
export function nextPlayback(state: ObcState): obc.v1.Packet | undefined {
  const { flash, picture } = state;
  if (!picture.downlinking) return undefined;
  const rate_ps = flash.parameters[Parameter.ONBOARD_PARAMETER_PLAYBACK_RATE]!;
  if (state.sincePlayback_us * rate_ps < 1e6) return undefined;
  const packet = state.retrieval === null ? nextUnsent(state) : nextInRange(state, state.retrieval);
  if (packet !== undefined) state.sincePlayback_us = 0;
  return packet;
}

/** Ends the retrieval of a time range. */
export function endRetrieval(state: ObcState, reason: Reason): void {
  const { retrieval } = state;
  if (retrieval === null) return;
  state.retrieval = null;
  complete(state, retrieval, reason);
  raise(state.events, obc.v1.EventCode.EVENT_CODE_RETRIEVAL_ENDED, severity.info, retrieval.sent);
}

function nextUnsent(state: ObcState): obc.v1.Packet | undefined {
  const { flash, contact_us } = state;
  const delay_s = flash.parameters[Parameter.ONBOARD_PARAMETER_PLAYBACK_DELAY]!;
  if (!flash.playbackOn || contact_us < delay_s * 1e6) return undefined;
  const packet = nextStored(state, flash.unsentFrom);
  if (packet === undefined) {
    state.overwritingTold = 0;
    return undefined;
  }
  flash.unsentFrom = packet.sequence + 1;
  return packet;
}

function nextInRange(state: ObcState, retrieval: Retrieval): obc.v1.Packet | undefined {
  const { store, from_us, to_us } = retrieval;
  for (;;) {
    const packet = nextStored(state, retrieval.next, store);
    if (packet === undefined || packet.timeUs > to_us) {
      endRetrieval(state, Reason.FAILURE_REASON_NONE);
      return undefined;
    }
    retrieval.next = packet.sequence + 1;
    if (packet.timeUs < from_us) continue;
    retrieval.sent += 1;
    if (retrieval.sent % progressPackets === 0) progress(state, retrieval);
    // What was next in line for playback need not go down again.
    if (packet.sequence === state.flash.unsentFrom) state.flash.unsentFrom = packet.sequence + 1;
    return packet;
  }
}
