import type { link } from "../../messages/index.ts";
import type { Stream } from "../free/stream.ts";
import type { FaultyWire } from "../faults/faulty-wire.ts";
import type { HostSession } from "../../link/index.ts";
import { timingReport } from "./exchange-timing.ts";
import { type LinkReport, type LinkTally, roundTrips } from "./ledger.ts";
import type { Pump } from "./pump.ts";

export interface ReportParts {
  readonly target: string;
  readonly uid: string;
  readonly phase: string;
  readonly identity: link.v1.HelloAck | null;
  readonly tally: LinkTally;
  readonly session: HostSession;
  readonly pump: Pump;
  readonly wire: FaultyWire;
  readonly stream: Stream | undefined;
}

/** One link as reports show it. */
export function linkReport(parts: ReportParts): LinkReport {
  const { target, uid, phase, identity, tally, session, pump, wire, stream } = parts;
  const { roundTrip: _, timing, toTarget, fromTarget, ...counts } = tally;
  return {
    target,
    port: pump.port?.description ?? "",
    uid,
    firmware: identity === null ? "" : `${identity.firmwareName} ${identity.firmwareBuild}`,
    boot_count: identity?.bootCount ?? 0,
    state: phase === "open" && session.state.degraded ? "degraded" : phase,
    ...counts,
    ...roundTrips(tally),
    timing: timingReport(timing),
    chunks: { ...session.counts },
    to_target: toTarget,
    from_target: fromTarget,
    wire_faults: wire.report(),
    stream: stream?.report() ?? null,
    bytes_in: pump.bytes.in,
    bytes_out: pump.bytes.out,
  };
}
