import { describe, expect, it } from "vitest";
import { earthInfrared_Wpm2 } from "../../../src/environment/earth/light.ts";
import { thermalMistakes } from "../../../src/spacecraft/config/thermal.ts";
import { thermalNodeCount, thermalNodeNames, ThermalNode } from "../../../src/spacecraft/thermal/nodes.ts";
import { createThermalOutside, type Outside } from "../../../src/spacecraft/thermal/outside.ts";
import { defaultConfig } from "../support/flight.ts";

const radiusRatio = 6378.137 / 6878.137;

function outside(change: Partial<Outside> = {}): Outside {
  return {
    sun_B: Float64Array.of(0, 0, -1),
    sunFlux_Wpm2: 1361,
    litFraction: 1,
    nadir_B: Float64Array.of(0, 0, 1),
    earth: { nadir_N: new Float64Array(3), radiusRatio, noonCosine: 1 },
    wingsOut: 3,
    drive_rad: new Float64Array(2),
    wings_W: new Float64Array(2),
    ...change,
  };
}

const node = (name: (typeof thermalNodeNames)[number]): number => thermalNodeNames.indexOf(name);

describe("the outside", () => {
  const config = defaultConfig();
  const outer = createThermalOutside(config);
  const absorbed_W = new Float64Array(thermalNodeCount);
  const emission_m2 = new Float64Array(thermalNodeCount);
  const { faces, wing } = config.body.surface;
  const { surfaces } = config.thermal;

  it("absorbs the Sun on the face that looks at it and the Earth on that which looks down", () => {
    outer.look(outside(), absorbed_W, emission_m2);
    const top = surfaces["panel_-z"];
    expect(absorbed_W[node("panel_-z")]).toBeCloseTo(top.absorptivity * faces[5].area_m2 * 1361, 6);
    const bottom = surfaces["panel_+z"];
    const view = radiusRatio * radiusRatio;
    const earth_W = bottom.emissivity * earthInfrared_Wpm2 * view + bottom.absorptivity * 0.3 * 1361 * view;
    expect(absorbed_W[node("panel_+z")]).toBeCloseTo(faces[4].area_m2 * earth_W, 6);
    expect(emission_m2[node("panel_+z")]).toBeCloseTo(bottom.emissivity * faces[4].area_m2, 9);
  });

  it("takes from a wing what became electric power", () => {
    outer.look(outside(), absorbed_W, emission_m2);
    const idle_W = absorbed_W[ThermalNode.wingPlusY]!;
    outer.look(outside({ wings_W: Float64Array.of(600, 0) }), absorbed_W, emission_m2);
    expect(absorbed_W[ThermalNode.wingPlusY]).toBeCloseTo(idle_W - 600, 9);
    expect(absorbed_W[ThermalNode.wingPlusY + 1]).toBeCloseTo(idle_W, 9);
  });

  it("turns the wings with their drives, and shows only the outer panel of one that is stowed", () => {
    const sun_B = Float64Array.of(-1, 0, 0);
    outer.look(outside({ sun_B, drive_rad: Float64Array.of(Math.PI / 2, 0) }), absorbed_W, emission_m2);
    const difference_W = absorbed_W[ThermalNode.wingPlusY]! - absorbed_W[ThermalNode.wingPlusY + 1]!;
    expect(difference_W).toBeGreaterThan(0.8 * surfaces.wing_front.absorptivity * wing.area_m2 * 1361);
    outer.look(outside({ wingsOut: 2 }), absorbed_W, emission_m2);
    expect(emission_m2[ThermalNode.wingPlusY]).toBeCloseTo(0.333 * wing.area_m2 * surfaces.wing_front.emissivity, 9);
  });

  it("has the Earth's warmth but no light in the shadow, and neither where there is no Earth", () => {
    const dark = outside({ litFraction: 0 });
    dark.earth.noonCosine = 0;
    outer.look(dark, absorbed_W, emission_m2);
    expect(absorbed_W[node("panel_-z")]).toBe(0);
    expect(absorbed_W[node("panel_+z")]).toBeGreaterThan(0);
    dark.earth.radiusRatio = 0;
    dark.nadir_B.fill(0);
    outer.look(dark, absorbed_W, emission_m2);
    expect([...absorbed_W].every((each_W) => each_W === 0)).toBe(true);
  });
});

describe("a spacecraft file's heat", () => {
  it("names a node that answers faster than a step is stable, shares that do not sum to one, and a link to itself", () => {
    const { thermal } = defaultConfig();
    expect(thermalMistakes(thermal)).toEqual([]);
    thermal.nodes.sensors.heat_capacity_jpk = 1;
    thermal.dissipation.payload = { payload: 0.7 };
    thermal.links[0]!.between = ["battery", "battery"];
    expect(thermalMistakes(thermal).map(({ path }) => path)).toEqual([
      "thermal.dissipation.payload",
      "thermal.links.0",
      "thermal.nodes.sensors.heat_capacity_jpk",
    ]);
  });
});
