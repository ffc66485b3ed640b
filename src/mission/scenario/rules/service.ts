/** Service areas and gateways: names that differ, polygons that are areas, steps that rise, somebody who feeds. */

import { bundledAreas } from "../../../ground/areas/bundled.ts";
import { type Corner, createPolygon } from "../../../ground/areas/polygon.ts";
import type { ServiceNames } from "../../checks/truth-words.ts";
import { parseDuration } from "../duration.ts";
import type { Finding } from "../issues.ts";
import { nearestWord } from "../nearest.ts";
import type { Path } from "../position.ts";
import { sameName } from "./checks.ts";
import { finding, group, list, type Raw, textOf } from "./raw.ts";
import { maskFindings } from "./stations.ts";

/** All findings of `service_areas` and `gateways`. */
export function serviceFindings(raw: Raw): Finding[] {
  const areas = list(raw["service_areas"]);
  const gateways = list(raw["gateways"]);
  const areaNames = new Set<string>();
  const gatewayNames = new Set<string>();
  const findings = [
    ...areas.flatMap((value, index) => areaFindings(group(value), ["service_areas", index], areaNames)),
    ...gateways.flatMap((value, index) => gatewayFindings(group(value), ["gateways", index], gatewayNames)),
  ];
  if (areas.length === 0 || gateways.length > 0) return findings;
  const advice = "add gateways: with a name, latitude_deg, longitude_deg and altitude_m";
  return [...findings, finding(["service_areas"], "can be served by nobody: the scenario has no gateway", advice)];
}

/** Names of the areas and gateways, as far as they are names. */
export function serviceNames(raw: Raw): ServiceNames {
  const names = (value: unknown): string[] => list(value).flatMap((each) => textOf(group(each)["name"]) ?? []);
  return { areas: names(raw["service_areas"]), gateways: names(raw["gateways"]) };
}

function areaFindings(area: Raw, path: Path, seen: Set<string>): Finding[] {
  return [
    ...sameName(area["name"], [...path, "name"], seen),
    ...polygonFindings(area, path),
    ...stepFindings(area["demand_mbps"], [...path, "demand_mbps"]),
  ];
}

function gatewayFindings(gateway: Raw, path: Path, seen: Set<string>): Finding[] {
  return [
    ...sameName(gateway["name"], [...path, "name"], seen),
    ...maskFindings(gateway["mask_deg"], path),
    ...stepFindings(gateway["rain_db"], [...path, "rain_db"]),
  ];
}

function polygonFindings(area: Raw, path: Path): Finding[] {
  const { polygon_deg: polygon, name } = area;
  if (polygon === undefined) return unknownArea(textOf(name), path);
  const corners = list(polygon);
  if (!corners.every(isCorner)) return [];
  const result = createPolygon(corners);
  return result.ok ? [] : [finding([...path, "polygon_deg"], result.why)];
}

function unknownArea(name: string | undefined, path: Path): Finding[] {
  if (name === undefined || Object.hasOwn(bundledAreas, name)) return [];
  const known = Object.keys(bundledAreas);
  const near = nearestWord(name, known);
  const advice =
    near === undefined ? `bundled are ${known.join(", ")}; else give polygon_deg:` : `did you mean ${near}?`;
  return [finding([...path, "name"], `no area is bundled as "${name}", and it has no polygon_deg`, advice)];
}

/** What is none is the schema's business. */
function isCorner(value: unknown): value is Corner {
  const [latitude_deg, longitude_deg, ...more] = list(value);
  return more.length === 0 && isWithin(latitude_deg, -90, 90) && isWithin(longitude_deg, -180, 360);
}

const isWithin = (value: unknown, min: number, max: number): boolean =>
  typeof value === "number" && value >= min && value <= max;

/** Moments of a profile rise. */
function stepFindings(profile: unknown, path: Path): Finding[] {
  let previous_us = -1;
  return list(profile).flatMap((step, index) => {
    const parsed = parseDuration(textOf(group(step)["from"]) ?? "");
    if (!parsed.ok) return [];
    const rises = parsed.duration > previous_us;
    previous_us = parsed.duration;
    return rises ? [] : [finding([...path, index, "from"], "is not later than the step before")];
  });
}
