import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

export const root = join(import.meta.dirname, "../../..");

/** What others made, or what a run leaves behind. */
const foreign = new Set([
  "node_modules",
  "dist",
  ".cache",
  ".vitest",
  ".git",
  "recordings",
  "coverage",
  "test-results",
  "generated",
]);
/** Copied from its authorities as it came. */
const copied = ["tests/authorities"];

export interface SourceFile {
  /** From the root, with slashes. */
  readonly path: string;
  readonly text: string;
}

/** Files of our own under a folder, by the ends of their names, in the order of their paths. */
export function sourcesUnder(folder: string, ends: readonly string[]): SourceFile[] {
  return pathsUnder(join(root, folder))
    .map((path) => ({ path: relative(root, path).split(sep).join("/"), file: path }))
    .filter(({ path }) => ends.some((end) => path.endsWith(end)) && !copied.some((start) => path.startsWith(start)))
    .map(({ path, file }) => ({ path, text: readFileSync(file, "utf8") }))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

function pathsUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (foreign.has(entry.name)) return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return pathsUnder(path);
    return entry.isFile() ? [path] : [];
  });
}

/** What a file imports or re-exports from, as it is written. */
export function importsOf(text: string): string[] {
  const pattern = /^(?:import|export)\b[^;"']*?\bfrom\s+"([^"]+)"|^import\s+"([^"]+)"|\bimport\(\s*"([^"]+)"\s*\)/gm;
  return [...text.matchAll(pattern)].map(([, from, bare, dynamic]) => from ?? bare ?? dynamic ?? "");
}

/** `path:line` of every line of `files` that matches. */
export function linesThat(files: readonly SourceFile[], pattern: RegExp): string[] {
  return files.flatMap(({ path, text }) =>
    text.split("\n").flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}`] : [])),
  );
}
