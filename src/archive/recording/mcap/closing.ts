/** Verifies what stands behind the data of a closed file: summary, footer, magic. */

import { crc32 } from "node:zlib";
import { Cursor } from "./cursor.ts";
import { magic, Op, recordHead_bytes, startsWithMagic, tail_bytes } from "./format.ts";
import type { ByteSource } from "./source.ts";
import type { Ending } from "./walk.ts";

const slice_bytes = 1024 * 1024;

/** Whether the source ends as closed files do; the magic that it begins with does not count. */
export const endsWithMagic = (source: ByteSource): boolean =>
  source.size_bytes >= magic.length + tail_bytes &&
  startsWithMagic(source.read(source.size_bytes - magic.length, magic.length));

/** Trouble with the summary that begins at `summaryStart`, or undefined where there is none. */
export function checkClosing(source: ByteSource, summaryStart: number): Extract<Ending, { ok: false }> | undefined {
  const tailStart = source.size_bytes - tail_bytes;
  if (tailStart < summaryStart) return found("cut", "the file ends before its footer", source.size_bytes);
  const tail = new Cursor(source.read(tailStart, tail_bytes), tailStart);
  const opcode = tail.u8();
  const size_bytes = tail.size();
  const stated = { summaryStart: tail.size(), offsetStart: tail.size(), crc: tail.u32() };
  if (!startsWithMagic(tail.bytes(magic.length)))
    return found("cut", "the closing magic is missing or wrong", source.size_bytes - magic.length);
  if (opcode !== Op.footer || size_bytes !== tail_bytes - magic.length - recordHead_bytes)
    return found("damaged", "the footer is not where it should be", tailStart);
  if (stated.summaryStart !== summaryStart)
    return found(
      "damaged",
      `the footer puts the summary at ${stated.summaryStart}, it is at ${summaryStart}`,
      tailStart,
    );
  const computed = checksum(source, summaryStart, source.size_bytes - magic.length - 4);
  if (computed !== stated.crc)
    return found("damaged", `the summary has CRC ${computed}, the footer says ${stated.crc}`, summaryStart);
  return undefined;
}

function checksum(source: ByteSource, from: number, to: number): number {
  let crc = 0;
  for (let at = from; at < to; at += slice_bytes) crc = crc32(source.read(at, Math.min(slice_bytes, to - at)), crc);
  return crc;
}

const found = (kind: "cut" | "damaged", why: string, offset: number): Extract<Ending, { ok: false }> => ({
  ok: false,
  kind,
  why,
  offset,
});
