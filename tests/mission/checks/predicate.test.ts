import { describe, expect, it } from "vitest";
import { createConditions } from "../../../src/mission/checks/conditions.ts";
import { dryRun } from "../../../src/mission/checks/dry-run.ts";
import { compile, type Outcome } from "../../../src/mission/checks/predicate.ts";
import type { View } from "../../../src/mission/checks/spec.ts";
import { empty, spec } from "./support.ts";

const view: View = {
  ...empty,
  adcs: { mode: "SUN_SAFE", body_rate_radps: { x: 3, y: 0, z: -4 }, sun_in_sight: true, seconds_in_mode: 7 },
  power: { wings_deployed: 2, string_currents_a: [1, 2, 3, 4] },
  t_s: 12,
};

function outcome(text: string): Outcome {
  const result = compile(text);
  return result.ok ? result.predicate.evaluate(view) : result;
}

describe("a predicate", () => {
  it.each([
    ['adcs.mode == "SUN_SAFE"', true],
    ["adcs.sun_in_sight", true],
    ["norm(adcs.body_rate_radps) == 5.0", true],
    ["abs(adcs.body_rate_radps.z) > 3.5", true],
    ["deg(3.141592653589793) == 180.0", true],
    ["bit(power.wings_deployed, 0)", false],
    ["bit(power.wings_deployed, 1)", true],
    ["power.string_currents_a[3] == 4", true],
    ["power.string_currents_a.all(current, current > 0)", true],
    ["adcs.seconds_in_mode > 6 && t_s < 13", true],
    ["has(adcs.pointing_error_rad)", false],
    ["!has(adcs.pointing_error_rad) || adcs.pointing_error_rad < 0.1", true],
    ["t_s > 100.0 && adcs.nothing > 1", false],
    ["size(adcs) == 4 && size(adcs.body_rate_radps) == 3", true],
    ['"mode" in adcs && !("constructor" in adcs)', true],
    ["adcs.body_rate_radps.all(axis, adcs.body_rate_radps[axis] < 3.5)", true],
    ["adcs.body_rate_radps == {'x': 3.0, 'y': 0.0, 'z': -4.0}", true],
  ])("%s is %s", (text, expected) => {
    expect(outcome(text)).toBe(expected);
  });

  it.each(['obc.mode == "SAFE"', "adcs.sun_in_sight && comms.transmitter_on"])("%s waits for telemetry", (text) => {
    expect(outcome(text)).toBe("waiting");
  });

  it.each([
    ["adcs.nothing > 1", 4, "nothing"],
    ["adcs.seconds_in_mode * 2 > 5", 21, "2.0"],
    ["adcs.seconds_in_mode % 2 == 1", 21, "int(value)"],
    ["adcs.mode > 3", 10, "a text and an integer"],
    ["adcs.seconds_in_mode", 0, "expected true or false"],
    ["adcs.mode ==", 10, "no CEL expression"],
    ["", 0, "is empty"],
  ])("%s is an error, never false", (text, index, words) => {
    expect(outcome(text)).toMatchObject({ index, error: expect.stringContaining(words) as string });
  });

  it("has a bounded length", () => {
    expect(compile("a".repeat(3000)).ok).toBe(false);
  });
});

describe("a dry run", () => {
  it("finds what would be an error in flight, in windows too, and leaves waiting ones alone", () => {
    const findings = dryRun(
      [
        spec("always", { name: "good", predicate: "t_s > 1.0" }),
        spec("always", { name: "waits", predicate: "obc.nothing > 1" }),
        spec("always", { name: "wrong", predicate: "adcs.nothing > 1" }),
        spec("always", { name: "edge", predicate: "t_s > 1.0", until: { kind: "when", when: "adcs.mode > 1" } }),
      ],
      view,
    );
    expect(findings.map(({ name, index }) => [name, index])).toEqual([
      ["wrong", 4],
      ["edge", 10],
    ]);
  });
});

describe("a condition", () => {
  it("fires once, at the first instant at which it is true", () => {
    const conditions = createConditions(["t_s >= 2.0", 'obc.mode == "SAFE"', "t_s >= 3.0"]);
    const state = conditions.initial();
    const fired = [0, 1, 2, 3, 4].map((t_s) => conditions.evaluate(state, { ...view, t_s }));
    expect(fired).toEqual([[], [], [0], [2], []]);
    expect(state.fired).toEqual([true, false, true]);
  });
});
