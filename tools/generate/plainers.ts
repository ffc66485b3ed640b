import type { Field, Message } from "./model.ts";
import { fieldName, isNullable, reference } from "./references.ts";

/** The function that turns what protobufjs decoded into a plain object of its own, or refuses it. */
export function plainer(message: Message): string {
  const unused = message.fields.length === 0 ? "_" : "";
  const members = message.fields.map((field) => `    ${field.jsName}: ${member(message, field)},\n`);
  return `export function plain${message.name}(${unused}from: ${message.name}): ${message.name} {
${checks(message)}  return {
${members.join("")}  };
}
`;
}

function member(message: Message, field: Field): string {
  const place = `from.${field.jsName}`;
  if (field.repeated) {
    const element = converted(message, field, "each");
    return element === "each" ? `${place}.slice()` : `${place}.map((each) => ${element})`;
  }
  const value = converted(message, field, place);
  const guards = [
    ...(isNullable(field) && value !== place ? [`${place} === null`] : []),
    ...laterMembers(message, field),
  ];
  return guards.length === 0 ? value : `${guards.join(" || ")} ? null : ${value}`;
}

function converted(message: Message, field: Field, value: string): string {
  if (field.kind === "message") return `${reference(message, field.type, "plain")}(${value})`;
  if (field.type === "bytes") return `values.copyBytes(${value})`;
  return field.type.endsWith("64") ? `values.safeInteger(${value}, "${fieldName(message, field)}")` : value;
}

function laterMembers(message: Message, field: Field): string[] {
  if (field.oneof === "") return [];
  const later = message.fields.filter((other) => other.oneof === field.oneof && other.number > field.number);
  return later.map((other) => `from.${other.jsName} !== null`);
}

function checks(message: Message): string {
  const lines = message.fields.flatMap((field) => {
    const place = `from.${field.jsName}`;
    const name = fieldName(message, field);
    const count = field.repeated && field.countMax > 0;
    return [
      ...(count ? [`values.refuseAbove(${place}.length, ${field.countMax}, "${name}", "elements");`] : []),
      ...sizeCheck(field, place, name),
    ];
  });
  return lines.map((line) => `  ${line}\n`).join("");
}

function sizeCheck(field: Field, place: string, name: string): string[] {
  if (field.sizeMax_bytes === 0) return [];
  const value = field.repeated ? "each" : place;
  const size = field.type === "string" ? `values.utf8Size_bytes(${value})` : `${value}.length`;
  const check = `values.refuseAbove(${size}, ${field.sizeMax_bytes}, "${name}", "bytes");`;
  return [field.repeated ? `for (const each of ${place}) ${check}` : check];
}
