/**
 * The bytes of a breakpoint file: a line of text with the format's version, the size of the content, its SHA-256, and the
 * content in the kernel's canonical encoding. Equal breakpoints are equal bytes.
 */

import { createHash } from "node:crypto";
import { decode, encode } from "../../kernel/index.ts";
import type { BreakpointContent } from "./content.ts";

export type BreakpointRefusalCode = "missing" | "not-a-breakpoint" | "unsupported" | "cut" | "damaged";

/** Of what a file has in it. */
export type ContentRefusalCode = Exclude<BreakpointRefusalCode, "missing">;

export interface BreakpointRefusal {
  readonly code: ContentRefusalCode;
  readonly why: string;
}

export type ReadBytes =
  | { readonly ok: true; readonly content: BreakpointContent; readonly sha256: string }
  | { readonly ok: false; readonly refusal: BreakpointRefusal };

const formatVersion = 1;
const word = "falak breakpoint ";
const lineMax_bytes = 32;
const size_bytes = 8;
const digest_bytes = 32;

export function breakpointBytes(content: BreakpointContent): Uint8Array {
  const body = encode(content);
  const line = Buffer.from(`${word}${formatVersion}\n`);
  const size = Buffer.alloc(size_bytes);
  size.writeBigUInt64LE(BigInt(body.length));
  return Buffer.concat([line, size, digestOf(body), body]);
}

/** The content of a breakpoint file, or why it is none. Never throws on what it is given. */
export function readBreakpointBytes(given: Uint8Array): ReadBytes {
  const bytes = Buffer.from(given.buffer, given.byteOffset, given.length);
  const lineEnd = bytes.subarray(0, lineMax_bytes).indexOf("\n");
  const line = bytes.toString("latin1", 0, lineEnd < 0 ? lineMax_bytes : lineEnd);
  if (lineEnd < 0 || !line.startsWith(word)) {
    const isStart = bytes.length < word.length && word.startsWith(bytes.toString("latin1"));
    return refused(isStart ? "cut" : "not-a-breakpoint", isStart ? `it has ${bytes.length} bytes` : "its first line says something else"); // prettier-ignore
  }
  const version = line.slice(word.length);
  if (version !== String(formatVersion))
    return refused("unsupported", `its format is ${version}, this version reads ${formatVersion}`);
  const bodyAt = lineEnd + 1 + size_bytes + digest_bytes;
  if (bytes.length < bodyAt) return refused("cut", `it ends within its head, after ${bytes.length} bytes`);
  const wanted_bytes = bytes.readBigUInt64LE(lineEnd + 1);
  const body = bytes.subarray(bodyAt);
  if (BigInt(body.length) < wanted_bytes)
    return refused("cut", `its content has ${body.length} bytes of ${wanted_bytes}`);
  if (BigInt(body.length) > wanted_bytes)
    return refused("damaged", `there are ${BigInt(body.length) - wanted_bytes} bytes behind its content`);
  const digest = digestOf(body);
  if (!digest.equals(bytes.subarray(bodyAt - digest_bytes, bodyAt)))
    return refused("damaged", "its content does not have the SHA-256 that it names");
  const decoded = decode(body);
  if (!decoded.ok) return refused("damaged", `its content is not readable: ${decoded.why}`);
  if (!isContent(decoded.value)) return refused("damaged", "its content is not that of a breakpoint");
  return { ok: true, content: decoded.value, sha256: digest.toString("hex") };
}

const digestOf = (body: Uint8Array): Buffer => createHash("sha256").update(body).digest();

const refused = (code: ContentRefusalCode, why: string): ReadBytes => ({ ok: false, refusal: { code, why } });

const keys = ["versions", "scenario", "at_us", "sync", "stateHash", "telemetryHash", "exercise", "units"] as const;

/** Under a digest that is right, missing parts are another program's doing. */
function isContent(value: unknown): value is BreakpointContent {
  return typeof value === "object" && value !== null && keys.every((key) => key in value);
}
