import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { spacecraftMistakes, spacecraftSchema } from "../../src/spacecraft/config.ts";
import { defaultConfig } from "./support/flight.ts";

const text = readFileSync(new URL("../../src/spacecraft/catalogue/leo-broadband.yaml", import.meta.url), "utf8");

describe("the default spacecraft file", () => {
  it("is accepted and contradicts itself nowhere", () => {
    expect(spacecraftMistakes(defaultConfig())).toEqual([]);
  });

  it("has the figures of the default spacecraft", () => {
    const { body, power } = defaultConfig();
    const deployed = body.inertia_stowed.moments_kgm2.map(
      (j, axis) => j + 2 * body.inertia_per_wing.moments_kgm2[axis]!,
    );
    expect(deployed).toEqual([60, 80, 70]);
    const { array } = power;
    const { cell } = array;
    const cells = 2 * array.cells_in_series * array.strings_per_wing;
    const light = array.solar_constant_wpm2 / cell.reference_irradiance_wpm2;
    const normal_W = cells * cell.maximum_power_voltage_v * cell.maximum_power_current_a * light;
    expect(normal_W).toBeGreaterThan(1440);
    expect(normal_W).toBeLessThan(1455);
    expect(power.loads.essential.power_w + power.loads.adcs.power_w).toBe(180);
  });

  it("says where every number comes from: a source or the word assumption on its line or on its block's", () => {
    const blocks = text.split(/\n(?=[a-z])/).slice(1);
    expect(blocks.length).toBeGreaterThan(5);
    for (const block of blocks.filter((b) => /^(body|adcs|power|thermal|comms|payload)/.test(b))) {
      expect(block).toMatch(/#/);
    }
  });

  it("refuses an unknown key by its path", () => {
    const file = { ...structuredClone(defaultConfig()), colour: "red" };
    const result = spacecraftSchema.safeParse(file);
    expect(result.success).toBe(false);
    expect(JSON.stringify(result.error?.issues)).toContain("colour");
  });

  it.each([
    [
      "body.inertia_stowed.moments_kgm2",
      (c: ReturnType<typeof defaultConfig>) => void (c.body.inertia_stowed.moments_kgm2 = [10, 10, 30]),
    ],
    [
      "adcs.magnetometer.blanking_window_ms",
      (c: ReturnType<typeof defaultConfig>) => void (c.adcs.magnetometer.blanking_window_ms = 100),
    ],
    [
      "power.battery.cell_ocv_v",
      (c: ReturnType<typeof defaultConfig>) => void (c.power.battery.cell_ocv_v = [3.4, 3.3]),
    ],
    [
      "power.battery.restart_voltage_v",
      (c: ReturnType<typeof defaultConfig>) => void (c.power.battery.restart_voltage_v = 20),
    ],
    [
      "comms.receiver.bit_threshold_dbm",
      (c: ReturnType<typeof defaultConfig>) => void (c.comms.receiver.bit_threshold_dbm = -130),
    ],
  ])("names %s where it contradicts another number", (path, spoil) => {
    const config = defaultConfig();
    spoil(config);
    expect(spacecraftMistakes(config).map((mistake) => mistake.path)).toContain(path);
  });
});
