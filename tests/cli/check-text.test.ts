import { describe, expect, it } from "vitest";
import { checkDryRunText, checkGoodText, checkRefusalText } from "../../src/cli/check-text.ts";
import { parseScenario } from "../../src/mission/scenario/parse.ts";
import { scenarioText } from "../mission/support.ts";

describe("what check prints", () => {
  it("is every mistake and their number for a wrong scenario", () => {
    const text = scenarioText("sead: 1\ntargets:\n  adsc: model\n");
    const result = parseScenario(text);
    const printed = checkRefusalText("a.yaml", text, result.ok ? [] : result.mistakes);
    expect(printed).toContain('a.yaml:10:1 sead: unknown key "sead"');
    expect(printed).toContain("did you mean adcs?");
    expect(printed.endsWith("2 mistakes in a.yaml\n")).toBe(true);
  });

  it("is one line for a good one", () => {
    const result = parseScenario(scenarioText("checks:\n  - { name: a, never: adcs.sun_in_sight }\n"));
    const printed = result.ok ? checkGoodText("a.yaml", result.scenario) : "";
    expect(printed).toBe(
      'a.yaml: good. "small", 6h from 2022-08-09T23:30:00Z, 0 stations, 0 timeline entries, 1 check\n',
    );
  });

  it("is the predicate with a caret where it cannot be evaluated", () => {
    const finding = { name: "a", predicate: "adcs.nothing > 1", error: "field not found: nothing", index: 4 };
    expect(checkDryRunText("a.yaml", [finding])).toContain("    adcs.nothing > 1\n        ^\n");
  });
});
