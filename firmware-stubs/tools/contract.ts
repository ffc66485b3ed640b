/**
 * Writes what C needs of the contract into a directory of the build: bounds for nanopb, and headers with identities,
 * ranges and sizes.
 *
 * Usage: node tools/contract.ts DIRECTORY
 */

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { payloadMax_bytes } from "../../src/link/index.ts";
import { contracts, sizesMax } from "../../src/messages/index.ts";
import { loadContract } from "../../tools/generate/load.ts";
import type { Contract, Field, Message, Package } from "../../tools/generate/model.ts";
import { unitNumbers } from "../../tools/generate/model.ts";

/** The units that have C. */
const units = ["adcs", "power", "comms"] as const;
/** Packages that these need. */
const packages = ["report", "geometry", "link", ...units];

const top = join(import.meta.dirname, "..", "..");
const { version } = JSON.parse(readFileSync(join(top, "package.json"), "utf8")) as { version: string };

/** Bounds of repeated fields, strings and bytes in nanopb's words, by file. */
export function optionFiles(contract: Contract): Readonly<Record<string, string>> {
  const mine = contract.packages.filter(({ unit }) => packages.includes(unit));
  return Object.fromEntries(mine.map((each) => [each.file.replace(/\.proto$/, ".options"), optionsOf(each)]));
}

function optionsOf({ messages }: Package): string {
  const lines = messages.flatMap((message) => message.fields.map((field) => bounds(message, field)));
  return lines.filter((line) => line !== "").join("");
}

function bounds(message: Message, field: Field): string {
  const words: string[] = [];
  if (field.repeated) words.push(`max_count:${field.countMax}`);
  if (field.type === "string") words.push(`max_length:${field.sizeMax_bytes}`);
  if (field.type === "bytes") words.push(`max_size:${field.sizeMax_bytes}`);
  return words.length === 0 ? "" : `${message.fullName}.${field.name} ${words.join(" ")}\n`;
}

/** Identity of each unit's contract and ranges of telecommand arguments, as macros. */
export function contractHeader(contract: Contract): string {
  const lines = [`#define FALAK_VERSION "${version}"`];
  for (const unit of units) {
    const { major, minor, hashBytes } = contracts[unit];
    const name = `FALAK_${unit.toUpperCase()}`;
    const hash = Array.from(hashBytes, (byte) => `0x${byte.toString(16).padStart(2, "0")}`).join(", ");
    lines.push(
      `#define ${name}_NUMBER ${unitNumbers[unit]}u`,
      `#define ${name}_CONTRACT_MAJOR ${major}u`,
      `#define ${name}_CONTRACT_MINOR ${minor}u`,
      `#define ${name}_CONTRACT_HASH {8, {${hash}}}`,
    );
    for (const message of contract.packages.find((each) => each.unit === unit)?.messages ?? []) {
      lines.push(...message.fields.flatMap((field) => range(unit, message, field)));
    }
  }
  return guarded("FALAK_CONTRACT_H", `${lines.join("\n")}\n`);
}

function range(unit: string, message: Message, field: Field): readonly string[] {
  const words = message.name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, "_");
  const name = `FALAK_${unit}_${words}_${field.name}`.toUpperCase();
  const bound = (end: string, value: number | undefined): string[] =>
    value === undefined ? [] : [`#define ${name}_${end} ${value}${Number.isInteger(value) ? ".0" : ""}`];
  return [...bound("MIN", field.range?.min), ...bound("MAX", field.range?.max)];
}

/** Assertions that every message fits a payload, and that nanopb takes no field for smaller than TypeScript does. */
export function sizesHeader(contract: Contract): string {
  const mine = contract.packages.filter(({ unit }) => packages.includes(unit));
  const includes = mine.map(({ file }) => `#include "${file.replace(/\.proto$/, ".pb.h")}"\n`);
  const names = mine.flatMap(({ messages }) => messages.map(({ fullName }) => fullName));
  const sizes: Readonly<Record<string, { readonly all_bytes: number } | undefined>> = sizesMax;
  const checks = names.flatMap((name) => {
    const size = sizes[name];
    if (size === undefined) return [];
    // nanopb counts five bytes for the length of packed fields, so its sizes are a little larger than ours.
    const macro = `${name.replaceAll(".", "_")}_size`;
    const holds = `${macro} >= ${size.all_bytes} && ${macro} <= ${payloadMax_bytes}`;
    return [`_Static_assert(${holds}, "${name}: largest size");\n`];
  });
  return guarded("FALAK_SIZES_H", [...includes, "\n", ...checks].join(""));
}

const guarded = (name: string, body: string): string =>
  `/* Generated from proto/ by tools/contract.ts. */\n#ifndef ${name}\n#define ${name}\n\n${body}\n#endif\n`;

if (import.meta.main) {
  const into = process.argv[2];
  if (into === undefined) throw new Error("usage: node tools/contract.ts DIRECTORY");
  const contract = loadContract(join(top, "proto"));
  const files = {
    ...optionFiles(contract),
    "falak/contract.h": contractHeader(contract),
    "falak/sizes.h": sizesHeader(contract),
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(into, name)), { recursive: true });
    writeFileSync(join(into, name), text);
  }
}
