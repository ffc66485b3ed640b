import { describe, expect, it } from "vitest";
import { geodeticToEarthFixed } from "../../src/environment/frames/geodetic.ts";
import { fieldInto, fieldModel, fieldRefusal, type FieldModelName } from "../../src/environment/field/models.ts";
import { vector, type Vector } from "../../src/environment/vector.ts";
import { authority, csvRows } from "./support.ts";

const degree = Math.PI / 180;

/** North, east, down in nanotesla, for the latitude whose vertical is meant. */
function northEastDown(
  name: FieldModelName,
  year: number,
  r_E_m: Vector,
  latitude: number,
  longitude: number,
): number[] {
  const [x, y, z] = fieldInto(fieldModel(name), year, r_E_m, vector());
  const [sLat, cLat, sLon, cLon] = [Math.sin(latitude), Math.cos(latitude), Math.sin(longitude), Math.cos(longitude)];
  const outward = cLon * x! + sLon * y!;
  return [cLat * z! - sLat * outward, cLon * y! - sLon * x!, -(cLat * outward + sLat * z!)].map((b_T) => b_T * 1e9);
}

function geodetic(name: FieldModelName, year: number, lat_deg: number, lon_deg: number, height_km: number): number[] {
  const [lat, lon] = [lat_deg * degree, lon_deg * degree];
  return northEastDown(name, year, geodeticToEarthFixed(lat, lon, height_km * 1e3, vector()), lat, lon);
}

function geocentric(name: FieldModelName, year: number, lat_deg: number, lon_deg: number, r_km: number): number[] {
  const [lat, lon] = [lat_deg * degree, lon_deg * degree];
  const r_m = r_km * 1e3;
  const r_E_m = vector(r_m * Math.cos(lat) * Math.cos(lon), r_m * Math.cos(lat) * Math.sin(lon), r_m * Math.sin(lat));
  return northEastDown(name, year, r_E_m, lat, lon);
}

const worst = (found: readonly number[], expected: readonly number[]): number =>
  Math.max(...found.map((value, index) => Math.abs(value - expected[index]!)));

const tableRows = (file: string): number[][] =>
  authority(`magnetic/${file}`)
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.startsWith("#"))
    .map((line) => line.trim().split(/\s+/).map(Number));

describe("WMM2025", () => {
  const rows = tableRows("WMM2025_TEST_VALUES.txt");

  it("agrees with the official test table to 0.1 nT in X, Y, Z, H and F and 0.01 deg in I and D", () => {
    expect(rows.length).toBe(12);
    for (const [year, height_km, lat, lon, X, Y, Z, H, F, I, D] of rows) {
      const [x, y, z] = geodetic("wmm2025", year!, lat!, lon!, height_km!) as [number, number, number];
      const h = Math.hypot(x, y);
      expect(worst([x, y, z, h, Math.hypot(h, z)], [X!, Y!, Z!, H!, F!])).toBeLessThan(0.1);
      expect(Math.abs(Math.atan2(z, h) / degree - I!)).toBeLessThan(0.01);
      expect(Math.abs(Math.atan2(y, x) / degree - D!)).toBeLessThan(0.01);
    }
  });

  it("would miss the table by more than 20 nT with geodetic latitude taken as geocentric", () => {
    const errors = rows.map(([year, height_km, lat, lon, X, Y, Z]) =>
      worst(geocentric("wmm2025", year!, lat!, lon!, 6371.2 + height_km!), [X!, Y!, Z!]),
    );
    expect(Math.max(...errors)).toBeGreaterThan(20);
  });
});

describe("IGRF-14", () => {
  for (const file of ["IGRF14_test_geocentric_2015_2030.txt", "igrf14_geocentric.csv"]) {
    it(`agrees with igrf14syn to 1 nT at geocentric places (${file})`, () => {
      const rows = file.endsWith("csv") ? csvRows(`magnetic/${file}`) : tableRows(file);
      const errors = rows.map(([year, r_km, colat, lon, X, Y, Z]) => {
        return worst(geocentric("igrf14", year!, 90 - colat!, lon!, r_km!), [X!, Y!, Z!]);
      });
      expect(rows.length).toBeGreaterThan(100);
      expect(Math.max(...errors)).toBeLessThan(1);
    });
  }

  for (const file of ["IGRF14_test_geodetic_2015_2030.txt", "igrf14_geodetic.csv"]) {
    it(`agrees with igrf14syn to 1 nT at geodetic places (${file})`, () => {
      const rows = file.endsWith("csv") ? csvRows(`magnetic/${file}`) : tableRows(file);
      const errors = rows.map(([year, height_km, colat, lon, X, Y, Z]) => {
        return worst(geodetic("igrf14", year!, 90 - colat!, lon!, height_km!), [X!, Y!, Z!]);
      });
      expect(Math.max(...errors)).toBeLessThan(1);
    });
  }

  it("would miss the geodetic table by more than 100 nT with geodetic latitude taken as geocentric", () => {
    const errors = csvRows("magnetic/igrf14_geodetic.csv").map(([year, height_km, colat, lon, X, Y, Z]) =>
      worst(geocentric("igrf14", year!, 90 - colat!, lon!, 6371.2 + height_km!), [X!, Y!, Z!]),
    );
    expect(Math.max(...errors)).toBeGreaterThan(100);
  });

  it("is smooth over the pole, where formulas in latitude divide by zero", () => {
    const onPole = fieldInto(fieldModel("igrf14"), 2026, vector(0, 0, 6_900_000), vector());
    const beside = fieldInto(fieldModel("igrf14"), 2026, vector(0.01, 0, 6_900_000), vector());
    expect(worst([...onPole], [...beside]) * 1e9).toBeLessThan(1e-3);
  });
});

describe("the dipole", () => {
  it("is the first degree of IGRF: twice as strong on its axis as on its equator", () => {
    const axis = vector(-1410.3 / 1, 4545.5, -29350);
    const length = Math.hypot(...axis);
    const onAxis = axis.map((x) => (x / length) * 7e6);
    const onEquator = vector(axis[1], -axis[0]!, 0);
    const scaled = onEquator.map((x) => (x / Math.hypot(...onEquator)) * 7e6);
    const strong = fieldInto(fieldModel("dipole"), 2025, onAxis, vector());
    const weak = fieldInto(fieldModel("dipole"), 2025, scaled, vector());
    expect(Math.hypot(...strong) / Math.hypot(...weak)).toBeCloseTo(2, 4);
    expect(Math.hypot(...weak) * 1e9).toBeCloseTo(length * (6371.2 / 7000) ** 3, 0);
  });
});

describe("fieldRefusal", () => {
  const leo = { heightMin_m: 480e3, heightMax_m: 520e3 };

  it("refuses WMM2025 for the real orbits of 2022 and above 850 km, and says what to use", () => {
    const wmm = fieldModel("wmm2025");
    expect(fieldRefusal(wmm, { yearMin: 2022.6, yearMax: 2022.7, ...leo })).toMatch(/2025 to 2030.*2022.60.*igrf14/);
    expect(fieldRefusal(wmm, { yearMin: 2026, yearMax: 2026.1, heightMin_m: 1150e3, heightMax_m: 1160e3 })).toMatch(
      /-1 to 850 km.*1150 to 1160 km.*igrf14/,
    );
    expect(fieldRefusal(wmm, { yearMin: 2026, yearMax: 2026.1, ...leo })).toBeUndefined();
  });

  it("accepts IGRF-14 up to 2030.0 and not after", () => {
    const igrf = fieldModel("igrf14");
    expect(fieldRefusal(igrf, { yearMin: 2022, yearMax: 2030, ...leo })).toBeUndefined();
    expect(fieldRefusal(igrf, { yearMin: 2029.9, yearMax: 2030.001, ...leo })).toMatch(/1900 to 2030/);
  });
});
