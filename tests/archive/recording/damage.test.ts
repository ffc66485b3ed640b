import { McapRecordBuilder } from "@mcap/core";
import { describe, expect, it } from "vitest";
import { readRecording } from "../../../src/archive/index.ts";
import { flaws, realRecording, sample } from "./flips.ts";
import { readBytes, tinyRecording } from "./support.ts";

describe("a damaged recording", () => {
  it("is refused for each single bit of a small one, all of them tried", async () => {
    const bytes = await tinyRecording();
    expect(readBytes(bytes).ok).toBe(true);
    expect(flaws(bytes, Array(bytes.length * 8).keys())).toEqual([]);
  });

  it("is refused for single bits all over one with real schemas", async () => {
    const bytes = await realRecording();
    expect(readBytes(bytes).ok).toBe(true);
    expect(flaws(bytes, sample(bytes.length * 8, 2000))).toEqual([]);
  });

  it("is refused at every length that it can be cut to, as unclosed", async () => {
    const bytes = await tinyRecording();
    for (let length = 0; length < bytes.length; length += 1) {
      const read = readBytes(bytes.subarray(0, length));
      expect([length, read.ok]).toEqual([length, false]);
      if (!read.ok && length >= 8) expect([length, read.refusal.code]).toEqual([length, "unclosed"]);
      if (!read.ok) expect(read.refusal.offset).toBeLessThanOrEqual(length);
    }
  });

  it("is refused with a byte more, with a hole of zeros, and with a second recording behind it", async () => {
    const bytes = await tinyRecording();
    const hole = bytes.slice().fill(0, 700, 900);
    for (const wrong of [Buffer.concat([bytes, Uint8Array.of(0)]), hole, Buffer.concat([bytes, bytes])])
      expect(readBytes(wrong).ok).toBe(false);
  });

  it("says where: the offset is that of the record that holds the damage", async () => {
    const bytes = await tinyRecording();
    const at = Buffer.from(bytes).indexOf("scenarioText");
    bytes[at]! ^= 1;
    const read = readBytes(bytes);
    expect(read).toMatchObject({
      ok: false,
      refusal: { code: "damaged", why: 'metadata "falak.scenario" does not match its CRC' },
    });
    if (!read.ok) expect(bytes[read.refusal.offset]).toBe(0x0c);
    if (!read.ok) expect(at - read.refusal.offset).toBeLessThan(100);
  });

  it("names the file, the offset and the next step in one line", async () => {
    const bytes = (await tinyRecording()).slice(0, -1);
    const read = readBytes(bytes);
    expect(!read.ok && read.refusal.message).toMatch(
      /^x\.mcap was not closed: the closing magic is missing or wrong \(offset \d+\); `falak recover x\.mcap` closes what is there$/,
    );
  });
});

describe("what is no recording", () => {
  it.each([
    ["nothing", ""],
    ["text", "name: first-contact\n"],
    ["a cut magic", "\x89MCAP"],
  ])("is refused as such: %s", (_, text) => {
    expect(readBytes(Buffer.from(text, "latin1"))).toMatchObject({
      ok: false,
      refusal: { code: "not-a-recording", offset: 0 },
    });
  });

  it.each(["/nowhere/run.mcap", "."])("is refused where it cannot be read: %s", (path) => {
    const message = expect.stringMatching(
      /^there is no file \/nowhere\/run\.mcap; check|^\. is a folder; name/,
    ) as string;
    expect(readRecording(path)).toMatchObject({ ok: false, refusal: { code: "missing", message } });
  });

  it.each([
    ["not-a-recording", { profile: "ros2", library: "somebody" }],
    ["unsupported", { profile: "falak", library: "falak recording 2" }],
  ])("is refused as %s where the header says so", (code, of) => {
    const foreign = new McapRecordBuilder();
    foreign.writeMagic();
    foreign.writeHeader(of);
    expect(readBytes(foreign.buffer)).toMatchObject({ ok: false, refusal: { code, offset: 8 } });
  });

  it("is refused where a length in it would take all memory", async () => {
    const bytes = await tinyRecording();
    new DataView(bytes.buffer, bytes.byteOffset).setBigUint64(9, 2n ** 63n, true);
    expect(readBytes(bytes)).toMatchObject({ ok: false, refusal: { code: "damaged", offset: 8 } });
  });
});
