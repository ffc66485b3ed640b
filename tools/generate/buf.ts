import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { messageModules } from "./modules.ts";

/** Where the compatible past of the contract is kept. */
export const baseline = "proto/baseline.binpb";

/** A FileDescriptorSet of the contract with its options and imports, which protobufjs would drop. */
export function descriptorSet(root: string): Buffer {
  const folder = mkdtempSync(join(tmpdir(), "falak-buf-"));
  const out = join(folder, "set.binpb");
  try {
    must(buf(root, ["build", "--as-file-descriptor-set", "--exclude-source-info", "-o", out]));
    return readFileSync(out);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Makes the contract of now the one that later ones must be compatible with. */
export function renewBaseline(root: string): void {
  must(buf(root, ["build", "--exclude-source-info", "-o", baseline]));
}

/** What buf finds wrong with style, one finding a line; empty where there is none. */
export const lintFindings = (root: string): string[] => findings(buf(root, ["lint"]));

/** What breaks compatibility with the baseline. */
export const breakingFindings = (root: string): string[] => findings(buf(root, ["breaking", "--against", baseline]));

interface Ended {
  readonly status: number | null;
  readonly output: string;
}

function buf(root: string, words: string[]): Ended {
  const ended = spawnSync(process.execPath, [messageModules.buf, ...words], { cwd: root, encoding: "utf8" });
  return { status: ended.status, output: `${ended.stdout}${ended.stderr}` };
}

function must(ended: Ended): void {
  if (ended.status !== 0) throw new Error(`buf: ${ended.output.trim()}`);
}

/** buf ends with 100 where it found something, with 1 where it could not work. */
function findings(ended: Ended): string[] {
  if (ended.status === 0) return [];
  if (ended.status !== 100) throw new Error(`buf: ${ended.output.trim()}`);
  return ended.output.trim().split("\n");
}
