import { describe, expect, it } from "vitest";
import { parseOmmJson, parseOmmKvn } from "../../src/environment/orbit/omm.ts";
import { heightRange } from "../../src/environment/orbit/elements.ts";
import { createOrbit, propagate } from "../../src/environment/orbit/sgp4.ts";
import { parseTle } from "../../src/environment/orbit/tle.ts";
import { formatUtc } from "../../src/environment/time/utc.ts";
import { norm, subtract, vector } from "../../src/environment/vector.ts";
import { authority, scenarioElements, scenarioLines } from "./support.ts";

const yinhe = scenarioLines("YINHE-1");

function refusals(text: string): string[] {
  const result = parseTle(text);
  return result.ok ? [] : result.refusals.map(({ line, column, why }) => `${line}:${column} ${why}`);
}

const edited = (line: 1 | 2, column: number, replacement: string): string => {
  const lines = yinhe.split("\n");
  const old = lines[line]!;
  lines[line] = old.slice(0, column - 1) + replacement + old.slice(column - 1 + replacement.length);
  return lines.join("\n");
};

describe("two-line elements", () => {
  it("are read with name, exact epoch and every element", () => {
    const elements = scenarioElements("YINHE-1");
    expect(elements).toMatchObject({
      name: "YINHE-1",
      catalogNumber: "45024",
      inclination_deg: 86.3954,
      eccentricity: 0.001208,
      meanMotion_revpday: 14.75558034,
      bstar: 0.3352e-4,
    });
    // Day 221.73882835 of 2022: 0.73882835 d = 17 h 43 min 54.76944 s.
    expect(formatUtc(elements.epoch_tai_us)).toBe("2022-08-09T17:43:54.769440Z");
  });

  it("of every scenario satellite are accepted, with or without the name, and with CRLF", () => {
    for (const line of authority("sgp4/scenario.tle")
      .split("\n")
      .filter((text) => /^[A-Z]/.test(text))) {
      const text = scenarioLines(line);
      expect(refusals(text)).toEqual([]);
      expect(refusals(text.split("\n").slice(1).join("\r\n"))).toEqual([]);
    }
  });

  it("with any single digit changed are refused by the checksum's column", () => {
    for (const line of [1, 2] as const) {
      const body = yinhe.split("\n")[line]!;
      for (let column = 3; column <= 68; column += 1) {
        const digit = body[column - 1]!;
        if (!/\d/.test(digit)) continue;
        const found = refusals(edited(line, column, String((Number(digit) + 1) % 10)));
        expect(found.length, `line ${line}, column ${column}`).toBeGreaterThan(0);
      }
    }
    expect(refusals(edited(2, 13, "4"))).toEqual(["3:69 checksum 9, expected 0; was a digit of this line changed?"]);
  });

  it("name line and column of every malformed field at once", () => {
    expect(refusals(edited(1, 21, "2x1"))).toEqual(['2:21 epoch day "2x1.73882835" is malformed']);
    const twice = edited(2, 9, " eighty ").split("\n");
    twice[2] = `${twice[2]!.slice(0, 26)}.001208${twice[2]!.slice(33)}`;
    expect(refusals(twice.join("\n"))).toEqual([
      '3:9 inclination " eighty " is malformed',
      '3:27 eccentricity ".001208" is malformed',
    ]);
    expect(refusals(yinhe.slice(0, -5))).toEqual(["3:65 has 64 characters, expected 69"]);
    expect(refusals("hello")[0]).toMatch(/1:1 a TLE has two lines/);
    const [name, first, second] = yinhe.split("\n");
    expect(refusals([name, second, first].join("\n"))[0]).toMatch(/2:1 starts with "2 ", expected "1 "/);
  });

  it("refuse lines of two different satellites", () => {
    const other = scenarioLines("PRSS-1").split("\n")[2]!;
    const [name, first] = yinhe.split("\n");
    expect(refusals([name, first, other].join("\n"))).toEqual([
      "3:3 catalogue number 43530 differs from line 1's 45024",
    ]);
  });
});

const omm = {
  OBJECT_NAME: "YINHE-1",
  OBJECT_ID: "2020-004A",
  EPOCH: "2022-08-09T17:43:54.769440",
  MEAN_MOTION: "14.75558034",
  ECCENTRICITY: 0.001208,
  INCLINATION: 86.3954,
  RA_OF_ASC_NODE: 26.059,
  ARG_OF_PERICENTER: 236.0667,
  MEAN_ANOMALY: 123.9422,
  NORAD_CAT_ID: 45_024,
  BSTAR: 0.3352e-4,
};

const kvn = (fields: Record<string, unknown>): string =>
  [
    "CCSDS_OMM_VERS = 3.0",
    "COMMENT made for a test",
    ...Object.entries(fields).map(([key, value]) => `${key} = ${String(value)}`),
  ].join("\n");

describe("orbit mean-elements messages", () => {
  it("fly where the same TLE flies, to a tenth of a millimetre after a day", () => {
    const elements = scenarioElements("YINHE-1");
    const reference = propagate(createOrbit(elements), elements.epoch_tai_us + 86_400e6);
    for (const result of [
      parseOmmJson(omm),
      parseOmmJson([omm]),
      parseOmmKvn(kvn({ ...omm, INCLINATION: "86.3954 [deg]" })),
    ]) {
      if (!result.ok) throw new Error(JSON.stringify(result.refusals));
      const state = propagate(createOrbit(result.elements), elements.epoch_tai_us + 86_400e6);
      if (state.kind === "fault" || reference.kind === "fault") throw new Error("fault");
      expect(norm(subtract(state.r_BE_N_m, reference.r_BE_N_m, vector()))).toBeLessThan(1e-4);
    }
  });

  it("keep an epoch to the microsecond", () => {
    const result = parseOmmJson({ ...omm, EPOCH: "2022-08-09T17:43:54.769441Z" });
    expect(result.ok && formatUtc(result.elements.epoch_tai_us)).toBe("2022-08-09T17:43:54.769441Z");
  });

  it("are refused with every mistake named, in KVN with its line", () => {
    const { BSTAR: _, ...rest } = omm;
    const wrong = { ...rest, REF_FRAME: "EME2000", ECCENTRICITY: 1.2, EPOCH: "soon" };
    const fromJson = parseOmmJson(wrong);
    expect(fromJson.ok ? [] : fromJson.refusals.map(({ field }) => field)).toEqual([
      "REF_FRAME",
      "EPOCH",
      "ECCENTRICITY",
      "BSTAR",
    ]);
    const fromKvn = parseOmmKvn(kvn({ ...omm, INCLINATION: "steep" }));
    expect(fromKvn.ok ? [] : fromKvn.refusals).toEqual([
      { line: 8, field: "INCLINATION", why: 'INCLINATION "steep" is not a number' },
    ]);
    for (const value of [null, 3, "x", [], [omm, omm]]) expect(parseOmmJson(value).ok).toBe(false);
  });
});

describe("heightRange", () => {
  it("finds YINHE-1 near the 632 x 649 km its operator states", () => {
    const { perigee_m, apogee_m } = heightRange(scenarioElements("YINHE-1"));
    expect(Math.abs(perigee_m - 632e3)).toBeLessThan(20e3);
    expect(Math.abs(apogee_m - 649e3)).toBeLessThan(20e3);
  });
});
