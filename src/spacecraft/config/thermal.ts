/** Heat of a spacecraft file. */

import { z } from "zod";
import { loadNames } from "../power/loads.ts";
import { thermalNodeNames, type ThermalNodeName } from "../thermal/nodes.ts";
import { fraction, mistakesOf, notNegative, positive, type ConfigMistake } from "./shapes.ts";

/** A lump of heat, and the temperatures that what it stands for bears. */
const node = z.strictObject({
  heat_capacity_jpk: positive,
  initial_degc: z.number(),
  limits_degc: z.tuple([z.number(), z.number()]),
});

/** Of light, and of infrared. */
const surface = z.strictObject({ absorptivity: fraction, emissivity: fraction });

const nodeName = z.enum(thermalNodeNames);

/** Heat flows by conduction, or by radiation with an area that view and emissivities are already in. */
const link = z.strictObject({
  between: z.tuple([nodeName, nodeName]),
  conductance_wpk: notNegative.optional(),
  exchange_m2: notNegative.optional(),
});

export const thermalSchema = z.strictObject({
  nodes: z.record(nodeName, node),
  surfaces: z.record(
    z.enum(["panel_+x", "panel_-x", "panel_+y", "panel_-y", "panel_+z", "panel_-z", "wing_front", "wing_back"]),
    surface,
  ),
  links: z.array(link).max(64),
  /** Where each load's power becomes heat: shares that sum to 1. */
  dissipation: z.record(z.enum(loadNames), z.partialRecord(nodeName, fraction)),
});

export type ThermalConfig = z.infer<typeof thermalSchema>;

/** A step of a second is stable where no node answers faster than this. */
const timeConstantMin_s = 5;
/** Conductance of a black square metre at 400 K, hotter than any node gets. */
const radiantMax_WpKm2 = 4 * 5.670374419e-8 * 400 ** 3;

export function thermalMistakes(thermal: ThermalConfig): ConfigMistake[] {
  return [
    ...mistakesOf(
      ...loadNames.map((name): [boolean, string, string] => {
        const total = Object.values(thermal.dissipation[name]).reduce((sum, share) => sum + share, 0);
        return [Math.abs(total - 1) > 1e-9, `thermal.dissipation.${name}`, `shares sum to ${total}, not to 1`];
      }),
      ...thermal.links.map(({ between, conductance_wpk, exchange_m2 }, index): [boolean, string, string] => [
        between[0] === between[1] || (conductance_wpk === undefined && exchange_m2 === undefined),
        `thermal.links.${index}`,
        "must join two nodes, by conductance_wpk or exchange_m2",
      ]),
    ),
    ...thermalNodeNames.flatMap((name) => nodeMistakes(thermal, name)),
  ];
}

function nodeMistakes({ nodes, links }: ThermalConfig, name: ThermalNodeName): ConfigMistake[] {
  const { heat_capacity_jpk, initial_degc, limits_degc } = nodes[name];
  const linked_WpK = links
    .filter(({ between }) => between.includes(name))
    .reduce((sum, each) => sum + (each.conductance_wpk ?? 0) + radiantMax_WpKm2 * (each.exchange_m2 ?? 0), 0);
  return mistakesOf(
    [
      linked_WpK > 0 && heat_capacity_jpk / linked_WpK < timeConstantMin_s,
      `thermal.nodes.${name}.heat_capacity_jpk`,
      `its links change its temperature in less than ${timeConstantMin_s} s`,
    ],
    [
      !(initial_degc >= limits_degc[0] && initial_degc <= limits_degc[1]),
      `thermal.nodes.${name}.initial_degc`,
      `is outside limits_degc, ${limits_degc[0]} to ${limits_degc[1]}`,
    ],
  );
}
