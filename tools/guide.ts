/**
 * Fills in the examples and tables of docs/your-own-firmware.md from the contract and from src/link. What to write stands in a
 * comment before each block; the block behind it is written anew.
 *
 * Usage: node tools/guide.ts
 */

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { loadContract } from "./generate/load.ts";
import type { Contract } from "./generate/model.ts";
import { cobsLines, crcLines, type Example, exampleLines } from "./guide/examples.ts";
import { enumLines, fieldLines } from "./guide/protobuf.ts";

const top = join(import.meta.dirname, "..");
export const guideFile = join(top, "docs", "your-own-firmware.md");

const block = /<!-- (wire|fields|enum|cobs|crc) (.*?) -->\n+```text\n[^]*?```/g;

function linesOf(contract: Contract, kind: string, what: string): string[] {
  switch (kind) {
    case "wire":
      return exampleLines(contract, JSON.parse(what) as Example);
    case "fields":
      return fieldLines(contract, what);
    case "enum":
      return enumLines(contract, what);
    case "cobs":
      return cobsLines(JSON.parse(what) as string[]);
    default:
      return crcLines(JSON.parse(what) as string[]);
  }
}

/** The guide with every block as it should be. */
export function filledIn(text: string): string {
  const contract = loadContract(join(top, "proto"));
  return text.replaceAll(block, (_whole, kind: string, what: string) =>
    [`<!-- ${kind} ${what} -->`, "", "```text", ...linesOf(contract, kind, what), "```"].join("\n"),
  );
}

if (import.meta.main) writeFileSync(guideFile, filledIn(readFileSync(guideFile, "utf8")));
