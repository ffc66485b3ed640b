/** The contract as a FileDescriptorSet, which recordings embed so that other tools can read them. */

import { descriptorSetBase64 } from "./generated/descriptors.ts";

/** The serialised FileDescriptorSet: every file of the contract, the options and the imports. */
export const descriptorSet = (): Uint8Array => bytesFromBase64(descriptorSetBase64);

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Decodes base64 text. Throws RangeError on a character outside the alphabet. Source: RFC 4648, section 4. */
export function bytesFromBase64(text: string): Uint8Array {
  const digits = text.replace(/=+$/, "");
  const bytes = new Uint8Array(Math.floor((digits.length * 6) / 8));
  let bits = 0;
  let bitCount = 0;
  let size_bytes = 0;
  for (let i = 0; i < digits.length; i += 1) {
    const digit = alphabet.indexOf(digits.charAt(i));
    if (digit < 0) throw new RangeError(`base64: character ${JSON.stringify(digits.charAt(i))} at ${i}`);
    bits = ((bits << 6) | digit) & 0xffff;
    bitCount += 6;
    if (bitCount < 8) continue;
    bitCount -= 8;
    bytes[size_bytes] = (bits >> bitCount) & 0xff;
    size_bytes += 1;
  }
  return bytes;
}
