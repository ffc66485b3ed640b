import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, sep } from "node:path";

/** Paths below a folder that differ from what would be generated: changed, missing and left over. */
export function differences(folder: string, outputs: ReadonlyMap<string, string>): string[] {
  const wanted = [...outputs].flatMap(([path, text]) => {
    const file = join(folder, path);
    if (!existsSync(file)) return [`${path}: missing`];
    const at = firstDifference(readFileSync(file, "utf8"), text);
    return at === 0 ? [] : [`${path}: differs from line ${at}`];
  });
  return [...wanted, ...leftOver(folder, outputs).map((path) => `${path}: no longer generated`)];
}

/** Writes what changed and removes what is no longer generated; returns the paths that it touched. */
export function writeOutputs(folder: string, outputs: ReadonlyMap<string, string>): string[] {
  const touched = leftOver(folder, outputs);
  for (const path of touched) rmSync(join(folder, path));
  for (const [path, text] of outputs) {
    const file = join(folder, path);
    if (existsSync(file) && readFileSync(file, "utf8") === text) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    touched.push(path);
  }
  return touched;
}

function leftOver(folder: string, outputs: ReadonlyMap<string, string>): string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return files
    .map((file) =>
      file
        .slice(folder.length + 1)
        .split(sep)
        .join("/"),
    )
    .filter((path) => !outputs.has(path));
}

/** Number of the first line that differs, from 1; 0 where the texts are equal. */
function firstDifference(a: string, b: string): number {
  if (a === b) return 0;
  const [left, right] = [a.split("\n"), b.split("\n")];
  const at = left.findIndex((line, index) => line !== right[index]);
  return (at < 0 ? left.length : at) + 1;
}
