/**
 * Samples as the bytes of a `falak.console.v1.Batch` within a WebSocket frame, in one piece. Packed doubles are the memory of a
 * `Float64Array` on little-endian machines, so columns are copied whole; the codec would write them one by one.
 */

import type { SampleBatch } from "../../protocol/telemetry.ts";
import { frameHeader_bytes, writeBinaryHeader } from "./frame.ts";

/** Keys of the fields: number and wire type. Source: `proto/falak/console/v1/console.proto`, held by a test against the codec. */
const batchBranch = 0x08;
const batchSamples = 0x12;
const samplesOrigin = 0x08;
const samplesParameter = 0x12;
const samplesColumns = [0x1a, 0x22, 0x2a] as const;

/** `origin` as its number in the contract. Not for big-endian machines: see `isLittleEndian`. */
export function columnsFrame(branch: number, origin: number, batch: SampleBatch): Buffer {
  const { parameter, generated_us, received_us, value } = batch;
  const parameter_bytes = varintsSize(parameter);
  const columns = [generated_us, received_us, value] as const;
  let samples_bytes = 1 + varintSize(origin) + 1 + varintSize(parameter_bytes) + parameter_bytes;
  for (const column of columns) samples_bytes += 1 + varintSize(column.byteLength) + column.byteLength;
  const branch_bytes = branch === 0 ? 0 : 1 + varintSize(branch);
  const content_bytes = branch_bytes + 1 + varintSize(samples_bytes) + samples_bytes;

  const made = Buffer.allocUnsafe(frameHeader_bytes(content_bytes) + content_bytes);
  let at = writeBinaryHeader(made, content_bytes);
  if (branch !== 0) at = varint(made, key(made, at, batchBranch), branch);
  at = varint(made, key(made, at, batchSamples), samples_bytes);
  at = varint(made, key(made, at, samplesOrigin), origin);
  at = varint(made, key(made, at, samplesParameter), parameter_bytes);
  for (let row = 0; row < parameter.length; row += 1) at = varint(made, at, parameter[row]!);
  for (let index = 0; index < columns.length; index += 1) {
    const column = columns[index]!;
    at = varint(made, key(made, at, samplesColumns[index]!), column.byteLength);
    made.set(new Uint8Array(column.buffer, column.byteOffset, column.byteLength), at);
    at += column.byteLength;
  }
  return made;
}

export const isLittleEndian: boolean = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

function varintsSize(values: Uint16Array): number {
  let size = 0;
  for (let row = 0; row < values.length; row += 1) size += varintSize(values[row]!);
  return size;
}

/** Of a number below 2^32. */
function varintSize(value: number): number {
  let size = 1;
  for (let rest = value; rest > 0x7f; rest = Math.floor(rest / 128)) size += 1;
  return size;
}

function varint(into: Buffer, at: number, value: number): number {
  let rest = value;
  let next = at;
  for (; rest > 0x7f; rest = Math.floor(rest / 128)) into[next++] = (rest & 0x7f) | 0x80;
  into[next++] = rest;
  return next;
}

function key(into: Buffer, at: number, value: number): number {
  into[at] = value;
  return at + 1;
}
