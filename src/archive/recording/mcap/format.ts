/** The part of the MCAP format that our recordings use. Source: MCAP specification, version 0 (mcap.dev/spec). */

export const magic = Uint8Array.of(0x89, 0x4d, 0x43, 0x41, 0x50, 0x30, 0x0d, 0x0a);

export const Op = {
  header: 0x01,
  footer: 0x02,
  schema: 0x03,
  channel: 0x04,
  message: 0x05,
  chunk: 0x06,
  messageIndex: 0x07,
  metadata: 0x0c,
  dataEnd: 0x0f,
} as const;

/** Opcode and length before every record. */
export const recordHead_bytes = 9;

/** Footer record and closing magic: where a closed file ends. */
export const tail_bytes = recordHead_bytes + 20 + magic.length;

/** What the header calls our files. Another profile is another kind of file. */
export const profile = "falak";

/** Version of what the channels and metadata of the profile mean. */
export const formatVersion = "1";

/** Largest record that is read; a length beyond it is damage. Scenario files and chunks are far smaller. */
export const recordBytesMax = 64 * 1024 * 1024;

export function startsWithMagic(bytes: Uint8Array): boolean {
  return bytes.length >= magic.length && magic.every((byte, index) => bytes[index] === byte);
}
