/** What each telecommand of the obc is: a check of its arguments, and what it does. */

import type { obc } from "../../messages/index.ts";
import { Reason } from "../verification.ts";
import type { Acknowledged } from "./requests/acknowledge.ts";
import type { ObcState } from "./state.ts";

/** What a telecommand answers that has begun and will end by itself. */
export const later = Reason.FAILURE_REASON_UNSPECIFIED;

export type CommandName = Exclude<keyof obc.v1.Telecommand, "requestId">;

/** A telecommand with arguments of a type. */
export interface Command<Arguments> {
  /** Whether the arguments are in range, whatever the state: NONE, or the reason of refusal. */
  check(args: Arguments): Reason;
  /** Carries it out: NONE, why not, or `later`. */
  perform(state: ObcState, args: Arguments, request: Acknowledged): Reason;
}

/** The telecommands of a service, each with its own arguments. */
export type Commands<Names extends CommandName> = {
  readonly [Name in Names]: Command<NonNullable<obc.v1.Telecommand[Name]>>;
};

const { FAILURE_REASON_NONE, FAILURE_REASON_NOT_FOUND } = Reason;

/** The check of a telecommand without arguments. */
export const always = (): Reason => FAILURE_REASON_NONE;

/** The reason of a telecommand that names something that may not be there. */
export const found = (yes: boolean): Reason => (yes ? FAILURE_REASON_NONE : FAILURE_REASON_NOT_FOUND);

/** Carries out what cannot fail. */
export function done(act: (state: ObcState) => void): (state: ObcState) => Reason {
  return (state) => {
    act(state);
    return FAILURE_REASON_NONE;
  };
}
