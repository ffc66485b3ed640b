/** `falak ephemeris`: what surrounds the spacecraft, row by row. */

import { createSample, type Environment, orbitFaultName, sampleEnvironment } from "../environment/environment.ts";
import { gmst_rad, positionToEarthFixed } from "../environment/frames/earth-fixed.ts";
import { earthFixedToGeodetic, type Geodetic } from "../environment/frames/geodetic.ts";
import { formatSimTime, taiAt } from "../environment/time/epoch.ts";
import { type Vector, vector } from "../environment/vector.ts";
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
  for (let at = simStart; at <= length; at = after(at, step)) {
    const fault = sampleEnvironment(environment, at, sample);
    const utc = formatSimTime(environment.epoch, at, 6);
    if (fault !== 0)
      throw new UsageError(
        `${path}: the orbit faults at ${utc}: SGP4 error ${fault}, ${orbitFaultName(fault)}; end before it with --for`,
      );
    positionToEarthFixed(gmst_rad(taiAt(environment.epoch, at)), sample.r_BE_N_m, r_BE_E_m);
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
    };
  }
}

const triple = (v: Vector, factor: number): Triple => [v[0]! * factor, v[1]! * factor, v[2]! * factor];

function csv(rows: Iterable<Row>): void {
  const axes = (name: string, unit: string): string => `${name}_x_${unit},${name}_y_${unit},${name}_z_${unit}`;
  process.stdout.write(
    `utc,t_s,${axes("r_teme", "km")},${axes("v_teme", "kmps")},latitude_deg,longitude_deg,altitude_km,${axes("sun_teme", "km")},lit_fraction,${axes("field_teme", "nt")}\n`,
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
