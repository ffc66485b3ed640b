/** `falak ephemeris`: what surrounds the spacecraft, row by row. */

import { densityAt_kgpm3 } from "../environment/atmosphere/along-orbit.ts";
import { createSample, type Environment, orbitFaultName, sampleEnvironment } from "../environment/environment.ts";
import {
  directionToEarthFixed,
  gmst_rad,
  positionToEarthFixed,
  velocityToEarthFixed,
} from "../environment/frames/earth-fixed.ts";
import { earthFixedToGeodetic, type Geodetic } from "../environment/frames/geodetic.ts";
import { moonAt } from "../environment/moon/along-time.ts";
import { formatSimTime, taiAt } from "../environment/time/epoch.ts";
import { set, type Vector, vector } from "../environment/vector.ts";
import { after, days, type Duration, minutes, simStart } from "../kernel/index.ts";
import type { Scenario } from "../mission/scenario/scenario.ts";
import { UsageError } from "./failure.ts";
import { loadScenario } from "./load.ts";
import { environmentFrom } from "./passes.ts";

export interface EphemerisWords {
  readonly from?: string;
  readonly for?: Duration;
  readonly step?: Duration;
  readonly format: "csv" | "json" | "oem";
}

type Triple = readonly [number, number, number];

/** One row. TEME components; the field is zero where its model does not reach. */
interface Row {
  readonly utc: string;
  readonly t_s: number;
  readonly r_teme_km: Triple;
  readonly v_teme_kmps: Triple;
  readonly latitude_deg: number;
  readonly longitude_deg: number;
  readonly altitude_km: number;
  readonly sun_teme_km: Triple;
  readonly lit_fraction: number;
  readonly field_teme_nt: Triple;
  readonly r_ecef_km: Triple;
  /** Relative to the turning Earth. */
  readonly v_ecef_kmps: Triple;
  readonly moon_teme_km: Triple;
  /** North, east and down at the satellite, geodetic. */
  readonly field_ned_nt: Triple;
  readonly density_kgpm3: number;
}

const rowsMax = 1_000_000;

export function ephemeris(path: string, words: EphemerisWords): void {
  const { scenario } = loadScenario(path);
  const environment = environmentFrom(scenario, path, words.from);
  const length = words.for ?? days(1);
  const step = words.step ?? minutes(1);
  if (step <= 0) throw new UsageError("ephemeris: --step has to be longer than nothing, such as 10s");
  if (length / step > rowsMax) {
    throw new UsageError(
      `ephemeris: ${length / 1e6} s in steps of ${step / 1e6} s are more than ${rowsMax} rows; take a longer --step`,
    );
  }
  const rows = rowsOf(environment, length, step, path);
  switch (words.format) {
    case "csv":
      return csv(rows);
    case "json":
      process.stdout.write(`${JSON.stringify([...rows])}\n`);
      return;
    case "oem":
      return oem(scenario, [...rows]);
  }
}

function* rowsOf(environment: Environment, length: Duration, step: Duration, path: string): Generator<Row> {
  const sample = createSample();
  const place: Geodetic = { latitude_rad: 0, longitude_rad: 0, height_m: 0 };
  const r_BE_E_m = vector();
  const [v_BE_E_mps, r_ME_N_m, field_E_T] = [vector(), vector(), vector()];
  for (let at = simStart; at <= length; at = after(at, step)) {
    const fault = sampleEnvironment(environment, at, sample);
    const utc = formatSimTime(environment.epoch, at, 6);
    if (fault !== 0)
      throw new UsageError(
        `${path}: the orbit faults at ${utc}: SGP4 error ${fault}, ${orbitFaultName(fault)}; end before it with --for`,
      );
    const gmst = gmst_rad(taiAt(environment.epoch, at));
    positionToEarthFixed(gmst, sample.r_BE_N_m, r_BE_E_m);
    velocityToEarthFixed(gmst, sample.r_BE_N_m, sample.v_BE_N_mps, v_BE_E_mps);
    directionToEarthFixed(gmst, sample.magneticField_N_T, field_E_T);
    earthFixedToGeodetic(r_BE_E_m, place);
    yield {
      utc,
      t_s: at / 1e6,
      r_teme_km: triple(sample.r_BE_N_m, 1e-3),
      v_teme_kmps: triple(sample.v_BE_N_mps, 1e-3),
      latitude_deg: (place.latitude_rad * 180) / Math.PI,
      longitude_deg: (place.longitude_rad * 180) / Math.PI,
      altitude_km: place.height_m / 1000,
      sun_teme_km: triple(sample.r_SE_N_m, 1e-3),
      lit_fraction: sample.litFraction,
      field_teme_nt: triple(sample.magneticField_N_T, 1e9),
      r_ecef_km: triple(r_BE_E_m, 1e-3),
      v_ecef_kmps: triple(v_BE_E_mps, 1e-3),
      moon_teme_km: triple(moonAt(environment.moon, at, r_ME_N_m), 1e-3),
      field_ned_nt: triple(toNorthEastDown(place, field_E_T), 1e9),
      density_kgpm3: densityAt_kgpm3(environment.density, at),
    };
  }
}

const triple = (v: Vector, factor: number): Triple => [v[0]! * factor, v[1]! * factor, v[2]! * factor];

/** Components of an Earth-fixed vector at a place; in place. */
function toNorthEastDown({ latitude_rad, longitude_rad }: Geodetic, v: Vector): Vector {
  const [sLat, cLat] = [Math.sin(latitude_rad), Math.cos(latitude_rad)];
  const [sLon, cLon] = [Math.sin(longitude_rad), Math.cos(longitude_rad)];
  const outwards = cLon * v[0]! + sLon * v[1]!;
  return set(v, cLat * v[2]! - sLat * outwards, cLon * v[1]! - sLon * v[0]!, -cLat * outwards - sLat * v[2]!);
}

function csv(rows: Iterable<Row>): void {
  const axes = (name: string, unit: string): string => `${name}_x_${unit},${name}_y_${unit},${name}_z_${unit}`;
  process.stdout.write(
    `utc,t_s,${axes("r_teme", "km")},${axes("v_teme", "kmps")},latitude_deg,longitude_deg,altitude_km,${axes("sun_teme", "km")},lit_fraction,${axes("field_teme", "nt")},${axes("r_ecef", "km")},${axes("v_ecef", "kmps")},${axes("moon_teme", "km")},field_north_nt,field_east_nt,field_down_nt,density_kgpm3\n`,
  );
  for (const row of rows) {
    const numbers = [
      ...row.r_teme_km.map((x) => x.toFixed(6)),
      ...row.v_teme_kmps.map((x) => x.toFixed(9)),
      row.latitude_deg.toFixed(6),
      row.longitude_deg.toFixed(6),
      row.altitude_km.toFixed(6),
      ...row.sun_teme_km.map((x) => x.toFixed(1)),
      row.lit_fraction.toFixed(6),
      ...row.field_teme_nt.map((x) => x.toFixed(3)),
      ...row.r_ecef_km.map((x) => x.toFixed(6)),
      ...row.v_ecef_kmps.map((x) => x.toFixed(9)),
      ...row.moon_teme_km.map((x) => x.toFixed(1)),
      ...row.field_ned_nt.map((x) => x.toFixed(3)),
      row.density_kgpm3.toExponential(6),
    ];
    process.stdout.write(`${row.utc},${row.t_s},${numbers.join(",")}\n`);
  }
}

/** Source: CCSDS 502.0-B-3, section 5. */
function oem(scenario: Scenario, rows: readonly Row[]): void {
  const plain = (utc: string): string => utc.replace(/Z$/, "");
  const head = [
    "CCSDS_OEM_VERS = 3.0",
    `CREATION_DATE = ${plain(scenario.startUtc)}`,
    "ORIGINATOR = FALAK",
    "META_START",
    `OBJECT_NAME = ${scenario.orbit.name}`,
    `OBJECT_ID = ${scenario.orbit.catalogNumber}`,
    "CENTER_NAME = EARTH",
    "REF_FRAME = TEME",
    "TIME_SYSTEM = UTC",
    `START_TIME = ${plain(rows[0]?.utc ?? "")}`,
    `STOP_TIME = ${plain(rows.at(-1)?.utc ?? "")}`,
    "META_STOP",
  ];
  const lines = rows.map(
    ({ utc, r_teme_km, v_teme_kmps }) =>
      `${plain(utc)} ${r_teme_km.map((x) => x.toFixed(6)).join(" ")} ${v_teme_kmps.map((x) => x.toFixed(9)).join(" ")}`,
  );
  process.stdout.write(`${[...head, ...lines].join("\n")}\n`);
}
