import { describe, expect, it } from "vitest";
import { formatMistakes } from "../../../src/mission/scenario/format.ts";

describe("mistakes as text", () => {
  it("show file, line, column, the line, a caret and the suggestion", () => {
    const mistake = {
      line: 2,
      column: 3,
      path: "initial.wing",
      message: 'unknown key "wing"',
      suggestion: "did you mean wings?",
    };
    expect(formatMistakes("a.yaml", "initial:\n  wing: stowed\n", [mistake])).toBe(
      [
        'a.yaml:2:3 initial.wing: unknown key "wing"',
        "  2 |   wing: stowed",
        "    |   ^",
        "  = did you mean wings?",
        "",
        "1 mistake in a.yaml",
        "",
      ].join("\n"),
    );
  });

  it("cut a long line around the column", () => {
    const text = `a: ${"x".repeat(1000)}!`;
    const shown = formatMistakes("a.yaml", text, [{ line: 1, column: text.length, path: "a", message: "m" }]);
    const [, line = "", caret = ""] = shown.split("\n");
    expect(line.length).toBeLessThan(200);
    expect(line[caret.indexOf("^")]).toBe("!");
  });

  it("survive a place that the text does not have", () => {
    expect(formatMistakes("a.yaml", "", [{ line: 9, column: 9, path: "", message: "m" }])).toContain("a.yaml:9:9 m");
  });
});
