import { describe, expect, it } from "vitest";
import { breakpointBytes, readBreakpointBytes } from "../../../src/archive/breakpoint/format.ts";
import { sample } from "./support.ts";

const bytes = breakpointBytes(sample(5));

/** The refusal's code; throws where the bytes are taken. */
function refusal(given: Uint8Array): string {
  const read = readBreakpointBytes(given);
  if (read.ok) throw new Error("taken");
  return read.refusal.code;
}

describe("the bytes of a breakpoint", () => {
  it("bring everything back, and are the same for the same content", () => {
    const read = readBreakpointBytes(bytes);
    expect(read).toMatchObject({ ok: true, content: sample(5), sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(breakpointBytes(sample(5))).toEqual(bytes);
    if (read.ok) expect(breakpointBytes(read.content)).toEqual(bytes);
  });

  it("are refused cut short at every length, and with anything behind them", () => {
    for (let size = 0; size < bytes.length; size += 1) {
      expect(refusal(bytes.subarray(0, size)), `${size} bytes`).toBe(size === 0 ? "cut" : refusalOfPrefix(size));
    }
    expect(refusal(Buffer.concat([bytes, Buffer.of(0)]))).toBe("damaged");
  });

  it("are refused with any single bit flipped", () => {
    const altered = Uint8Array.from(bytes);
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      altered[bit >> 3]! ^= 1 << (bit & 7);
      expect(["not-a-breakpoint", "unsupported", "cut", "damaged"]).toContain(refusal(altered));
      altered[bit >> 3]! ^= 1 << (bit & 7);
    }
  });

  it("of another format name both versions, and other files are told apart", () => {
    const text = Buffer.from(bytes).toString("latin1");
    const other = Buffer.from(text.replace("falak breakpoint 1\n", "falak breakpoint 2\n"), "latin1");
    expect(readBreakpointBytes(other)).toMatchObject({
      refusal: { code: "unsupported", why: "its format is 2, this version reads 1" },
    });
    for (const foreign of ["", "scenario: {}\n", "falak breakfast 1\n", "\u0089MCAP0\r\n"]) {
      expect(refusal(Buffer.from(foreign, "latin1"))).toBe(foreign === "" ? "cut" : "not-a-breakpoint");
    }
  });
});

/** Up to the end of its first line a prefix may be anything that begins so. */
const refusalOfPrefix = (size: number): string =>
  size < "falak breakpoint ".length || size > "falak breakpoint 1".length ? "cut" : "not-a-breakpoint";
