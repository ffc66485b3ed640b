/** The page's files: built with the package, or from the sources of a checkout where they are newer than what was built. */

import { execFile } from "node:child_process";
import { existsSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { BenchError } from "../bench/errors.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const installed = join(root, "dist/web");
const built = join(root, ".cache/web");
const sources = ["web", "client", "protocol"].map((room) => join(root, "src/console", room));
const alsoFrom = join(root, "src/messages");

/**
 * The folder of the page.
 *
 * @param tell told where building it takes a moment
 * @throws BenchError where it cannot be built
 */
export async function pageFiles(tell: (text: string) => void): Promise<string> {
  const isCheckout = import.meta.filename.endsWith(".ts");
  if (!isCheckout) return installed;
  const config = join(root, "src/console/web/vite.config.ts");
  const made = join(built, "index.html");
  if (existsSync(made) && statSync(made).mtimeMs > Math.max(...[...sources, alsoFrom].map(newest_ms))) return built;
  tell("building the page ...");
  const vite = join(root, "node_modules/vite/bin/vite.js");
  // Aside, and then put in place at once: another one may be starting too.
  const aside = `${built}-${process.pid}`;
  try {
    // Whatever started us, a test for instance: React's development build takes several times as long to draw.
    const env = { ...process.env, NODE_ENV: "production" };
    const words = [vite, "build", "--config", config, "--outDir", aside];
    await promisify(execFile)(process.execPath, words, { cwd: root, env });
    rmSync(built, { recursive: true, force: true });
    renameSync(aside, built);
  } catch (error) {
    rmSync(aside, { recursive: true, force: true });
    if ((error as NodeJS.ErrnoException).code === "ENOTEMPTY" && existsSync(made)) return built;
    const said = (error as { stderr?: string }).stderr ?? String(error);
    throw new BenchError("start-failed", `the page could not be built; run npm ci, then try again\n${said}`);
  }
  return built;
}

function newest_ms(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Math.max(0, ...files.map(({ parentPath, name }) => statSync(join(parentPath, name)).mtimeMs));
}
