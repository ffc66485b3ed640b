/** Rounding, bounds and checks that the generated code calls. */

const safeMax = Number.MAX_SAFE_INTEGER;

/** A message that does not decode, with the field and both numbers in its text. Caught by `decode`. */
export class DecodeRefusal extends Error {}

/** To an unsigned 64-bit integer that a number can hold: truncated, at least 0, at most 2^53 - 1; NaN becomes 0. */
export function toUint64(value: number): number {
  if (!(value > 0)) return 0;
  return value < safeMax ? Math.floor(value) : safeMax;
}

/** To a signed 64-bit integer that a number can hold: truncated, within +-(2^53 - 1); NaN becomes 0, and so does -0. */
export function toInt64(value: number): number {
  if (value < 0) return -toUint64(-value) + 0;
  return toUint64(value);
}

/** Text without lone surrogates, which UTF-8 cannot carry. */
export function toText(value: string): string {
  return loneSurrogate.test(value) ? value.replace(loneSurrogates, "\ufffd") : value;
}

const loneSurrogate = /\p{Cs}/u;
const loneSurrogates = /\p{Cs}/gu;

/** Bytes that a text takes in UTF-8. */
export function utf8Size_bytes(value: string): number {
  let size_bytes = 0;
  for (let i = 0; i < value.length; i += 1) {
    const unit = value.charCodeAt(i);
    if (unit < 0x80) size_bytes += 1;
    else if (unit < 0x800) size_bytes += 2;
    else if (unit >= 0xd800 && unit < 0xdc00) {
      size_bytes += 4;
      i += 1;
    } else size_bytes += 3;
  }
  return size_bytes;
}

/** Crashes where our own code exceeds a bound of the contract; a target would refuse the message. */
export function assertAtMost(actual: number, max: number, field: string, what: string): void {
  if (actual > max)
    throw new Error(`${field}: ${actual} ${what}, the contract allows ${max}; raise the bound or send less`);
}

/** Refuses a decoded message that exceeds a bound. */
export function refuseAbove(actual: number, max: number, field: string, what: string): void {
  if (actual > max) throw new DecodeRefusal(`${field}: ${actual} ${what}, the contract allows ${max}`);
}

/** Refuses a 64-bit integer that a number cannot hold exactly. */
export function safeInteger(value: number, field: string): number {
  if (value > safeMax || value < -safeMax) {
    throw new DecodeRefusal(`${field}: ${value} is beyond 2^53 - 1, the largest integer that is exact here`);
  }
  return value;
}

/** A copy that does not share memory with the received frame. */
export function copyBytes(value: Uint8Array): Uint8Array {
  const copy = new Uint8Array(value.length);
  copy.set(value);
  return copy;
}
