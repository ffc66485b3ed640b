/** The link in C: conformance vectors and mutated frames, under the address and undefined-behaviour sanitizers. */

import { execFileSync } from "node:child_process";
import { beforeAll, describe, expect, it } from "vitest";
import { checkedProgram, make } from "./support/build.ts";

beforeAll(() => void make("checked"), 300_000);

const run = (program: string, ...words: string[]): string =>
  execFileSync(checkedProgram(program), words, { encoding: "utf8", stdio: "pipe" });

describe("the link in C", () => {
  it("gives the bytes of every conformance vector and transcript, whole and byte by byte", () => {
    expect(run("conformance")).toMatch(/^conformance: [4-9]\d\d passed, 0 failed$/m);
  });

  it("finds nothing to stumble over in 100,000 mutated frames", () => {
    expect(run("fuzz", "100000", "20220809")).toMatch(/100000 frames .* nothing found/);
  });
});
