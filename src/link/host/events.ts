/** What the bench's end of a link has to tell its owner. */

import type { link } from "../../messages/index.ts";
import type { FrameTotals } from "../ledger.ts";

/** How a telecommand ended. UNKNOWN is never "failed": it may have been executed. */
export type TelecommandOutcome = "EXECUTED" | "REFUSED" | "UNKNOWN";

export type FailureReason = link.v1.TelecommandAck["reason"];

/** Identity (b) of one direction when a STATS came in; `inFlight` includes what the other side does not know of yet. */
export interface DirectionStats extends FrameTotals {
  readonly inFlight: number;
}

/** Every event carries the moment at which the session noticed it, on the clock that its owner passes in. */
export type HostEvent = { readonly at_us: number } & (
  | { readonly kind: "opened"; readonly identity: link.v1.HelloAck; readonly warning: string }
  | { readonly kind: "refused-contract"; readonly identity: link.v1.HelloAck; readonly why: string }
  | { readonly kind: "silent"; readonly why: string }
  | { readonly kind: "rebooted"; readonly bootCount: number; readonly previousBootCount: number }
  | { readonly kind: "resynchronising"; readonly why: string }
  | { readonly kind: "step-done"; readonly tick: number; readonly payload: Uint8Array; readonly roundTrip_us: number }
  | { readonly kind: "step-lost"; readonly tick: number; readonly waited_us: number }
  | { readonly kind: "overrun"; readonly tick: number; readonly waited_us: number }
  | { readonly kind: "step-late"; readonly tick: number; readonly payload: Uint8Array }
  | { readonly kind: "tc-accepted"; readonly requestId: number }
  | {
      readonly kind: "tc-ended";
      readonly requestId: number;
      readonly outcome: TelecommandOutcome;
      /** The target's reason; 0 where the link itself ended it, as `why` says. */
      readonly reason: FailureReason;
      readonly why: string;
    }
  | {
      readonly kind: "tm";
      readonly sequence: number;
      readonly clock_us: number;
      /** The unit's own messages; one of them, the other is empty. */
      readonly telemetry: Uint8Array;
      readonly event: Uint8Array;
      /** True where the contract does not let us interpret it: to be archived as it is. */
      readonly raw: boolean;
    }
  | { readonly kind: "log"; readonly level: link.v1.LogLevel; readonly clock_us: number; readonly text: string }
  | {
      readonly kind: "stats";
      readonly stats: link.v1.Stats;
      readonly toTarget: DirectionStats;
      readonly fromTarget: DirectionStats;
    }
  | { readonly kind: "degraded"; readonly silent_us: number }
  | { readonly kind: "recovered" }
  | { readonly kind: "down"; readonly why: string }
  | {
      readonly kind: "clock";
      readonly offset_us: number;
      readonly rate_ppm: number;
      readonly uncertainty_us: number;
      readonly rateUncertainty_ppm: number;
    }
  | { readonly kind: "reset-done"; readonly resetKind: link.v1.ResetKind }
  | { readonly kind: "snapshot"; readonly state: Uint8Array }
  | { readonly kind: "restored" }
  | { readonly kind: "request-failed"; readonly request: "reset" | "snapshot" | "restore"; readonly why: string }
);
