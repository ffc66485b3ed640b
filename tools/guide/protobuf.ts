/** A message's bytes, field by field, for people. */

import type { Contract, Field, Message } from "../generate/model.ts";

export interface Part {
  readonly bytes: Uint8Array;
  readonly field: Field;
}

/** The fields as they stand in the bytes, keys and lengths with them. */
export function partsOf(message: Message, bytes: Uint8Array): Part[] {
  const parts: Part[] = [];
  for (let at = 0; at < bytes.length;) {
    const start = at;
    let key: number;
    [key, at] = varint(bytes, at);
    at = end(bytes, at, key & 7);
    const field = message.fields.find(({ number }) => number === key >> 3);
    if (field === undefined) throw new Error(`${message.fullName} has no field ${key >> 3}`);
    parts.push({ bytes: bytes.subarray(start, at), field });
  }
  return parts;
}

function end(bytes: Uint8Array, at: number, wireType: number): number {
  switch (wireType) {
    case 0:
      return varint(bytes, at)[1];
    case 1:
      return at + 8;
    case 2: {
      const [length, from] = varint(bytes, at);
      return from + length;
    }
    case 5:
      return at + 4;
    default:
      throw new Error(`wire type ${wireType}`);
  }
}

function varint(bytes: Uint8Array, from: number): [number, number] {
  let value = 0;
  let scale = 1;
  for (let at = from; ; at += 1) {
    value += (bytes[at]! & 0x7f) * scale;
    if (bytes[at]! < 0x80) return [value, at + 1];
    scale *= 128;
  }
}

/** Number, type and name of every field, and what the contract says of it. */
export function fieldLines(contract: Contract, name: string): string[] {
  const message = contract.messages.get(name);
  if (message === undefined) throw new Error(`the contract has no message ${name}`);
  const rows = message.fields.map(
    (field) => [String(field.number), typeOf(field), field.name, sayField(field)] as const,
  );
  const [numberWidth, typeWidth, nameWidth] = [0, 1, 2].map((at) => Math.max(...rows.map((row) => row[at]!.length)));
  return rows.map(([number, type, field, help]) =>
    `${number.padStart(numberWidth!)}  ${type.padEnd(typeWidth!)}  ${field.padEnd(nameWidth!)}  ${help}`.trimEnd(),
  );
}

const shortName = (name: string): string => name.replace(/^falak\.\w+\.v1\./, "");

function typeOf({ type, kind, repeated, optional }: Field): string {
  const word = kind === "scalar" ? type : shortName(type);
  return repeated ? `repeated ${word}` : optional ? `optional ${word}` : word;
}

function sayField({ help, unit, countMax, sizeMax_bytes, oneof }: Field): string {
  const bound = countMax > 0 ? `at most ${countMax}` : sizeMax_bytes > 0 ? `at most ${sizeMax_bytes} bytes` : "";
  const said = unit === "1" || unit === "inherited" || unit === "" ? "" : `[${unit}]`;
  const words = [
    said,
    bound === "" ? "" : `(${bound})`,
    oneof === "" ? "" : "(one of them)",
    help.replaceAll(/\s+/g, " ").trim(),
  ];
  return words.filter((word) => word !== "").join(" ");
}

/** Values of an enum, a line each. */
export function enumLines(contract: Contract, name: string): string[] {
  const found = contract.enums.get(name);
  if (found === undefined) throw new Error(`the contract has no enum ${name}`);
  const prefix = `${found.name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, "_").toUpperCase()}_`;
  return found.values.map(({ number, name: word, help }) =>
    `${String(number).padStart(2)}  ${word.replace(prefix, "").padEnd(22)}${help.replaceAll(/\s+/g, " ").trim()}`.trimEnd(),
  );
}
