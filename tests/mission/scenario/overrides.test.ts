import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatMistakes } from "../../../src/mission/scenario/format.ts";
import type { Mistake } from "../../../src/mission/scenario/mistake.ts";
import { parseOverride } from "../../../src/mission/scenario/overrides.ts";
import { parseScenario } from "../../../src/mission/scenario/parse.ts";
import { loadFile, loadParts, scenarioText } from "../support.ts";

const file = scenarioText(`stations:
  - { name: Karachi, latitude_deg: 24.9, longitude_deg: 67.0, altitude_m: 20 }
checks:
  - { name: a, eventually: adcs.mode == "SUN_SAFE", within: 1h }
`);

function mistakesOf(...texts: readonly string[]): readonly Mistake[] {
  const overrides = texts.map((text) => {
    const parsed = parseOverride(text);
    if (!parsed.ok) throw new Error(parsed.why);
    return parsed.override;
  });
  const result = parseScenario(file, { loadFile, loadParts, overrides });
  return result.ok ? [] : result.mistakes;
}

describe("a mistake in --set", () => {
  it.each([
    ["environment.feild=dipole", "environment.feild", "feild", "did you mean field?"],
    ["enviroment.field=dipole", "enviroment", "enviroment.field", "did you mean environment?"],
    ["seed=-3", "seed", "-3", undefined],
    ["duration=6", "duration", "6", undefined],
    ["stations[0].mask_dg=3", "stations[0].mask_dg", "mask_dg", "did you mean mask_deg?"],
    ["checks[0].eventually=adcs.modee == 3", "checks[0].eventually", "modee", "did you mean mode?"],
    ["checks=[{name: b, never: adcs.modee > 1}]", "checks[0].never", "modee", "did you mean mode?"],
    ["timeline=[{at: 1s, fault: {channel: wire.adcs, kind: dropp}}]", "timeline[0].fault.kind", "dropp", "did you mean drop?"],
    ["initial.wings=open", "initial.wings", "open", undefined],
    ["stations[9].mask_deg=5", "stations[9].mask_deg", "stations", undefined],
    ["spacecraft.set.power.voltage_noise=1", "spacecraft.set.power.voltage_noise", "1", "did you mean voltage_noise_v?"],
  ])("%s is told in its own text, with the nearest right word", (text, path, word, suggestion) => {
    const [mistake] = mistakesOf(text);
    expect(mistake).toMatchObject({ override: text, path });
    expect(text.slice(mistake!.column - 1).startsWith(word)).toBe(true);
    if (suggestion !== undefined) expect(mistake?.suggestion).toBe(suggestion);
  }); // prettier-ignore

  it("is shown beside what was typed, not beside a line of the file", () => {
    const shown = formatMistakes("a.yaml", file, mistakesOf("environment.feild=dipole"));
    expect(shown).toBe(
      [
        '--set environment.feild: unknown key "feild"',
        "  --set | environment.feild=dipole",
        "        |             ^",
        "  = did you mean field?",
        "",
        "1 mistake in --set",
        "",
      ].join("\n"),
    );
  });

  it("that leaves out what a new entry needs is in it too", () => {
    const mistakes = mistakesOf("stations[1].name=Gwadar");
    expect(mistakes.map(({ path }) => path)).toContain("stations[1].latitude_deg");
    expect(mistakes.every(({ override }) => override === "stations[1].name=Gwadar")).toBe(true);
  });

  it("comes before those of the file, which stay where they are", () => {
    const wrong = parseScenario(file.replace("altitude_m: 20", "altitude_m: high"), {
      overrides: [{ path: "seed", value: -1, text: "seed=-1" }],
    });
    const mistakes = wrong.ok ? [] : wrong.mistakes;
    expect(mistakes.map(({ path, override }) => [path, override])).toEqual([
      ["seed", "seed=-1"],
      ["stations[0].altitude_m", undefined],
    ]);
    expect(mistakes[1]?.line).toBe(file.slice(0, file.indexOf("altitude_m")).split("\n").length);
  });

  it("is the file's where the value is right and the file no longer fits it, and the end names the value", () => {
    const mistakes = mistakesOf("duration=20min");
    expect(mistakes).toMatchObject([{ path: "checks[0].within" }]);
    expect(mistakes[0]?.override).toBeUndefined();
    expect(formatMistakes("a.yaml", file, mistakes, ["duration=20min"])).toContain(
      "1 mistake in a.yaml with --set duration=20min",
    );
  });

  it("does not befall a path of the spacecraft file, which is one key of spacecraft.set", () => {
    expect(mistakesOf("spacecraft.set.power.voltage_noise_v=0.02")).toEqual([]);
  });
});

const steps = fc.array(
  fc.constantFrom("initial", "wings", "stations[0]", "stations.0", "name", "checks", "a", "0", "set"),
  {
    minLength: 1,
    maxLength: 4,
  },
);
const values = fc.oneof(fc.constantFrom("", "1", "[", "{a: 1}", "x: y", "[[1]]", "*a", "&a b", "|\n x"), fc.string());

describe("any text behind --set", () => {
  it("is read or refused, with a place inside the text", () => {
    fc.assert(
      fc.property(steps, values, (path, value) => {
        const text = `${path.join(".")}=${value}`;
        const parsed = parseOverride(text);
        if (!parsed.ok) return;
        const result = parseScenario(file, { loadFile, loadParts, overrides: [parsed.override] });
        for (const { override, line, column } of result.ok ? [] : result.mistakes) {
          if (override === undefined) continue;
          const shown = override.split("\n")[line - 1];
          expect(shown).toBeDefined();
          expect(column).toBeLessThanOrEqual(shown!.length + 1);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("a key one level too high", () => {
  it("is sent into the group that knows it", () => {
    const text = scenarioText(`timeline:
  - at: 1 min
    fault: { channel: wire.adcs, kind: drop }
    for: 30 s
`);
    const result = parseScenario(text, { loadFile, loadParts });
    expect(result).toMatchObject({
      ok: false,
      mistakes: [
        {
          path: "timeline[0].for",
          message: 'unknown key "for"',
          suggestion: "it belongs inside fault: { ..., for: ... }",
        },
      ],
    });
  });
});
