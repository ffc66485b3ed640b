/**
 * What the outside of the spacecraft absorbs and sends out: six faces of the box and both sides of the wings.
 *
 * A face counts with the optical properties of all that lies on it, so a blanket's are those that the structure behind it
 * sees. A wing that is stowed shows the stowed share of its cells along +y or -y and nothing of its back. Sunlight that
 * becomes electric power is no heat. Faces do not see each other or the wings.
 */

import { earthAlbedo, earthInfrared_Wpm2, type EarthLight } from "../../environment/earth/light.ts";
import { earthViewFactor } from "../../environment/earth/view-factor.ts";
import type { SpacecraftConfig } from "../config.ts";
import { panelCount, thermalNodeCount, ThermalNode, thermalNodeNames } from "./nodes.ts";

/** The outside of the spacecraft over a step. */
export interface Outside {
  readonly sun_B: Float64Array;
  /** Of the Sun at the spacecraft, were it lit. */
  sunFlux_Wpm2: number;
  litFraction: number;
  readonly nadir_B: Float64Array;
  readonly earth: EarthLight;
  /** A bit per wing that is out, and their drive angles. */
  wingsOut: number;
  drive_rad: Float64Array;
  /** Electric power taken from each wing. */
  wings_W: Float64Array;
}

export interface ThermalOutside {
  /** Fills what each node absorbs, and its emissivity times area. */
  look(outside: Outside, absorbed_W: Float64Array, emission_m2: Float64Array): void;
}

export function createThermalOutside({ body, thermal, power }: SpacecraftConfig): ThermalOutside {
  const { faces, wing } = body.surface;
  const panels = faces.map(({ area_m2 }, face) => {
    const { absorptivity, emissivity } = thermal.surfaces[thermalNodeNames[face] as PanelName];
    return { absorption_m2: absorptivity * area_m2, emission_m2: emissivity * area_m2 };
  });
  const { wing_front: front, wing_back: back } = thermal.surfaces;

  /** Heat per area on a facet: what it absorbs of light and of infrared. */
  const facet_W = (
    { sun_B, sunFlux_Wpm2, litFraction, nadir_B, earth }: Outside,
    x: number,
    y: number,
    z: number,
    absorption_m2: number,
    emission_m2: number,
  ): number => {
    const toSun = x * sun_B[0]! + y * sun_B[1]! + z * sun_B[2]!;
    const view = earthViewFactor(clipped(x * nadir_B[0]! + y * nadir_B[1]! + z * nadir_B[2]!), earth.radiusRatio);
    const direct_Wpm2 = toSun > 0 ? litFraction * sunFlux_Wpm2 * toSun : 0;
    const light_Wpm2 = direct_Wpm2 + earthAlbedo * sunFlux_Wpm2 * earth.noonCosine * view;
    return absorption_m2 * light_Wpm2 + emission_m2 * earthInfrared_Wpm2 * view;
  };

  const lookAtWing = (outside: Outside, index: number, absorbed_W: Float64Array, emission_m2: Float64Array): void => {
    const node = ThermalNode.wingPlusY + index;
    const area_m2 = wing.area_m2;
    if ((outside.wingsOut & (1 << index)) === 0) {
      const stowed_m2 = area_m2 * power.array.stowed_fraction;
      const y = index === 0 ? 1 : -1;
      emission_m2[node] = front.emissivity * stowed_m2;
      absorbed_W[node] = facet_W(outside, 0, y, 0, front.absorptivity * stowed_m2, emission_m2[node]);
    } else {
      const x = -Math.sin(outside.drive_rad[index]!);
      const z = -Math.cos(outside.drive_rad[index]!);
      emission_m2[node] = (front.emissivity + back.emissivity) * area_m2;
      absorbed_W[node] =
        facet_W(outside, x, 0, z, front.absorptivity * area_m2, front.emissivity * area_m2) +
        facet_W(outside, -x, 0, -z, back.absorptivity * area_m2, back.emissivity * area_m2);
    }
    absorbed_W[node] -= outside.wings_W[index]!;
  };

  return {
    look(outside, absorbed_W, emission_m2) {
      for (let node = panelCount; node < thermalNodeCount; node += 1) {
        absorbed_W[node] = 0;
        emission_m2[node] = 0;
      }
      for (let face = 0; face < panelCount; face += 1) {
        const sign = face & 1 ? -1 : 1;
        const axis = face >> 1;
        const panel = panels[face]!;
        emission_m2[face] = panel.emission_m2;
        absorbed_W[face] = facet_W(
          outside,
          axis === 0 ? sign : 0,
          axis === 1 ? sign : 0,
          axis === 2 ? sign : 0,
          panel.absorption_m2,
          panel.emission_m2,
        );
      }
      for (let index = 0; index < 2; index += 1) lookAtWing(outside, index, absorbed_W, emission_m2);
    },
  };
}

type PanelName = "panel_+x" | "panel_-x" | "panel_+y" | "panel_-y" | "panel_+z" | "panel_-z";

const clipped = (cosine: number): number => (cosine > 1 ? 1 : cosine < -1 ? -1 : cosine);
