import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseScenario } from "../../../src/mission/scenario/parse.ts";
import { loadFile, read } from "../support.ts";

/**
 * The corpus: each `wrong/NAME.yaml` has beside it `NAME.expected`, one line per mistake in the order of the text:
 * `line:column path | words that its message and suggestion contain`.
 */
const names = readdirSync(join(import.meta.dirname, "..", "wrong"))
  .filter((name) => name.endsWith(".yaml"))
  .map((name) => name.slice(0, -".yaml".length))
  .toSorted();

interface Expected {
  readonly place: string;
  readonly words: string;
}

function expectedOf(name: string): Expected[] {
  const lines = read("tests", "mission", "wrong", `${name}.expected`).split("\n");
  return lines
    .filter((line) => line !== "")
    .map((line) => {
      const bar = line.indexOf(" | ");
      return { place: line.slice(0, bar), words: line.slice(bar + 3) };
    });
}

describe("a wrong scenario", () => {
  it("has a corpus", () => {
    expect(names.length).toBeGreaterThan(25);
  });

  it.each(names)("%s lists every mistake with its place and words", (name) => {
    const result = parseScenario(read("tests", "mission", "wrong", `${name}.yaml`), { loadFile });
    const mistakes = result.ok ? [] : result.mistakes;
    const expected = expectedOf(name);
    expect(mistakes.map(({ line, column, path }) => `${line}:${column} ${path}`)).toEqual(
      expected.map((each) => each.place),
    );
    for (const [index, { message, suggestion }] of mistakes.entries()) {
      expect(`${message}; ${suggestion ?? ""}`).toContain(expected[index]!.words);
    }
  });
});
