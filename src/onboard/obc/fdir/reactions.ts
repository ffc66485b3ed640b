/** Reactions to faults: reported when they act, and when they would have acted but are inhibited. */

import { obc } from "../../../messages/index.ts";
import { raise, severity } from "../../events.ts";
import type { ObcState } from "../state.ts";

export const Reaction = obc.v1.Reaction;
export type Reaction = obc.v1.Reaction;
const Code = obc.v1.EventCode;

/** Reports a reaction and says whether it may act. An inhibited one is told once for as long as its cause lasts. */
export function react(state: ObcState, reaction: Reaction, how: obc.v1.Event["severity"] = severity.medium): boolean {
  const bit = bitOf(reaction);
  if (!isInhibited(state, reaction)) {
    raise(state.events, Code.EVENT_CODE_REACTION, how, reaction);
    return true;
  }
  if ((state.inhibitedTold & bit) === 0) {
    raise(state.events, Code.EVENT_CODE_REACTION_INHIBITED, severity.low, reaction);
  }
  state.inhibitedTold |= bit;
  return false;
}

/** The cause of a reaction is gone. */
export function calm(state: ObcState, reaction: Reaction): void {
  state.inhibitedTold &= ~bitOf(reaction);
}

export function isInhibited(state: ObcState, reaction: Reaction): boolean {
  return (state.flash.inhibited & bitOf(reaction)) !== 0;
}

export function inhibit(state: ObcState, reaction: Reaction, yes: boolean): void {
  if (yes) state.flash.inhibited |= bitOf(reaction);
  else state.flash.inhibited &= ~bitOf(reaction);
}

function bitOf(reaction: Reaction): number {
  return 1 << (reaction - 1);
}
