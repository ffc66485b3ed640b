/** The sockets of the units and what crosses their links. */

import { octavesOf } from "../../../bench/run/histogram.ts";
import { unitNames } from "../../../onboard/unit.ts";
import type { LinkLine } from "../../protocol/state.ts";
import type { Flight } from "../flight.ts";

export const linkLines = ({ drivers, targets }: Flight): LinkLine[] =>
  unitNames.map((unit) => {
    const driver = drivers.get(unit);
    const target = targets.get(unit) ?? "model";
    if (driver === undefined) return { ...noLink, unit, target };
    const report = driver.report();
    const { chunks } = report;
    return {
      unit,
      target,
      state: report.state === "open" || report.state === "degraded" ? report.state : "down",
      port: report.port,
      firmware: report.firmware,
      uid: report.uid,
      framesOut: report.steps,
      framesIn: chunks.delivered,
      bytesOut: report.bytes_out,
      bytesIn: report.bytes_in,
      ledger: { ...chunks },
      overruns: report.overruns,
      roundTripP50_us: report.answers === 0 ? null : report.round_trip_p50_us,
      roundTripP99_us: report.answers === 0 ? null : report.round_trip_p99_us,
      roundTripMax_us: report.answers === 0 ? null : report.round_trip_max_us,
      roundTrips: octavesOf(driver.tally.roundTrip),
      late: report.late,
      losses: report.losses,
      reboots: report.reboots,
    };
  });

const noLink: Omit<LinkLine, "unit" | "target"> = {
  state: "model",
  port: "",
  firmware: "",
  uid: "",
  framesOut: 0,
  framesIn: 0,
  bytesOut: 0,
  bytesIn: 0,
  ledger: {},
  overruns: 0,
  roundTripP50_us: null,
  roundTripP99_us: null,
  roundTripMax_us: null,
  roundTrips: [],
  late: 0,
  losses: 0,
  reboots: 0,
};
