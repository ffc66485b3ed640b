/** Orbit, time and frames. */

import { z } from "zod";
import { gmst_rad, positionToEarthFixed, velocityToEarthFixed } from "../../../environment/frames/earth-fixed.ts";
import { earthFixedToGeodetic, geodeticToEarthFixed } from "../../../environment/frames/geodetic.ts";
import { lvlh } from "../../../environment/frames/lvlh.ts";
import { addGravity, j2, j3, j4 } from "../../../environment/orbit/gravity.ts";
import { createOrbit, propagate } from "../../../environment/orbit/sgp4.ts";
import { parseTle } from "../../../environment/orbit/tle.ts";
import {
  decimalYear,
  gpsTime,
  julianDateTt,
  julianDateUtc,
  taiMinusUtc_s,
  ttCenturies,
} from "../../../environment/time/scales.ts";
import { vector } from "../../../environment/vector.ts";
import { degree, list, number, taiOf, toVector, triple, utc } from "../fields.ts";
import { model, type ProbeModel, refuse } from "../model.ts";

const position = triple("position in TEME");
const velocity = triple("velocity in TEME");

export const orbitModels: readonly ProbeModel[] = [
  model(
    "sgp4",
    "position and velocity of a two-line element set, or the fault that forbids them",
    {
      tle: z.string().describe("two lines, or three with the name first"),
      utc: utc.optional(),
      since_epoch_min: number("minutes since the epoch of the elements, in the place of utc").optional(),
    },
    { r_teme_km: "TEME, km", v_teme_kmps: "TEME, km/s", fault: "code, name and why, in the place of the two" },
    (input) => {
      const parsed = parseTle(input.tle);
      if (!parsed.ok) {
        return refuse(
          "tle",
          parsed.refusals.map(({ line, column, why }) => `line ${line}, column ${column}: ${why}`).join("; "),
        );
      }
      if ((input.utc === undefined) === (input.since_epoch_min === undefined)) {
        return refuse("utc", "give one of utc and since_epoch_min");
      }
      const after_min = input.since_epoch_min ?? 0;
      const tai_us = input.utc === undefined ? parsed.elements.epoch_tai_us + after_min * 60e6 : taiOf(input.utc);
      const result = propagate(createOrbit(parsed.elements), tai_us);
      if (result.kind === "fault") return { fault: { code: result.code, name: result.name, why: result.why } };
      return { r_teme_km: list(result.r_BE_N_m, 1e-3), v_teme_kmps: list(result.v_BE_N_mps, 1e-3) };
    },
  ),

  model(
    "teme-to-ecef",
    "from TEME to Earth-fixed axes by Greenwich mean sidereal time; the velocity is relative to the turning Earth",
    { utc, r_teme_m: position, v_teme_mps: velocity.optional() },
    { gmst_rad: "rad", r_ecef_m: "Earth-fixed, m", v_ecef_mps: "Earth-fixed, m/s, relative to the turning Earth" },
    (input) => {
      const gmst = gmst_rad(taiOf(input.utc));
      const r_N_m = toVector(input.r_teme_m);
      const r_ecef_m = list(positionToEarthFixed(gmst, r_N_m, vector()));
      if (input.v_teme_mps === undefined) return { gmst_rad: gmst, r_ecef_m };
      const v_ecef_mps = list(velocityToEarthFixed(gmst, r_N_m, toVector(input.v_teme_mps), vector()));
      return { gmst_rad: gmst, r_ecef_m, v_ecef_mps };
    },
  ),

  model(
    "geodetic",
    "WGS-84 place of an Earth-fixed position",
    { r_ecef_m: triple("Earth-fixed position") },
    { latitude_deg: "geodetic, deg", longitude_deg: "east, deg", altitude_m: "above the ellipsoid, m" },
    ({ r_ecef_m }) => {
      if (Math.hypot(...r_ecef_m) < 50e3) return refuse("r_ecef_m", "lies within 50 km of the Earth's centre");
      const place = earthFixedToGeodetic(toVector(r_ecef_m), { latitude_rad: 0, longitude_rad: 0, height_m: 0 });
      return {
        latitude_deg: place.latitude_rad / degree,
        longitude_deg: place.longitude_rad / degree,
        altitude_m: place.height_m,
      };
    },
  ),

  model(
    "geodetic-to-ecef",
    "Earth-fixed position of a WGS-84 place",
    {
      latitude_deg: z.number().min(-90).max(90).describe("geodetic"),
      longitude_deg: number("east"),
      altitude_m: number("above the ellipsoid"),
    },
    { r_ecef_m: "Earth-fixed, m" },
    ({ latitude_deg, longitude_deg, altitude_m }) => ({
      r_ecef_m: list(geodeticToEarthFixed(latitude_deg * degree, longitude_deg * degree, altitude_m, vector())),
    }),
  ),

  model(
    "lvlh",
    "attitude and rate of the local-vertical local-horizontal frame: z to the Earth's centre, y against the orbit's normal",
    { r_teme_m: position, v_teme_mps: velocity },
    { q_ln: "scalar last, maps TEME components to LVLH", omega_ln_l_radps: "rate relative to TEME, in LVLH, rad/s" },
    ({ r_teme_m, v_teme_mps }) => {
      const q_LN = new Float64Array(4);
      const omega = vector();
      lvlh(toVector(r_teme_m), toVector(v_teme_mps), q_LN, omega);
      return { q_ln: list(q_LN), omega_ln_l_radps: list(omega) };
    },
  ),

  model(
    "time-scales",
    "UTC in the other scales; UT1 is taken as UTC",
    { utc },
    {
      tai_minus_utc_s: "s",
      jd_utc: "[day, fraction]",
      jd_tt: "[day, fraction]",
      tt_centuries: "Julian centuries of TT since J2000.0",
      gps_week: "without roll-over",
      gps_time_of_week_s: "s",
      decimal_year: "years",
      gmst_rad: "1982, rad",
    },
    (input) => {
      const tai_us = taiOf(input.utc);
      const inUtc = julianDateUtc(tai_us);
      const inTt = julianDateTt(tai_us);
      const gps = gpsTime(tai_us);
      return {
        tai_minus_utc_s: taiMinusUtc_s(tai_us),
        jd_utc: [inUtc.day, inUtc.fraction],
        jd_tt: [inTt.day, inTt.fraction],
        tt_centuries: ttCenturies(tai_us),
        gps_week: gps.week,
        gps_time_of_week_s: gps.timeOfWeek_us / 1e6,
        decimal_year: decimalYear(tai_us),
        gmst_rad: gmst_rad(tai_us),
      };
    },
  ),

  model(
    "gravity",
    "acceleration by the Earth with its zonal harmonics J2 to J4",
    {
      r_teme_m: position,
      j2: number("coefficient").default(j2),
      j3: number("coefficient").default(j3),
      j4: number("coefficient").default(j4),
    },
    { acceleration_teme_mps2: "TEME, m/s2" },
    (input) => {
      const acceleration = vector();
      addGravity(input, input.r_teme_m[0], input.r_teme_m[1], input.r_teme_m[2], acceleration);
      return { acceleration_teme_mps2: list(acceleration) };
    },
  ),
];
