/** The small profile: what a microcontroller of 2 KB takes of a message. */

import { smallProfile } from "./generated/small.ts";

interface Entry {
  readonly left: Readonly<Record<string, unknown>>;
  readonly nested: Readonly<Record<string, string>>;
}

const profile: Readonly<Record<string, Entry | undefined>> = smallProfile;

/**
 * A message with the fields of the small profile only, at every depth; the others are absent, empty or zero.
 *
 * The copy is for encoding: what is whole is shared with the message.
 *
 * @param name full name of the message, as `MessageType.name`
 */
export function smallCopy<T extends object>(name: string, message: T): T {
  const entry = profile[name];
  if (entry === undefined) return message;
  const copy: Record<string, unknown> = { ...message, ...entry.left };
  for (const [field, type] of Object.entries(entry.nested)) {
    const value = copy[field];
    if (Array.isArray(value)) copy[field] = value.map((each: object) => smallCopy(type, each));
    else if (value !== null) copy[field] = smallCopy(type, value as object);
  }
  return copy as T;
}

/** Fields of a message that the small profile leaves out, in their proto names: `wheel_speeds_radps`, `inputs.gnss`. */
export function fieldsLeftOut(name: string): string[] {
  const { left = {}, nested = {} } = profile[name] ?? {};
  const within = Object.entries(nested).flatMap(([field, type]) =>
    fieldsLeftOut(type).map((inner) => `${snake(field)}.${inner}`),
  );
  return [...Object.keys(left).map(snake), ...within];
}

const snake = (key: string): string => key.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
