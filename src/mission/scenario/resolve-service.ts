/** Service areas and gateways of a file in which validation found no mistake, as the ground uses them. */

import { bundledAreas } from "../../ground/areas/bundled.ts";
import type { GatewayConfig } from "../../ground/gateways.ts";
import { constant, type Profile } from "../../ground/profile.ts";
import type { ServiceAreaConfig } from "../../ground/service-areas.ts";
import { assert } from "../../kernel/assert.ts";
import { parseDuration } from "./duration.ts";
import type { GatewayFileEntry, ServiceAreaFileEntry } from "./schema-service.ts";

export function resolveArea({ name, polygon_deg, demand_mbps }: ServiceAreaFileEntry): ServiceAreaConfig {
  const corners_deg = polygon_deg ?? bundledAreas[name];
  assert(corners_deg !== undefined, `the area ${name} has been found good`);
  return { name, corners_deg, demand_Mbps: profileOf(demand_mbps, (step) => step.mbps) };
}

export function resolveGateway(entry: GatewayFileEntry): GatewayConfig {
  const { name, latitude_deg, longitude_deg, altitude_m, mask_deg, eirp_dbw, rain_db } = entry;
  const place = { name, latitude_deg, longitude_deg, height_m: altitude_m, mask_deg };
  return { ...place, eirp_dbw, rain_db: profileOf(rain_db, (step) => step.db) };
}

function profileOf<Step extends { readonly from: string }>(
  written: number | readonly Step[],
  value: (step: Step) => number,
): Profile {
  if (typeof written === "number") return constant(written);
  return written.map((step) => ({ from_us: moment_us(step.from), value: value(step) }));
}

function moment_us(text: string): number {
  const parsed = parseDuration(text);
  assert(parsed.ok, "a length of time that was found good parses");
  return parsed.duration;
}
