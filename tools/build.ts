/** `npm run build`: the sources as JavaScript and the page in dist/, for an installed `falak`. */

import { execFileSync } from "node:child_process";
import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const dist = join(root, "dist");
/** What the compiler does not carry over: the generated codec is JavaScript already. */
const carried = ["messages/generated/messages.js", "messages/generated/messages.d.ts"];

rmSync(dist, { recursive: true, force: true });
const compiler = join(root, "node_modules/typescript/bin/tsc");
execFileSync(process.execPath, [compiler, "-p", join(root, "tsconfig.build.json")], { stdio: "inherit" });
for (const path of carried) cpSync(join(root, "src", path), join(dist, path));
const vite = join(root, "node_modules/vite/bin/vite.js");
const page = join(root, "src/console/web/vite.config.ts");
execFileSync(process.execPath, [vite, "build", "--config", page, "--outDir", join(dist, "web")], { stdio: "inherit" });
process.stderr.write("build: dist/ is ready; try: node dist/cli/main.js --help\n");
