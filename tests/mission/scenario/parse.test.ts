import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseOverride } from "../../../src/mission/scenario/overrides.ts";
import { parseScenario, type ScenarioResult } from "../../../src/mission/scenario/parse.ts";
import type { Override, Scenario } from "../../../src/mission/scenario/scenario.ts";
import { scenarioJsonSchema } from "../../../src/mission/scenario/schema.ts";
import { loadFile, loadParts, read, scenarioText } from "../support.ts";

const bundled = readdirSync(join(import.meta.dirname, "..", "..", "..", "scenarios")).filter((name) =>
  name.endsWith(".yaml"),
);

function good(result: ScenarioResult): Scenario {
  if (!result.ok) throw new Error(JSON.stringify(result.mistakes));
  return result.scenario;
}

function overrides(...texts: string[]): Override[] {
  return texts.map((text) => {
    const result = parseOverride(text);
    if (!result.ok) throw new Error(result.why);
    return result.override;
  });
}

describe("the bundled scenarios", () => {
  it.each(bundled)("%s has no mistake and names its schema for editors", (name) => {
    const text = read("scenarios", name);
    good(parseScenario(text, { loadFile, loadParts }));
    expect(text.startsWith("# yaml-language-server: $schema=../schema/scenario.schema.json\n")).toBe(true);
  });

  it("have the schema for editors that the sources give", () => {
    expect(read("schema", "scenario.schema.json")).toBe(scenarioJsonSchema());
  });

  it("tip off at 4.4 deg/s in first contact", () => {
    const { initial } = good(parseScenario(read("scenarios", "first-contact.yaml"), { loadFile }));
    const rate_degps = (Math.hypot(...initial.rate_radps) * 180) / Math.PI;
    expect(rate_degps).toBeCloseTo(4.4, 2);
  });
});

describe("a scenario that is right", () => {
  it("comes out resolved: microseconds, radians, elements, encoded telecommands", () => {
    const text = scenarioText(`initial: { attitude: [0, 0, 0.6, 0.8], rate_degps: [180, 0, 0] }
stations:
  - { name: Karachi, latitude_deg: 24.95, longitude_deg: 67.13, altitude_m: 40, rf: { eirp_dbw: 20 } }
timeline:
  - { at: 1h30m, command: { unit: comms, set_downlink_rate: { rate_bps: 64000 } } }
  - { when: adcs.sun_in_sight, command: { unit: adcs, set_mode: { mode: SUN_SAFE } } }
  - { at: 2 s, fault: { channel: adcs.gyro.z, kind: bias, value: 0.1, hidden: true, for: 10 min } }
  - { at: 2 s, clear: adcs.gyro }
checks:
  - { name: a, requirement: R-1, holds: adcs.sun_in_sight, for: 1 min, within: 1h, from: 5 s, until: t_s > 9.0 }
`);
    const scenario = good(parseScenario(text, { loadFile }));
    expect(scenario.duration).toBe(21_600e6);
    expect(scenario.initial).toEqual({
      q_BN: [0, 0, 0.6, 0.8],
      rate_radps: [Math.PI, 0, 0],
      stateOfCharge: 0.9,
      wings: "deployed",
    });
    expect(scenario.orbit.inclination_deg).toBe(86.3954);
    expect(scenario.stations[0]).toMatchObject({ name: "Karachi", height_m: 40, mask_deg: 5, radio: { eirp_dbw: 20 } });
    expect(scenario.timeline.map(({ trigger }) => trigger)).toEqual([
      { kind: "at", at: 5400e6 },
      { kind: "when", when: "adcs.sun_in_sight" },
      { kind: "at", at: 2e6 },
      { kind: "at", at: 2e6 },
    ]);
    const actions = scenario.timeline.map(({ action }) => action);
    expect(actions[0]).toMatchObject({
      kind: "command",
      command: { message: { setDownlinkRate: { rateBps: 64_000 } } },
    });
    expect(actions[1]).toMatchObject({
      command: { unit: "adcs", name: "set_mode", message: { setMode: { mode: 3 } } },
    });
    expect(actions[2]).toEqual({
      kind: "fault",
      fault: { channel: "adcs.gyro.z", kind: "bias", value: 0.1 },
      hidden: true,
      lasts: 600e6,
    });
    expect(scenario.checks).toEqual([
      {
        name: "a",
        requirement: "R-1",
        word: "holds",
        predicate: "adcs.sun_in_sight",
        from: { kind: "at", at: 5e6 },
        until: { kind: "when", when: "t_s > 9.0" },
        within: 3600e6,
        lasting: 60e6,
        severity: "major",
        weight: 1,
      },
    ]);
  });

  it("takes an OMM as keys and values, and as text", () => {
    const omm = `OBJECT_NAME: A
EPOCH: 2022-08-09T17:43:54.769
MEAN_MOTION: 14.75558034
ECCENTRICITY: 0.001208
INCLINATION: 86.3954
RA_OF_ASC_NODE: 26.059
ARG_OF_PERICENTER: 236.0667
MEAN_ANOMALY: 123.9422
BSTAR: 3.3520e-5`;
    const start = scenarioText().split("orbit:")[0]!;
    const indented = omm.replaceAll("\n", "\n    ");
    const fromKeys = good(parseScenario(`${start}orbit:\n  omm:\n    ${indented}\n`));
    const fromText = good(parseScenario(`${start}orbit:\n  omm: |\n    ${indented.replaceAll(": ", " = ")}\n`));
    expect(fromText.orbit).toEqual(fromKeys.orbit);
    expect(fromKeys.orbit.inclination_deg).toBe(86.3954);
  });

  it("tells the spacecraft with the scenario's own changes", () => {
    const text = scenarioText().replace(
      "{ model: leo-broadband }",
      "{ model: leo-broadband, set: { power.battery.strings: 2 } }",
    );
    const result = parseScenario(text, { loadFile });
    expect(result.ok && result.spacecraft?.power.battery.strings).toBe(2);
  });

  it("is read without a spacecraft file where none can be loaded", () => {
    expect(parseScenario(scenarioText())).toMatchObject({ ok: true, spacecraft: undefined });
  });
});

describe("an override", () => {
  it("replaces values before validation, lists and missing groups included", () => {
    const set = overrides(
      "environment.field=dipole",
      "initial.rate_degps[1]=2",
      "initial.state_of_charge=0.5",
      "seed=abc",
    );
    const text = scenarioText("initial:\n  rate_degps: [0, 0, 0]\n");
    const scenario = good(parseScenario(text, { overrides: set }));
    expect(scenario.environment.field).toBe("dipole");
    expect(scenario.initial.rate_radps[1]).toBeCloseTo((2 * Math.PI) / 180);
    expect(scenario.initial.stateOfCharge).toBe(0.5);
    expect(scenario.seed).toBe("abc");
  });

  it("that is wrong is a mistake like any other", () => {
    const result = parseScenario(scenarioText(), { overrides: overrides("duration=6", "environment.feild=dipole") });
    const paths = result.ok ? [] : result.mistakes.map(({ path }) => path);
    expect(paths).toContain("duration");
    expect(paths).toContain("environment.feild");
  });

  it("cannot set something inside a single value", () => {
    const result = parseScenario(scenarioText(), { overrides: overrides("duration.hours=6") });
    expect(result).toMatchObject({
      ok: false,
      mistakes: [{ message: expect.stringContaining("is a single value") as string }],
    });
  });

  it.each(["duration", "=6h", "a..b=1", "__proto__.x=1", "a b=1", "seed=[1", "a[x]=1"])(
    "%j is refused with a reason",
    (text) => {
      expect(parseOverride(text)).toMatchObject({ ok: false, why: expect.any(String) as string });
    },
  );
});
