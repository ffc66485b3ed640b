import { execFile } from "node:child_process";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

export type Compiled =
  | { readonly kind: "binary"; readonly path: string; readonly directory: string }
  /** No figure of this benchmark without a compiler: say so and go on. */
  | { readonly kind: "no-compiler"; readonly message: string };

/**
 * Compiles one C source of `bench/c` with `cc -O2` into a new temporary directory, which the caller removes.
 *
 * @throws Error where there is a compiler and it refuses the source
 */
export async function compileC(source: string, flags: readonly string[] = []): Promise<Compiled> {
  const run = promisify(execFile);
  try {
    await run("cc", ["--version"]);
  } catch {
    return { kind: "no-compiler", message: `${source} skipped: no C compiler; install one that answers to cc` };
  }
  const directory = await mkdtemp(join(tmpdir(), "falak-bench-"));
  const path = join(directory, source.replace(/\.c$/, ""));
  await run("cc", ["-std=c11", "-O2", "-Wall", "-Wextra", "-o", path, join(import.meta.dirname, source), ...flags]);
  return { kind: "binary", path, directory };
}
