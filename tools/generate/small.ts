import type { Contract, Field, Message } from "./model.ts";
import { header, literal } from "./text.ts";

/** What the small profile leaves out of each message, for the sender's side. */
export function smallSource(contract: Contract): string {
  const entries = [...contract.messages.values()].flatMap((message) => {
    const entry = entryOf(contract, message);
    return entry === null ? [] : [[message.fullName, entry] as const];
  });
  return `${header}
/**
 * What the small profile leaves out, by message: \`left\` has the fields that are not part of it with the value that they
 * then have, \`nested\` the fields whose own message loses something. A message that is not here is whole.
 */
export const smallProfile = ${literal(Object.fromEntries(entries))} as const;
`;
}

function entryOf(contract: Contract, message: Message): object | null {
  const left = message.fields.filter(({ small }) => !small).map((field) => [field.jsName, nothing(field)]);
  const nested = message.fields
    .filter(({ small, kind, type }) => small && kind === "message" && losesSomething(contract, type))
    .map((field) => [field.jsName, field.type]);
  if (left.length === 0 && nested.length === 0) return null;
  return { left: Object.fromEntries(left) as object, nested: Object.fromEntries(nested) as object };
}

function losesSomething(contract: Contract, name: string): boolean {
  const message = contract.messages.get(name);
  return message !== undefined && entryOf(contract, message) !== null;
}

/** The value of a field that did not travel. */
function nothing(field: Field): unknown {
  if (field.repeated) return [];
  if (field.kind === "message" || field.oneof !== "" || field.optional) return null;
  if (field.type === "bool") return false;
  // Bytes have no literal; a list of none encodes as they do.
  if (field.type === "bytes") return [];
  return field.type === "string" ? "" : 0;
}
