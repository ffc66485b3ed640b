/** The links' part of the screen, from the drivers' reports. */

import type { LinkReport } from "../../../bench/run/ledger.ts";
import { chunksBalance } from "../../../link/index.ts";
import type { UnitName } from "../../../onboard/unit.ts";
import type { LinkLine } from "../model.ts";
import { printable } from "../text.ts";

export function linkLine(unit: UnitName, report: LinkReport): LinkLine {
  const { oversize, cobs, length, crc, unknown, chunks, delivered, duplicate, stale } = report.chunks;
  return {
    unit,
    target: printable(report.target),
    port: shortPort(report.port),
    state: report.state,
    steps: report.steps,
    answers: report.answers,
    overruns: report.overruns,
    late: report.late,
    losses: report.losses,
    reboots: report.reboots,
    roundTrip50_us: report.round_trip_p50_us,
    roundTrip99_us: report.round_trip_p99_us,
    chunks,
    delivered,
    duplicate,
    stale,
    refused: { oversize, cobs, length, crc, unknown },
    isBalanced: chunksBalance(report.chunks),
  };
}

/** The device or address in a port's description. */
export function shortPort(description: string): string {
  const device = /(\/dev\/\S+|COM\d+)/.exec(description)?.[1];
  return printable(device ?? description.replace(/^(serial|tcp|unix) /, ""));
}
