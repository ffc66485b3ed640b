import type { Argument, TelecommandEntry } from "../../src/messages/dictionary-types.ts";
import { entryId, statesOf, valueTypeOf } from "./entries.ts";
import { packageOf, type Contract, type Field, type UnitName } from "./model.ts";

/** The telecommands of a unit: the members of the oneof of its Telecommand message. */
export function telecommandsOf(contract: Contract, unit: UnitName): TelecommandEntry[] {
  const telecommand = packageOf(contract, unit)?.messages.find((message) => message.name === "Telecommand");
  const members = telecommand?.fields.filter((field) => field.oneof !== "") ?? [];
  return members.map((member) => telecommandOf(contract, unit, member));
}

function telecommandOf(contract: Contract, unit: UnitName, member: Field): TelecommandEntry {
  const message = contract.messages.get(member.type);
  if (!message?.telecommand)
    throw new Error(`${unit}.${member.name}: ${member.type} lacks (falak.options.v1.telecommand)`);
  return {
    id: entryId(unit, [member.number]),
    name: `${unit}.${member.name}`,
    owner: unit,
    message: message.fullName,
    key: member.jsName,
    ...message.telecommand,
    arguments: message.fields.map((field) => argumentOf(contract, field)),
    help: message.help,
  };
}

const argumentOf = (contract: Contract, field: Field): Argument => ({
  optional: field.optional,
  name: field.name,
  key: field.jsName,
  type: valueTypeOf(field),
  wireType: field.type,
  unit: field.unit,
  range: field.range,
  sizeMax_bytes: field.sizeMax_bytes,
  countMax: field.countMax,
  states: statesOf(contract, field),
  help: field.help,
});
