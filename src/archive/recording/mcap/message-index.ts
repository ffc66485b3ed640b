/** Message indexes say where in a chunk the messages of a channel are. Other tools trust them, so they are checked too. */

import type { Chunk } from "./chunk.ts";
import { Cursor, Damage } from "./cursor.ts";
import { Op, recordHead_bytes } from "./format.ts";

/** Compares an index with the chunk before it. Throws Damage. */
export function checkIndex(cursor: Cursor, chunk: Chunk | undefined, offset: number): void {
  if (chunk === undefined) throw new Damage("a message index before any chunk", offset);
  const channelId = cursor.u16();
  const entries = new Cursor(cursor.bytes(cursor.u32()), offset);
  cursor.done("a message index");
  const records = new DataView(chunk.records.buffer, chunk.records.byteOffset, chunk.records.byteLength);
  while (entries.left_bytes > 0) {
    const logTime = entries.u64();
    const at = entries.size();
    if (!isMessage(records, at, channelId, logTime))
      throw new Damage(`a message index that names no message of channel ${channelId} at ${at} of its chunk`, offset);
  }
}

/** Channel, sequence and log time follow the head of a message record. */
function isMessage(records: DataView, at: number, channelId: number, logTime: bigint): boolean {
  if (at + recordHead_bytes + 14 > records.byteLength) return false;
  const body = at + recordHead_bytes;
  if (records.getUint8(at) !== Op.message || records.getUint16(body, true) !== channelId) return false;
  return records.getBigUint64(body + 6, true) === logTime;
}
