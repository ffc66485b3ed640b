/** `falak passes`: when each station sees the satellite. */

import { type Environment, createEnvironment } from "../environment/environment.ts";
import { createLookAngles } from "../environment/frames/look.ts";
import { formatSimTime } from "../environment/time/epoch.ts";
import { dopplerShift_hz } from "../ground/link-budget.ts";
import { findPasses, type Pass } from "../ground/passes.ts";
import { createStation, type Station, type StationConfig } from "../ground/stations.ts";
import { track } from "../ground/tracking.ts";
import { after, days, type Duration, type SimTime, simStart } from "../kernel/index.ts";
import type { CommsConfig } from "../spacecraft/config/comms.ts";
import type { Scenario } from "../mission/scenario/scenario.ts";
import { UsageError } from "./failure.ts";
import { loadScenario } from "./load.ts";
import { table } from "./table.ts";

export interface PassesWords {
  readonly from?: string;
  readonly for?: Duration;
  readonly station?: string;
  readonly mask?: number;
  readonly json?: boolean;
}

const lookAheadDefault = days(3);

/** Angles in degrees, ranges in kilometres, moments in UTC. */
interface PassReport {
  readonly station: string;
  readonly aos: string;
  readonly tca: string;
  readonly los: string;
  readonly duration_s: number;
  readonly aos_azimuth_deg: number;
  readonly tca_azimuth_deg: number;
  readonly los_azimuth_deg: number;
  readonly max_elevation_deg: number;
  readonly max_elevation_at: string;
  readonly tca_range_km: number;
  /** The pass had begun before the window, or ends behind it. */
  /** Where the station looks, and what it hears, at the moments of the pass. */
  readonly points: Readonly<Record<"aos" | "tca" | "max_elevation" | "los", PointReport>>;
  readonly aos_clipped: boolean;
  readonly los_clipped: boolean;
}

/** Doppler one way: the downlink as the station hears it, the uplink as the satellite does. */
interface PointReport {
  readonly azimuth_deg: number;
  readonly elevation_deg: number;
  readonly range_km: number;
  readonly range_rate_kmps: number;
  readonly doppler_downlink_hz: number;
  readonly doppler_uplink_hz: number;
}

export function passes(path: string, words: PassesWords): void {
  const { scenario, spacecraft } = loadScenario(path);
  const environment = environmentFrom(scenario, path, words.from);
  const until = after(simStart, words.for ?? lookAheadDefault);
  const found = stations(scenario, words).flatMap((config) => {
    const station = createStation(config);
    const { passes: seen } = findPasses(environment.ephemeris, station, simStart, until);
    const point = (at: SimTime): PointReport => pointReport(environment, station, spacecraft.comms, at);
    return seen.map((pass) => ({ pass, report: passReport(environment, pass, point) }));
  });
  const reports = found.toSorted((a, b) => a.pass.aos - b.pass.aos).map(({ report }) => report);
  process.stdout.write(words.json === true ? `${JSON.stringify(reports)}\n` : passTable(reports));
}

/** The scenario's surroundings, counted from a moment of the caller's choice. @throws UsageError */
export function environmentFrom(scenario: Scenario, path: string, from: string | undefined): Environment {
  const startUtc = from ?? scenario.startUtc;
  const built = createEnvironment({ startUtc, elements: scenario.orbit, ...scenario.environment });
  if (!built.ok)
    throw new UsageError(`${from === undefined ? path : `${path} --from ${from}`}: ${built.refusals.join("; ")}`);
  return built.environment;
}

function stations(scenario: Scenario, { station, mask }: PassesWords): StationConfig[] {
  const named = scenario.stations.filter(
    ({ name }) => station === undefined || name.toLowerCase() === station.toLowerCase(),
  );
  if (named.length === 0) {
    const known = scenario.stations.map(({ name }) => name).join(", ") || "none";
    throw new UsageError(`passes: no station ${station ?? ""}; the scenario has ${known}`);
  }
  return named.map((config) => (mask === undefined ? config : { ...config, mask_deg: mask }));
}

const degrees = (angle_rad: number): number => Number(((angle_rad * 180) / Math.PI).toFixed(4));

function pointReport(
  { ephemeris }: Environment,
  station: Station,
  { downlink_frequency_hz, uplink_frequency_hz }: CommsConfig,
  at: SimTime,
): PointReport {
  const angles = createLookAngles();
  track(ephemeris, station, at, angles);
  const { range_m, rangeRate_mps } = angles;
  return {
    azimuth_deg: degrees(angles.azimuth_rad),
    elevation_deg: degrees(angles.elevation_rad),
    range_km: Number((range_m / 1000).toFixed(3)),
    range_rate_kmps: Number((rangeRate_mps / 1000).toFixed(6)),
    doppler_downlink_hz: Number(dopplerShift_hz(rangeRate_mps, downlink_frequency_hz).toFixed(1)),
    doppler_uplink_hz: Number(dopplerShift_hz(rangeRate_mps, uplink_frequency_hz).toFixed(1)),
  };
}

function passReport({ epoch }: Environment, pass: Pass, point: (at: SimTime) => PointReport): PassReport {
  const utc = (at: Pass["aos"]): string => formatSimTime(epoch, at, 3);
  return {
    station: pass.station,
    aos: utc(pass.aos),
    tca: utc(pass.tca),
    los: utc(pass.los),
    duration_s: Number(((pass.los - pass.aos) / 1e6).toFixed(3)),
    aos_azimuth_deg: degrees(pass.aosAzimuth_rad),
    tca_azimuth_deg: degrees(pass.tcaAzimuth_rad),
    los_azimuth_deg: degrees(pass.losAzimuth_rad),
    max_elevation_deg: degrees(pass.maxElevation_rad),
    max_elevation_at: utc(pass.maxElevationAt),
    tca_range_km: Number((pass.tcaRange_m / 1000).toFixed(3)),
    points: {
      aos: point(pass.aos),
      tca: point(pass.tca),
      max_elevation: point(pass.maxElevationAt),
      los: point(pass.los),
    },
    aos_clipped: pass.startClipped,
    los_clipped: pass.endClipped,
  };
}

function passTable(reports: readonly PassReport[]): string {
  if (reports.length === 0)
    return "no pass in this window; look further ahead with --for, or lower the mask with --mask\n";
  return table(
    ["station", "AOS (UTC)", "TCA", "LOS", "length", "AOS az", "LOS az", "max el", "range"],
    reports.map((pass) => [
      pass.station,
      `${pass.aos_clipped ? "<" : ""}${pass.aos}`,
      pass.tca.slice(11),
      `${pass.los.slice(11)}${pass.los_clipped ? ">" : ""}`,
      `${pass.duration_s.toFixed(0)} s`,
      `${pass.aos_azimuth_deg.toFixed(1)} deg`,
      `${pass.los_azimuth_deg.toFixed(1)} deg`,
      `${pass.max_elevation_deg.toFixed(1)} deg`,
      `${pass.tca_range_km.toFixed(0)} km`,
    ]),
  );
}
