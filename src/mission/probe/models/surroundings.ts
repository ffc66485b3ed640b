/** What is around the satellite: Sun, Moon, shadow, field, air, the Earth's light. */

import { z } from "zod";
import { bulgeExponent } from "../../../environment/atmosphere/along-orbit.ts";
import { exponentialDensity_kgpm3 } from "../../../environment/atmosphere/exponential.ts";
import { harrisPriesterDensity_kgpm3 } from "../../../environment/atmosphere/harris-priester.ts";
import { albedoOn_Wpm2, earthLight, infraredOn_Wpm2 } from "../../../environment/earth/light.ts";
import { earthViewFactor } from "../../../environment/earth/view-factor.ts";
import { fieldInto, fieldModel, fieldRefusal } from "../../../environment/field/models.ts";
import { earthFixedToGeodetic, geodeticToEarthFixed } from "../../../environment/frames/geodetic.ts";
import { gmst_rad, positionToEarthFixed } from "../../../environment/frames/earth-fixed.ts";
import { moonPosition } from "../../../environment/moon/position.ts";
import { litFraction, penumbraMargin_rad, umbraMargin_rad } from "../../../environment/sun/eclipse.ts";
import { sunPosition } from "../../../environment/sun/position.ts";
import { decimalYear } from "../../../environment/time/scales.ts";
import { dot, norm, normalise, vector, type Vector } from "../../../environment/vector.ts";
import { degree, direction, list, number, taiOf, toDirection, toVector, triple, type Triple, utc } from "../fields.ts";
import { model, type ProbeModel, refuse } from "../model.ts";

const position = triple("position of the satellite in TEME");

/** The Sun as the case gives it, or where it is at the case's moment. */
function sunOf({
  utc: at,
  r_sun_teme_m,
}: {
  utc?: string | undefined;
  r_sun_teme_m?: Triple | undefined;
}): Vector | undefined {
  if (r_sun_teme_m !== undefined) return toVector(r_sun_teme_m);
  return at === undefined ? undefined : sunPosition(taiOf(at), vector());
}

const sunInputs = {
  utc: utc.optional(),
  r_sun_teme_m: triple("the Sun from the Earth in TEME, in the place of utc").optional(),
};
const noSun = refuse("utc", "give one of utc and r_sun_teme_m");

/** East, north and up at a place, from Earth-fixed components. */
function northEastDown(v_E: Vector, latitude_rad: number, longitude_rad: number): number[] {
  const [sLat, cLat] = [Math.sin(latitude_rad), Math.cos(latitude_rad)];
  const [sLon, cLon] = [Math.sin(longitude_rad), Math.cos(longitude_rad)];
  const outwards = cLon * v_E[0]! + sLon * v_E[1]!;
  return [cLat * v_E[2]! - sLat * outwards, cLon * v_E[1]! - sLon * v_E[0]!, -cLat * outwards - sLat * v_E[2]!];
}

export const surroundingsModels: readonly ProbeModel[] = [
  model(
    "sun",
    "apparent position of the Sun",
    { utc },
    { r_sun_teme_km: "from the Earth, TEME, km", direction_teme: "unit vector, TEME" },
    (input) => {
      const sun_m = sunPosition(taiOf(input.utc), vector());
      return { r_sun_teme_km: list(sun_m, 1e-3), direction_teme: list(normalise(sun_m, vector())) };
    },
  ),

  model(
    "moon",
    "position of the Moon",
    { utc },
    { r_moon_teme_km: "from the Earth, TEME, km", direction_teme: "unit vector, TEME" },
    (input) => {
      const moon_m = moonPosition(taiOf(input.utc), vector());
      return { r_moon_teme_km: list(moon_m, 1e-3), direction_teme: list(normalise(moon_m, vector())) };
    },
  ),

  model(
    "eclipse",
    "share of the Sun's disc that is seen; umbra and penumbra are cones",
    { r_teme_m: position, ...sunInputs },
    {
      lit_fraction: "0 in the umbra, 1 in sunlight",
      penumbra_margin_rad: "positive outside, rad",
      umbra_margin_rad: "positive outside, rad",
    },
    (input) => {
      const sun_m = sunOf(input);
      if (sun_m === undefined) return noSun;
      const r_m = toVector(input.r_teme_m);
      return {
        lit_fraction: litFraction(r_m, sun_m),
        penumbra_margin_rad: penumbraMargin_rad(r_m, sun_m),
        umbra_margin_rad: umbraMargin_rad(r_m, sun_m),
      };
    },
  ),

  model(
    "magnetic-field",
    "main field of the Earth at a WGS-84 place",
    {
      model: z.enum(["igrf14", "wmm2025", "dipole"]).default("igrf14").describe("igrf14, wmm2025 or dipole"),
      utc: utc.optional(),
      year: number("decimal year, in the place of utc").optional(),
      latitude_deg: z.number().min(-90).max(90).describe("geodetic"),
      longitude_deg: number("east"),
      altitude_km: number("above the ellipsoid"),
    },
    { field_ned_nt: "north, east, down, nT", field_ecef_nt: "Earth-fixed, nT" },
    (input) => {
      if ((input.utc === undefined) === (input.year === undefined)) return refuse("utc", "give one of utc and year");
      const year = input.year ?? decimalYear(taiOf(input.utc ?? ""));
      const chosen = fieldModel(input.model);
      const height_m = input.altitude_km * 1e3;
      const why = fieldRefusal(chosen, { yearMin: year, yearMax: year, heightMin_m: height_m, heightMax_m: height_m });
      if (why !== undefined) return refuse("model", why);
      const [latitude_rad, longitude_rad] = [input.latitude_deg * degree, input.longitude_deg * degree];
      const field_T = geodeticToEarthFixed(latitude_rad, longitude_rad, height_m, vector());
      fieldInto(chosen, year, field_T, field_T);
      return {
        field_ned_nt: northEastDown(field_T, latitude_rad, longitude_rad).map((each) => each * 1e9),
        field_ecef_nt: list(field_T, 1e9),
      };
    },
  ),

  model(
    "atmosphere",
    "density of the air at a height: of the piecewise exponential model, and of Harris-Priester where position and moment are given",
    {
      altitude_km: number("above the ellipsoid; by r_teme_m and utc where left out").optional(),
      r_teme_m: position.optional(),
      utc: utc.optional(),
      inclination_deg: z
        .number()
        .min(0)
        .max(180)
        .default(90)
        .describe("of the orbit; it shapes Harris-Priester's bulge"),
    },
    { exponential_kgpm3: "kg/m3", harris_priester_kgpm3: "kg/m3; absent without position and moment" },
    ({ altitude_km, r_teme_m, utc: at, inclination_deg }) => {
      if (r_teme_m === undefined || at === undefined) {
        if (altitude_km === undefined) return refuse("altitude_km", "give it, or r_teme_m and utc");
        return { exponential_kgpm3: exponentialDensity_kgpm3(altitude_km * 1e3) };
      }
      const r_m = toVector(r_teme_m);
      const fixed = positionToEarthFixed(gmst_rad(taiOf(at)), r_m, vector());
      const place = earthFixedToGeodetic(fixed, { latitude_rad: 0, longitude_rad: 0, height_m: 0 });
      const height_m = altitude_km === undefined ? place.height_m : altitude_km * 1e3;
      const sun = sunPosition(taiOf(at), vector());
      const exponent = bulgeExponent(inclination_deg * degree);
      return {
        exponential_kgpm3: exponentialDensity_kgpm3(height_m),
        harris_priester_kgpm3: harrisPriesterDensity_kgpm3(height_m, r_m, normalise(sun, sun), exponent),
      };
    },
  ),

  model(
    "earth-light",
    "infrared of the Earth and sunlight that it throws back, on a flat facet",
    {
      r_teme_m: position,
      ...sunInputs,
      normal_teme: direction("of the facet's normal in TEME"),
      solar_flux_wpm2: z.number().nonnegative().default(1361).describe("of the Sun at the Earth"),
    },
    { view_factor: "of the Earth, 0 to 1", infrared_wpm2: "W/m2", albedo_wpm2: "W/m2" },
    (input) => {
      const sun_m = sunOf(input);
      if (sun_m === undefined) return noSun;
      const r_m = toVector(input.r_teme_m);
      if (norm(r_m) < 6.4e6) return refuse("r_teme_m", "lies inside the Earth");
      const light = earthLight(r_m, sun_m, { nadir_N: vector(), radiusRatio: 0, noonCosine: 0 });
      const cosine = dot(toDirection(input.normal_teme), light.nadir_N);
      return {
        view_factor: earthViewFactor(cosine, light.radiusRatio),
        infrared_wpm2: infraredOn_Wpm2(light, cosine),
        albedo_wpm2: albedoOn_Wpm2(light, cosine, input.solar_flux_wpm2),
      };
    },
  ),
];
