import type { Field, Message } from "./model.ts";
import { fieldName, isNullable, reference } from "./references.ts";

/** The function that rounds a message in place to its wire types. */
export function quantiser(message: Message): string {
  const lines = [...message.fields.flatMap((field) => statements(message, field)), ...lastOfOneof(message)];
  const unused = lines.length === 0 ? "_" : "";
  return `export function quantise${message.name}(${unused}message: ${message.name}): void {
${lines.map((line) => `  ${line}\n`).join("")}}
`;
}

function statements(message: Message, field: Field): string[] {
  const place = `message.${field.jsName}`;
  if (field.repeated) return [...countBound(message, field, place), ...elements(message, field, place)];
  const lines = assignment(message, field, place);
  if (lines.length === 0 || !isNullable(field)) return lines;
  return lines.map((line) => `if (${place} !== null) ${line}`);
}

function elements(message: Message, field: Field, place: string): string[] {
  const lines = assignment(message, field, `${place}[i]`, "!");
  if (lines.length === 0) return [];
  return [`for (let i = 0; i < ${place}.length; i += 1) {`, ...lines.map((line) => `  ${line}`), "}"];
}

function countBound(message: Message, field: Field, place: string): string[] {
  if (field.countMax === 0) return [];
  return [`values.assertAtMost(${place}.length, ${field.countMax}, "${fieldName(message, field)}", "elements");`];
}

function assignment(message: Message, field: Field, place: string, sure = ""): string[] {
  const value = `${place}${sure}`;
  if (field.kind === "message") return [`${reference(message, field.type, "quantise")}(${value});`];
  if (field.kind === "enum") return [`${place} = (${value} | 0) as ${reference(message, field.type)};`];
  const rounded = roundings[field.type];
  const lines = rounded === undefined ? [] : [`${place} = ${rounded(value)};`];
  if (field.sizeMax_bytes === 0) return lines;
  const size = field.type === "string" ? `values.utf8Size_bytes(${value})` : `${value}.length`;
  return [...lines, `values.assertAtMost(${size}, ${field.sizeMax_bytes}, "${fieldName(message, field)}", "bytes");`];
}

const roundings: Record<string, ((value: string) => string) | undefined> = {
  float: (value) => `Math.fround(${value})`,
  int32: (value) => `${value} | 0`,
  sint32: (value) => `${value} | 0`,
  sfixed32: (value) => `${value} | 0`,
  uint32: (value) => `${value} >>> 0`,
  fixed32: (value) => `${value} >>> 0`,
  uint64: (value) => `values.toUint64(${value})`,
  fixed64: (value) => `values.toUint64(${value})`,
  int64: (value) => `values.toInt64(${value})`,
  sint64: (value) => `values.toInt64(${value})`,
  sfixed64: (value) => `values.toInt64(${value})`,
  string: (value) => `values.toText(${value})`,
};

/** Of several members of a oneof the last on the wire wins, as every decoder has it. */
function lastOfOneof(message: Message): string[] {
  return message.fields.flatMap((field, index) => {
    const later = message.fields.slice(index + 1).filter((other) => field.oneof !== "" && other.oneof === field.oneof);
    if (later.length === 0) return [];
    const taken = later.map((other) => `message.${other.jsName} !== null`).join(" || ");
    return [`if (${taken}) message.${field.jsName} = null;`];
  });
}
