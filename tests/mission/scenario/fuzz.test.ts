import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseScenario } from "../../../src/mission/scenario/parse.ts";
import { formatMistakes } from "../../../src/mission/scenario/format.ts";
import { loadFile, read } from "../support.ts";

const texts = [read("scenarios", "first-contact.yaml"), read("tests", "mission", "wrong", "everything.yaml")];

const fragments = [
  "\n",
  "\t",
  "  ",
  ": ",
  "- ",
  "[",
  "]",
  "{",
  "}",
  '"',
  "'",
  "|",
  ">",
  "&a ",
  "*a",
  "!!binary ",
  "<<: ",
  "? ",
  "#",
  "---\n",
  "%",
  "null",
  "true",
  "1e999",
  "-0",
  ".nan",
  "0x1F",
  "2022-08-09",
  "__proto__: 1\n",
  "\u0000",
  "\ud800",
  "\u{1f6f0}",
  "1h30m",
  "&&",
  "((",
];

const mutation = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 0, max: 30 }),
  fragment: fc.constantFrom("", ...fragments),
});

/** Places are inside the text or right behind its end, and the mistakes can be printed. */
function check(text: string): void {
  const result = parseScenario(text, { loadFile });
  if (result.ok) return;
  const lines = text.split("\n");
  expect(result.mistakes.length).toBeGreaterThan(0);
  for (const { line, column, message } of result.mistakes) {
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(lines.length + 1);
    expect(column).toBeGreaterThanOrEqual(1);
    expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 2);
    expect(message.length).toBeGreaterThan(0);
  }
  formatMistakes("fuzz.yaml", text, result.mistakes);
}

describe("any text", () => {
  it("that a scenario mutates into is read or refused, never thrown at", () => {
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.array(mutation, { minLength: 1, maxLength: 4 }), (text, mutations) => {
        let mutated = text;
        for (const { at, length, fragment } of mutations) {
          const start = Math.floor(at * mutated.length);
          mutated = mutated.slice(0, start) + fragment + mutated.slice(start + length);
        }
        check(mutated);
      }),
      { numRuns: 300 },
    );
  });

  it("of fragments is read or refused, never thrown at", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("a", "version", ...fragments), { maxLength: 30 }), (pieces) =>
        check(pieces.join("")),
      ),
    );
  });

  it.each([
    ["brackets", "[".repeat(100_000)],
    ["braces", `a: ${"{b: ".repeat(5000)}`],
    ["indentation", Array.from({ length: 500 }, (_, depth) => `${" ".repeat(depth)}a:`).join("\n")],
    [
      "aliases",
      `a: &a [1, 1]\n${Array.from({ length: 12 }, (_, i) => `b${i}: &b${i} [*${i === 0 ? "a" : `b${i - 1}`}, *${i === 0 ? "a" : `b${i - 1}`}]`).join("\n")}`,
    ],
    ["length", "a".repeat(2_000_000)],
    ["deep CEL", `version: 1\nchecks:\n  - { name: a, never: "${"(".repeat(900)}1${")".repeat(900)}" }`],
  ])("that overdoes %s is refused", (_what, text) => {
    check(text);
    expect(parseScenario(text).ok).toBe(false);
  });
});
