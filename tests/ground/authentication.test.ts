import { createHmac, randomBytes } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  createAuthenticator,
  isAuthentic,
  key_bytes,
  sealSecureFrame,
  tagOf,
} from "../../src/ground/authentication.ts";
import type { SimTime } from "../../src/kernel/index.ts";
import { openSecureFrame, secureSize_bytes, signedPart, tag_bytes } from "../../src/messages/secure-frame.ts";

const key = Uint8Array.from({ length: key_bytes }, (_, index) => index);
const ascii = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");

describe("the tag", () => {
  // RFC 4231, test cases 1, 2 and 5: HMAC-SHA-256 cut to 128 bits.
  it.each([
    [new Uint8Array(20).fill(0x0b), ascii("Hi There"), "b0344c61d8db38535ca8afceaf0bf12b"],
    [ascii("Jefe"), ascii("what do ya want for nothing?"), "5bdcc146bf60754e6a042426089575c7"],
    [new Uint8Array(20).fill(0x0c), ascii("Test With Truncation"), "a3b6167473100ee06e0c796c2955552b"],
  ])("is that of RFC 4231", (rfcKey, text, expected) => {
    expect(hex(tagOf(rfcKey, text))).toBe(expected);
  });

  it("is what another implementation makes of any key and text", () => {
    const bytes = fc.uint8Array({ maxLength: 200 });
    fc.assert(
      fc.property(fc.uint8Array({ minLength: key_bytes, maxLength: key_bytes }), bytes, (anyKey, text) => {
        const other = createHmac("sha256", anyKey).update(text).digest().subarray(0, tag_bytes);
        expect(hex(tagOf(anyKey, text))).toBe(hex(other));
      }),
    );
  });
});

describe("a sealed frame", () => {
  it("comes back with its number, to the last safe one", () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), fc.uint8Array({ minLength: 1, maxLength: 112 }), (counter, frame) => {
        const sealed = sealSecureFrame(key, counter, frame);
        expect(sealed).toHaveLength(secureSize_bytes(frame));
        const opened = openSecureFrame(sealed)!;
        expect(opened.counter).toBe(counter);
        expect(opened.frame).toEqual(frame);
        expect(opened.signed).toEqual(signedPart(counter, frame));
        expect(isAuthentic(key, opened.signed, opened.tag)).toBe(true);
      }),
    );
  });

  it("is no longer authentic when any bit of it is turned, or none of our association", () => {
    const sealed = sealSecureFrame(key, 7, ascii("request"));
    for (let bit = 0; bit < sealed.length * 8; bit += 1) {
      const turned = sealed.slice();
      turned[bit >> 3]! ^= 1 << (bit & 7);
      const opened = openSecureFrame(turned);
      if (opened !== null) expect(isAuthentic(key, opened.signed, opened.tag)).toBe(false);
      else expect(bit).toBeLessThan(16);
    }
  });

  it("that is cut short opens to nothing or is not authentic, and under another key neither", () => {
    const sealed = sealSecureFrame(key, 7, ascii("request"));
    for (let length = 0; length < sealed.length; length += 1) {
      const opened = openSecureFrame(sealed.slice(0, length));
      if (opened !== null) expect(isAuthentic(key, opened.signed, opened.tag)).toBe(false);
    }
    const opened = openSecureFrame(sealed)!;
    expect(isAuthentic(randomBytes(key_bytes), opened.signed, opened.tag)).toBe(false);
    expect(isAuthentic(key, opened.signed, opened.tag.subarray(0, 15))).toBe(false);
    expect(isAuthentic(key, opened.signed, new Uint8Array(0))).toBe(false);
  });
});

describe("the authenticator", () => {
  it("finds a frame of our own ground authentic, which has no tag yet, and a stranger's by its tag", () => {
    const authenticator = createAuthenticator(key);
    const ask = (counter: number, tag: Uint8Array | null): unknown =>
      authenticator.respond({ signed: signedPart(counter, ascii("request")), tag }, 0 as SimTime);
    expect(ask(1, null)).toEqual({ authentic: true });
    expect(ask(1, tagOf(key, signedPart(1, ascii("request"))))).toEqual({ authentic: true });
    expect(ask(2, tagOf(key, signedPart(1, ascii("request"))))).toEqual({ authentic: false });
  });

  it("remembers nothing that a breakpoint would carry", () => {
    expect(createAuthenticator(key).save()).toBeUndefined();
    expect(() => createAuthenticator(key.subarray(1))).toThrow(/32 bytes, not 31/);
  });
});
