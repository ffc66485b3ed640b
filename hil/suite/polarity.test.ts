import { describe, expect, it } from "vitest";
import { useBench } from "../fixture/index.ts";

const axes = ["x", "y", "z"] as const;
/** Far above what tumbling does to the field in the body frame. */
const rampPerSecond_t = 5e-6;

describe("polarity", () => {
  it.each(axes)("HIL-010 passes the magnetometer's %s axis on with its sign", async (axis) => {
    const bench = await useBench("first-contact", { adcs: "board" });
    await bench.run("2 s");
    for (const sign of [1, -1]) {
      bench.inject({ channel: `adcs.magnetometer.${axis}`, kind: "stuck-value", value: sign * 4e-5 });
      await bench.run("3 s");
      expect(Math.sign(bench.telemetry(`adcs.magnetic_field_t.${axis}`).number)).toBe(sign);
    }
  });

  it.each(axes)("HIL-011 drives the torquer of the %s axis against a growing field", async (axis) => {
    const bench = await useBench("first-contact", { adcs: "board" });
    const command = bench.command("adcs.set_mode", { mode: "DETUMBLE" });
    await expect(bench).toEventually(() => command.hasEnded, { within: "10 s" });
    for (const sign of [1, -1]) {
      bench.inject({ channel: `adcs.magnetometer.${axis}`, kind: "ramp", value: sign * rampPerSecond_t });
      await bench.run("4 s");
      expect(Math.sign(bench.telemetry(`adcs.dipole_am2.${axis}`).number)).toBe(-sign);
      bench.clear(`adcs.magnetometer.${axis}`);
      await bench.run("2 s");
    }
  });
});
