import type { Parameter } from "../../src/messages/dictionary-types.ts";
import { entryId, statesOf, valueTypeOf } from "./entries.ts";
import { packageOf, type Contract, type Field, type Message, type UnitName } from "./model.ts";

/** Where a value stands on the way down from its message. */
interface Place {
  readonly owner: UnitName | "beacon";
  readonly message: Message;
  readonly name: string;
  readonly path: readonly (string | number)[];
  readonly numbers: readonly number[];
  readonly optional: boolean;
}

/** The telemetry values of a unit: each number of its Telemetry message, and of the beacon where it sends one. */
export function parametersOf(contract: Contract, unit: UnitName): Parameter[] {
  const messages = packageOf(contract, unit)?.messages ?? [];
  return messages.flatMap((message) => {
    if (message.name === "Telemetry") return fieldsOf(contract, message, root(unit, message), null);
    if (message.name === "Beacon") return fieldsOf(contract, message, root("beacon", message), null);
    return [];
  });
}

const root = (owner: UnitName | "beacon", message: Message): Place => ({
  owner,
  message,
  name: owner,
  path: [],
  numbers: [],
  optional: false,
});

function fieldsOf(contract: Contract, message: Message, place: Place, holder: Field | null): Parameter[] {
  return message.fields.flatMap((field) => {
    const below: Place = {
      ...place,
      name: `${place.name}.${field.name}`,
      path: [...place.path, field.jsName],
      numbers: [...place.numbers, field.number],
      optional: place.optional || field.optional || field.repeated || field.kind === "message",
    };
    return field.repeated ? elementsOf(contract, field, below, holder) : valuesOf(contract, field, below, holder);
  });
}

function elementsOf(contract: Contract, field: Field, place: Place, holder: Field | null): Parameter[] {
  return Array.from({ length: field.countMax }, (_unused, index) => ({
    ...place,
    name: `${place.name}[${index}]`,
    path: [...place.path, index],
    numbers: [...place.numbers, index + 1],
  })).flatMap((element) => valuesOf(contract, field, element, holder));
}

function valuesOf(contract: Contract, field: Field, place: Place, holder: Field | null): Parameter[] {
  const nested = contract.messages.get(field.type);
  if (nested !== undefined) return fieldsOf(contract, nested, place, field);
  const source = field.unit === "inherited" && holder !== null ? holder : field;
  return [
    {
      id: entryId(place.owner, place.numbers),
      name: place.name,
      owner: place.owner,
      message: place.message.fullName,
      path: place.path,
      type: valueTypeOf(field),
      wireType: field.type,
      unit: source.unit,
      optional: place.optional,
      limits: field.limits ?? holder?.limits ?? null,
      states: statesOf(contract, field),
      help: field.help === "" ? (holder?.help ?? "") : field.help,
    },
  ];
}
