import { describe, expect, it } from "vitest";
import { createSurfaceLoad, drag, solarPressure, solarPressure_Npm2 } from "../../../src/spacecraft/attitude/disturbances.ts"; // prettier-ignore
import { createFacets, setWings } from "../../../src/spacecraft/attitude/facets.ts";
import type { SurfaceConfig } from "../../../src/spacecraft/config/body.ts";
import { defaultConfig, startFlight } from "../support/flight.ts";
import { simTime } from "../../../src/kernel/time.ts";

type Face = SurfaceConfig["faces"][number];

const none: Face = { area_m2: 0, centre_m: [0, 0, 0] };
const plate = (centre_m: [number, number, number], terms: Partial<SurfaceConfig> = {}): SurfaceConfig => ({
  drag_coefficient: 2,
  specular: 0,
  diffuse: 0,
  faces: [{ area_m2: 3, centre_m }, none, none, none, none, none],
  wing: { area_m2: 2, distance_m: 1.5 },
  ...terms,
});
const load = createSurfaceLoad();
const speed_mps = 7600;
const density_kgpm3 = 1e-12;

describe("drag on facets", () => {
  it("is 1/2 rho v^2 C_D A against the flow on a plate that meets it", () => {
    const surface = plate([0, 0, 0]);
    drag(createFacets(surface), surface, Float64Array.of(speed_mps, 0, 0), { density_kgpm3 }, load);
    expect(load.force_B_N[0]).toBeCloseTo(-0.5 * density_kgpm3 * speed_mps ** 2 * 2 * 3, 15);
    expect(Math.hypot(...load.torque_B_Nm)).toBeLessThan(1e-18);
  });

  it("falls with the cosine, and is none from behind", () => {
    const surface = plate([0, 0, 0]);
    const angle = Math.PI / 3;
    drag(createFacets(surface), surface, Float64Array.of(speed_mps * Math.cos(angle), speed_mps * Math.sin(angle), 0), { density_kgpm3 }, load); // prettier-ignore
    const whole = 0.5 * density_kgpm3 * speed_mps ** 2 * 2 * 3;
    expect(Math.hypot(...load.force_B_N)).toBeCloseTo(whole * 0.5, 15);
    drag(createFacets(surface), surface, Float64Array.of(-speed_mps, 0, 0), { density_kgpm3 }, load);
    expect(Math.hypot(...load.force_B_N)).toBe(0);
  });

  it("turns a plate that is out of line: arm x force", () => {
    const surface = plate([0.5, 0.2, 0]);
    drag(createFacets(surface), surface, Float64Array.of(speed_mps, 0, 0), { density_kgpm3 }, load);
    expect(load.torque_B_Nm[2]).toBeCloseTo(0.2 * 0.5 * density_kgpm3 * speed_mps ** 2 * 6, 15);
  });
});

describe("solar pressure on facets", () => {
  const sun = Float64Array.of(1, 0, 0);

  it("is P A on a black plate, twice that on a mirror and 5/3 of it on a scatterer, away from the Sun", () => {
    for (const [terms, factor] of [
      [{}, 1],
      [{ specular: 1 }, 2],
      [{ diffuse: 1 }, 5 / 3],
    ] as const) {
      const surface = plate([0, 0, 0], terms);
      solarPressure(createFacets(surface), surface, sun, 1, load);
      expect(load.force_B_N[0]).toBeCloseTo(-factor * solarPressure_Npm2 * 3, 12);
    }
    expect(solarPressure_Npm2).toBeCloseTo(4.54e-6, 8);
  });

  it("pushes a mirror along its normal only, and not at all in the shadow", () => {
    const surface = plate([0, 0, 0], { specular: 1 });
    const slanted = Float64Array.of(Math.cos(0.5), Math.sin(0.5), 0);
    solarPressure(createFacets(surface), surface, slanted, 1, load);
    expect(load.force_B_N[1]).toBeCloseTo(0, 18);
    expect(load.force_B_N[0]).toBeCloseTo(-2 * solarPressure_Npm2 * 3 * Math.cos(0.5) ** 2, 15);
    solarPressure(createFacets(surface), surface, slanted, 0, load);
    expect(Math.hypot(...load.force_B_N)).toBe(0);
  });

  it("is half as strong half in the shadow", () => {
    const surface = plate([0, 0, 0]);
    solarPressure(createFacets(surface), surface, sun, 0.5, load);
    expect(load.force_B_N[0]).toBeCloseTo(-0.5 * solarPressure_Npm2 * 3, 15);
  });
});

describe("the wings", () => {
  it("out on both sides turn nothing in a straight flow, one alone does", () => {
    const surface = plate([0, 0, 0]);
    const facets = createFacets({ ...surface, faces: [none, none, none, none, none, none] });
    const edgeOn = Float64Array.of(0, 0, speed_mps);
    setWings(facets, surface, 3, new Float64Array(2));
    drag(facets, surface, edgeOn, { density_kgpm3 }, load);
    expect(load.force_B_N[2]).toBeCloseTo(-2 * 0.5 * density_kgpm3 * speed_mps ** 2 * 2 * 2, 15);
    expect(Math.hypot(...load.torque_B_Nm)).toBeLessThan(1e-18);
    setWings(facets, surface, 1, new Float64Array(2));
    drag(facets, surface, edgeOn, { density_kgpm3 }, load);
    expect(load.torque_B_Nm[0]).toBeCloseTo(-1.5 * 0.5 * density_kgpm3 * speed_mps ** 2 * 4, 15);
  });

  it("are where the drive is, whatever it was before", () => {
    const surface = plate([0, 0, 0]);
    const facets = createFacets(surface);
    for (const drive_rad of [0, 0.3, 0.3, -1.2, 0.3]) {
      setWings(facets, surface, 3, Float64Array.of(drive_rad, -drive_rad));
      const fresh = createFacets(surface);
      setWings(fresh, surface, 3, Float64Array.of(drive_rad, -drive_rad));
      expect(facets).toEqual(fresh);
    }
  });

  it("turned by the drive meet the flow with the cosine of the angle", () => {
    const surface = plate([0, 0, 0]);
    const facets = createFacets({ ...surface, faces: [none, none, none, none, none, none] });
    setWings(facets, surface, 3, Float64Array.of(0.4, 0.4));
    drag(facets, surface, Float64Array.of(0, 0, speed_mps), { density_kgpm3 }, load);
    expect(Math.abs(load.force_B_N[2]!)).toBeCloseTo(density_kgpm3 * speed_mps ** 2 * 4 * Math.cos(0.4), 15);
  });
});

describe("the default spacecraft's disturbances", () => {
  it("are of the size that a satellite of its class has at 640 km: 1e-7 to 1e-4 Nm", () => {
    const { spacecraft, state } = startFlight({ wings: "deployed" });
    let [dragMax, solarMax] = [0, 0];
    for (let s = 1; s <= 6000; s += 10) {
      spacecraft.integrate(state, simTime(s * 1e6));
      dragMax = Math.max(dragMax, Math.hypot(...state.disturbances.drag_B_Nm));
      solarMax = Math.max(solarMax, Math.hypot(...state.disturbances.solar_B_Nm));
    }
    expect(dragMax).toBeGreaterThan(1e-7);
    expect(dragMax).toBeLessThan(1e-4);
    expect(solarMax).toBeGreaterThan(1e-7);
    expect(solarMax).toBeLessThan(1e-4);
    expect(defaultConfig().body.surface.drag_coefficient).toBe(2.2);
  });
});
