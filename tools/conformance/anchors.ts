/** Published values that do not come from our code: they hold CRC and COBS where everybody else has them. */

const ascending = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);

/** The 48 bytes of the SCSI Read (10) command of RFC 3720, appendix B.4: all zero but these. */
function iscsiRead(): number[] {
  const bytes = ascending(0, 47).fill(0);
  const set: readonly (readonly [number, number])[] = [
    [0, 0x01],
    [1, 0xc0],
    [16, 0x14],
    [22, 0x04],
    [27, 0x14],
    [31, 0x18],
    [32, 0x28],
    [40, 0x02],
  ];
  for (const [at, value] of set) bytes[at] = value;
  return bytes;
}

/** Source: RFC 3720, appendix B.4; the check value of "123456789" is that of the CRC catalogue (CRC-32/ISCSI). */
export const crcVectors: readonly { name: string; bytes: readonly number[]; crc32c: number }[] = [
  { name: "123456789", bytes: ascending(0x31, 0x39), crc32c: 0xe3069283 },
  { name: "32 bytes of zeros", bytes: ascending(0, 31).fill(0), crc32c: 0x8a9136aa },
  { name: "32 bytes of ones", bytes: ascending(0, 31).fill(0xff), crc32c: 0x62a8ab43 },
  { name: "32 incrementing bytes", bytes: ascending(0, 31), crc32c: 0x46dd794e },
  { name: "32 decrementing bytes", bytes: ascending(0, 31).toReversed(), crc32c: 0x113fdb5c },
  {
    name: "an iSCSI read command",
    bytes: iscsiRead(),
    crc32c: 0xd9963a56,
  },
  { name: "nothing", bytes: [], crc32c: 0 },
];

/**
 * Source: Cheshire and Baker 1999, section III: code n is followed by n - 1 bytes and stands for a zero after them, 0xFF for
 * 254 bytes without one. The cases are the boundaries of that rule, worked out by hand.
 */
export const cobsVectors: readonly { name: string; decoded: readonly number[]; encoded: readonly number[] }[] = [
  { name: "nothing", decoded: [], encoded: [1] },
  { name: "one zero", decoded: [0], encoded: [1, 1] },
  { name: "two zeros", decoded: [0, 0], encoded: [1, 1, 1] },
  { name: "a zero inside", decoded: [0x11, 0x22, 0, 0x33], encoded: [3, 0x11, 0x22, 2, 0x33] },
  { name: "no zero", decoded: [0x11, 0x22, 0x33, 0x44], encoded: [5, 0x11, 0x22, 0x33, 0x44] },
  { name: "zeros at the end", decoded: [0x11, 0, 0, 0], encoded: [2, 0x11, 1, 1, 1] },
  { name: "254 bytes without zero", decoded: ascending(1, 254), encoded: [0xff, ...ascending(1, 254)] },
  { name: "a zero before 254 bytes", decoded: [0, ...ascending(1, 254)], encoded: [1, 0xff, ...ascending(1, 254)] },
  { name: "255 bytes without zero", decoded: ascending(1, 255), encoded: [0xff, ...ascending(1, 254), 2, 0xff] },
  { name: "254 bytes and a zero", decoded: [...ascending(2, 255), 0], encoded: [0xff, ...ascending(2, 255), 1, 1] },
  {
    name: "253 bytes, a zero, a byte",
    decoded: [...ascending(3, 255), 0, 1],
    encoded: [0xfe, ...ascending(3, 255), 2, 1],
  },
];

/** What a decoder must refuse. */
export const cobsRefusals: readonly { name: string; encoded: readonly number[] }[] = [
  { name: "a zero as code", encoded: [0, 1] },
  { name: "a zero inside a block", encoded: [4, 1, 0, 2] },
  { name: "a block that reaches one byte beyond the end", encoded: [4, 1, 2] },
];
