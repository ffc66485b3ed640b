import type { Field, Message } from "./model.ts";

/** Local name under which another package is imported: `falak.report.v1` becomes `reportV1`. */
export function prefixOf(packageName: string): string {
  const [, unit = "", version = ""] = packageName.split(".");
  return `${unit}${version.toUpperCase()}`;
}

/** How generated code of `message` names a declaration, with a verb such as `create` before its short name. */
export function reference(message: Message, fullName: string, verb = ""): string {
  const dot = fullName.lastIndexOf(".");
  const packageName = fullName.slice(0, dot);
  const name = `${verb}${fullName.slice(dot + 1)}`;
  return packageName === message.package ? name : `${prefixOf(packageName)}.${name}`;
}

/** `falak.adcs.v1.Step.tick`, as messages to people name a field. */
export const fieldName = (message: Message, field: Field): string => `${message.fullName}.${field.name}`;

/** Fields that can be `null`. */
export const isNullable = (field: Field): boolean =>
  !field.repeated && (field.kind === "message" || field.optional || field.oneof !== "");
