/** Stations: names that differ and can stand in predicates, masks in the order of their azimuths. */

import type { Finding } from "../issues.ts";
import { sameName } from "./checks.ts";
import { parseDuration } from "../duration.ts";
import { finding, group, list, textOf, type Raw } from "./raw.ts";

/** All findings of `stations`. */
export function stationFindings(raw: Raw): Finding[] {
  const seen = new Set<string>();
  return list(raw["stations"]).flatMap((value, index) => {
    const station = group(value);
    const path = ["stations", index];
    return [
      ...sameName(station["name"], [...path, "name"], seen),
      ...maskFindings(station["mask_deg"], path),
      ...outageFindings(station["outages"], [...path, "outages"]),
    ];
  });
}

/** Names of the stations, as far as they are names. */
export function stationNames(raw: Raw): string[] {
  return list(raw["stations"]).flatMap((station) => {
    const { name } = group(station);
    return typeof name === "string" ? [name] : [];
  });
}

/** Outages end behind their beginning. */
function outageFindings(outages: unknown, path: readonly (string | number)[]): Finding[] {
  return list(outages).flatMap((outage, index) => {
    const from = parseDuration(textOf(group(outage)["from"]) ?? "");
    const until = parseDuration(textOf(group(outage)["until"]) ?? "");
    if (!from.ok || !until.ok || until.duration > from.duration) return [];
    return [finding([...path, index, "until"], "is not behind from, an outage ends later than it begins")];
  });
}

/** Azimuths of a mask rise. */
export function maskFindings(mask: unknown, path: readonly (string | number)[]): Finding[] {
  let previous_deg = -Infinity;
  return list(mask).flatMap((point, index) => {
    const azimuth_deg = group(point)["azimuth_deg"];
    if (typeof azimuth_deg !== "number") return [];
    const rises = azimuth_deg > previous_deg;
    previous_deg = azimuth_deg;
    if (rises) return [];
    return [finding([...path, "mask_deg", index, "azimuth_deg"], `is ${azimuth_deg}, must be above the point before`)];
  });
}
