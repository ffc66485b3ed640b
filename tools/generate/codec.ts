import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { messageFiles } from "./load.ts";
import { messageModules } from "./modules.ts";
import type { Contract } from "./model.ts";
import { header } from "./text.ts";

/** The codec as pbjs writes it: plain numbers for 64-bit integers, `null` for what is absent. */
export function codecSource(protoRoot: string): string {
  const folder = mkdtempSync(join(tmpdir(), "falak-codec-"));
  const out = join(folder, "messages.js");
  try {
    const files = messageFiles(protoRoot).map((file) => join(protoRoot, file));
    execFileSync(process.execPath, [messageModules.pbjs, ...pbjsOptions, "-p", protoRoot, "-o", out, ...files]);
    return header + tabs(readFileSync(out, "utf8"));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Indents by tabs: the namespaces nest so deep that spaces are half of the file. */
const tabs = (text: string): string => text.replaceAll(/^(?: {4})+/gm, (indent) => "\t".repeat(indent.length / 4));

const pbjsOptions = (
  "-t static-module -w esm --sparse --force-number --null-semantics --no-comments --no-delimited --no-typeurl " +
  "--no-service --no-verify --no-convert --no-create"
).split(" ");

/**
 * Types of the codec. Not those of pbts: they name `Long` and `Buffer`, which a pure room does not have, and the
 * classes stay inside `src/messages` anyway.
 */
export function codecTypes(contract: Contract): string {
  const units = contract.packages.map((each) => {
    const names = each.messages.map((message) => `readonly ${message.name}: RawType;`);
    return `  readonly ${each.unit}: { readonly ${each.version}: { ${names.join(" ")} } };\n`;
  });
  return `${header}
import type { RawType } from "../wire.ts";

export declare const falak: {
${units.join("")}};
`;
}
