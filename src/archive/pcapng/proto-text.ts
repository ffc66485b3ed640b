/**
 * The contract as `.proto` files that Wireshark's Protobuf dissector reads: names, numbers and types, without the options,
 * whose import of `google/protobuf/descriptor.proto` it would not find.
 */

import protobuf from "protobufjs";
import descriptor from "protobufjs/ext/descriptor.js";
import { descriptorSet } from "../../messages/descriptors.ts";

const leftOut: ReadonlySet<string> = new Set(["options", "record"]);

/** What the extension adds to the class. */
interface RootWithDescriptor {
  fromDescriptor(set: protobuf.Message, options: { readonly keepCase: boolean }): protobuf.Root;
}

/** Text of each file by its path: `falak/adcs/v1/adcs.proto`. */
export function protoTexts(): Map<string, string> {
  const set = descriptor.FileDescriptorSet.decode(descriptorSet());
  const root = (protobuf.Root as unknown as RootWithDescriptor).fromDescriptor(set, { keepCase: true });
  const units = (root.lookup("falak") as protobuf.Namespace).nestedArray.filter(({ name }) => !leftOut.has(name));
  return new Map(
    units.flatMap((unit) =>
      (unit as protobuf.Namespace).nestedArray.map((version): [string, string] => [
        pathOf(version.fullName),
        fileText(version as protobuf.Namespace),
      ]),
    ),
  );
}

/** `.falak.adcs.v1` is declared in `falak/adcs/v1/adcs.proto`. */
function pathOf(packageName: string): string {
  const parts = packageName.slice(1).split(".");
  return `${parts.join("/")}/${parts.at(-2)}.proto`;
}

function fileText(namespace: protobuf.Namespace): string {
  const types = namespace.nestedArray.filter((each) => each instanceof protobuf.Type);
  const enums = namespace.nestedArray.filter((each) => each instanceof protobuf.Enum);
  const used = types.flatMap(({ fieldsArray }) => fieldsArray.map(({ type }) => type));
  const packages = new Set(used.filter((type) => type.startsWith(".")).map((type) => type.replace(/\.[^.]*$/, "")));
  packages.delete(namespace.fullName);
  return [
    'syntax = "proto3";',
    `package ${namespace.fullName.slice(1)};`,
    ...[...packages].toSorted().map((name) => `import "${pathOf(name)}";`),
    ...enums.map(enumText),
    ...types.map(messageText),
    "",
  ].join("\n");
}

function enumText({ name, values }: protobuf.Enum): string {
  const entries = Object.entries(values).map(([word, number]) => `  ${word} = ${number};`);
  return [`enum ${name} {`, ...entries, "}"].join("\n");
}

/** Members of a oneof are written as plain fields: on the wire, and for a reader, they are. */
function messageText({ name, fieldsArray }: protobuf.Type): string {
  const fields = fieldsArray.map((field) => {
    const rule = field.repeated ? "repeated " : "";
    return `  ${rule}${field.type.replace(/^\./, "")} ${field.name} = ${field.id};`;
  });
  return [`message ${name} {`, ...fields, "}"].join("\n");
}
