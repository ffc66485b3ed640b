import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseCraft } from "../../../src/mission/scenario/craft-file.ts";
import { describeModel, probe } from "../../../src/mission/probe/probe.ts";
import { probeModels } from "../../../src/mission/probe/registry.ts";
import type { SpacecraftConfig } from "../../../src/spacecraft/config.ts";

const root = join(import.meta.dirname, "../../..");

function defaultSpacecraft(): SpacecraftConfig {
  const parsed = parseCraft(
    readFileSync(join(root, "src/spacecraft/catalogue/leo-broadband.yaml"), "utf8"),
    () => undefined,
  );
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.mistakes));
  return parsed.config;
}

const spacecraft = defaultSpacecraft();

// The tests read the results by the keys that the model describes.
type Result = Record<string, unknown>;

function ask(name: string, ...cases: readonly object[]): Result[] {
  const model = probeModels.find((each) => each.name === name);
  if (model === undefined) throw new Error(`no model ${name}`);
  const result = probe(model, cases, spacecraft);
  if (!result.ok) throw new Error(JSON.stringify(result.mistakes));
  return result.results as Result[];
}

const numbers = (value: unknown): number[] => value as number[];
const r_teme_m = [6_878_137, 0, 0];
const still = [0, 0, 0, 1];

/** A case for each model; the outputs that it describes are those that it gives. */
const examples: Readonly<Record<string, object>> = {
  sgp4: {
    tle: "1 00005U 58002B   00179.78495062  .00000023  00000-0  28098-4 0  4753\n2 00005  34.2682 348.7242 1859667 331.7664  19.3264 10.82419157413667",
    since_epoch_min: 360,
  },
  "teme-to-ecef": {
    utc: "2004-04-06T07:51:28.386009Z",
    r_teme_m: [5_094_180.1621, 6_127_644.6595, 6_380_344.5327],
    v_teme_mps: [-4746.131487, 785.818041, 5531.931288],
  },
  geodetic: { r_ecef_m: [6_378_137, 0, 0] },
  "geodetic-to-ecef": { latitude_deg: 0, longitude_deg: 90, altitude_m: 1000 },
  lvlh: { r_teme_m, v_teme_mps: [0, 7612, 0] },
  "time-scales": { utc: "2017-01-01T00:00:00Z" },
  gravity: { r_teme_m, j2: 0, j3: 0, j4: 0 },
  sun: { utc: "2006-04-02T00:00:00Z" },
  moon: { utc: "1994-04-28T00:00:00Z" },
  eclipse: { r_teme_m: [-6_878_137, 0, 0], r_sun_teme_m: [1.496e11, 0, 0] },
  "magnetic-field": { model: "wmm2025", year: 2025, latitude_deg: 80, longitude_deg: 0, altitude_km: 28 },
  atmosphere: { altitude_km: 400, r_teme_m: [6_778_137, 0, 0], utc: "2026-03-20T12:00:00Z" },
  "earth-light": { r_teme_m, r_sun_teme_m: [1.496e11, 0, 0], normal_teme: [-1, 0, 0] },
  "gravity-gradient": {
    q_bn: still,
    r_teme_m: [0, 6_878_137 * Math.SQRT1_2, 6_878_137 * Math.SQRT1_2],
    moments_kgm2: [60, 80, 70],
  },
  "magnetic-torque": { q_bn: still, field_teme_t: [0, 3e-5, 0], dipole_b_am2: [1, 0, 0] },
  drag: { v_air_b_mps: [7600, 0, 0], density_kgpm3: 1e-12, wings: "stowed" },
  "solar-pressure": { sun_b: [0, 0, 1], wings: "stowed" },
  "body-step": { q_bn: still, omega_bn_b_radps: [0.01, 0, 0], moments_kgm2: [60, 80, 70], steps: 100 },
  gyro: { samples: 2 },
  magnetometer: { field_b_t: [2e-5, 0, 0] },
  "sun-sensor": { sun_b: [1, 0, 0] },
  "star-tracker": { q_bn: still, r_teme_m, samples: 16 },
  gnss: { utc: "2026-03-20T12:00:00Z", r_teme_m, samples: 2 },
  wheel: { speed_radps: 100, command_nm: 0.05 },
  torquer: { command_b_am2: [40, -10, 0] },
  thruster: { on_for_s: 100 },
  triad: { first_b: [0, 1, 0], second_b: [-1, 0, 0], first_n: [1, 0, 0], second_n: [0, 1, 0] },
  quest: {
    observations: [
      { measured_b: [0, 1, 0], known_n: [1, 0, 0] },
      { measured_b: [-1, 0, 0], known_n: [0, 1, 0] },
    ],
  },
  "mekf-steady-state": {
    angle_random_walk_deg_per_rth: 0.07,
    rate_random_walk_deg_per_h_per_rth: 0.1,
    noise_arcsec: [2, 2, 20],
    periods_per_image: 3,
  },
  "solar-array": {},
  battery: { state_of_charge: 0.5, current_a: -20, steps: 10 },
  thermal: { seconds: 60, loads_w: { essential: 90 } },
  "link-budget": { eirp_dbm: 30, range_m: 1e6, frequency_hz: 2.2e9, g_over_t_dbpk: 13, rate_bps: 64_000 },
  antenna: { direction_b: [0, 0, 1] },
};

describe("falak's models, each alone", () => {
  it.each(probeModels.map(({ name }) => name))("%s answers with what it describes", (name) => {
    const model = probeModels.find((each) => each.name === name)!;
    const [result] = ask(name, examples[name] ?? {});
    const { inputs, outputs } = describeModel(model);
    for (const key of Object.keys(result!)) expect(Object.keys(outputs)).toContain(key);
    for (const [key, what] of Object.entries(inputs)) expect(what, `${name}.${key}`).not.toBe("");
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });

  it("names no model twice", () => {
    expect(new Set(probeModels.map(({ name }) => name)).size).toBe(probeModels.length);
  });

  it("sgp4 gives Vallado's state of object 5 after 360 min", () => {
    const [result] = ask("sgp4", examples["sgp4"]!);
    // tests/authorities/sgp4/tcppver.out
    const expected = [-7154.03120202, -3783.17682504, -3536.19412294];
    numbers(result!["r_teme_km"]).forEach((x, k) => expect(Math.abs(x - expected[k]!)).toBeLessThan(1e-6));
  });

  it("sgp4 tells a fault of SGP4 as a result and a malformed element set as a mistake", () => {
    const file = readFileSync(join(root, "tests/authorities/sgp4/SGP4-VER.TLE"), "utf8").split("\n");
    const at = file.findIndex((line) => line.startsWith("1 28872"));
    const tle = file
      .slice(at, at + 2)
      .map((line) => line.slice(0, 69))
      .join("\n");
    expect(ask("sgp4", { tle, since_epoch_min: 60 })[0]).toMatchObject({ fault: { code: 6, name: "decayed" } });
    const model = probeModels.find(({ name }) => name === "sgp4")!;
    expect(probe(model, [{ tle: "1 2\n2 3", since_epoch_min: 0 }], spacecraft)).toMatchObject({
      ok: false,
      mistakes: [{ index: 0, field: "tle" }],
    });
  });

  it("teme-to-ecef gives Vallado's example 3-15 at its moment of UT1", () => {
    const text = readFileSync(join(root, "tests/authorities/vallado_3_15.json"), "utf8");
    const { r_teme_km, r_pef_km } = JSON.parse(text) as { r_teme_km: number[]; r_pef_km: number[] };
    // UTC and UT1 differ by -0.4399619 s there.
    const [result] = ask("teme-to-ecef", {
      utc: "2004-04-06T07:51:27.946047Z",
      r_teme_m: r_teme_km.map((x) => x * 1e3),
    });
    numbers(result!["r_ecef_m"]).forEach((x, k) => expect(Math.abs(x / 1e3 - r_pef_km[k]!)).toBeLessThan(2e-5));
  });

  it("magnetic-field gives the first line of the official test table of WMM2025", () => {
    const file = readFileSync(join(root, "tests/authorities/magnetic/wmm2025_test_values.csv"), "utf8");
    const [year, altitude_km, latitude_deg, longitude_deg, x, y, z] = file.split("\n")[1]!.split(",").map(Number);
    const [result] = ask("magnetic-field", { model: "wmm2025", year, altitude_km, latitude_deg, longitude_deg });
    const field_nT = numbers(result!["field_ned_nt"]);
    [x!, y!, z!].forEach((expected, k) => expect(Math.abs(field_nT[k]! - expected)).toBeLessThan(0.1));
  });

  it("gravity-gradient is 3 mu / r^3 (Jz - Jy) ny nz about x", () => {
    const [result] = ask("gravity-gradient", examples["gravity-gradient"]!);
    const [x, y, z] = numbers(result!["torque_b_nm"]);
    expect(x).toBeCloseTo(((3 * 3.986004418e14) / 6_878_137 ** 3) * (70 - 80) * 0.5, 12);
    expect(Math.hypot(y!, z!)).toBeLessThan(1e-20);
  });

  it("body-step turns by rate times time about a principal axis and keeps energy and momentum", () => {
    const [result] = ask("body-step", examples["body-step"]!);
    expect(numbers(result!["q_bn"])[0]).toBeCloseTo(Math.sin(0.05), 9);
    expect(result!["energy_j"]).toBeCloseTo(0.5 * 60 * 1e-4, 12);
    expect(numbers(result!["momentum_b_nms"])[0]).toBeCloseTo(0.6, 12);
  });

  it("gyro is repeatable by its seed, without noise gives rate, scale and misalignment, and saturates at its range", () => {
    const quiet = {
      "adcs.gyro.angle_random_walk_deg_per_rth": 0,
      "adcs.gyro.rate_random_walk_deg_per_h_per_rth": 0,
      "adcs.gyro.quantum_arcsec": 0,
      "adcs.gyro.bias_deg_per_h": [0, 0, 0],
    };
    const [a, b, c] = ask("gyro", { samples: 3, seed: 7 }, { samples: 3, seed: 7 }, { samples: 3, seed: 8 });
    expect(a).toEqual(b);
    expect(a).not.toEqual(c);
    const [still0] = ask("gyro", { omega_bn_b_radps: [0.1, 0, 0], set: quiet });
    const [p, q] = (still0!["rate_b_radps"] as number[][])[0]!;
    expect(p).toBeCloseTo(0.1 * (1 + 300e-6), 12);
    expect(q).toBeCloseTo(-0.1e-3 * 0.1 * (1 - 200e-6), 12);
    const [fast] = ask("gyro", { omega_bn_b_radps: [3, 0, 0] });
    expect((fast!["rate_b_radps"] as number[][])[0]![0]).toBeCloseTo((100 * Math.PI) / 180, 12);
  });

  it("wheel gives no more than its torque, its power and its speed allow", () => {
    const [torque, power, fast] = ask(
      "wheel",
      { command_nm: 1 },
      { command_nm: 1, speed_radps: 620, set: { "adcs.wheels.power_max_w": 31 } },
      { command_nm: 1, speed_radps: 700 },
    );
    expect(torque!["motor_nm"]).toBe(0.1);
    expect(power!["motor_nm"]).toBeCloseTo(0.05, 12);
    expect(fast!["motor_nm"]).toBe(0);
  });

  it("thruster uses propellant by its specific impulse", () => {
    const [result] = ask("thruster", { on_for_s: 110 });
    // The first 10 s are its start.
    expect(result!["propellant_used_kg"]).toBeCloseTo((0.02 * 100) / (1500 * 9.80665), 8);
  });

  it("triad and quest agree on exact directions", () => {
    const [one] = ask("triad", examples["triad"]!);
    const [other] = ask("quest", examples["quest"]!);
    numbers(one!["q_bn"]).forEach((x, k) => expect(x).toBeCloseTo(numbers(other!["q_bn"])[k]!, 9));
  });

  it("mekf-steady-state of one axis is Farrenkopf's attitude error within 1 %", () => {
    const input = {
      angle_random_walk_deg_per_rth: 0.07,
      rate_random_walk_deg_per_h_per_rth: 1,
      noise_arcsec: [20, 20, 20],
      period_s: 1,
      duration_s: 40_000,
    };
    const [result] = ask("mekf-steady-state", input);
    // Farrenkopf 1978; Markley & Crassidis 2014, equations 6.118 to 6.122.
    const degree = Math.PI / 180;
    const noise = (20 / 3600) * degree;
    const v = (0.07 * degree) / 60 / noise;
    const u = (1 * degree) / 3600 / 60 / noise;
    const gamma = Math.sqrt(1 + (v * v) / 4 + (u * u) / 48);
    const zeta = gamma + u / 4 + 0.5 * Math.sqrt(2 * gamma * u + v * v + (u * u) / 3);
    const after = noise * Math.sqrt(1 - 1 / (zeta * zeta));
    expect(numbers(result!["attitude_sigma_rad"])[0]! / after).toBeGreaterThan(0.99);
    expect(numbers(result!["attitude_sigma_rad"])[0]! / after).toBeLessThan(1.01);
  });

  it("solar-array gives the default array's power at normal incidence, and nothing past open circuit", () => {
    const [best, open] = ask("solar-array", {}, { voltage_v: 60 });
    expect(Number(best!["maximum_w"])).toBeGreaterThan(1440 / 2);
    expect(Number(best!["maximum_w"])).toBeLessThan(1455 / 2);
    expect(open!["given_w"]).toBe(0);
  });

  it("battery relaxes with its time constant", () => {
    const load = { state_of_charge: 0.5, current_a: -60, step_s: 1 };
    const [early, late] = ask("battery", { ...load, steps: 120 }, { ...load, steps: 1200 });
    expect(Number(early!["relaxation_v"]) / Number(late!["relaxation_v"])).toBeCloseTo(1 - Math.exp(-1), 1);
    expect(late!["state_of_charge"]).toBeCloseTo(0.5 - (60 * 1200) / 3600 / 60, 6);
  });

  it("link-budget is free space, noise and rate", () => {
    const [result] = ask("link-budget", examples["link-budget"]!);
    const loss_db = 20 * Math.log10((4 * Math.PI * 1e6 * 2.2e9) / 299_792_458);
    expect(result!["free_space_loss_db"]).toBeCloseTo(loss_db, 9);
    expect(result!["eb_n0_db"]).toBeCloseTo(-loss_db + 13 + 228.6 - 10 * Math.log10(64_000), 1);
  });

  it("names the case and the field of every mistake, and the nearest right word", () => {
    const model = probeModels.find(({ name }) => name === "gyro")!;
    const result = probe(
      model,
      [{}, { sampels: 3 }, { samples: "many" }, { set: { "adcs.gyro.range_degps": -1 } }],
      spacecraft,
    );
    expect(result.ok ? [] : result.mistakes).toMatchObject([
      { index: 1, field: "sampels", suggestion: "did you mean samples?" },
      { index: 2, field: "samples" },
      { index: 3, field: "set.adcs.gyro.range_degps" },
    ]);
  });
});
