/** What faults do to the bytes of a frame, where the seeded wire of `link` has no word for it. */

import type { RandomStream } from "../../kernel/index.ts";
import type { WireFault } from "../../mission/wires.ts";

/** As boot loaders print it: text, line ends, no delimiter. */
export const bannerText: Uint8Array = Buffer.from("\r\n*** boot loader 2.1, reset reason 3\r\nloading 0x08000000\r\n");

/** Pieces of what was written that end with a delimiter each, leading delimiters kept with the run after them. */
export function framesOf(bytes: Uint8Array): Uint8Array[] {
  const frames: Uint8Array[] = [];
  let start = 0;
  let hasRun = false;
  for (let i = 0; i < bytes.length; i += 1) {
    if (bytes[i] !== 0) hasRun = true;
    else if (hasRun) {
      frames.push(bytes.slice(start, i + 1));
      start = i + 1;
      hasRun = false;
    }
  }
  if (start < bytes.length) frames.push(bytes.slice(start));
  return frames;
}

/** The frame as the fault leaves it: the same object where it is whole, undefined where it is lost. */
export function distorted(
  { kind, probability: given }: WireFault,
  frame: Uint8Array,
  random: RandomStream,
): Uint8Array | undefined {
  const probability = given ?? 1;
  switch (kind) {
    case "drop":
      return random.next() < probability ? undefined : frame;
    case "truncate":
      return random.next() < probability ? frame.slice(0, Math.floor(random.next() * (frame.length - 1))) : frame;
    case "wrong-baud":
      return random.next() < probability ? garbage(frame.length, random) : frame;
    case "banner":
      // Without a probability it came when the fault began.
      return given !== undefined && random.next() < probability ? joined(bannerText, frame) : frame;
    case "unplug":
      return undefined;
    case "bit-flip":
    case "burst":
    case "duplicate":
    case "delay":
    case "jitter":
    case "stall":
      return frame;
  }
}

/** A receiver at another rate sees other bytes, and another number of them. */
function garbage(size_bytes: number, random: RandomStream): Uint8Array {
  const seen = new Uint8Array(Math.max(1, Math.round(size_bytes * (0.5 + random.next()))));
  for (let i = 0; i < seen.length; i += 1) seen[i] = Math.floor(random.next() * 256);
  return seen;
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}
