/** One link of a run, for people: what was exchanged, what was lost, where the time went. */

import { streamText } from "../bench/free/report.ts";
import type { LinkReport } from "../bench/run/ledger.ts";
import { timingText } from "./timing-text.ts";

export function linkLines([unit, link]: readonly [string, LinkReport]): string[] {
  const { target, uid, state, stream, answers, timing, wire_faults } = link;
  const lines = [`  link ${unit}: ${target}, board ${uid}, ${state}: ${exchangeText(link)}; ${lossText(link)}`];
  if (stream !== null) lines.push(`    ${streamText(stream)}`);
  if (answers > 0) lines.push(`    of an exchange: ${roundTripText(link)}; ${timingText(timing)}`);
  lines.push(`    ${chunksText(link)}`);
  if (wire_faults !== null) lines.push(`    faults on the wire met ${faultsText(wire_faults)}`);
  return lines;
}

/** A step whose answer is due behind the end of the run is no loss: it is named for those who count. */
function exchangeText(link: LinkReport): string {
  const { steps, answers, overruns, losses, missed, stream } = link;
  if (stream !== null && steps === 0) return "not stepped";
  const left = steps - answers;
  const isUnderWay = left > 0 && overruns === 0 && losses === 0 && missed === 0;
  return `${steps} steps, ${answers} answers${isUnderWay ? ` (${left} due after the end)` : ""}`;
}

function lossText({ overruns, losses, missed, reboots }: LinkReport): string {
  const counted: readonly (readonly [number, string])[] = [
    [overruns, overruns === 1 ? "overrun" : "overruns"],
    [losses, losses === 1 ? "link loss" : "link losses"],
    [missed, missed === 1 ? "exchange missed" : "exchanges missed"],
    [reboots, reboots === 1 ? "reboot" : "reboots"],
  ];
  const told = counted.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  return told.length === 0 ? "no overrun, no link loss, no reboot" : told.join(", ");
}

const roundTripText = ({ round_trip_p50_us, round_trip_p99_us }: LinkReport): string =>
  `round trip p50 ${round_trip_p50_us} us, p99 ${round_trip_p99_us} us`;

/** Each run of bytes between delimiters with its one fate. */
function chunksText({ chunks }: LinkReport): string {
  const refused = chunks.crc + chunks.cobs + chunks.length + chunks.oversize + chunks.unknown;
  const fates: readonly (readonly [number, string])[] = [
    [chunks.delivered, "delivered"],
    [chunks.duplicate, "duplicate"],
    [chunks.stale, "stale"],
    [refused, "refused"],
  ];
  const met = fates.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  const text = chunks.delivered === chunks.chunks ? "all delivered" : met.join(" + ");
  return `${chunks.chunks} chunks in${chunks.delivered === chunks.chunks ? ", " : " = "}${text}`;
}

const faultsText = ({ tx, rx }: NonNullable<LinkReport["wire_faults"]>): string =>
  `${tx.frames} frames out (${tx.lost_frames} lost) and ${rx.frames} in (${rx.lost_frames} lost)`;
