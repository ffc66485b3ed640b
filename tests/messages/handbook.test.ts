import { describe, expect, it } from "vitest";
import { dictionary } from "../../src/messages/dictionary.ts";
import { handbook } from "../../src/messages/handbook.ts";
import { escapeXml } from "../../src/messages/xml.ts";
import { xtce, xtceName } from "../../src/messages/xtce.ts";

describe("the handbook", () => {
  const text = handbook(dictionary);

  it("has a row or a heading for everything in the dictionary", () => {
    const entries = [...dictionary.parameters, ...dictionary.telecommands, ...dictionary.events];
    expect(entries.filter(({ name }) => !text.includes(`\`${name}\``)).map(({ name }) => name)).toEqual([]);
  });

  it("shows limits, units and states in the row of a parameter", () => {
    expect(text).toContain("| `power.bus_voltage_v` | float | V | 24 / 26 / 33.6 / 34 |");
    expect(text).toContain("4 survival (alarm)");
  });

  it("warns of hazardous telecommands and names their conditions", () => {
    expect(text).toContain("Hazardous, sent in two steps: releases a mechanism once and for all.");
    expect(text).toContain("Only if: the load is not ESSENTIAL; the shedding level allows it.");
  });

  it("has rows with as many cells as their table has columns", () => {
    const rows = text.split("\n").filter((line) => line.startsWith("| "));
    const cells = new Set(rows.map((row) => row.split(/(?<!\\)\|/).length));
    expect([...cells].toSorted((a, b) => a - b)).toEqual([5, 7]);
  });
});

describe("XTCE", () => {
  const text = xtce(dictionary);
  const names = (pattern: RegExp): string[] => [...text.matchAll(pattern)].map((match) => match[1] ?? "");

  it("is well formed: every element that opens closes, in order", () => {
    const open: string[] = [];
    for (const [, slash, name = "", empty] of text.matchAll(/<(\/?)([A-Za-z]+)[^>]*?(\/?)>/g)) {
      if (slash === "/") expect(open.pop()).toBe(name);
      else if (empty !== "/") open.push(name);
    }
    expect(open).toEqual([]);
    expect(text.replaceAll(/<[^>]*>/g, "")).not.toMatch(/[<>]|&(?!amp;|lt;|gt;|quot;|apos;)/);
  });

  it("refers only to types that it declares", () => {
    const declared = new Set(names(/<[A-Za-z]+(?:Parameter|Argument)Type name="([^"]+)"/g));
    const used = names(/TypeRef="([^"]+)"/g);
    expect(used.length).toBeGreaterThan(dictionary.parameters.length);
    expect(used.filter((name) => !declared.has(name))).toEqual([]);
  });

  it("has only names that its schema allows, and our name as an alias", () => {
    expect(names(/ name="([^"]+)"/g).filter((name) => /[./:[\] ]/.test(name))).toEqual([]);
    expect(xtceName("string_currents_a[0].x")).toBe("string_currents_a_0_x");
    expect(text).toContain('alias="power.string_currents_a[0]"');
  });

  it("carries limits as ranges without alarm, and states with alarm levels", () => {
    expect(text).toContain('<WarningRange minInclusive="26" maxInclusive="33.6"/>');
    expect(text).toContain('<CriticalRange minInclusive="24" maxInclusive="34"/>');
    expect(text).toContain('<EnumerationAlarm alarmLevel="critical" enumerationLabel="survival"/>');
  });

  it("escapes what XML reserves", () => {
    expect(escapeXml(`a<b>&"c'\u0001`)).toBe("a&lt;b&gt;&amp;&quot;c&apos;");
  });
});
