import fc from "fast-check";
import type { Field, Message } from "../../tools/generate/model.ts";
import { type AnyMessage, contract } from "./contract.ts";

/** What a number field is filled with: anything at all, or what 64-bit integers can also hold on the wire. */
export type Numbers = "any double" | "in the domain";

const anyDouble = fc.oneof(
  fc.double(),
  fc.constantFrom(0, -0, NaN, Infinity, -Infinity, 0.5, -0.5, 1e-46, -1e-46, 3.5e38, 2 ** 31, 2 ** 32, -(2 ** 31) - 1),
  fc.maxSafeInteger(),
);

const safeNatural = fc.oneof(fc.maxSafeNat(), fc.constantFrom(0, 1, 2 ** 32, 2 ** 53 - 1));

/** Messages of a declared kind, within the bounds of the contract, with numbers that may not be. */
export function arbitraryMessage(message: Message, numbers: Numbers): fc.Arbitrary<AnyMessage> {
  const plain = message.fields.filter((field) => field.oneof === "");
  const choices = message.fields.filter((field) => field.oneof !== "");
  const fields = Object.fromEntries(plain.map((field) => [field.jsName, arbitraryField(field, numbers)]));
  const members = choices.map((field) => [field.jsName, fc.option(arbitraryElement(field, numbers), { nil: null })]);
  return fc.record({ ...fields, ...Object.fromEntries(members) });
}

function arbitraryField(field: Field, numbers: Numbers): fc.Arbitrary<unknown> {
  const element = arbitraryElement(field, numbers);
  if (field.repeated) return fc.array(element, { maxLength: field.countMax });
  return field.optional || field.kind === "message" ? fc.option(element, { nil: null }) : element;
}

function arbitraryElement(field: Field, numbers: Numbers): fc.Arbitrary<unknown> {
  if (field.kind === "message") return arbitraryMessage(contract.messages.get(field.type) as Message, numbers);
  if (field.kind === "enum") return fc.oneof(fc.nat({ max: 12 }), fc.integer());
  if (field.type === "bool") return fc.boolean();
  if (field.type === "bytes") return fc.uint8Array({ maxLength: field.sizeMax_bytes });
  if (field.type === "string") return fc.string({ unit: "binary", maxLength: Math.floor(field.sizeMax_bytes / 4) });
  return field.type.endsWith("64") && numbers === "in the domain" ? safeNatural : anyDouble;
}
