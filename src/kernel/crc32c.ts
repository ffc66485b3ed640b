/**
 * CRC-32C (Castagnoli), slicing by eight bytes.
 *
 * Source: polynomial 0x1EDC6F41 reflected, initial value and final exclusive-or 0xFFFFFFFF (RFC 3720, appendix B.4).
 */

const polynomial = 0x82f63b78;
const slices = 8;

/** Row k holds the CRC of a byte that k zero bytes follow. */
const table = makeTable();

function makeTable(): Uint32Array {
  const rows = new Uint32Array(slices * 256);
  for (let byte = 0; byte < 256; byte += 1) {
    let crc = byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ polynomial : crc >>> 1;
    rows[byte] = crc;
  }
  for (let i = 256; i < rows.length; i += 1) {
    const previous = rows[i - 256]!;
    rows[i] = (previous >>> 8) ^ rows[previous & 0xff]!;
  }
  return rows;
}

/** CRC-32C of `bytes[start, end)` as an unsigned 32-bit number; allocates nothing. */
export function crc32c(bytes: Uint8Array, start = 0, end = bytes.length): number {
  const t = table;
  let crc = -1;
  let i = start;
  for (; i + 8 <= end; i += 8) {
    crc ^= bytes[i]! | (bytes[i + 1]! << 8) | (bytes[i + 2]! << 16) | (bytes[i + 3]! << 24);
    crc =
      t[1792 + (crc & 0xff)]! ^
      t[1536 + ((crc >>> 8) & 0xff)]! ^
      t[1280 + ((crc >>> 16) & 0xff)]! ^
      t[1024 + (crc >>> 24)]! ^
      t[768 + bytes[i + 4]!]! ^
      t[512 + bytes[i + 5]!]! ^
      t[256 + bytes[i + 6]!]! ^
      t[bytes[i + 7]!]!;
  }
  for (; i < end; i += 1) crc = (crc >>> 8) ^ t[(crc ^ bytes[i]!) & 0xff]!;
  return ~crc >>> 0;
}
