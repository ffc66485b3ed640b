import { describe, expect, it } from "vitest";
import { albedoOn_Wpm2, earthAlbedo, earthLight, infraredOn_Wpm2 } from "../../src/environment/earth/light.ts";
import { earthViewFactor } from "../../src/environment/earth/view-factor.ts";
import { equatorialRadius_m } from "../../src/environment/frames/geodetic.ts";
import { vector } from "../../src/environment/vector.ts";

const degree = Math.PI / 180;

/** Sums cos(facet) dOmega / pi over the Earth's disc as the satellite sees it; `shine` weighs the ground by its zenith direction. */
function summed(
  tilt_rad: number,
  azimuth_rad: number,
  ratio: number,
  shine: (up: readonly [number, number, number]) => number,
): number {
  const normal = [Math.sin(tilt_rad) * Math.cos(azimuth_rad), Math.sin(tilt_rad) * Math.sin(azimuth_rad), Math.cos(tilt_rad)]; // prettier-ignore
  const disc_rad = Math.asin(ratio);
  const [rings, sectors] = [400, 400];
  let sum = 0;
  for (let i = 0; i < rings; i += 1) {
    const a = (disc_rad * (i + 0.5)) / rings;
    for (let j = 0; j < sectors; j += 1) {
      const b = (2 * Math.PI * (j + 0.5)) / sectors;
      // z to the Earth's centre; the ray meets the sphere of radius 1 at `reach`.
      const ray = [Math.sin(a) * Math.cos(b), Math.sin(a) * Math.sin(b), Math.cos(a)] as const;
      const cosine = ray[0] * normal[0]! + ray[1] * normal[1]! + ray[2] * normal[2]!;
      if (cosine <= 0) continue;
      const distance = 1 / ratio;
      const reach = distance * ray[2] - Math.sqrt(Math.max(0, 1 - distance * distance * Math.sin(a) ** 2));
      const up = [reach * ray[0], reach * ray[1], reach * ray[2] - distance] as const;
      sum += shine(up) * cosine * Math.sin(a) * (disc_rad / rings) * ((2 * Math.PI) / sectors);
    }
  }
  return sum / Math.PI;
}

describe("the Earth in a facet's view", () => {
  it("fills as much of it as a sum over its disc says, at every tilt and height", () => {
    for (const height_km of [300, 500, 1156, 20_000]) {
      const ratio = 6378.137 / (6378.137 + height_km);
      for (let tilt = 0; tilt <= 180; tilt += 12) {
        const found = earthViewFactor(Math.cos(tilt * degree), ratio);
        expect(Math.abs(found - summed(tilt * degree, 0.7, ratio, () => 1))).toBeLessThan(1e-4);
      }
    }
  });

  it("is the square of the ratio for a facet that looks down, and nothing for one that looks up", () => {
    expect(earthViewFactor(1, 0.9)).toBeCloseTo(0.81, 12);
    expect(earthViewFactor(-1, 0.9)).toBe(0);
  });
});

describe("the Earth's light", () => {
  const r_m = equatorialRadius_m + 500e3;
  const sunAt = (zenith_rad: number): Float64Array => vector(1.5e11 * Math.cos(zenith_rad), 1.5e11 * Math.sin(zenith_rad), 0); // prettier-ignore
  const light = { nadir_N: vector(), radiusRatio: 0, noonCosine: 0 };

  it("is 237 W/m2 times the view factor in the infrared, day and night", () => {
    earthLight(vector(r_m, 0, 0), sunAt(Math.PI), light);
    expect(infraredOn_Wpm2(light, 1)).toBeCloseTo(237 * (equatorialRadius_m / r_m) ** 2, 9);
    expect(albedoOn_Wpm2(light, 1, 1361)).toBe(0);
  });

  it("is within a twentieth of the noon value of what a sum over the lit ground gives, terminator included", () => {
    const ratio = equatorialRadius_m / r_m;
    const noon = 1361 * earthAlbedo * ratio * ratio;
    for (let zenith = 0; zenith <= 180; zenith += 10) {
      earthLight(vector(r_m, 0, 0), sunAt(zenith * degree), light);
      // In the sum's axes z is down, so the Sun stands at -cos(zenith).
      const sun = [Math.sin(zenith * degree), 0, -Math.cos(zenith * degree)] as const;
      const lit = summed(0, 0, ratio, (up) => Math.max(0, up[0] * sun[0] + up[1] * sun[1] + up[2] * sun[2]));
      const found = albedoOn_Wpm2(light, 1, 1361);
      expect(Math.abs(found - 1361 * earthAlbedo * lit)).toBeLessThan(0.05 * noon);
    }
  });
});
