/**
 * Telecommand authentication: HMAC-SHA-256 with a tag of 128 bits.
 *
 * Only the shell has the key. The exercise asks by a socket whether a frame is authentic; the answer goes into the input
 * log, so that a recording replays without the key, and neither key nor tags are ever part of the state.
 */

import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { assert } from "../kernel/assert.ts";
import type { Responder } from "../kernel/socket.ts";
import { signedPart, tag_bytes } from "../messages/secure-frame.ts";

export const key_bytes = 32;

/** What the spacecraft's decoder asks. */
export interface AuthenticationRequest {
  readonly signed: Uint8Array;
  /** Null for a frame of our own ground, which is sealed on the way: its tag is no state. */
  readonly tag: Uint8Array | null;
}

export interface AuthenticationAnswer {
  readonly authentic: boolean;
}

/** The tag over what is to be signed. */
export const tagOf = (key: Uint8Array, signed: Uint8Array): Uint8Array =>
  hmac(sha256, key, signed).subarray(0, tag_bytes);

/** A frame as it goes on the air. */
export function sealSecureFrame(key: Uint8Array, counter: number, frame: Uint8Array): Uint8Array {
  const signed = signedPart(counter, frame);
  const sealed = new Uint8Array(signed.length + tag_bytes);
  sealed.set(signed);
  sealed.set(tagOf(key, signed), signed.length);
  return sealed;
}

/** Whether a tag belongs to what was signed; the time that it takes tells nothing of where they differ. */
export function isAuthentic(key: Uint8Array, signed: Uint8Array, tag: Uint8Array): boolean {
  const expected = tagOf(key, signed);
  let difference = tag.length ^ expected.length;
  for (let i = 0; i < tag_bytes; i += 1) difference |= (tag[i] ?? 0) ^ expected[i]!;
  return difference === 0;
}

/** Who sits in the exercise's authentication socket where there is a key. */
export function createAuthenticator(key: Uint8Array): Responder {
  assert(key.length === key_bytes, `a key has ${key_bytes} bytes, not ${key.length}`);
  return {
    isOutside: true,
    respond(request): AuthenticationAnswer {
      const { signed, tag } = request as AuthenticationRequest;
      return { authentic: isAuthentic(key, signed, tag ?? tagOf(key, signed)) };
    },
    save: () => undefined,
    restore: () => undefined,
  };
}
