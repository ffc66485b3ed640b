/** What the target's end of a link asks of the unit behind it. */

import type { link } from "../../messages/index.ts";

/** Every event carries the moment at which the session noticed it, on the clock that its owner passes in. */
export type TargetEvent = { readonly at_us: number } & (
  | { readonly kind: "opened"; readonly session: number; readonly hello: link.v1.Hello }
  /** To be answered with `answerStep`. */
  | { readonly kind: "step"; readonly tick: number; readonly payload: Uint8Array }
  /** To be answered with `answerTelecommand`, now or later. */
  | {
      readonly kind: "tc";
      readonly ticket: Ticket;
      readonly requestId: number;
      readonly command: Uint8Array;
    }
  /** To be done, then answered with `answerReset`; a reboot answers before it goes. */
  | { readonly kind: "reset"; readonly requestId: number; readonly resetKind: link.v1.ResetKind }
  /** To be answered with `answerSnapshot`. */
  | { readonly kind: "snapshot"; readonly requestId: number }
  /** To be put in force, then answered with `answerRestore`. */
  | { readonly kind: "restore"; readonly requestId: number; readonly state: Uint8Array }
  | { readonly kind: "degraded"; readonly silent_us: number }
  | { readonly kind: "recovered" }
  /** Nothing heard for long: the unit may want to make itself safe. The session stays open. */
  | { readonly kind: "down"; readonly silent_us: number }
);

/** Names one telecommand of one session. */
export interface Ticket {
  readonly session: number;
  readonly sequence: number;
}
