/** Reads pcapng blocks for tests, from the specification alone. Source: draft-ietf-opsawg-pcapng, sections 3 and 4. */

export interface Block {
  readonly type: number;
  readonly body: DataView;
  /** Values of the options by their codes. */
  readonly options: ReadonlyMap<number, Uint8Array>;
}

export interface ReadPacket {
  readonly interfaceIndex: number;
  readonly at_ns: bigint;
  readonly flags: number;
  readonly comment: string;
  readonly bytes: Uint8Array;
}

/** Splits a little-endian file into its blocks. Throws where lengths do not agree. */
export function readBlocks(file: Uint8Array): Block[] {
  const view = new DataView(file.buffer, file.byteOffset, file.length);
  const blocks: Block[] = [];
  for (let at = 0; at < file.length;) {
    const type = view.getUint32(at, true);
    const length = view.getUint32(at + 4, true);
    if (length % 4 !== 0 || view.getUint32(at + length - 4, true) !== length) throw new Error(`block at ${at}: length`);
    const body = new DataView(file.buffer, file.byteOffset + at + 8, length - 12);
    blocks.push({ type, body, options: optionsOf(body, fixedSize_bytes(type, body)) });
    at += length;
  }
  return blocks;
}

/** Where the options of a block begin. */
function fixedSize_bytes(type: number, body: DataView): number {
  if (type === 0x0a0d0d0a) return 16;
  if (type === 1) return 8;
  if (type === 6) return 20 + Math.ceil(body.getUint32(12, true) / 4) * 4;
  throw new Error(`block of type ${type}`);
}

function optionsOf(body: DataView, start: number): Map<number, Uint8Array> {
  const options = new Map<number, Uint8Array>();
  for (let at = start; at < body.byteLength;) {
    const [code, length] = [body.getUint16(at, true), body.getUint16(at + 2, true)];
    if (code === 0) return options;
    options.set(code, new Uint8Array(body.buffer, body.byteOffset + at + 4, length));
    at += 4 + Math.ceil(length / 4) * 4;
  }
  throw new Error("options do not end");
}

export const textOf = (value: Uint8Array | undefined): string => Buffer.from(value ?? []).toString("utf8");

export function packetOf({ type, body, options }: Block): ReadPacket {
  if (type !== 6) throw new Error(`block of type ${type} is no enhanced packet`);
  const size_bytes = body.getUint32(12, true);
  return {
    interfaceIndex: body.getUint32(0, true),
    at_ns: (BigInt(body.getUint32(4, true)) << 32n) + BigInt(body.getUint32(8, true)),
    flags: Buffer.from(options.get(2) ?? []).readUInt32LE(),
    comment: textOf(options.get(1)),
    bytes: new Uint8Array(body.buffer, body.byteOffset + 20, size_bytes).slice(),
  };
}
