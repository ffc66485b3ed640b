/**
 * The snapshot codec: one value, one sequence of bytes.
 *
 * It carries what plain state may hold and JSON loses: NaN, -0, infinities, undefined, bigint, typed arrays and Maps. Keys of
 * objects are sorted; the order of a Map is state and stays. Anything else (functions, class instances, symbols) is a
 * programmer's error and named with its path.
 */

import { utf8Length, utf8Read, utf8Write } from "./utf8.ts";

/** First bytes of every encoding; the last one is the version of the format. */
const magic = [0x46, 0x4c, 0x4b, 0x01] as const;

/** Deepest nesting; a cycle ends here. */
export const nestingMax = 256;

const Tag = {
  undefined: 0,
  null: 1,
  false: 2,
  true: 3,
  number: 4,
  bigint: 5,
  string: 6,
  array: 7,
  map: 8,
  object: 9,
  typed: 10,
} as const;

const typedKinds = [
  Uint8Array,
  Int8Array,
  Uint16Array,
  Int16Array,
  Uint32Array,
  Int32Array,
  Float32Array,
  Float64Array,
  BigUint64Array,
  BigInt64Array,
] as const;

type TypedArray = InstanceType<(typeof typedKinds)[number]>;

export type Decoded =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly why: string; readonly offset: number };

/** The canonical bytes of plain data. Throws TypeError, with the path, on what a snapshot cannot carry. */
export function encode(value: unknown): Uint8Array {
  const writer = new Writer();
  for (const byte of magic) writer.byte(byte);
  write(writer, value, "", 0);
  return writer.bytes();
}

/** The value that `encode` was given, or why the bytes are not one. Never throws. */
export function decode(bytes: Uint8Array): Decoded {
  const reader = new Reader(bytes);
  try {
    for (const [index, byte] of magic.entries()) {
      if (reader.byte() !== byte) {
        const what = index < 3 ? "not a snapshot" : `snapshot format ${bytes[3]}, this version reads ${byte}`;
        throw new Malformed(what, index);
      }
    }
    const value = read(reader, 0);
    if (reader.offset !== bytes.length) throw new Malformed("bytes behind the value", reader.offset);
    return { ok: true, value };
  } catch (problem) {
    if (problem instanceof Malformed) return { ok: false, why: problem.message, offset: problem.offset };
    throw problem;
  }
}

class Malformed extends Error {
  readonly offset: number;
  constructor(why: string, offset: number) {
    super(why);
    this.offset = offset;
  }
}

class Writer {
  #bytes = new Uint8Array(256);
  #view = new DataView(this.#bytes.buffer);
  #length = 0;

  bytes(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }

  byte(value: number): void {
    this.#room(1);
    this.#bytes[this.#length++] = value;
  }

  length(value: number): void {
    this.#room(4);
    this.#view.setUint32(this.#length, value, true);
    this.#length += 4;
  }

  number(value: number): void {
    this.#room(8);
    this.#view.setFloat64(this.#length, value === value ? value : Number.NaN, true);
    this.#length += 8;
  }

  string(text: string): void {
    const size = utf8Length(text);
    this.length(size);
    this.#room(size);
    this.#length = utf8Write(text, this.#bytes, this.#length);
  }

  raw(bytes: Uint8Array): void {
    this.#room(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  #room(count: number): void {
    if (this.#length + count <= this.#bytes.length) return;
    const grown = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + count));
    grown.set(this.#bytes);
    this.#bytes = grown;
    this.#view = new DataView(grown.buffer);
  }
}

function write(writer: Writer, value: unknown, path: string, depth: number): void {
  if (depth > nestingMax) throw new TypeError(`${path || "value"}: nested deeper than ${nestingMax}, or a cycle`);
  switch (typeof value) {
    case "undefined":
      return writer.byte(Tag.undefined);
    case "boolean":
      return writer.byte(value ? Tag.true : Tag.false);
    case "number":
      writer.byte(Tag.number);
      return writer.number(value);
    case "bigint":
      writer.byte(Tag.bigint);
      return writer.string(value.toString(16));
    case "string":
      writer.byte(Tag.string);
      return writer.string(value);
    case "object":
      return value === null ? writer.byte(Tag.null) : writeObject(writer, value, path, depth);
    default:
      throw new TypeError(`${path || "value"}: a ${typeof value} is not state`);
  }
}

function writeObject(writer: Writer, value: object, path: string, depth: number): void {
  if (Array.isArray(value)) {
    writer.byte(Tag.array);
    writer.length(value.length);
    for (let index = 0; index < value.length; index++) write(writer, value[index], `${path}[${index}]`, depth + 1);
    return;
  }
  if (value instanceof Map) {
    writer.byte(Tag.map);
    writer.length(value.size);
    for (const [key, item] of value) {
      write(writer, key, `${path}<key>`, depth + 1);
      write(writer, item, `${path}<${typeof key === "object" ? "object" : String(key)}>`, depth + 1);
    }
    return;
  }
  const kind = typedKinds.findIndex((type) => value instanceof type);
  if (kind >= 0) return writeTyped(writer, value as TypedArray, kind);
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) {
    throw new TypeError(`${path || "value"}: an instance of ${className(value)} is not plain state`);
  }
  const keys = Object.keys(value).sort();
  writer.byte(Tag.object);
  writer.length(keys.length);
  for (const key of keys) {
    writer.string(key);
    write(writer, (value as Record<string, unknown>)[key], path === "" ? key : `${path}.${key}`, depth + 1);
  }
}

function className(value: object): string {
  const maker: unknown = value.constructor;
  return typeof maker === "function" ? maker.name : "an unnamed prototype";
}

function writeTyped(writer: Writer, value: TypedArray, kind: number): void {
  writer.byte(Tag.typed);
  writer.byte(kind);
  writer.length(value.byteLength);
  if (value instanceof Float32Array || value instanceof Float64Array) {
    const copy = value.slice();
    for (let index = 0; index < copy.length; index++) if (Number.isNaN(copy[index])) copy[index] = Number.NaN;
    return writer.raw(new Uint8Array(copy.buffer));
  }
  writer.raw(new Uint8Array(value.buffer, value.byteOffset, value.byteLength));
}

class Reader {
  offset = 0;
  readonly #bytes: Uint8Array;
  readonly #view: DataView;

  constructor(bytes: Uint8Array) {
    // A view of our own: subclasses may have another `slice` (Node's Buffer does not copy).
    this.#bytes = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  byte(): number {
    this.#need(1);
    return this.#bytes[this.offset++] as number;
  }

  /** A count of items of at least `size` bytes each, checked against what is left before anything is allocated. */
  length(size: number): number {
    this.#need(4);
    const value = this.#view.getUint32(this.offset, true);
    this.offset += 4;
    this.#need(value * size);
    return value;
  }

  number(): number {
    this.#need(8);
    const value = this.#view.getFloat64(this.offset, true);
    this.offset += 8;
    return value;
  }

  string(): string {
    const start = this.offset;
    const text = utf8Read(this.raw(this.length(1)));
    if (text === undefined) throw new Malformed("a string that is not UTF-8", start);
    return text;
  }

  raw(count: number): Uint8Array {
    this.#need(count);
    const bytes = this.#bytes.subarray(this.offset, this.offset + count);
    this.offset += count;
    return bytes;
  }

  #need(count: number): void {
    if (this.offset + count > this.#bytes.length) throw new Malformed("cut short", this.offset);
  }
}

function read(reader: Reader, depth: number): unknown {
  const start = reader.offset;
  if (depth > nestingMax) throw new Malformed(`nested deeper than ${nestingMax}`, start);
  const tag = reader.byte();
  switch (tag) {
    case Tag.undefined:
      return undefined;
    case Tag.null:
      return null;
    case Tag.false:
      return false;
    case Tag.true:
      return true;
    case Tag.number:
      return reader.number();
    case Tag.bigint:
      return readBigint(reader);
    case Tag.string:
      return reader.string();
    case Tag.array:
      return Array.from({ length: reader.length(1) }, () => read(reader, depth + 1));
    case Tag.map:
      return readMap(reader, depth);
    case Tag.object:
      return readPlain(reader, depth);
    case Tag.typed:
      return readTyped(reader);
    default:
      throw new Malformed(`unknown tag ${tag}`, start);
  }
}

function readBigint(reader: Reader): bigint {
  const start = reader.offset;
  const digits = reader.string();
  if (!/^-?[0-9a-f]+$/.test(digits)) throw new Malformed("a bigint that is not hexadecimal", start);
  return digits.startsWith("-") ? -BigInt(`0x${digits.slice(1)}`) : BigInt(`0x${digits}`);
}

function readMap(reader: Reader, depth: number): Map<unknown, unknown> {
  const map = new Map<unknown, unknown>();
  for (let left = reader.length(2); left > 0; left--) {
    const key = read(reader, depth + 1);
    map.set(key, read(reader, depth + 1));
  }
  return map;
}

function readPlain(reader: Reader, depth: number): Record<string, unknown> {
  const object: Record<string, unknown> = {};
  for (let left = reader.length(5); left > 0; left--) {
    const key = reader.string();
    const value = read(reader, depth + 1);
    // An own property even for "__proto__".
    if (key === "__proto__")
      Object.defineProperty(object, key, { value, enumerable: true, writable: true, configurable: true });
    else object[key] = value;
  }
  return object;
}

function readTyped(reader: Reader): TypedArray {
  const start = reader.offset;
  const kind = typedKinds[reader.byte()];
  if (kind === undefined) throw new Malformed("unknown kind of typed array", start);
  const size = reader.length(1);
  if (size % kind.BYTES_PER_ELEMENT !== 0) throw new Malformed(`${kind.name} of ${size} bytes`, start);
  return new kind(reader.raw(size).slice().buffer);
}
