import type { Contract, Enum, Field, Message, Package } from "./model.ts";
import { creator } from "./creators.ts";
import { plainer } from "./plainers.ts";
import { quantiser } from "./quantisers.ts";
import { doc, header } from "./text.ts";
import { prefixOf, reference } from "./references.ts";

/** The TypeScript of one package: enums, message interfaces, and a `MessageType` for each message. */
export function packageSource(contract: Contract, each: Package): string {
  const body = [...each.enums.map(enumSource), ...each.messages.map(messageSource)].join("\n");
  return [header, imports(contract, each, body), body].join("\n");
}

/** `export * as v1` for a unit, so that `adcs.v1.Step` reads as the contract does. */
export const unitSource = (each: Package): string =>
  `${header}\nexport * as ${each.version} from "./${each.version}.ts";\n`;

/** All units in one module. */
export const unitsSource = (contract: Contract): string =>
  `${header}\n${contract.packages.map((each) => `export * as ${each.unit} from "./${each.unit}/index.ts";\n`).join("")}`;

function imports(contract: Contract, each: Package, body: string): string {
  const others = contract.packages.filter((other) => other !== each && uses(each, other));
  const lines = others.map(
    (other) => `import * as ${prefixOf(other.fullName)} from "../${other.unit}/${other.version}.ts";\n`,
  );
  return `import { messageType, type MessageType } from "../../message-type.ts";
${body.includes(" values.") ? 'import * as values from "../../values.ts";\n' : ""}import { falak as raw } from "../messages.js";
${lines.join("")}`;
}

const uses = (each: Package, other: Package): boolean =>
  each.messages.some((message) => message.fields.some((field) => field.type.startsWith(`${other.fullName}.`)));

function enumSource({ name, help, values }: Enum): string {
  const entries = values.map((value) => `${doc(value.help, "  ")}  ${value.name}: ${value.number},\n`);
  return `${doc(help)}export const ${name} = {
${entries.join("")}} as const;
export type ${name} = (typeof ${name})[keyof typeof ${name}];
`;
}

function messageSource(message: Message): string {
  const { name, help, fullName } = message;
  const members = message.fields.map(
    (field) => `${doc(fieldHelp(field), "  ")}  ${field.jsName}: ${typeOf(message, field)};\n`,
  );
  return `${doc(help)}export interface ${name} {
${members.join("")}}

${completeType(message)}
${creator(message)}
${quantiser(message)}
${plainer(message)}
${doc(help)}export const ${name}: MessageType<${name}, Complete${name}> = messageType(
  "${fullName}",
  raw.${fullName.replace(/^falak\./, "")},
  create${name},
  quantise${name},
  plain${name},
);
`;
}

/** What `create` gives: all sub-messages outside oneofs are present. */
function completeType(message: Message): string {
  const present = message.fields.filter((field) => field.kind === "message" && !field.repeated && field.oneof === "");
  const members = present.map((field) => `${field.jsName}: ${reference(message, field.type, "Complete")}`);
  const extra = members.length === 0 ? "" : ` & { ${members.join("; ")} }`;
  return `/** A ${message.name} with every sub-message present. */
export type Complete${message.name} = ${message.name}${extra};
`;
}

function fieldHelp(field: Field): string {
  const unit = field.unit === "" || field.unit === "inherited" ? "" : `Unit: ${field.unit}.`;
  return [field.help, unit].filter((text) => text !== "").join(" ");
}

function typeOf(message: Message, field: Field): string {
  const element = field.kind === "scalar" ? scalarType(field.type) : reference(message, field.type);
  if (field.repeated) return `${element}[]`;
  return field.kind === "message" || field.optional || field.oneof !== "" ? `${element} | null` : element;
}

function scalarType(type: string): string {
  if (type === "bool") return "boolean";
  if (type === "string") return "string";
  return type === "bytes" ? "Uint8Array" : "number";
}
