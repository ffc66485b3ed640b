/** The guide: its bytes and tables are what the contract and the link give, and its words are words of the command line. */

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { steps } from "../../../src/bench/acceptance/accept.ts";
import { createFrame, decodeFrame } from "../../../src/link/index.ts";
import { filledIn, guideFile } from "../../../tools/guide.ts";

const guide = readFileSync(guideFile, "utf8");
const root = join(import.meta.dirname, "..", "..", "..");

/** Runs of bytes behind "on the wire:". */
const wires = Array.from(guide.matchAll(/on the wire:\n([0-9a-f \n]+?)```/g), ([, bytes]) =>
  Uint8Array.from(Buffer.from(bytes!.replaceAll(/\s/g, ""), "hex")),
);

describe("your own firmware in an hour", () => {
  it("has the examples and tables that the contract gives (node tools/guide.ts writes them anew)", () => {
    expect(guide).toBe(filledIn(guide));
  });

  it("shows frames that are frames, with a delimiter before and after", () => {
    expect(wires.length).toBeGreaterThan(12);
    for (const wire of wires) {
      expect([wire[0], wire.at(-1)]).toEqual([0, 0]);
      expect(decodeFrame(wire.subarray(1, -1), createFrame())).toBe("frame");
    }
  });

  it("has a section for every step of the acceptance, with its check", () => {
    for (const [index, { name }] of steps.entries()) {
      expect(guide).toMatch(new RegExp(`^## ${index + 1}\\. ${name.split(/[ ,]/)[0]!}`, "im"));
      expect(guide).toContain(`--step ${index + 1}\``);
    }
  });

  it("names files that are there", () => {
    const named = guide.match(/\b(?:firmware-stubs|hil|proto|tests|scenarios)\/[\w./-]+[\w]/g) ?? [];
    const missing = named.filter(
      (file) => !["hil/boards/NAME.yaml", "hil/report.html"].includes(file) && !existsSync(join(root, file)),
    );
    expect(missing).toEqual([]);
  });
});
