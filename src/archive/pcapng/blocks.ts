/**
 * Blocks of a pcapng file, little-endian.
 *
 * Source: IETF, PCAP Now Generic (pcapng) Capture File Format, draft-ietf-opsawg-pcapng, sections 3 and 4.
 */

/** The link type that the registry leaves to its users: LINKTYPE_USER0. */
export const linkTypeUser0 = 147;

const sectionHeader = 0x0a0d0d0a;
const interfaceDescription = 1;
const enhancedPacket = 6;
const byteOrderMagic = 0x1a2b3c4d;
const nanoseconds = 9;

/** Seen from the host that captures: `inbound` came from the target. */
export type PacketDirection = "inbound" | "outbound";

export interface Section {
  readonly comment: string;
  readonly hardware: string;
  readonly system: string;
  readonly application: string;
}

export interface Packet {
  readonly interfaceIndex: number;
  /** Since 1970. */
  readonly at_ns: bigint;
  readonly direction: PacketDirection;
  readonly comment: string;
  readonly bytes: Uint8Array;
}

/** The block that opens a file; its length is left open, so that it can be written to a pipe. */
export function sectionBlock({ comment, hardware, system, application }: Section): Uint8Array {
  const fixed = Buffer.alloc(16, 0xff);
  fixed.writeUInt32LE(byteOrderMagic, 0);
  fixed.writeUInt16LE(1, 4);
  fixed.writeUInt16LE(0, 6);
  return block(sectionHeader, [
    fixed,
    textOption(1, comment),
    textOption(2, hardware),
    textOption(3, system),
    textOption(4, application),
    endOfOptions,
  ]);
}

/**
 * An interface whose packets carry nanoseconds and are never cut. Interfaces count from 0 in the order of their blocks.
 *
 * @param speed_bps of the line, where it is known
 */
export function interfaceBlock(name: string, description: string, speed_bps?: number): Uint8Array {
  const fixed = Buffer.alloc(8);
  fixed.writeUInt16LE(linkTypeUser0, 0);
  return block(interfaceDescription, [
    fixed,
    textOption(2, name),
    textOption(3, description),
    ...(speed_bps === undefined ? [] : [option(8, u64(speed_bps))]),
    option(9, Uint8Array.of(nanoseconds)),
    endOfOptions,
  ]);
}

export function packetBlock({ interfaceIndex, at_ns, direction, comment, bytes }: Packet): Uint8Array {
  const fixed = Buffer.alloc(20);
  fixed.writeUInt32LE(interfaceIndex, 0);
  fixed.writeUInt32LE(Number(at_ns >> 32n), 4);
  fixed.writeUInt32LE(Number(at_ns & 0xffff_ffffn), 8);
  fixed.writeUInt32LE(bytes.length, 12);
  fixed.writeUInt32LE(bytes.length, 16);
  const flags = Buffer.alloc(4);
  flags.writeUInt32LE(direction === "inbound" ? 1 : 2);
  return block(enhancedPacket, [fixed, padded(bytes), textOption(1, comment), option(2, flags), endOfOptions]);
}

function block(type: number, parts: readonly Uint8Array[]): Uint8Array {
  const size_bytes = parts.reduce((sum, part) => sum + part.length, 12);
  const head = Buffer.alloc(8);
  head.writeUInt32LE(type, 0);
  head.writeUInt32LE(size_bytes, 4);
  return Buffer.concat([head, ...parts, head.subarray(4)]);
}

const endOfOptions = new Uint8Array(4);

function option(code: number, value: Uint8Array): Uint8Array {
  const head = Buffer.alloc(4);
  head.writeUInt16LE(code, 0);
  head.writeUInt16LE(value.length, 2);
  return Buffer.concat([head, padded(value)]);
}

function u64(value: number): Uint8Array {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(BigInt(value));
  return bytes;
}

const textOption = (code: number, text: string): Uint8Array => option(code, Buffer.from(text, "utf8"));

/** Filled up with zeros to a whole number of 32-bit words. */
function padded(bytes: Uint8Array): Uint8Array {
  if (bytes.length % 4 === 0) return bytes;
  const filled = new Uint8Array(Math.ceil(bytes.length / 4) * 4);
  filled.set(bytes);
  return filled;
}
