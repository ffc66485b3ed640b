import { join } from "node:path";
import * as units from "../../src/messages/generated/units.ts";
import type { MessageType } from "../../src/messages/index.ts";
import { loadContract } from "../../tools/generate/load.ts";
import type { Message } from "../../tools/generate/model.ts";

/** A message whose fields are known only at run time. */
export type AnyMessage = Record<string, unknown>;

export const root = join(import.meta.dirname, "../..");
export const contract = loadContract(join(root, "proto"));

/** Every message of the contract: how it is declared, and how it is generated. */
export const messages: readonly { name: string; declared: Message; type: MessageType<AnyMessage> }[] = Object.values(
  units,
).flatMap((unit) =>
  Object.values(unit.v1 as Record<string, unknown>)
    .filter(isMessageType)
    .map((type) => ({ name: type.name, declared: contract.messages.get(type.name) as Message, type })),
);

function isMessageType(value: unknown): value is MessageType<AnyMessage> {
  return typeof value === "object" && value !== null && "quantise" in value;
}

export function typeNamed(name: string): MessageType<AnyMessage> {
  const found = messages.find((message) => message.name === name);
  if (found === undefined) throw new Error(`no message ${name}`);
  return found.type;
}
