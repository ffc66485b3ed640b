import type { Field, Message } from "./model.ts";
import { reference } from "./references.ts";

/** The function that gives a full, preallocated object. */
export function creator(message: Message): string {
  const members = message.fields.map((field) => `    ${field.jsName}: ${initial(message, field)},\n`);
  return `export function create${message.name}(): Complete${message.name} {
  return {
${members.join("")}  };
}
`;
}

function initial(message: Message, field: Field): string {
  if (field.repeated) return "[]";
  if (field.optional || field.oneof !== "") return "null";
  if (field.kind === "message") return `${reference(message, field.type, "create")}()`;
  if (field.kind === "enum") return "0";
  if (field.type === "bool") return "false";
  if (field.type === "string") return '""';
  return field.type === "bytes" ? "new Uint8Array(0)" : "0";
}
