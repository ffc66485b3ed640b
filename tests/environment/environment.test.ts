import { describe, expect, it } from "vitest";
import { days, hours, simTime } from "../../src/kernel/time.ts";
import {
  createEnvironment,
  createSample,
  environmentRefusals,
  orbitFaultName,
  sampleEnvironment,
  type Environment,
} from "../../src/environment/environment.ts";
import { norm } from "../../src/environment/vector.ts";
import { scenarioElements } from "./support.ts";

function environmentOf(field: "igrf14" | "dipole" = "igrf14"): Environment {
  const result = createEnvironment({
    startUtc: "2022-08-09T18:00:00.000001Z",
    elements: scenarioElements("YINHE-1"),
    field,
  });
  if (!result.ok) throw new Error(result.refusals.join("\n"));
  return result.environment;
}

describe("a sample of the environment", () => {
  it("is physical over a day: heights, speeds, field strength, unit Sun, light and dark", () => {
    const environment = environmentOf();
    const sample = createSample();
    let dark = 0;
    for (let at = 0; at < 86_400e6; at += 60e6) {
      expect(sampleEnvironment(environment, simTime(at), sample)).toBe(0);
      expect(norm(sample.r_BE_N_m)).toBeGreaterThan(6.98e6);
      expect(norm(sample.r_BE_N_m)).toBeLessThan(7.05e6);
      expect(norm(sample.v_BE_N_mps)).toBeCloseTo(7540, -2);
      expect(norm(sample.sunDirection_N)).toBeCloseTo(1, 12);
      expect(norm(sample.magneticField_N_T)).toBeGreaterThan(15e-6);
      expect(norm(sample.magneticField_N_T)).toBeLessThan(55e-6);
      if (sample.litFraction === 0) dark += 1;
    }
    expect(dark / 1440).toBeGreaterThan(0.15);
    expect(dark / 1440).toBeLessThan(0.37);
  });

  it("is the same after jumping about as in order: nothing in it is state", () => {
    const [a, b] = [environmentOf(), environmentOf()];
    const [x, y] = [createSample(), createSample()];
    sampleEnvironment(a, simTime(50_000e6), x);
    sampleEnvironment(a, simTime(1), x);
    sampleEnvironment(a, simTime(7_654_321_987), x);
    for (let at = 0; at <= 7_654_321_987; at += 100_000) sampleEnvironment(b, simTime(at), y);
    sampleEnvironment(b, simTime(7_654_321_987), y);
    expect(x).toEqual(y);
  });

  it("takes less than 5 us, so that 10 Hz runs far beyond 5000 times real time", () => {
    const environment = environmentOf();
    const sample = createSample();
    const run = (count: number): number => {
      const start = performance.now();
      for (let step = 0; step < count; step += 1) sampleEnvironment(environment, simTime(step * 100_000), sample);
      return ((performance.now() - start) * 1e3) / count;
    };
    run(20_000);
    expect(Math.min(run(50_000), run(50_000), run(50_000))).toBeLessThan(5);
  });
});

describe("environmentRefusals", () => {
  const elements = scenarioElements("YINHE-1");

  it("names the field model that does not hold for the dates", () => {
    const config = { startUtc: "2022-08-09T18:00:00Z", elements, field: "wmm2025" } as const;
    expect(environmentRefusals(config, hours(6))).toEqual([
      "field: wmm2025 holds for 2025 to 2030, asked for 2022.60 to 2022.61; use igrf14 (1900 to 2030) or move startUtc",
    ]);
    expect(createEnvironment(config).ok).toBe(false);
  });

  it("looks at the end of the exercise too", () => {
    const config = {
      startUtc: "2029-12-30T00:00:00Z",
      elements: scenarioElements("SYN-1156-55"),
      field: "igrf14",
    } as const;
    expect(environmentRefusals(config, days(1))).toEqual([]);
    expect(environmentRefusals(config, days(3))[0]).toMatch(/igrf14 holds for 1900 to 2030/);
  });

  it("refuses a start that is no moment", () => {
    const refusals = environmentRefusals({ startUtc: "today", elements, field: "igrf14" }, hours(1));
    expect(refusals[0]).toMatch(/^startUtc: "today" is not a UTC moment/);
  });

  it("has a name for every fault code", () => {
    expect(([0, 1, 2, 3, 4, 5, 6] as const).map(orbitFaultName)).toEqual([
      "none",
      "mean-eccentricity-out-of-range",
      "mean-motion-not-positive",
      "perturbed-eccentricity-out-of-range",
      "semi-latus-rectum-negative",
      "epoch-elements-suborbital",
      "decayed",
    ]);
  });
});
