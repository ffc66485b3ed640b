/** The events of a StepDone, byte by byte: a decoder skips a field of another wire type, and its value is then silently 0. */

import type { Heard } from "../conversation.ts";

/** Field 4 of every unit's StepDone; the Event in it is {1 code, 2 severity, 3 value} for every unit. */
const eventsField = 4;
const varintWire = 0;
const bytesWire = 2;
const floatWire = 5;
const started = 1;

interface WireField {
  readonly number: number;
  readonly wire: number;
  /** Of a varint. */
  readonly value: number;
  /** Of bytes. */
  readonly bytes: Uint8Array;
}

/** The fields of a message that has been decoded before, so that its bytes are known to make sense. */
function fieldsOf(bytes: Uint8Array): WireField[] {
  const fields: WireField[] = [];
  const none = bytes.subarray(0, 0);
  let at = 0;
  const varint = (): number => {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = bytes[at++] ?? 0;
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) return value;
    }
  };
  while (at < bytes.length) {
    const key = varint();
    const [number, wire] = [Math.floor(key / 8), key % 8];
    if (wire === varintWire) {
      fields.push({ number, wire, value: varint(), bytes: none });
      continue;
    }
    const size_bytes = wire === bytesWire ? varint() : wire === floatWire ? 4 : 8;
    fields.push({ number, wire, value: 0, bytes: bytes.subarray(at, at + size_bytes) });
    at += size_bytes;
  }
  return fields;
}

const eventsOf = ({ payload }: Heard): WireField[][] =>
  fieldsOf(payload).flatMap(({ number, wire, bytes }) =>
    number === eventsField && wire === bytesWire ? [fieldsOf(bytes)] : [],
  );

/** What is wrong with the events of an answer; nothing where they are as they should be, or none. */
export function eventsCause(answer: Heard): string | undefined {
  for (const event of eventsOf(answer)) {
    const of = (field: number): WireField | undefined => event.find(({ number }) => number === field);
    const [code, severity, value] = [of(1), of(2), of(3)];
    if (value !== undefined && value.wire !== floatWire)
      return `an event's value (field 3) has wire type ${value.wire}: it is a float, 4 bytes (wire type 5); anything else is skipped and reads as 0`;
    if (code?.wire !== varintWire) return "an event has no code (field 1, a number)";
    if (severity?.wire !== varintWire || severity.value < 1 || severity.value > 4)
      return `event ${code.value} has the severity ${severity?.value ?? 0}: 1 informative, 2 low, 3 medium, 4 high`;
  }
  return undefined;
}

/** Whether it tells that the unit has started from its initial state. */
export const tellsStart = (answer: Heard): boolean =>
  eventsOf(answer).some((event) => event.some(({ number, value }) => number === 1 && value === started));
