/** The summary at the end of an MCAP file: it lets other tools jump to a moment and know the channels at once. */

import { crc32 } from "node:zlib";
import { McapRecordBuilder, type McapTypes, Opcode } from "@mcap/core";
import type { SchemaSource } from "./assembler.ts";

type Declared = { readonly channel: McapTypes.Channel; readonly schema: McapTypes.Schema | null };

/** Gathers the summary. Chunk indexes are kept encoded, about 300 bytes for each chunk of the file. */
export class McapSummary {
  readonly #schemas = new Map<string, McapTypes.Schema>();
  readonly #channels: McapTypes.Channel[] = [];
  readonly #counts = new Map<number, bigint>();
  readonly #chunkIndexes = new McapRecordBuilder();
  readonly #metadataIndexes = new McapRecordBuilder();
  #metadataCount = 0;
  #chunkCount = 0;
  #startTime: bigint | undefined;
  #endTime = 0n;

  /** A channel with the next id; its schema where this is the schema's first use. */
  declare(topic: string, source: SchemaSource): Declared {
    const known = this.#schemas.get(source.name);
    const schema = known ?? { ...source, id: this.#schemas.size + 1 };
    this.#schemas.set(source.name, schema);
    const { encoding } = source;
    const channel = { id: this.#channels.length, schemaId: schema.id, topic, messageEncoding: encoding };
    this.#channels.push({ ...channel, metadata: new Map() });
    return { channel: { ...channel, metadata: new Map() }, schema: known === undefined ? schema : null };
  }

  count(channelId: number, messages: number): void {
    this.#counts.set(channelId, (this.#counts.get(channelId) ?? 0n) + BigInt(messages));
  }

  chunk(index: McapTypes.ChunkIndex): void {
    this.#chunkIndexes.writeChunkIndex(index);
    this.#chunkCount += 1;
    if (this.#startTime === undefined || index.messageStartTime < this.#startTime)
      this.#startTime = index.messageStartTime;
    if (index.messageEndTime > this.#endTime) this.#endTime = index.messageEndTime;
  }

  metadata(index: McapTypes.MetadataIndex): void {
    this.#metadataIndexes.writeMetadataIndex(index);
    this.#metadataCount += 1;
  }

  /** Summary, summary offsets, footer and closing magic of a summary that begins at `start_bytes`. */
  bytes(start_bytes: number): Uint8Array {
    const groups = this.#groups();
    const out = new McapRecordBuilder();
    const offsets: McapTypes.SummaryOffset[] = [];
    const parts: Uint8Array[] = [];
    let position_bytes = start_bytes;
    for (const [groupOpcode, bytes] of groups) {
      if (bytes.length === 0) continue;
      offsets.push({ groupOpcode, groupStart: BigInt(position_bytes), groupLength: BigInt(bytes.length) });
      parts.push(bytes);
      position_bytes += bytes.length;
    }
    for (const offset of offsets) out.writeSummaryOffset(offset);
    parts.push(out.buffer);
    const footer = { summaryStart: BigInt(start_bytes), summaryOffsetStart: BigInt(position_bytes) };
    return Buffer.concat([...parts, closing(footer, crcOf(parts))]);
  }

  #groups(): readonly (readonly [number, Uint8Array])[] {
    const schemas = new McapRecordBuilder();
    for (const schema of this.#schemas.values()) schemas.writeSchema(schema);
    const channels = new McapRecordBuilder();
    for (const channel of this.#channels) channels.writeChannel(channel);
    const statistics = new McapRecordBuilder();
    statistics.writeStatistics(this.#statistics());
    return [
      [Opcode.SCHEMA, schemas.buffer],
      [Opcode.CHANNEL, channels.buffer],
      [Opcode.STATISTICS, statistics.buffer],
      [Opcode.METADATA_INDEX, this.#metadataIndexes.buffer],
      [Opcode.CHUNK_INDEX, this.#chunkIndexes.buffer],
    ];
  }

  #statistics(): McapTypes.Statistics {
    return {
      messageCount: [...this.#counts.values()].reduce((sum, count) => sum + count, 0n),
      schemaCount: this.#schemas.size,
      channelCount: this.#channels.length,
      attachmentCount: 0,
      metadataCount: this.#metadataCount,
      chunkCount: this.#chunkCount,
      messageStartTime: this.#startTime ?? 0n,
      messageEndTime: this.#endTime,
      channelMessageCounts: this.#counts,
    };
  }
}

const crcOf = (parts: readonly Uint8Array[]): number => parts.reduce((crc, part) => crc32(part, crc), 0);

/** Footer and closing magic; the CRC goes on over the footer up to itself. */
function closing(footer: { summaryStart: bigint; summaryOffsetStart: bigint }, crc: number): Uint8Array {
  const draft = new McapRecordBuilder();
  draft.writeFooter({ ...footer, summaryCrc: 0 });
  const summaryCrc = crc32(draft.buffer.subarray(0, -4), crc);
  const out = new McapRecordBuilder();
  out.writeFooter({ ...footer, summaryCrc });
  out.writeMagic();
  return out.buffer;
}
