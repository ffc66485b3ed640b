import { describe, expect, it } from "vitest";
import { sizesMax } from "../../src/messages/index.ts";
import type { Field, Message } from "../../tools/generate/model.ts";
import { type AnyMessage, contract, messages } from "./contract.ts";

/** Payloads of the link: what a frame carries, and what one of the small profile carries. */
const payloadMax_bytes = 512;
const smallPayloadMax_bytes = 160;

type Sizes = Record<string, { all_bytes: number; small_bytes: number }>;
const sizes: Sizes = sizesMax;

/** A message of the largest encoded size; of a oneof the last of its largest members. */
function largest(message: Message, small: boolean): AnyMessage {
  const skipped = (field: Field): boolean => (small && !field.small) || !isLargestMember(message, field, small);
  return Object.fromEntries(
    message.fields.map((field) => [field.jsName, skipped(field) ? nothing(field) : filled(field, small)]),
  );
}

const filled = (field: Field, small: boolean): unknown =>
  field.repeated
    ? Array.from({ length: small ? field.smallCountMax : field.countMax }, () => element(field, small))
    : element(field, small);

function element(field: Field, small: boolean): unknown {
  if (field.kind === "message") return largest(contract.messages.get(field.type) as Message, small);
  if (field.kind === "enum")
    return Math.max(...(contract.enums.get(field.type)?.values ?? []).map((value) => value.number));
  if (field.type === "bool") return true;
  if (field.type === "string") return "x".repeat(field.sizeMax_bytes);
  if (field.type === "bytes") return new Uint8Array(field.sizeMax_bytes);
  if (field.type === "uint64") return 2 ** 53 - 1;
  return field.type === "float" || field.type === "double" ? 1.5 : 2 ** 32 - 1;
}

function nothing(field: Field): unknown {
  if (field.repeated) return [];
  if (field.kind === "message" || field.optional || field.oneof !== "") return null;
  if (field.type === "string") return "";
  if (field.type === "bytes") return new Uint8Array(0);
  return field.type === "bool" ? false : 0;
}

function isLargestMember(message: Message, field: Field, small: boolean): boolean {
  if (field.oneof === "") return true;
  const key = small ? "small_bytes" : "all_bytes";
  const members = message.fields.filter((other) => other.oneof === field.oneof && (!small || other.small));
  const size_bytes = Math.max(...members.map((member) => sizes[member.type]?.[key] ?? 0));
  return members.findLast((member) => sizes[member.type]?.[key] === size_bytes) === field;
}

/** Moments count with 10 bytes in the bound, as on a target whose clock runs away; numbers here stop at 2^53 - 1, in 8. */
function unreachable_bytes(message: Message, small: boolean): number {
  return message.fields
    .filter((field) => !small || field.small)
    .map((field) => {
      if (field.type === "uint64") return 2;
      if (field.kind !== "message" || !isLargestMember(message, field, small)) return 0;
      const count = field.repeated ? field.countMax : 1;
      return count * unreachable_bytes(contract.messages.get(field.type) as Message, small);
    })
    .reduce((sum, size_bytes) => sum + size_bytes, 0);
}

/** Messages to a page have no bound. */
const bounded = messages.filter(({ name }) => !name.startsWith("falak.console."));

describe.each(bounded)("$name", ({ name, declared, type }) => {
  it.each([false, true])("never encodes to more than its bound says, and reaches it (small profile: %s)", (small) => {
    const message = largest(declared, small);
    const bound_bytes = small ? sizes[name]?.small_bytes : sizes[name]?.all_bytes;
    expect(type.encode(message).length).toBe((bound_bytes ?? 0) - unreachable_bytes(declared, small));
  });
});

describe("the payload of a frame", () => {
  const crossing = messages.filter(({ name }) => /\.(Step|StepDone)$/.test(name) || name.startsWith("falak.link."));

  it("holds the largest Step, StepDone and link message", () => {
    const tooLarge = crossing.filter(({ name }) => (sizes[name]?.all_bytes ?? Infinity) > payloadMax_bytes);
    expect(tooLarge.map(({ name }) => `${name}: ${sizes[name]?.all_bytes} of ${payloadMax_bytes} bytes`)).toEqual([]);
  });

  it("of the small profile holds their fields of the small profile", () => {
    const tooLarge = crossing.filter(({ name }) => (sizes[name]?.small_bytes ?? Infinity) > smallPayloadMax_bytes);
    expect(
      tooLarge.map(({ name }) => `${name}: ${sizes[name]?.small_bytes} of ${smallPayloadMax_bytes} bytes`),
    ).toEqual([]);
  });
});
