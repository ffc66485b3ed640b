/** Checks one chunk record and gives its messages. */

import { crc32, zstdDecompressSync } from "node:zlib";
import { Cursor, Damage } from "./cursor.ts";
import { Op, recordBytesMax, recordHead_bytes } from "./format.ts";

export interface ChannelInfo {
  readonly topic: string;
  readonly schemaName: string;
  readonly encoding: string;
  readonly schema: Uint8Array;
  /** Sequence that the next message must have. */
  sequence: number;
}

export interface ChunkMessage {
  readonly channel: ChannelInfo;
  readonly logTime: bigint;
  readonly publishTime: bigint;
  /** Valid while the chunk is; copy to keep. */
  readonly data: Uint8Array;
}

/** Schemas and channels declared so far, by their ids. */
export interface Declarations {
  readonly schemas: Map<number, { readonly name: string; readonly encoding: string; readonly data: Uint8Array }>;
  readonly channels: Map<number, ChannelInfo>;
}

export interface Chunk {
  readonly offset: number;
  /** The decompressed records, their CRC verified. */
  readonly records: Uint8Array;
  readonly messages: readonly ChunkMessage[];
}

/** The chunk in `body`, the record at `offset` of the file without its head. Throws Damage. */
export function readChunk(body: Uint8Array, offset: number, declared: Declarations): Chunk {
  const cursor = new Cursor(body, offset + recordHead_bytes);
  const start = cursor.u64();
  const end = cursor.u64();
  const size_bytes = cursor.size();
  const crc = cursor.u32();
  const compression = cursor.string();
  const packed = cursor.bytes(cursor.size());
  cursor.done("a chunk");
  const records = unpack(packed, compression, size_bytes, offset);
  const computed = crc32(records);
  if (computed !== crc) throw new Damage(`a chunk has CRC ${hex(crc)}, its content ${hex(computed)}`, offset);
  const messages = readRecords(records, offset, declared);
  checkSpan(messages, start, end, offset);
  return { offset, records, messages };
}

const hex = (crc: number): string => `0x${crc.toString(16).padStart(8, "0")}`;

function unpack(packed: Uint8Array, compression: string, size_bytes: number, offset: number): Uint8Array {
  if (size_bytes > recordBytesMax) throw new Damage(`a chunk of ${size_bytes} bytes`, offset);
  const records = compression === "" ? packed : unzstd(packed, compression, size_bytes, offset);
  if (records.length !== size_bytes)
    throw new Damage(`a chunk of ${records.length} bytes that says ${size_bytes}`, offset);
  return records;
}

function unzstd(packed: Uint8Array, compression: string, size_bytes: number, offset: number): Uint8Array {
  if (compression !== "zstd")
    throw new Damage(`a chunk with the unknown compression ${JSON.stringify(compression)}`, offset);
  try {
    return zstdDecompressSync(packed, { maxOutputLength: size_bytes + 1 });
  } catch (error) {
    throw new Damage(`a chunk that does not decompress: ${(error as Error).message}`, offset);
  }
}

function readRecords(records: Uint8Array, offset: number, declared: Declarations): ChunkMessage[] {
  const messages: ChunkMessage[] = [];
  const cursor = new Cursor(records, offset);
  while (cursor.left_bytes > 0) {
    const opcode = cursor.u8();
    const body = new Cursor(cursor.bytes(cursor.size()), offset);
    if (opcode === Op.message) messages.push(readMessage(body, offset, declared));
    else if (opcode === Op.channel) readChannel(body, offset, declared);
    else if (opcode === Op.schema) readSchema(body, declared);
    else throw new Damage(`a chunk with a record of type ${opcode}`, offset);
  }
  return messages;
}

function readSchema(body: Cursor, { schemas }: Declarations): void {
  const id = body.u16();
  const name = body.string();
  const encoding = body.string();
  schemas.set(id, { name, encoding, data: body.bytes(body.u32()).slice() });
  body.done("a schema");
}

function readChannel(body: Cursor, offset: number, { schemas, channels }: Declarations): void {
  const id = body.u16();
  const schema = schemas.get(body.u16());
  const topic = body.string();
  const encoding = body.string();
  body.strings();
  body.done("a channel");
  if (schema === undefined) throw new Damage(`channel ${JSON.stringify(topic)} without its schema`, offset);
  if (channels.has(id)) throw new Damage(`channel ${id} declared twice`, offset);
  channels.set(id, { topic, schemaName: schema.name, encoding, schema: schema.data, sequence: 0 });
}

function readMessage(body: Cursor, offset: number, { channels }: Declarations): ChunkMessage {
  const id = body.u16();
  const sequence = body.u32();
  const channel = channels.get(id);
  if (channel === undefined) throw new Damage(`a message of channel ${id}, which is not declared`, offset);
  if (sequence !== channel.sequence)
    throw new Damage(`message ${sequence} of ${channel.topic} where ${channel.sequence} is next`, offset);
  channel.sequence = (sequence + 1) >>> 0;
  return { channel, logTime: body.u64(), publishTime: body.u64(), data: body.bytes(body.left_bytes) };
}

function checkSpan(messages: readonly ChunkMessage[], start: bigint, end: bigint, offset: number): void {
  let first = messages[0]?.logTime ?? 0n;
  let last = first;
  for (const { logTime } of messages) {
    if (logTime < first) first = logTime;
    if (logTime > last) last = logTime;
  }
  if (first !== start || last !== end)
    throw new Damage(`a chunk of ${first} to ${last} ns that says ${start} to ${end} ns`, offset);
}
