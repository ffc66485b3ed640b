import { createInterface } from "node:readline";
import type { Readable } from "node:stream";

/** The line by which a target process says where it listens. */
export const announce = (path: string): string => `${JSON.stringify({ path })}\n`;

/** Calls `onPath` for the first announcement on `stdout`; other lines are read and ignored, then and later. */
export function announcedPath(stdout: Readable, onPath: (path: string) => void): void {
  let found = false;
  createInterface({ input: stdout }).on("line", (line) => {
    if (found) return;
    const path = pathIn(line);
    if (path === undefined) return;
    found = true;
    onPath(path);
  });
}

function pathIn(line: string): string | undefined {
  try {
    const value: unknown = JSON.parse(line);
    const path = typeof value === "object" && value !== null && "path" in value ? value.path : undefined;
    return typeof path === "string" ? path : undefined;
  } catch {
    return undefined;
  }
}
