/** What every message of the contract offers: creating, rounding to wire types, encoding, decoding. */

import { DecodeRefusal } from "./values.ts";
import { WireReader, WireWriter, type RawType } from "./wire.ts";

export type Decoded<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly why: string };

/**
 * A message of the contract.
 *
 * `T` is the plain object that travels: every field is there, a sub-message or optional field that is absent is `null`.
 * `Complete` is what `create` gives: the same with all sub-messages present.
 */
export interface MessageType<T extends object, Complete extends T = T> {
  /** Full name, for instance `falak.adcs.v1.Step`. */
  readonly name: string;
  /** A new object with every sub-message present, repeated fields empty, oneofs and optional fields `null`. */
  create(): Complete;
  /**
   * Rounds every field in place to what the wire can carry, without allocating: the result equals
   * `decode(encode(message))`. Asserts that repeated, string and bytes fields are within their bounds.
   */
  quantise(message: T): void;
  /** The bytes of a message. Values are expected to be rounded already; see `quantise`. */
  encode(message: T): Uint8Array;
  /** Encodes into `into` at `offset`; returns the size in bytes, or -1 where there is not enough room. */
  encodeInto(message: T, into: Uint8Array, offset: number): number;
  /** Never throws. Refuses what does not parse, what exceeds a bound, and integers above 2^53 - 1. */
  decode(bytes: Uint8Array): Decoded<T>;
}

/** Decodes with a message type; never throws. */
export function decode<T extends object>(type: MessageType<T>, bytes: Uint8Array): Decoded<T> {
  return type.decode(bytes);
}

/** Ties the parts that are generated for a message together; `plain` turns what protobufjs decoded into `T`. */
export function messageType<T extends object, Complete extends T>(
  name: string,
  raw: RawType,
  create: () => Complete,
  quantise: (message: T) => void,
  plain: (decoded: T) => T,
): MessageType<T, Complete> {
  const writer = new WireWriter();
  return {
    name,
    create,
    quantise,
    encode(message) {
      write(raw, writer, message);
      return writer.buf.slice(0, writer.pos);
    },
    encodeInto(message, into, offset) {
      write(raw, writer, message);
      const size_bytes = writer.pos;
      if (offset + size_bytes > into.length) return -1;
      const from = writer.buf;
      for (let i = 0; i < size_bytes; i += 1) into[offset + i] = from[i]!;
      return size_bytes;
    },
    decode(bytes) {
      try {
        return { ok: true, value: plain(raw.decode(new WireReader(bytes)) as T) };
      } catch (error) {
        return { ok: false, why: whyNot(name, error) };
      }
    },
  };
}

/** Fills the writer from its start, whatever an earlier message that crashed half-way left behind. */
function write(raw: RawType, writer: WireWriter, message: object): void {
  writer.pos = 0;
  writer.states = null;
  raw.encode(message, writer);
}

function whyNot(name: string, error: unknown): string {
  if (error instanceof DecodeRefusal) return error.message;
  return `${name}: ${error instanceof Error ? error.message : String(error)}`;
}
