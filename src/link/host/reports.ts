/** What a target says of its own accord: TM, LOG and STATS. */

import { link } from "../../messages/index.ts";
import { announceSent, extendSequence } from "../sequence.ts";
import { distinctOf, missingOf } from "../ledger.ts";
import { frameType } from "../frame.ts";
import { sendHeartbeat } from "./health.ts";
import { resynchronise } from "./handshake.ts";
import { tell, type HostState } from "./state.ts";
import { onExecutionReport } from "./telecommands.ts";

const nothing = new Uint8Array(0);

/** Takes a TM frame: telemetry for the owner, an execution report for the telecommands. */
export function onTelemetry(state: HostState, sequence: number, payload: Uint8Array, at_us: number): void {
  const decoded = link.v1.Telemetry.decode(payload);
  const extended = extendSequence(state.channel.ledger.tracks[frameType.tm]!, sequence);
  const raw = state.phase !== "open";
  if (!decoded.ok) {
    state.channel.ledger.malformed += 1;
    const whole = { telemetry: payload.slice(), event: nothing };
    if (raw) tell(state, { kind: "tm", at_us, sequence: extended, clock_us: 0, ...whole, raw });
    return;
  }
  const { execution, telemetry, event, clockUs } = decoded.value;
  if (execution) onExecutionReport(state, execution, at_us);
  if (telemetry.length === 0 && event.length === 0 && execution) return;
  tell(state, { kind: "tm", at_us, sequence: extended, clock_us: clockUs, telemetry, event, raw });
}

/** Takes a line of the target's log. */
export function onLog(state: HostState, payload: Uint8Array, at_us: number): void {
  const decoded = link.v1.Log.decode(payload);
  if (!decoded.ok) {
    state.channel.ledger.malformed += 1;
    return;
  }
  const { level, clockUs, text } = decoded.value;
  tell(state, { kind: "log", at_us, level, clock_us: clockUs, text });
}

/** Takes the target's counts and balances both directions with ours. */
export function onStats(state: HostState, payload: Uint8Array, at_us: number): void {
  const { channel } = state;
  const { ledger } = channel;
  const decoded = link.v1.Stats.decode(payload);
  if (!decoded.ok) {
    ledger.malformed += 1;
    return;
  }
  const stats = decoded.value;
  if (state.identity && stats.uptimeMs < state.identity.uptimeMs) {
    resynchronise(state, at_us, "the target restarted");
    return;
  }
  // A serial line keeps the order: what was sent before this frame and did not come will not come.
  stats.sent.forEach((sent, type) => ledger.tracks[type] && announceSent(ledger.tracks[type], sent));
  const toTarget = { sent: sum(channel.sent), distinct: sum(stats.distinct), missing: sum(stats.missing), inFlight: 0 };
  toTarget.inFlight = toTarget.sent - toTarget.distinct - toTarget.missing;
  // A target of the small profile does not count by type: for it all that we sent stays in flight.
  const counts = stats.distinct.length > 0;
  // What was sent before the last STATS and is still unknown was the last of its type, and lost: only we can tell.
  if (counts && state.sentAtStats.some((sent, type) => known(stats, type) < sent)) sendHeartbeat(state, at_us);
  state.sentAtStats = [...channel.sent];
  const distinct = distinctOf(ledger);
  const missing = missingOf(ledger);
  // The frame itself is not in what it says was sent.
  const sent = Math.max(sum(stats.sent) + 1, distinct + missing);
  tell(state, {
    kind: "stats",
    at_us,
    stats,
    toTarget,
    fromTarget: { sent, distinct, missing, inFlight: sent - distinct - missing },
  });
}

/** Frames of a type of which the target knows whether they came. */
const known = ({ distinct, missing }: link.v1.Stats, type: number): number =>
  (distinct[type] ?? 0) + (missing[type] ?? 0);

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
