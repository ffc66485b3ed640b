import { sha256 } from "@noble/hashes/sha2.js";
import { packageOf, unitNames, type Contract, type Field, type Message, type Package } from "./model.ts";
import { header, literal } from "./text.ts";

export interface Versions {
  readonly minor: number;
}

/** What HELLO compares: the contract of each unit together with the link's. */
export function contractsSource(contract: Contract, { minor }: Versions): string {
  const units = unitNames.filter((unit) => packageOf(contract, unit) !== undefined);
  const entries = units.map((unit) => `  ${unit}: ${literal(contractOf(contract, unit, minor))},\n`);
  return `${header}
import { contractIdentity, type ContractIdentity } from "../contract-identity.ts";

const identities = {
${entries.join("")}} as const;

/** The contract of each unit, with its hash as hex and as bytes. */
export const contracts = {
${units.map((unit) => `  ${unit}: contractIdentity(identities.${unit}),\n`).join("")}} satisfies Record<string, ContractIdentity>;
`;
}

function contractOf(contract: Contract, unit: string, minor: number): { major: number; minor: number; hash: string } {
  const own = packageOf(contract, unit) as Package;
  return { major: Number(own.version.slice(1)), minor, hash: contractHash(contract, unit) };
}

/** First 8 bytes, in hex, of SHA-256 over the lines of a unit's contract, each ended by a line feed. */
export function contractHash(contract: Contract, unit: string): string {
  const text = contractLines(contract, unit)
    .map((line) => `${line}\n`)
    .join("");
  const digest = sha256(new TextEncoder().encode(text));
  return Buffer.from(digest.subarray(0, 8)).toString("hex");
}

/** The lines of a unit's contract: its own package, the link's, and every declaration they use, in code-unit order. */
export function contractLines(contract: Contract, unit: string): string[] {
  const names = new Set<string>();
  for (const name of [unit, "link"]) {
    const own = packageOf(contract, name);
    for (const declared of [...(own?.messages ?? []), ...(own?.enums ?? [])])
      collect(contract, declared.fullName, names);
  }
  return [...names].flatMap((name) => declarationLines(contract, name)).toSorted(byCodeUnit);
}

function collect(contract: Contract, fullName: string, names: Set<string>): void {
  if (names.has(fullName)) return;
  names.add(fullName);
  for (const field of contract.messages.get(fullName)?.fields ?? []) {
    if (field.kind !== "scalar") collect(contract, field.type, names);
  }
}

function declarationLines(contract: Contract, fullName: string): string[] {
  const message = contract.messages.get(fullName);
  if (message) return message.fields.map((field) => fieldLine(message, field));
  const values = contract.enums.get(fullName)?.values ?? [];
  return values.map((value) => `${fullName}.${value.name} ${value.number} value`);
}

function fieldLine(message: Message, field: Field): string {
  const label = field.repeated ? "repeated " : field.optional ? "optional " : "";
  return `${message.fullName}.${field.name} ${field.number} ${label}${field.type}`;
}

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
