/** Who wants broadband and who feeds it: service areas and gateways of a scenario file. */

import { z } from "zod";
import { gatewayEirpDefault_dbw } from "../../ground/gateways.ts";
import { altitude_m, duration, latitude_deg, longitude_deg, mask, name, say } from "./schema-shapes.ts";

/** The contract's lists by area end here. */
export const areasMax = 8;
const gatewaysMax = 16;
const cornersMax = 200;
const stepsMax = 100;

/** A name that can stand behind a dot in a predicate. */
const areaName = z
  .string()
  .regex(/^[a-z][a-z0-9_]{0,39}$/, say("is no name of small letters, digits and _ that begins with a letter"));

const notNegative = z.number().min(0);

const demand = z.union(
  [
    notNegative,
    z
      .array(z.strictObject({ from: duration, mbps: notNegative }))
      .min(1)
      .max(stepsMax),
  ],
  say("a number in Mbit/s, or a list of from: and mbps:"),
);

const rain = z.union(
  [
    notNegative,
    z
      .array(z.strictObject({ from: duration, db: notNegative }))
      .min(1)
      .max(stepsMax),
  ],
  say("a number in dB, or a list of from: and db:"),
);

const corner = z.tuple([latitude_deg, longitude_deg], say("a corner [latitude, longitude] in deg, latitude first"));

export const serviceArea = z.strictObject({
  name: areaName,
  polygon_deg: z.array(corner).max(cornersMax).optional().meta({
    description: "Corners [latitude, longitude], joined by great circles; left out for a bundled area of that name",
  }),
  demand_mbps: demand.meta({ description: "What all users of the area ask for, spread evenly over it" }),
});

export const gateway = z.strictObject({
  name,
  latitude_deg,
  longitude_deg,
  altitude_m,
  mask_deg: mask.default(10),
  eirp_dbw: z.number().min(0).max(120).default(gatewayEirpDefault_dbw),
  rain_db: rain.default(0).meta({ description: "What rain takes from the feeder's path" }),
});

export const serviceAreas = z.array(serviceArea).max(areasMax).default([]);
export const gateways = z.array(gateway).max(gatewaysMax).default([]);

export type ServiceAreaFileEntry = z.infer<typeof serviceArea>;
export type GatewayFileEntry = z.infer<typeof gateway>;
