/**
 * Consistent overhead byte stuffing: any bytes become bytes without 0x00, one more in every 254.
 *
 * Source: Cheshire and Baker, Consistent Overhead Byte Stuffing, IEEE/ACM Trans. Networking 7(2), 1999.
 */

/** Most bytes that `size_bytes` bytes can become. */
export const cobsMax_bytes = (size_bytes: number): number => size_bytes + Math.max(1, Math.ceil(size_bytes / 254));

/**
 * Encodes `source[0, size_bytes)` into `target` from `at`; returns the index after the last byte written.
 * The caller gives room for `cobsMax_bytes(size_bytes)`.
 */
export function cobsEncode(source: Uint8Array, size_bytes: number, target: Uint8Array, at: number): number {
  let codeAt = at;
  let out = at + 1;
  let code = 1;
  for (let i = 0; i < size_bytes; i += 1) {
    const byte = source[i]!;
    if (byte !== 0) {
      target[out] = byte;
      out += 1;
      code += 1;
      if (code !== 0xff || i + 1 === size_bytes) continue;
    }
    target[codeAt] = code;
    codeAt = out;
    out += 1;
    code = 1;
  }
  target[codeAt] = code;
  return out;
}

/**
 * Decodes `source[start, end)` into `target` from 0; returns the decoded size, or -1 where the bytes are not COBS
 * (a zero, or a block that reaches beyond the end) or do not fit. The output is shorter than the input.
 */
export function cobsDecode(source: Uint8Array, start: number, end: number, target: Uint8Array): number {
  const room = target.length;
  let out = 0;
  let i = start;
  while (i < end) {
    const code = source[i]!;
    const blockEnd = i + code;
    if (code === 0 || blockEnd > end || out + code > room + 1) return -1;
    for (i += 1; i < blockEnd; i += 1) {
      const byte = source[i]!;
      if (byte === 0) return -1;
      target[out] = byte;
      out += 1;
    }
    if (code === 0xff || i === end) continue;
    if (out === room) return -1;
    target[out] = 0;
    out += 1;
  }
  return out;
}
