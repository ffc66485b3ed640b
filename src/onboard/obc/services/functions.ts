/** ST[08], functions of the spacecraft: its mode, the reactions to faults, the reset. */

import { obc } from "../../../messages/index.ts";
import { raise, severity } from "../../events.ts";
import { isWithin } from "../../numbers.ts";
import { inRange, Reason } from "../../verification.ts";
import { always, type Commands, later } from "../commands.ts";
import { guardOf } from "../fdir/guards.ts";
import { enterMode, Mode } from "../fdir/mode.ts";
import { inhibit, Reaction } from "../fdir/reactions.ts";
import type { ObcState } from "../state.ts";

const Guard = obc.v1.Guard;
const isReaction = ({ reaction }: { reaction: Reaction }): Reason =>
  inRange(isWithin(reaction, Reaction.REACTION_BATTERY_LOW, Reaction.REACTION_SAFE_CONFIGURATION));

export const functionCommands: Commands<"setMode" | "enableReaction" | "disableReaction" | "resetProcessor"> = {
  setMode: {
    check: ({ mode }) => inRange(isWithin(mode, Mode.MODE_LEOP, Mode.MODE_PAYLOAD)),
    perform: (state, { mode }) => changeMode(state, mode),
  },
  enableReaction: {
    check: isReaction,
    perform(state, { reaction }) {
      inhibit(state, reaction, false);
      return Reason.FAILURE_REASON_NONE;
    },
  },
  disableReaction: {
    check: isReaction,
    perform(state, { reaction }) {
      inhibit(state, reaction, true);
      return Reason.FAILURE_REASON_NONE;
    },
  },
  resetProcessor: {
    check: always,
    perform(state, _args, { requestId, acknowledge }) {
      if (state.resetting_us >= 0) return Reason.FAILURE_REASON_BUSY;
      state.resetting_us = 0;
      state.flash.resetRequest = { requestId, acknowledge };
      return later;
    },
  },
};

/** The guard that stands in the way is named by an event. */
function changeMode(state: ObcState, mode: Mode): Reason {
  const guard = guardOf(state, mode);
  if (guard === Guard.GUARD_UNSPECIFIED) {
    enterMode(state, mode);
    return Reason.FAILURE_REASON_NONE;
  }
  raise(state.events, obc.v1.EventCode.EVENT_CODE_MODE_GUARDED, severity.low, guard);
  if (guard !== Guard.GUARD_NO_TRANSITION) return Reason.FAILURE_REASON_INTERLOCK;
  return mode === Mode.MODE_LEOP ? Reason.FAILURE_REASON_NOT_ALLOWED : Reason.FAILURE_REASON_WRONG_MODE;
}
