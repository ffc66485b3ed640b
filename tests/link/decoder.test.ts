import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  chunkMax_bytes,
  createFrame,
  decodeFrame,
  frameType,
  payloadMax_bytes,
  payloadOf,
} from "../../src/link/index.ts";
import { chunkFromRaw, chunkOf, rawFrame, stuffed } from "./support/frames.ts";

const frame = createFrame();
const step = chunkOf({ type: frameType.step, session: 0x1234, sequence: 7, payload: Uint8Array.from([8, 5, 0, 0, 9]) });

describe("the decoder", () => {
  it("gives back every frame that was written", () => {
    const u16 = fc.nat(0xffff);
    const payloads = fc.uint8Array({ maxLength: payloadMax_bytes });
    fc.assert(
      fc.property(fc.nat(14), fc.nat(0x7f), u16, u16, u16, payloads, (type, flags, session, sequence, ack, payload) => {
        const chunk = chunkOf({ type, flags, session, sequence, ack, payload });
        expect(decodeFrame(chunk, frame)).toBe("frame");
        expect(frame).toMatchObject({ type, flags, session, sequence, ack, payload_bytes: payload.length });
        expect(payloadOf(frame)).toEqual(payload);
      }),
    );
  });

  it("refuses every prefix of a frame and every frame that lost its beginning", () => {
    for (let end = 0; end < step.length; end += 1) {
      expect(decodeFrame(step.subarray(0, end), frame)).not.toBe("frame");
      expect(decodeFrame(step.subarray(end + 1), frame)).not.toBe("frame");
    }
  });

  it("refuses every single-bit flip and every change of a single byte", () => {
    for (let at = 0; at < step.length; at += 1) {
      for (let change = 1; change < 256; change += 1) {
        const changed = step.slice();
        changed[at]! ^= change;
        expect(["cobs", "length", "crc"]).toContain(decodeFrame(changed, frame));
      }
    }
  });

  it("leaves the frame as it was where it refuses", () => {
    decodeFrame(step, frame);
    decodeFrame(step.subarray(1), frame);
    expect(frame).toMatchObject({ type: frameType.step, session: 0x1234, sequence: 7 });
  });

  it("takes a payload of 512 bytes and refuses 513", () => {
    const most = new Uint8Array(payloadMax_bytes).fill(1);
    expect(decodeFrame(chunkOf({ type: 4, payload: most }), frame)).toBe("frame");
    const more = new Uint8Array(payloadMax_bytes + 1);
    expect(decodeFrame(chunkFromRaw(rawFrame(0x14, 0, 513, more)), frame)).toBe("length");
  });

  it("refuses 13 decoded bytes and takes the 14 of an empty payload", () => {
    expect(decodeFrame(chunkOf({ type: 8 }), frame)).toBe("frame");
    expect(decodeFrame(chunkFromRaw(new Uint8Array(9)), frame)).toBe("length");
  });

  it("calls a chunk of 530 bytes oversize and one of 529 by what is wrong in it", () => {
    expect(chunkMax_bytes).toBe(529);
    expect(decodeFrame(new Uint8Array(530).fill(1), frame)).toBe("oversize");
    expect(decodeFrame(new Uint8Array(529).fill(1), frame)).toBe("length");
    expect(decodeFrame(new Uint8Array(529).fill(0xff), frame)).toBe("cobs");
  });

  it("refuses a declared length one more or one less than the payload, though the CRC is right", () => {
    const payload = Uint8Array.of(1, 2, 3);
    expect(decodeFrame(chunkFromRaw(rawFrame(0x14, 0, 3, payload)), frame)).toBe("frame");
    expect(decodeFrame(chunkFromRaw(rawFrame(0x14, 0, 2, payload)), frame)).toBe("length");
    expect(decodeFrame(chunkFromRaw(rawFrame(0x14, 0, 4, payload)), frame)).toBe("length");
  });

  it("calls another version, type 15 and an unknown flag that must be understood unknown", () => {
    const nothing = new Uint8Array(0);
    expect(decodeFrame(chunkFromRaw(rawFrame(0x24, 0, 0, nothing)), frame)).toBe("unknown");
    expect(decodeFrame(chunkFromRaw(rawFrame(0x1f, 0, 0, nothing)), frame)).toBe("unknown");
    expect(decodeFrame(chunkFromRaw(rawFrame(0x14, 0x88, 0, nothing)), frame)).toBe("unknown");
    expect(decodeFrame(chunkFromRaw(rawFrame(0x14, 0x08, 0, nothing)), frame)).toBe("frame");
    expect(decodeFrame(chunkFromRaw(rawFrame(0x14, 0x86, 0, nothing)), frame)).toBe("frame");
  });

  it("refuses text that a boot loader prints", () => {
    const text = Uint8Array.from("ESP-ROM:esp32c3-api1-20210207\r\n", (letter) => letter.charCodeAt(0));
    expect(decodeFrame(text, frame)).not.toBe("frame");
    expect(decodeFrame(stuffed(text), frame)).toBe("crc");
  });
});
