/** Why a run of bytes is no frame: the mistakes of a first firmware, each tried until one explains the bytes. */

import { cobsDecode, crc32c, crc_bytes, frameMin_bytes, header_bytes } from "../../link/index.ts";

const isText = (chunk: Uint8Array): boolean =>
  chunk.every((byte) => byte === 9 || byte === 10 || byte === 13 || (byte >= 0x20 && byte < 0x7f));

/** Text that a program prints on the same line. Frames survive it, so it is no mistake. */
export const isPrinted = (chunk: Uint8Array): boolean => chunk.length > 1 && isText(chunk);

/** What is left of a frame without COBS before the first of its own zeros: the beginning of a header. */
export const isBare = (chunk: Uint8Array): boolean => chunk[0]! >> 4 === 1 && chunk.length < header_bytes;

/** The likely mistake behind a run that is no frame. */
export function causeOf(chunk: Uint8Array): string {
  const decoded = new Uint8Array(chunk.length + 1);
  const size_bytes = cobsDecode(chunk, 0, chunk.length, decoded);
  if (size_bytes < 0) return withoutCobs(chunk);
  const bytes = decoded.subarray(0, size_bytes);
  if (size_bytes < frameMin_bytes) {
    return `decoded it is ${size_bytes} bytes, a frame has at least ${frameMin_bytes}: header (10), payload, CRC (4); ${halved(chunk)}`;
  }
  return crcCause(bytes) ?? headerCause(bytes);
}

const halved = (chunk: Uint8Array): string =>
  isBare(chunk) ? "or the frame goes out without COBS, and its own zeros end it" : "nothing may be left out";

function withoutCobs(chunk: Uint8Array): string {
  if (isText(chunk)) return "this is text: a print on the same UART, or a frame in hex or JSON; frames are binary";
  if (isBare(chunk)) return "the frame goes out without COBS: its first byte is the header's, and its own zeros end it";
  return "a COBS code points beyond the end of the run: count each code as the distance to the next zero, itself included";
}

/** CRC of the given polynomial, reflected, with the usual beginning and end. */
function crcOf(bytes: Uint8Array, polynomial: number, initial = 0xffffffff, final = 0xffffffff): number {
  let crc = initial;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc & 1) === 0 ? crc >>> 1 : (crc >>> 1) ^ polynomial;
  }
  return (crc ^ final) >>> 0;
}

const castagnoli = 0x82f63b78;
const ethernet = 0xedb88320;

function crcCause(bytes: Uint8Array): string | undefined {
  const end = bytes.length - crc_bytes;
  const covered = bytes.subarray(0, end);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const little = view.getUint32(end, true);
  const big = view.getUint32(end, false);
  const right = crc32c(covered);
  if (little === right) return undefined;
  const payload = bytes.subarray(header_bytes, end);
  const candidates: readonly (readonly [number, string])[] = [
    [crcOf(payload, castagnoli), "the CRC is over the payload only: it covers header and payload"],
    [
      crcOf(bytes.subarray(0, header_bytes), castagnoli),
      "the CRC is over the header only: it covers header and payload",
    ],
    [crcOf(covered, ethernet), "this is CRC-32 (zip, Ethernet); the link has CRC-32C, polynomial 0x82f63b78 reflected"],
    [crcOf(covered, castagnoli, 0xffffffff, 0), "the CRC lacks its last step: invert all bits at the end"],
    [
      crcOf(covered, castagnoli, 0, 0),
      "the CRC begins at 0 and is not inverted: begin at 0xffffffff, invert at the end",
    ],
    [crcOf(covered, castagnoli, 0), "the CRC begins at 0: begin at 0xffffffff"],
  ];
  if (big === right) return "the CRC is big-endian: its low byte goes first";
  const found = candidates.find(([crc]) => crc === little || crc === big);
  const order = found !== undefined && found[0] === big && found[0] !== little ? ", and it is big-endian too" : "";
  const told = `it says ${hex32(little)}, ours over the same ${end} bytes is ${hex32(right)}`;
  if (found !== undefined) return `${found[1]}${order} (${told})`;
  return `the CRC is wrong: ${told}; check it with tests/conformance/crc32c.json: over 31 32 ... 39 it is 0xe3069283`;
}

const hex32 = (value: number): string => `0x${value.toString(16).padStart(8, "0")}`;

function headerCause(bytes: Uint8Array): string {
  const payload_bytes = bytes.length - frameMin_bytes;
  const little = bytes[8]! | (bytes[9]! << 8);
  const big = (bytes[8]! << 8) | bytes[9]!;
  if (little !== payload_bytes) {
    if (big === payload_bytes) return "the payload length in the header is big-endian: all numbers are little-endian";
    return `the header says ${little} bytes of payload and ${payload_bytes} are there: the length counts the payload alone`;
  }
  const version = bytes[0]! >> 4;
  if (version !== 1 && (bytes[0]! & 0x0f) === 1)
    return "version and type are swapped: the version is in the high four bits";
  if (version !== 1) return `the first byte says version ${version}: 1 in the high four bits, the type in the low ones`;
  return `type ${bytes[0]! & 0x0f} or flags 0x${bytes[1]!.toString(16)} are not of this version: flags are 0 unless you repeat a frame`;
}
