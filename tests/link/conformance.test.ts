import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { link, type MessageType } from "../../src/messages/index.ts";
import {
  cobsDecode,
  cobsEncode,
  crc32c,
  createFrame,
  decodeFrame,
  payloadOf,
  TargetSession,
  type TargetIdentity,
} from "../../src/link/index.ts";
import { conformanceDifferences } from "../../tools/conformance.ts";
import { cobsRefusals, cobsVectors, crcVectors } from "../../tools/conformance/anchors.ts";
import type { FrameVector, RefusalVector } from "../../tools/conformance/frames.ts";
import { fromHex, readable, toHex } from "../../tools/conformance/hex.ts";
import { act, takeEvents, type Transcript } from "../../tools/conformance/transcripts.ts";

const folder = join(import.meta.dirname, "..", "conformance");
const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), "utf8"));

describe("the conformance vectors", () => {
  it("are what the sources give", () => {
    expect(conformanceDifferences()).toEqual([]);
  });

  it("hold the published CRC-32C and COBS values", () => {
    const crc = read("crc32c.json") as { vectors: { bytes: string; crc32c: string }[] };
    expect(crc.vectors.length).toBe(crcVectors.length);
    for (const vector of crc.vectors) expect(crc32c(fromHex(vector.bytes))).toBe(Number.parseInt(vector.crc32c, 16));
    const cobs = read("cobs.json") as {
      vectors: { decoded: string; encoded: string }[];
      refused: { encoded: string }[];
    };
    expect([cobs.vectors.length, cobs.refused.length]).toEqual([cobsVectors.length, cobsRefusals.length]);
    const room = new Uint8Array(600);
    for (const { decoded, encoded } of cobs.vectors) {
      const bytes = fromHex(decoded);
      expect(toHex(room.subarray(0, cobsEncode(bytes, bytes.length, room, 0)))).toBe(encoded);
      expect(toHex(room.subarray(0, cobsDecode(fromHex(encoded), 0, encoded.length / 2, room)))).toBe(decoded);
    }
    for (const { encoded } of cobs.refused) expect(cobsDecode(fromHex(encoded), 0, encoded.length / 2, room)).toBe(-1);
  });
});

describe("a good frame", () => {
  const { vectors } = read("frames.json") as { vectors: FrameVector[] };

  it.each(vectors)("$name decodes to its header, payload and fields", (vector) => {
    const frame = createFrame();
    const { type, flags, session, sequence, ack } = vector;
    expect(decodeFrame(fromHex(vector.wire).slice(1, -1), frame)).toBe("frame");
    expect(frame).toMatchObject({ type, flags, session, sequence, ack });
    expect(toHex(payloadOf(frame))).toBe(vector.payload);
    if (vector.message === "") return;
    const message = Object.values(link.v1).find(
      (candidate) => isMessage(candidate) && candidate.name === vector.message,
    );
    const decoded = (message as MessageType<object>).decode(payloadOf(frame));
    expect(decoded.ok && readable(decoded.value)).toEqual(vector.fields);
  });

  it("is there for every type", () => {
    expect(new Set(vectors.map(({ type }) => type)).size).toBe(15);
  });
});

describe("a refusal", () => {
  const { vectors } = read("refusals.json") as { vectors: RefusalVector[] };

  it.each(vectors)("of $name is called $refusal", ({ chunk, refusal }) => {
    expect(decodeFrame(fromHex(chunk), createFrame())).toBe(refusal);
  });
});

describe("a transcript", () => {
  const { transcripts } = read("transcripts.json") as { transcripts: Transcript[] };

  it.each(transcripts)("$name gives the same bytes and asks the same of the unit", ({ identity, lines }) => {
    const target = new TargetSession(fromReadable(identity), 0);
    for (const { at_us, note, receive, unit, poll, asks, send } of lines) {
      if (receive !== undefined) target.receiveBytes(fromHex(receive), at_us);
      if (unit) act(target, unit, at_us);
      if (poll) target.poll(at_us);
      const asked = takeEvents(target).map((event) => readable({ ...event, at_us: undefined }));
      expect(asked, note).toEqual(asks);
      expect(toHex(target.takeOutput() ?? []), note).toBe(send);
    }
  });
});

function isMessage(candidate: unknown): candidate is MessageType<object> {
  return typeof candidate === "object" && candidate !== null && "decode" in candidate;
}

function fromReadable(identity: unknown): TargetIdentity {
  const written = identity as Record<string, unknown>;
  const bytes = {
    contractHash: fromHex(String(written["contractHash"])),
    boardUid: fromHex(String(written["boardUid"])),
  };
  return { ...(written as unknown as TargetIdentity), ...bytes };
}
