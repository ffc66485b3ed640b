/** Walks through the data section of a recording record by record and verifies each. */

import { crc32 } from "node:zlib";
import { type Chunk, type Declarations, readChunk } from "./chunk.ts";
import { Cursor, Damage } from "./cursor.ts";
import { formatVersion, Op, profile, recordBytesMax, recordHead_bytes, startsWithMagic, magic } from "./format.ts";
import { checkIndex } from "./message-index.ts";
import { unsealed } from "./metadata.ts";
import type { ByteSource } from "./source.ts";

export type Item =
  | { readonly kind: "chunk"; readonly chunk: Chunk }
  | { readonly kind: "metadata"; readonly name: string; readonly entries: ReadonlyMap<string, string> };

/** Where a walk ended. `cut`: the file ends where more is due. */
export type Ending =
  | { readonly ok: true; readonly summaryStart: number }
  | { readonly ok: false; readonly kind: Trouble; readonly why: string; readonly offset: number };

export type Trouble = "not-a-recording" | "unsupported" | "cut" | "damaged";

/**
 * Everything between header and DataEnd, in order, each item verified before it is given. An item is good even where the walk
 * ends in trouble later; that the whole is good is known only at the end. Never throws on the content of the source.
 */
export function* walk(source: ByteSource): Generator<Item, Ending> {
  const walker = new Walker(source);
  try {
    const refused = walker.header();
    if (refused !== undefined) return refused;
    for (;;) {
      const item = walker.next();
      if (item === undefined) return { ok: true, summaryStart: walker.offset };
      if (item !== "index") yield item;
    }
  } catch (error) {
    if (!(error instanceof Damage)) throw error;
    return { ok: false, kind: walker.cut ? "cut" : "damaged", why: error.message, offset: error.offset };
  }
}

interface Framed {
  readonly opcode: number;
  readonly body: Uint8Array;
  readonly offset: number;
}

class Walker {
  offset = 0;
  /** The source ended inside a record, or where one is due. */
  cut = false;
  readonly #source: ByteSource;
  readonly #declared: Declarations = { schemas: new Map(), channels: new Map() };
  #chunk: Chunk | undefined;
  #crc = 0;

  constructor(source: ByteSource) {
    this.#source = source;
  }

  header(): Ending | undefined {
    const start = this.#source.read(0, magic.length);
    if (!startsWithMagic(start)) return trouble("not-a-recording", "it does not begin as an MCAP file does", 0);
    this.#crc = crc32(start);
    this.offset = start.length;
    const { opcode, body, offset } = this.#record();
    if (opcode !== Op.header) throw new Damage(`a record of type ${opcode} where the header is due`, offset);
    const cursor = new Cursor(body, offset + recordHead_bytes);
    const found = cursor.string();
    const library = cursor.string();
    cursor.done("a header");
    if (found !== profile)
      return trouble(
        "not-a-recording",
        `an MCAP file with the profile ${JSON.stringify(found)}, not ${profile}`,
        offset,
      );
    if (library !== `falak recording ${formatVersion}`)
      return trouble(
        "unsupported",
        `written as ${JSON.stringify(library)}; this version reads ${formatVersion}`,
        offset,
      );
    return undefined;
  }

  /** The next verified item; `index` for what only other tools need; undefined behind DataEnd. */
  next(): Item | "index" | undefined {
    const before = this.#crc;
    const { opcode, body, offset } = this.#record();
    switch (opcode) {
      case Op.chunk:
        this.#chunk = readChunk(body, offset, this.#declared);
        return { kind: "chunk", chunk: this.#chunk };
      case Op.messageIndex:
        checkIndex(new Cursor(body, offset + recordHead_bytes), this.#chunk, offset);
        return "index";
      case Op.metadata:
        return readMetadata(new Cursor(body, offset + recordHead_bytes), offset);
      case Op.dataEnd:
        checkDataEnd(new Cursor(body, offset + recordHead_bytes), before, offset);
        return undefined;
      default:
        throw new Damage(`a record of type ${opcode}, which has no place here`, offset);
    }
  }

  #record(): Framed {
    const { offset } = this;
    const head = this.#read(offset, recordHead_bytes, "the recording ends");
    const cursor = new Cursor(head, offset);
    const opcode = cursor.u8();
    const size_bytes = cursor.size();
    if (size_bytes > recordBytesMax)
      throw new Damage(`a record of ${size_bytes} bytes; the largest is ${recordBytesMax}`, offset);
    const body = this.#read(offset + recordHead_bytes, size_bytes, `a record of ${size_bytes} bytes is cut short`);
    this.#crc = crc32(body, crc32(head, this.#crc));
    this.offset = offset + recordHead_bytes + size_bytes;
    return { opcode, body, offset };
  }

  #read(at: number, count: number, what: string): Uint8Array {
    const bytes = this.#source.read(at, count);
    if (bytes.length === count) return bytes;
    this.cut = true;
    throw new Damage(`${what} after ${this.#source.size_bytes} bytes`, this.offset);
  }
}

const trouble = (kind: Trouble, why: string, offset: number): Ending => ({ ok: false, kind, why, offset });

function readMetadata(cursor: Cursor, offset: number): Item {
  const name = cursor.string();
  const written = cursor.strings();
  cursor.done("a metadata record");
  const entries = unsealed(name, written);
  if (entries === undefined) throw new Damage(`metadata ${JSON.stringify(name)} does not match its CRC`, offset);
  return { kind: "metadata", name, entries };
}

function checkDataEnd(cursor: Cursor, computed: number, offset: number): void {
  const stated = cursor.u32();
  cursor.done("a DataEnd record");
  if (stated === computed) return;
  throw new Damage(`the data before it have CRC ${computed}, the file says ${stated}`, offset);
}
