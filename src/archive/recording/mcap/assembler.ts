/** Turns messages into the bytes of an MCAP file, chunk by chunk. Knows no file: whoever asks gets the next bytes to write. */

import { constants, crc32, zstdCompressSync } from "node:zlib";
import { McapChunkBuilder, McapRecordBuilder } from "@mcap/core";
import { formatVersion, profile } from "./format.ts";
import { sealed } from "./metadata.ts";
import { McapSummary } from "./summary.ts";

export interface SchemaSource {
  readonly name: string;
  /** `protobuf` in all our channels. */
  readonly encoding: string;
  readonly data: Uint8Array;
}

const compression = { params: { [constants.ZSTD_c_compressionLevel]: 1 } };

/** Writes records in order: `begin`, then messages, cuts and metadata, then `end`. Every returned array is new. */
export class McapAssembler {
  readonly #records = new McapRecordBuilder();
  readonly #chunk = new McapChunkBuilder({ useMessageIndex: true });
  readonly #summary = new McapSummary();
  /** Messages of each channel so far; the next one's sequence. */
  readonly #sequences: number[] = [];
  #position_bytes = 0;
  #crc = 0;

  /** Size of the chunk being filled. */
  get chunk_bytes(): number {
    return this.#chunk.byteLength;
  }

  /** Size of everything returned so far. */
  get position_bytes(): number {
    return this.#position_bytes;
  }

  /** Magic and header. */
  begin(): Uint8Array {
    this.#records.writeMagic();
    this.#records.writeHeader({ profile, library: `falak recording ${formatVersion}` });
    return this.#take();
  }

  /** Declares a channel and its schema inside the current chunk; returns its id. */
  channel(topic: string, schema: SchemaSource): number {
    const { channel, schema: fresh } = this.#summary.declare(topic, schema);
    if (fresh !== null) this.#chunk.addSchema(fresh);
    this.#chunk.addChannel(channel);
    this.#sequences[channel.id] = 0;
    return channel.id;
  }

  message(channelId: number, logTime: bigint, publishTime: bigint, data: Uint8Array): void {
    const sequence = this.#sequences[channelId]!;
    this.#sequences[channelId] = (sequence + 1) >>> 0;
    this.#chunk.addMessage({ channelId, sequence, logTime, publishTime, data });
  }

  /** Closes the current chunk: its bytes with its message indexes; empty where it holds no message. */
  cut(): Uint8Array {
    const chunk = this.#chunk;
    if (chunk.numMessages === 0) return new Uint8Array(0);
    const plain = chunk.buffer;
    const packed = zstdCompressSync(plain, compression);
    const { messageStartTime, messageEndTime } = chunk;
    const span = { messageStartTime, messageEndTime, uncompressedSize: BigInt(plain.length), compression: "zstd" };
    this.#records.writeChunk({ ...span, uncompressedCrc: crc32(plain), records: packed });
    const chunkLength_bytes = this.#records.length;
    const offsets = new Map<number, bigint>();
    for (const index of chunk.indices) {
      offsets.set(index.channelId, BigInt(this.#position_bytes + this.#records.length));
      this.#records.writeMessageIndex(index);
      this.#summary.count(index.channelId, index.records.length);
    }
    this.#summary.chunk({
      ...span,
      chunkStartOffset: BigInt(this.#position_bytes),
      chunkLength: BigInt(chunkLength_bytes),
      messageIndexOffsets: offsets,
      messageIndexLength: BigInt(this.#records.length - chunkLength_bytes),
      compressedSize: BigInt(packed.length),
    });
    chunk.reset();
    return this.#take();
  }

  /** A metadata record. Cut first where it belongs behind the messages. */
  metadata(name: string, entries: ReadonlyMap<string, string>): Uint8Array {
    const offset = BigInt(this.#position_bytes);
    this.#records.writeMetadata({ name, metadata: sealed(name, entries) });
    this.#summary.metadata({ name, offset, length: BigInt(this.#records.length) });
    return this.#take();
  }

  /** The last chunk, the summary and the footer. */
  end(): Uint8Array {
    const chunk = this.cut();
    this.#records.writeDataEnd({ dataSectionCrc: this.#crc });
    const dataEnd = this.#take();
    const summary = this.#summary.bytes(this.#position_bytes);
    this.#position_bytes += summary.length;
    return Buffer.concat([chunk, dataEnd, summary]);
  }

  #take(): Uint8Array {
    const bytes = this.#records.buffer;
    this.#records.reset();
    this.#position_bytes += bytes.length;
    this.#crc = crc32(bytes, this.#crc);
    return bytes;
  }
}
