/**
 * Writes what C needs of the contract into a directory of the build: bounds for nanopb, and headers with identities,
 * ranges and sizes.
 *
 * Usage: node tools/contract.ts DIRECTORY PROFILE UNIT...
 *
 * PROFILE is `full` or `small`: the latter drops the fields that are not of the small profile. UNITs are those that have C.
 */

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { payloadMax_bytes, smallPayloadMax_bytes } from "../../src/link/frame.ts";
import { contracts, sizesMax } from "../../src/messages/index.ts";
import { loadContract } from "../../tools/generate/load.ts";
import type { Contract, Field, Message, Package } from "../../tools/generate/model.ts";
import { unitNumbers } from "../../tools/generate/model.ts";

const usage = "usage: node tools/contract.ts DIRECTORY full|small UNIT...";
const top = join(import.meta.dirname, "..", "..");
const { version } = JSON.parse(readFileSync(join(top, "package.json"), "utf8")) as { version: string };

/** What is built: a profile, and the units that have C. */
export interface Build {
  readonly profile: "full" | "small";
  readonly units: readonly (keyof typeof contracts)[];
}

const sizes: Readonly<Record<string, { readonly all_bytes: number; readonly small_bytes: number } | undefined>> =
  sizesMax;
/** Fields of the link that carry a unit's own message; in the small profile they have room for the largest of its build. */
const carried: Readonly<Record<string, string | undefined>> = {
  "falak.link.v1.Telecommand.command": "Telecommand",
  "falak.link.v1.Telemetry.telemetry": "Telemetry",
};

const packagesOf = (contract: Contract, build: Build): readonly Package[] =>
  contract.packages.filter(({ unit }) => ["report", "geometry", "link", ...build.units].includes(unit));

/** Bounds of repeated fields, strings and bytes in nanopb's words, and what the small profile drops, by file. */
export function optionFiles(contract: Contract, build: Build): Readonly<Record<string, string>> {
  const entries = packagesOf(contract, build).map(({ file, messages }) => {
    const lines = messages.flatMap((message) => message.fields.map((field) => bounds(message, field, build)));
    return [file.replace(/\.proto$/, ".options"), lines.filter((line) => line !== "").join("")];
  });
  return Object.fromEntries(entries) as Readonly<Record<string, string>>;
}

function bounds(message: Message, field: Field, build: Build): string {
  const name = `${message.fullName}.${field.name}`;
  const isSmall = build.profile === "small";
  const cargo = carried[name];
  if (isSmall && !field.small && cargo === undefined) return `${name} type:FT_IGNORE\n`;
  const words: string[] = [];
  if (field.repeated) words.push(`max_count:${isSmall ? field.smallCountMax : field.countMax}`);
  if (field.type === "string") words.push(`max_length:${field.sizeMax_bytes}`);
  if (field.type === "bytes") {
    const size_bytes = isSmall && cargo !== undefined ? largest_bytes(cargo, build) : field.sizeMax_bytes;
    words.push(`max_size:${size_bytes}`);
  }
  return words.length === 0 ? "" : `${name} ${words.join(" ")}\n`;
}

const largest_bytes = (message: string, { units }: Build): number =>
  Math.max(...units.map((unit) => sizes[`falak.${unit}.v1.${message}`]?.small_bytes ?? 0));

/** Identity of each unit's contract and ranges of telecommand arguments, as macros. */
export function contractHeader(contract: Contract, { units }: Build): string {
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
export function sizesHeader(contract: Contract, build: Build): string {
  const mine = packagesOf(contract, build);
  const includes = mine.map(({ file }) => `#include "${file.replace(/\.proto$/, ".pb.h")}"\n`);
  const names = mine.flatMap(({ messages }) => messages.map(({ fullName }) => fullName));
  const isSmall = build.profile === "small";
  const room_bytes = isSmall ? smallPayloadMax_bytes : payloadMax_bytes;
  const checks = names.flatMap((name) => {
    const size = sizes[name];
    if (size === undefined) return [];
    // nanopb counts five bytes for the length of packed fields, so its sizes are a little larger than ours.
    const macro = `${name.replaceAll(".", "_")}_size`;
    const holds = `${macro} >= ${isSmall ? size.small_bytes : size.all_bytes} && ${macro} <= ${room_bytes}`;
    return [`_Static_assert(${holds}, "${name}: largest size");\n`];
  });
  return guarded("FALAK_SIZES_H", [...includes, "\n", ...checks].join(""));
}

const guarded = (name: string, body: string): string =>
  `/* Generated from proto/ by tools/contract.ts. */\n#ifndef ${name}\n#define ${name}\n\n${body}\n#endif\n`;

/** @throws Error with the usage where the words are wrong */
function buildFrom([profile, ...units]: readonly string[]): Build {
  const areKnown = units.length > 0 && units.every((unit) => unit in contracts && unit in unitNumbers);
  if ((profile !== "full" && profile !== "small") || !areKnown) throw new Error(usage);
  return { profile, units: units as Build["units"][number][] };
}

if (import.meta.main) {
  const [into, ...words] = process.argv.slice(2);
  if (into === undefined) throw new Error(usage);
  const build = buildFrom(words);
  const contract = loadContract(join(top, "proto"));
  const files = {
    ...optionFiles(contract, build),
    "falak/contract.h": contractHeader(contract, build),
    "falak/sizes.h": sizesHeader(contract, build),
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(into, name)), { recursive: true });
    writeFileSync(join(into, name), text);
  }
}
