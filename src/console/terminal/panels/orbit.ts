/** Where the satellite is, who sees it, who will. */

import { bar, count, hms, nothing } from "../format.ts";
import { row, titled } from "../layout.ts";
import type { Ground, Orbit, PassAhead, PassInProgress } from "../model.ts";
import { paint } from "../paint.ts";

const barWidth = 9;
/** A panel of this width has room for the beacons. */
const beaconsFrom = 50;

/** Three lines. */
export function orbitLines(orbit: Orbit): string[] {
  const { latitude_deg, longitude_deg, altitude_km, litFraction, fault } = orbit;
  const where = `${degrees(latitude_deg, "N", "S")}  ${degrees(longitude_deg, "E", "W")}`;
  if (fault !== "none") return [row("orbit", paint("red", `fault: ${fault} !!`)), row("last at", where), ""];
  return [row("over", where), row("altitude", `${altitude_km.toFixed(1)} km`), row("light", light(litFraction))];
}

/** The pass in progress, or the next one in as many lines. Six lines. */
export function groundLines(ground: Ground, width: number): string[] {
  const { pass, next } = ground;
  const title = pass === null ? "NEXT PASS" : "PASS";
  return [
    titled(title, width),
    ...(pass === null ? nextPass(next[0]) : inPass(pass)),
    row("received", received(ground, width)),
    row("then", later(next[pass === null ? 1 : 0])),
  ];
}

/** The passes after those, a line each. */
export const laterPasses = (next: readonly PassAhead[]): string[] => next.map((pass) => row("", later(pass)));

function inPass({ station, elevation_deg, range_km, margin_dB, isLocked, losIn_s, packets }: PassInProgress): string[] {
  const los = losIn_s === null ? "" : `  LOS in ${hms(losIn_s)}`;
  const margin = Number.isFinite(margin_dB) ? paint("dim", ` ${margin_dB.toFixed(0)} dB`) : "";
  return [
    row("station", `${paint("bold", station)}${los}`),
    row("elevation", `${elevation_deg.toFixed(1)} deg ${bar(elevation_deg / 90, barWidth)} ${range_km.toFixed(0)} km`),
    row(
      "downlink",
      `${isLocked ? paint("good", "locked") : paint("yellow", "no lock")}${margin} ${count(packets)} packets`,
    ),
  ];
}

function nextPass(pass: PassAhead | undefined): string[] {
  if (pass === undefined)
    return [row("station", paint("dim", "none found yet")), row("AOS", nothing), row("max", nothing)];
  return [
    row("station", paint("bold", pass.station)),
    row("AOS", `${paint("bold", tMinus(pass.aosIn_s))}  ${pass.aosUtc}`),
    row("max", `${pass.maxElevation_deg.toFixed(0)} deg, lasts ${hms(pass.length_s)}`),
  ];
}

function received({ packetsReceived, packetsMissed, packetsLost, beaconsReceived }: Ground, width: number): string {
  const gone = packetsMissed + packetsLost;
  const lost = gone > 0 ? paint("dim", `, ${count(gone)} lost`) : "";
  const beacons = width < beaconsFrom ? "" : `, ${count(beaconsReceived)} beacons`;
  return `${count(packetsReceived)} packets${beacons}${lost}`;
}

const later = (pass: PassAhead | undefined): string =>
  pass === undefined
    ? nothing
    : `${pass.station} ${tMinus(pass.aosIn_s)} ${paint("dim", `${pass.maxElevation_deg.toFixed(0)} deg`)}`;

export const tMinus = (in_s: number): string => (in_s >= 0 ? `T-${hms(in_s)}` : `T+${hms(-in_s)}`);

function degrees(value: number, positive: string, negative: string): string {
  return `${Math.abs(value).toFixed(2)} deg ${value < 0 ? negative : positive}`;
}

function light(litFraction: number): string {
  if (litFraction >= 1) return "sunlit";
  if (litFraction <= 0) return paint("notice", "eclipse (umbra)");
  return paint("notice", `penumbra, ${(litFraction * 100).toFixed(0)} % lit`);
}
