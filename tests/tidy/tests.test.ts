import { describe, expect, it } from "vitest";
import { linesThat, sourcesUnder } from "./support/sources.ts";

const tests = sourcesUnder("tests", [".test.ts", ".campaign.ts"]);

/** Full names of a file's tests: titles of the describes around it by their indentation, then its own. */
function namesIn(text: string): string[] {
  const around: { readonly indent: number; readonly title: string }[] = [];
  const names: string[] = [];
  const pattern = /^( *)(describe|it|test)(?:\.\w+(?:\([^\n]*?\))?)*\(\s*("(?:[^"\\]|\\.)*"|`[^`]*`)/gm;
  for (const [, spaces = "", word, title = ""] of text.matchAll(pattern)) {
    const indent = spaces.length;
    while ((around.at(-1)?.indent ?? -1) >= indent) around.pop();
    if (word === "describe") around.push({ indent, title });
    else names.push([...around.map((outer) => outer.title), title].join(" > "));
  }
  return names;
}

describe("tests", () => {
  it("have names of their own within a file: say what is different about the second", () => {
    const twice = tests.flatMap(({ path, text }) => {
      const names = namesIn(text);
      return names.filter((name, index) => names.indexOf(name) !== index).map((name) => `${path}: ${name}`);
    });
    expect(twice).toEqual([]);
  });

  it("all run: no test is singled out, put aside or left for later", () => {
    // Put together, so that this file does not hold them.
    const words = ["only", "skip", "todo"].join("|");
    expect(linesThat(tests, new RegExp(`\\b(describe|it|test)(\\.\\w+)*\\.(${words})\\b`))).toEqual([]);
  });

  it("stand where a vitest project looks for them", () => {
    const lost = tests.filter(({ path }) => path.endsWith(".campaign.ts") !== path.startsWith("tests/campaigns/"));
    expect(lost.map(({ path }) => path)).toEqual([]);
  });

  it("are found by the names that this file reads", () => {
    expect(
      namesIn('describe("a", () => {\n  it("b", () => {});\n  it.each([1])("c", () => {});\n});\nit("d")'),
    ).toEqual(['"a" > "b"', '"a" > "c"', '"d"']);
  });
});
