import type { Contract, Field, Message } from "./model.ts";
import { header, literal } from "./text.ts";

/** Largest encoded sizes of every message, for link arithmetic, buffers and the tests of the payload limits. */
export function sizesSource(contract: Contract): string {
  const sizes = Object.fromEntries(
    [...contract.messages.values()].map((message) => [
      message.fullName,
      { all_bytes: sizeMax_bytes(contract, message, false), small_bytes: sizeMax_bytes(contract, message, true) },
    ]),
  );
  return `${header}
/**
 * Largest encoded size of each message within the bounds of the contract: with all fields, and with those of the
 * small profile only. Enums count with their largest declared value, as nanopb does.
 */
export const sizesMax = ${literal(sizes)} as const;
`;
}

/** Worst-case encoded size; `small` counts only the fields of the small profile, at every depth. */
export function sizeMax_bytes(contract: Contract, message: Message, small: boolean): number {
  let size_bytes = 0;
  const oneofs = new Map<string, number>();
  for (const field of message.fields) {
    if (small && !field.small) continue;
    const own_bytes = fieldMax_bytes(contract, field, small);
    if (field.oneof === "") size_bytes += own_bytes;
    else oneofs.set(field.oneof, Math.max(oneofs.get(field.oneof) ?? 0, own_bytes));
  }
  for (const largest_bytes of oneofs.values()) size_bytes += largest_bytes;
  return size_bytes;
}

function fieldMax_bytes(contract: Contract, field: Field, small: boolean): number {
  const tag_bytes = varint_bytes(field.number * 8);
  const count = field.repeated ? (small ? field.smallCountMax : field.countMax) : 1;
  const element_bytes = elementMax_bytes(contract, field, small);
  const delimited = field.kind === "message" || field.type === "string" || field.type === "bytes";
  if (delimited) return count * (tag_bytes + varint_bytes(element_bytes) + element_bytes);
  if (!field.repeated) return tag_bytes + element_bytes;
  return tag_bytes + varint_bytes(count * element_bytes) + count * element_bytes;
}

function elementMax_bytes(contract: Contract, field: Field, small: boolean): number {
  if (field.kind === "enum") {
    const values = contract.enums.get(field.type)?.values ?? [];
    return varint_bytes(Math.max(...values.map((value) => value.number)));
  }
  if (field.kind === "message") {
    const message = contract.messages.get(field.type);
    return message === undefined ? 0 : sizeMax_bytes(contract, message, small);
  }
  if (field.type === "string" || field.type === "bytes") return field.sizeMax_bytes;
  const known_bytes = scalarMax_bytes[field.type];
  if (known_bytes === undefined) throw new Error(`no size known for type ${field.type} of field ${field.name}`);
  return known_bytes;
}

const scalarMax_bytes: Record<string, number> = {
  double: 8,
  fixed64: 8,
  sfixed64: 8,
  float: 4,
  fixed32: 4,
  sfixed32: 4,
  bool: 1,
  uint32: 5,
  sint32: 5,
  int32: 10,
  uint64: 10,
  int64: 10,
  sint64: 10,
};

/** Bytes of an unsigned varint. */
export function varint_bytes(value: number): number {
  let size_bytes = 1;
  for (let rest = value; rest >= 128; rest = Math.floor(rest / 128)) size_bytes += 1;
  return size_bytes;
}
