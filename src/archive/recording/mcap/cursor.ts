/** Reads the fields of one record, none beyond its end. */

/** What is wrong in a file, and where. Stays inside this folder: callers get it as a result. */
export class Damage extends Error {
  readonly offset: number;
  constructor(why: string, offset: number) {
    super(why);
    this.offset = offset;
  }
}

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

export class Cursor {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  /** Offset of the first byte in the file, for messages. */
  readonly #base: number;
  at = 0;

  constructor(bytes: Uint8Array, base: number) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#base = base;
  }

  get left_bytes(): number {
    return this.#bytes.length - this.at;
  }

  u8(): number {
    return this.#view.getUint8(this.#take(1));
  }

  u16(): number {
    return this.#view.getUint16(this.#take(2), true);
  }

  u32(): number {
    return this.#view.getUint32(this.#take(4), true);
  }

  u64(): bigint {
    return this.#view.getBigUint64(this.#take(8), true);
  }

  /** A 64-bit length or offset; beyond 2^53 it is no file's, and Infinity exceeds every bound. */
  size(): number {
    const value = this.u64();
    return value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : Infinity;
  }

  bytes(count: number): Uint8Array {
    const from = this.#take(count);
    return this.#bytes.subarray(from, from + count);
  }

  string(): string {
    const start = this.at;
    const bytes = this.bytes(this.u32());
    try {
      return utf8.decode(bytes);
    } catch {
      throw new Damage("text that is not UTF-8", this.#base + start);
    }
  }

  strings(): Map<string, string> {
    const inner = new Cursor(this.bytes(this.u32()), this.#base + this.at);
    const map = new Map<string, string>();
    while (inner.left_bytes > 0) {
      const key = inner.string();
      map.set(key, inner.string());
    }
    return map;
  }

  /** Refuses bytes behind the last field. */
  done(what: string): void {
    if (this.left_bytes !== 0) throw new Damage(`${what} with ${this.left_bytes} bytes too many`, this.#base + this.at);
  }

  #take(count: number): number {
    const from = this.at;
    if (count > this.left_bytes)
      throw new Damage(`a field of ${count} bytes where ${this.left_bytes} are left in the record`, this.#base + from);
    this.at += count;
    return from;
  }
}
