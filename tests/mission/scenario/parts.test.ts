import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseCraft } from "../../../src/mission/scenario/craft-file.ts";
import { parseScenario } from "../../../src/mission/scenario/parse.ts";
import { scenarioText } from "../support.ts";
import { type PartKind, partKinds, readPartFile } from "../../../src/mission/scenario/parts.ts";

const catalogue = join(import.meta.dirname, "../../../src/spacecraft/catalogue");
const leo = readFileSync(join(catalogue, "leo-broadband.yaml"), "utf8");

const textOf = (kind: PartKind): string => readFileSync(join(catalogue, "parts", `${kind}.yaml`), "utf8");
const loadParts = (kind: PartKind): string | undefined =>
  existsSync(join(catalogue, "parts", `${kind}.yaml`)) ? textOf(kind) : undefined;

/** The default spacecraft with one of its groups written anew; `group` is a path of two keys at most. */
function withGroup(group: string, text: string): string {
  const [first, second] = group.split(".");
  const indent = second === undefined ? "" : "  ";
  const block = new RegExp(`^${indent}${second ?? first}:.*\\n(?:(?:${indent}  .*|\\s*)\\n)*`, "m");
  const start = leo.search(new RegExp(`^${first}:`, "m"));
  return leo.slice(0, start) + leo.slice(start).replace(block, `${indent}${second ?? first}: ${text}\n`);
}

const heads = "heads: [{ boresight: [0.3, 0.6, -0.74] }]";
/** How a file names a part of each kind, and what it must say beside it. */
const uses: Readonly<Record<PartKind, { readonly group: string; readonly beside: string; readonly least: number }>> = {
  wheels: { group: "adcs.wheels", beside: "count: 4, pyramid_deg: 35.26", least: 5 },
  "star-trackers": { group: "adcs.star_trackers", beside: heads, least: 4 },
  gyros: { group: "adcs.gyro", beside: "quantum_arcsec: 0.02", least: 4 },
  magnetometers: { group: "adcs.magnetometer", beside: "noise_nt: 50", least: 3 },
  radios: { group: "comms", beside: "downlink_rate_bps: 64000", least: 3 },
  cells: { group: "power.battery", beside: "cells_in_series: 8, cells_in_parallel: 18", least: 3 },
};

const everyPart = partKinds.flatMap((kind) =>
  Object.keys(readPartFile(textOf(kind)).parts).map((name) => ({ kind, name })),
);

describe("the catalogue of parts", () => {
  it.each(partKinds)("has as many %s as it shall", (kind) => {
    expect(Object.keys(readPartFile(textOf(kind)).parts).length).toBeGreaterThanOrEqual(uses[kind].least);
  });

  it.each(everyPart)("makes a whole spacecraft with $name", ({ kind, name }) => {
    const { group, beside } = uses[kind];
    const parsed = parseCraft(withGroup(group, `{ part: ${name}, ${beside} }`), loadParts);
    expect(parsed).toMatchObject({ ok: true });
  });

  it("says where every number comes from: each part has a source behind its name, or is like one that has", () => {
    for (const kind of partKinds) {
      const lines = textOf(kind).split("\n");
      const names = lines.filter((line) => /^ {2}[\w-]+:/.test(line) && line.includes("-"));
      const parts = new Set(Object.keys(readPartFile(textOf(kind)).parts));
      for (const line of names.filter((each) => parts.has(each.trim().split(":")[0]!)))
        expect(line).toMatch(/ # .{10,}/);
    }
  });

  it("gives wheels their momentum: speed times inertia is what the designation says", () => {
    const momentum = (name: string): number => {
      const parsed = parseCraft(withGroup("adcs.wheels", `{ part: ${name}, count: 4, pyramid_deg: 35.26 }`), loadParts);
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.mistakes));
      const { wheels } = parsed.config.adcs;
      return (wheels.spin_inertia_kgm2 * wheels.speed_max_rpm * 2 * Math.PI) / 60;
    };
    expect(momentum("honeywell-hr12-12")).toBeCloseTo(12, 1);
    expect(momentum("honeywell-hr14-25")).toBeCloseTo(25, 1);
    expect(momentum("collins-rsi-4-75-60")).toBeCloseTo(4, 2);
    expect(momentum("bct-rwp015")).toBeCloseTo(0.015, 4);
    expect(momentum("nanoavionics-rw0")).toBeCloseTo(0.02, 4);
  });
});

describe("a spacecraft file that picks parts", () => {
  it("overrides what it writes beside the part, also inside a group", () => {
    const text = withGroup(
      "adcs.wheels",
      "{ part: honeywell-hr12-12, count: 3, pyramid_deg: 0, friction: { coulomb_nm: 0.002 } }",
    );
    const parsed = parseCraft(text, loadParts);
    expect(parsed.ok && parsed.config.adcs.wheels).toMatchObject({
      count: 3,
      torque_max_nm: 0.2,
      friction: { coulomb_nm: 0.002, viscous_nms: 8e-6, stribeck_speed_radps: 3 },
    });
    expect(parsed.ok && Object.keys(parsed.config.adcs.wheels)).not.toContain("part");
  });

  it("lets the scenario's own changes override the part", () => {
    const text = withGroup("adcs.gyro", "{ part: sensonor-stim300 }");
    const parsed = parseCraft(text, loadParts, [{ path: "adcs.gyro.range_degps", value: 250 }]);
    expect(parsed.ok && parsed.config.adcs.gyro).toMatchObject({
      range_degps: 250,
      angle_random_walk_deg_per_rth: 0.15,
    });
  });

  it("makes a battery of cells: capacity and current of those in parallel, voltage of those in series, resistance of both", () => {
    const text = withGroup("power.battery", "{ part: panasonic-ncr18650b, cells_in_series: 7, cells_in_parallel: 10 }");
    const parsed = parseCraft(text, loadParts);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.mistakes));
    const { battery } = parsed.config.power;
    expect(battery.capacity_ah).toBeCloseTo(32.8, 9);
    expect(battery.resistance.ohm).toBeCloseTo((0.045 * 7) / 10, 9);
    expect(battery.charge_voltage_max_v).toBeCloseTo(29.4, 9);
    expect(battery.cutoff_voltage_v).toBeCloseTo(19.25, 9);
    expect(battery.cell_charge_offset).toHaveLength(7);
  });

  it("names the nearest part with line and column where there is none of that name", () => {
    const text = withGroup("adcs.wheels", "{ part: honeywell-hr12-21, count: 4, pyramid_deg: 35.26 }");
    const parsed = parseCraft(text, loadParts);
    const line = text.split("\n").findIndex((each) => each.includes("hr12-21")) + 1;
    expect(parsed).toEqual({
      ok: false,
      mistakes: [
        {
          line,
          column: "  wheels: { part: ".length + 1,
          path: "adcs.wheels.part",
          message: 'the catalogue has no wheel "honeywell-hr12-21"',
          suggestion: "did you mean honeywell-hr12-12?",
        },
      ],
    });
  });

  it("tells a part that is no name, and lists what there is", () => {
    const parsed = parseCraft(withGroup("adcs.gyro", "{ part: [1, 2] }"), loadParts);
    expect(parsed.ok ? [] : parsed.mistakes).toMatchObject([
      {
        path: "adcs.gyro.part",
        message: "is a list, expected the name of a gyro",
        suggestion: expect.stringContaining("kvh-dsp-1760"),
      },
    ]);
  });

  it("places what contradicts itself at its own line", () => {
    const text = leo.replace("moments_kgm2: [45, 76, 50]", "moments_kgm2: [10, 76, 20]");
    const parsed = parseCraft(text, loadParts);
    const line = text.split("\n").findIndex((each) => each.includes("[10, 76, 20]")) + 1;
    expect(parsed.ok ? [] : parsed.mistakes).toMatchObject([{ line, path: "body.inertia_stowed.moments_kgm2" }]);
  });

  it("tells a wrong number beside the part at the number", () => {
    const parsed = parseCraft(withGroup("adcs.wheels", "{ part: bct-rwp015, count: 9, pyramid_deg: 0 }"), loadParts);
    expect(parsed.ok ? [] : parsed.mistakes).toMatchObject([
      { path: "adcs.wheels.count", message: expect.stringContaining("at most 4") },
    ]);
  });
});

describe("a user's own spacecraft file in a scenario", () => {
  it("has its mistakes told with its own name and line", () => {
    const own = withGroup("adcs.gyro", "{ part: sensonor-stim30 }").replace("mass_kg: 190", "mas_kg: 190");
    const text = scenarioText().replace("model: leo-broadband", "model: mine.yaml");
    const parsed = parseScenario(text, { loadFile: (model) => (model === "mine.yaml" ? own : undefined), loadParts });
    const lineOf = (what: string): number => own.split("\n").findIndex((line) => line.includes(what)) + 1;
    const told = parsed.ok ? [] : parsed.mistakes.map(({ message, suggestion }) => `${message}; ${suggestion}`);
    expect(told).toEqual([
      `mine.yaml:${lineOf("mas_kg")}:3 body.mas_kg: unknown key "mas_kg"; did you mean mass_kg?`,
      `mine.yaml:${lineOf("stim30")}:17 adcs.gyro.part: the catalogue has no gyro "sensonor-stim30"; did you mean sensonor-stim300?`,
    ]);
  });
});

describe("the flat panel's file", () => {
  const parsed = parseCraft(readFileSync(join(catalogue, "flat-panel.yaml"), "utf8"), loadParts);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.mistakes));
  const { body, adcs, power } = parsed.config;

  it("has the figures of the flat panel", () => {
    const deployed = body.inertia_stowed.moments_kgm2.map((j, k) => j + 2 * body.inertia_per_wing.moments_kgm2[k]!);
    expect(deployed).toEqual([120, 340, 260]);
    expect(adcs.wheels).toMatchObject({ count: 4, torque_max_nm: 0.2 });
    expect(adcs.torquers.dipole_max_am2).toBe(60);
    expect(power.battery.cells_in_series).toBe(8);
    expect(power.battery.capacity_ah).toBeCloseTo(200, 0);
    for (const { frequency_hz } of body.flexible_modes) {
      expect(frequency_hz).toBeGreaterThanOrEqual(0.1);
      expect(frequency_hz).toBeLessThanOrEqual(0.3);
    }
    const { cell, cells_in_series, strings_per_wing } = power.array;
    const normal_W =
      2 * cells_in_series * strings_per_wing * cell.maximum_power_current_a * cell.maximum_power_voltage_v;
    expect(normal_W).toBeGreaterThan(5900);
    expect(normal_W).toBeLessThan(6100);
    const { essential, adcs: attitude, platform, payload } = power.loads;
    expect(essential.power_w + attitude.power_w).toBe(300);
    expect(essential.power_w + attitude.power_w + platform.power_w).toBe(500);
    expect(payload.power_w).toBe(2500);
  });
});
