/** Columns as bytes, each in the narrowest of a few forms that gives every number back to the bit. Little-endian, as all our hosts. */

import type { Columns } from "./piece.ts";

/** `shape` names the form of each column: two bits for times, two for lags, two for values. */
export interface Packed {
  readonly shape: number;
  readonly times: Uint8Array;
  readonly lags: Uint8Array;
  readonly values: Uint8Array;
}

/** `even`: first and interval. `narrow`: the first as a double, then 32-bit steps. `wide`: doubles. */
const times = { even: 0, narrow: 1, wide: 2 } as const;
/** From generation to reception. `even`: the same for all. `narrow`: 32-bit. `wide`: times of reception as doubles. */
const lags = { even: 0, narrow: 1, wide: 2 } as const;
const values = { even: 0, byte: 1, single: 2, double: 3 } as const;

const u32Max = 2 ** 32 - 1;
const none = new Uint8Array(0);

export function pack({ generated_us, received_us, value }: Columns): Packed {
  const [timesShape, timesBytes] = packTimes(generated_us);
  const [lagsShape, lagsBytes] = packLags(generated_us, received_us);
  const [valuesShape, valuesBytes] = packValues(value);
  return {
    shape: timesShape | (lagsShape << 2) | (valuesShape << 4),
    times: timesBytes,
    lags: lagsBytes,
    values: valuesBytes,
  };
}

/** All but the lags, which few ask for: `lagsOf` gives them when they are. */
export function unpack(packed: Omit<Packed, "lags">, lagsOf: () => Uint8Array, count: number): Columns {
  const generated_us = unpackTimes(packed.shape & 3, packed.times, count);
  return {
    generated_us,
    value: unpackValues((packed.shape >> 4) & 3, packed.values, count),
    get received_us() {
      return unpackLags((packed.shape >> 2) & 3, lagsOf(), generated_us);
    },
  };
}

function packTimes(times_us: Float64Array): [number, Uint8Array] {
  const first_us = times_us[0]!;
  const interval_us = times_us.length > 1 ? times_us[1]! - first_us : 0;
  if (times_us.every((time_us, i) => first_us + i * interval_us === time_us))
    return [times.even, bytesOf(Float64Array.of(first_us, interval_us))];
  const steps = new Uint32Array(times_us.length + 1);
  steps.set(new Uint32Array(Float64Array.of(first_us).buffer));
  for (let i = 1; i < times_us.length; i += 1) {
    const step_us = times_us[i]! - times_us[i - 1]!;
    if (!isNarrow(step_us) || times_us[i - 1]! + step_us !== times_us[i]) return [times.wide, bytesOf(times_us)];
    steps[i + 1] = step_us;
  }
  return [times.narrow, bytesOf(steps)];
}

function unpackTimes(shape: number, bytes: Uint8Array, count: number): Float64Array {
  if (shape === times.wide) return doubles(bytes);
  const [first_us = 0, interval_us = 0] = doubles(bytes.subarray(0, shape === times.even ? 16 : 8));
  const unpacked = new Float64Array(count);
  if (shape === times.even) {
    for (let i = 0; i < count; i += 1) unpacked[i] = first_us + i * interval_us;
    return unpacked;
  }
  const steps = words(bytes);
  let time_us = (unpacked[0] = first_us);
  for (let i = 1; i < count; i += 1) unpacked[i] = time_us += steps[i + 1]!;
  return unpacked;
}

function packLags(generated_us: Float64Array, received_us: Float64Array): [number, Uint8Array] {
  const even_us = received_us[0]! - generated_us[0]!;
  if (received_us.every((time_us, i) => generated_us[i]! + even_us === time_us))
    return [lags.even, bytesOf(Float64Array.of(even_us))];
  const narrow = new Uint32Array(received_us.length);
  for (let i = 0; i < narrow.length; i += 1) {
    const lag_us = received_us[i]! - generated_us[i]!;
    if (!isNarrow(lag_us) || generated_us[i]! + lag_us !== received_us[i]) return [lags.wide, bytesOf(received_us)];
    narrow[i] = lag_us;
  }
  return [lags.narrow, bytesOf(narrow)];
}

function unpackLags(shape: number, bytes: Uint8Array, generated_us: Float64Array): Float64Array {
  if (shape === lags.wide) return doubles(bytes);
  const unpacked = new Float64Array(generated_us.length);
  const even_us = shape === lags.even ? doubles(bytes)[0]! : 0;
  const narrow = shape === lags.even ? undefined : words(bytes);
  for (let i = 0; i < unpacked.length; i += 1) unpacked[i] = generated_us[i]! + (narrow?.[i] ?? even_us);
  return unpacked;
}

function packValues(value: Float64Array): [number, Uint8Array] {
  const first = value[0]!;
  if (value.every((each) => Object.is(each, first))) return [values.even, bytesOf(Float64Array.of(first))];
  if (value.every((each) => Object.is(each & 0xff, each))) return [values.byte, Uint8Array.from(value)];
  if (value.every((each) => Object.is(Math.fround(each), each)))
    return [values.single, bytesOf(new Float32Array(value))];
  return [values.double, bytesOf(value)];
}

function unpackValues(shape: number, bytes: Uint8Array, count: number): Float64Array {
  switch (shape) {
    case values.even:
      return new Float64Array(count).fill(doubles(bytes)[0]!);
    case values.byte:
      return new Float64Array(bytes);
    case values.single: {
      const { buffer, byteOffset } = aligned(bytes, 4);
      return new Float64Array(new Float32Array(buffer, byteOffset, bytes.length >> 2));
    }
    default:
      return doubles(bytes);
  }
}

const isNarrow = (number: number): boolean => Number.isInteger(number) && number >= 0 && number <= u32Max;

/** The memory of a typed array, as bytes. */
export function bytesOf(numbers: Float64Array | Float32Array | Uint32Array): Uint8Array {
  return numbers.length === 0 ? none : new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
}

/** Bytes as doubles, in place where they are aligned. */
export function doubles(bytes: Uint8Array): Float64Array {
  const { buffer, byteOffset } = aligned(bytes, 8);
  return new Float64Array(buffer, byteOffset, bytes.length >> 3);
}

/** Bytes as unsigned 32-bit words, in place where they are aligned. */
export function words(bytes: Uint8Array): Uint32Array {
  const { buffer, byteOffset } = aligned(bytes, 4);
  return new Uint32Array(buffer, byteOffset, bytes.length >> 2);
}

const aligned = (bytes: Uint8Array, size_bytes: number): Uint8Array =>
  bytes.byteOffset % size_bytes === 0 ? bytes : bytes.slice();
