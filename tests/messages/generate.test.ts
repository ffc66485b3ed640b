import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { differences, writeOutputs } from "../../tools/generate/compare.ts";
import { generateAll } from "../../tools/generate/outputs.ts";
import { root } from "./contract.ts";

describe("npm run generate", () => {
  it("would change nothing of what is committed", () => {
    const outputs = generateAll(root);
    expect(outputs.size).toBeGreaterThan(10);
    expect(differences(join(root, "src/messages/generated"), outputs)).toEqual([]);
  });
});

describe("comparing generated files", () => {
  const outputs = new Map([
    ["a.ts", "one\ntwo\n"],
    ["b/c.ts", "three\n"],
  ]);
  let folder = "";

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "falak-generate-"));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it("names what is missing, then nothing once it is written", () => {
    expect(differences(folder, outputs)).toEqual(["a.ts: missing", "b/c.ts: missing"]);
    expect(writeOutputs(folder, outputs)).toEqual(["a.ts", "b/c.ts"]);
    expect(differences(folder, outputs)).toEqual([]);
    expect(writeOutputs(folder, outputs)).toEqual([]);
  });

  it("names the first line that differs and files that are no longer generated, and mends both", () => {
    writeFileSync(join(folder, "a.ts"), "one\n2\n");
    writeFileSync(join(folder, "old.ts"), "");
    expect(differences(folder, outputs)).toEqual(["a.ts: differs from line 2", "old.ts: no longer generated"]);
    writeOutputs(folder, outputs);
    expect(differences(folder, outputs)).toEqual([]);
    expect(readFileSync(join(folder, "a.ts"), "utf8")).toBe("one\ntwo\n");
  });
});
