/**
 * The frame of an authenticated telecommand on the air, around an uplink frame: security parameter index (u16), anti-replay
 * sequence number (u64), the frame, and the tag over all of it; little-endian.
 *
 * Source: the fields are those of CCSDS 355.0-B-2 (space data link security).
 */

/** The only security association that there is. */
export const securityParameterIndex = 1;
export const tag_bytes = 16;
const header_bytes = 10;

/** What a sealed frame carries. */
export interface SecureFrame {
  /** Beyond 2^53 it is not exact any more, and far outside every window. */
  readonly counter: number;
  readonly frame: Uint8Array;
  /** Header and frame: what the tag is made over. */
  readonly signed: Uint8Array;
  readonly tag: Uint8Array;
}

/** Header and frame, ready for the tag. */
export function signedPart(counter: number, frame: Uint8Array): Uint8Array {
  const signed = new Uint8Array(header_bytes + frame.length);
  const view = new DataView(signed.buffer);
  view.setUint16(0, securityParameterIndex, true);
  view.setUint32(2, counter % 2 ** 32, true);
  view.setUint32(6, Math.floor(counter / 2 ** 32), true);
  signed.set(frame, header_bytes);
  return signed;
}

/** Takes a frame off the air apart; null where it is none of an association that there is. */
export function openSecureFrame(bytes: Uint8Array): SecureFrame | null {
  const size_bytes = bytes.length - tag_bytes;
  if (size_bytes <= header_bytes) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint16(0, true) !== securityParameterIndex) return null;
  return {
    counter: view.getUint32(2, true) + view.getUint32(6, true) * 2 ** 32,
    frame: bytes.slice(header_bytes, size_bytes),
    signed: bytes.slice(0, size_bytes),
    tag: bytes.slice(size_bytes),
  };
}

/** Length on the air of a frame that is sealed. */
export const secureSize_bytes = (frame: Uint8Array): number => header_bytes + frame.length + tag_bytes;
