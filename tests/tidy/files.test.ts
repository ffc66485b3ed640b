import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { linesThat, root, sourcesUnder } from "./support/sources.ts";

const linesMax = 500;

/** Long because they are tables: data that nobody reads from top to bottom. */
const tables: readonly string[] = ["proto/falak/adcs/v1/adcs.proto"];

const codeEnds = [".ts", ".tsx", ".js", ".c", ".h", ".proto"];
const textEnds = [...codeEnds, ".md", ".json", ".yaml", ".yml", ".toml", ".sh", "Makefile", ".ci/run"];
const own = sourcesUnder(".", textEnds).filter(({ path }) => path !== "package-lock.json");

describe("files", () => {
  it("are not longer than 500 lines, tables aside", () => {
    const long = own
      .filter(({ path }) => codeEnds.some((end) => path.endsWith(end)) && !tables.includes(path))
      .map(({ path, text }) => ({ path, lines: text.split("\n").length - 1 }))
      .filter(({ lines }) => lines > linesMax)
      .map(({ path, lines }) => `${path} has ${lines} lines: split it by what it does`);
    expect(long).toEqual([]);
  });

  it("of every room of src stand under a README that says what the room is for", () => {
    const rooms = readdirSync(join(root, "src"), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const without = rooms
      .filter(({ name }) => !existsSync(join(root, "src", name, "README.md")))
      .map(({ name }) => `src/${name}/README.md is missing: purpose, ports, assumptions, how it is verified`);
    expect(without).toEqual([]);
  });

  it("leave no work behind in comments: file an issue instead", () => {
    // Put together, so that this file does not hold the words.
    const words = [["TO", "DO"], ["FIX", "ME"], ["XX", "X"]].map((halves) => halves.join("")); // prettier-ignore
    expect(linesThat(own, new RegExp(`\\b(${words.join("|")})\\b`))).toEqual([]);
  });

  it("name no path of somebody's machine: use a path from the repository's root or import.meta.dirname", () => {
    const homes = [...["home", "root", "Users", "work"].map((name) => `/${name}/`), "C:\\\\Users\\\\"];
    const pattern = new RegExp(`(^|[\\s"'\`(=:])(${homes.join("|")})\\w`);
    const files = own.filter(({ path }) => path !== "tests/tidy/files.test.ts");
    expect(linesThat(files, pattern)).toEqual([]);
  });
});
