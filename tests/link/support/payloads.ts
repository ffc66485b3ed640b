/** Steps as the link sees them: a tick, then anything. The answer to a step is a function of it, so that a mix-up shows. */

/** A payload whose field 1 is the tick, as protobuf writes it, with `filler` behind it. */
export function stepPayload(tick: number, filler: Uint8Array): Uint8Array {
  const head = tick === 0 ? [] : [0x08, ...varint(tick)];
  const payload = new Uint8Array(head.length + 1 + filler.length);
  payload.set(head);
  payload[head.length] = 0x12;
  payload.set(filler, head.length + 1);
  return payload;
}

export const answerTo = (tick: number, step: Uint8Array): Uint8Array =>
  stepPayload(tick, step.slice(-Math.min(step.length, 40)).toReversed());

export function randomBytes(random: { next(): number }, max_bytes: number): Uint8Array {
  const bytes = new Uint8Array(Math.floor(random.next() * (max_bytes + 1)));
  // Zeros are what the framing stumbles over, so they are frequent.
  for (let i = 0; i < bytes.length; i += 1) bytes[i] = random.next() < 0.2 ? 0 : Math.floor(random.next() * 256);
  return bytes;
}

function varint(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  while (rest >= 128) {
    bytes.push((rest % 128) | 0x80);
    rest = Math.floor(rest / 128);
  }
  bytes.push(rest);
  return bytes;
}
