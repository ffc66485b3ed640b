import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative, sep } from "node:path";
import protobuf from "protobufjs";
import type { Contract, Enum, EnumValue, Field, Kind, Message, Package } from "./model.ts";
import { limitsFrom, option, rangeFrom, stateFrom, telecommandFrom } from "./options.ts";

const library = dirname(createRequire(import.meta.url).resolve("protobufjs/package.json"));

/** All `.proto` files below a folder, relative to it and sorted. */
export function protoFiles(root: string): string[] {
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".proto"))
    .map((file) => file.split(sep).join("/"))
    .toSorted();
}

/** The files that carry messages: everything but the options, which only describe the others. */
export const messageFiles = (root: string): string[] =>
  protoFiles(root).filter((file) => !file.startsWith("falak/options/"));

/** Reads the contract. Throws with file and line where a file does not parse or breaks a rule of the house. */
export function loadContract(protoRoot: string): Contract {
  const root = new protobuf.Root();
  root.resolvePath = (_origin, target) =>
    target.startsWith("google/protobuf/") ? join(library, target) : join(protoRoot, relativeTo(protoRoot, target));
  root.loadSync(messageFiles(protoRoot), { alternateCommentMode: true });
  root.resolveAll();
  const packages: Package[] = [];
  for (const file of messageFiles(protoRoot)) {
    const each = packageFrom(root, file);
    // A package may have several files; protobufjs knows them as one.
    if (!packages.some(({ fullName }) => fullName === each.fullName)) packages.push(each);
  }
  const messages = packages.flatMap((each) => each.messages);
  const enums = packages.flatMap((each) => each.enums);
  return {
    packages,
    messages: new Map(messages.map((message) => [message.fullName, message])),
    enums: new Map(enums.map((each) => [each.fullName, each])),
  };
}

const relativeTo = (root: string, target: string): string =>
  target.startsWith(root) ? relative(root, target) : target;

function packageFrom(root: protobuf.Root, file: string): Package {
  const [, unit, version] = file.split("/");
  if (unit === undefined || version === undefined)
    throw new Error(`${file}: expected falak/<unit>/<version>/<file>.proto`);
  const fullName = `falak.${unit}.${version}`;
  const namespace = root.lookup(fullName);
  if (!(namespace instanceof protobuf.Namespace)) throw new Error(`${file}: expected package ${fullName}`);
  const messages: Message[] = [];
  const enums: Enum[] = [];
  for (const nested of namespace.nestedArray) {
    if (nested instanceof protobuf.Type) messages.push(messageFrom(nested, fullName));
    else if (nested instanceof protobuf.Enum) enums.push(enumFrom(nested, fullName));
  }
  return { fullName, unit, version, file, messages, enums };
}

function messageFrom(type: protobuf.Type, packageName: string): Message {
  if (type.nestedArray.length > 0)
    throw new Error(`${type.fullName}: declare messages and enums at the top of the file`);
  const fields = type.fieldsArray.map((field) => fieldFrom(type, field)).toSorted((a, b) => a.number - b.number);
  return {
    fullName: nameOf(type),
    name: type.name,
    package: packageName,
    help: type.comment ?? "",
    fields,
    telecommand: telecommandFrom(option(type.parsedOptions, "telecommand")),
  };
}

function fieldFrom(type: protobuf.Type, field: protobuf.Field): Field {
  if (field.map)
    throw new Error(`${nameOf(type)}.${field.name}: maps are not in the contract (microcontrollers have no heap)`);
  const name = (field as unknown as { protoName: string }).protoName;
  const options = field.parsedOptions as Record<string, unknown>[] | null;
  const flags = [options].flat();
  const synthetic =
    flags.some((entry) => entry?.["proto3_optional"] === true) || field.options?.["proto3_optional"] === true;
  return {
    name,
    jsName: field.name,
    number: field.id,
    kind: kindOf(field),
    type: field.resolvedType ? nameOf(field.resolvedType) : field.type,
    repeated: field.repeated,
    optional: synthetic,
    oneof: field.partOf && !synthetic ? field.partOf.name : "",
    help: field.comment ?? "",
    unit: String(option(options, "unit") ?? ""),
    limits: limitsFrom(option(options, "limits")),
    range: rangeFrom(option(options, "range")),
    countMax: Number(option(options, "max_count") ?? 0),
    smallCountMax: Number(option(options, "small_max_count") ?? option(options, "max_count") ?? 0),
    sizeMax_bytes: Number(option(options, "max_size_bytes") ?? 0),
    small: option(options, "small") === true,
  };
}

function kindOf(field: protobuf.Field): Kind {
  if (field.resolvedType === null) return "scalar";
  return field.resolvedType instanceof protobuf.Enum ? "enum" : "message";
}

function enumFrom(type: protobuf.Enum, packageName: string): Enum {
  const options = type.valuesOptions;
  const values: EnumValue[] = Object.entries(type.values).map(([name, number]) => ({
    name,
    number,
    help: type.comments[name] ?? "",
    ...stateFrom(options?.[name]),
  }));
  return { fullName: nameOf(type), name: type.name, package: packageName, help: type.comment ?? "", values };
}

const nameOf = (object: protobuf.ReflectionObject): string => object.fullName.replace(/^\./, "");
