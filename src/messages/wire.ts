/**
 * protobufjs set up for this house: 64-bit integers are JavaScript numbers, buffers are plain `Uint8Array`s.
 *
 * Without this, the same bytes would decode to `Long` objects where the package `long` happens to be installed.
 */

import protobuf from "protobufjs/minimal.js";

interface MinimalProtobuf {
  util: { Long: unknown };
  configure(): void;
  Reader: new (bytes: Uint8Array) => WireReader;
  Writer: new () => WireWriter;
}

/** What the generated codec needs of protobufjs' reader. */
export interface WireReader {
  readonly len: number;
}

/** What we use of protobufjs' writer: `buf[0 .. pos)` is what has been written. */
export interface WireWriter {
  pos: number;
  /** Where the open sub-messages began. */
  states: number[] | null;
  readonly buf: Uint8Array;
}

/** A message class as pbjs generates it; internal to this folder. */
export interface RawType {
  encode(message: object, writer: WireWriter): WireWriter;
  decode(reader: WireReader): object;
}

const minimal = protobuf as unknown as MinimalProtobuf;
minimal.util.Long = null;
minimal.configure();

export const WireReader = minimal.Reader;
export const WireWriter = minimal.Writer;
