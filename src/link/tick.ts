/** The tick of a Step or StepDone: field 1 of both in every unit, so the link reads it without knowing the unit. */

const tickKey = 0x08;

/** The tick in `bytes[start, end)`; 0 where the field is absent (as proto3 writes a zero); -1 where it is no uint32. */
export function readTick(bytes: Uint8Array, start: number, end: number): number {
  if (start >= end || bytes[start] !== tickKey) return 0;
  let tick = 0;
  let scale = 1;
  for (let i = start + 1; i < end && i < start + 6; i += 1) {
    const byte = bytes[i]!;
    tick += (byte & 0x7f) * scale;
    if (byte < 0x80) return tick <= 0xffffffff ? tick : -1;
    scale *= 128;
  }
  return -1;
}
