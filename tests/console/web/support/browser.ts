/** A real browser on a served exercise. */

import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { repository } from "../../support/terminal.ts";

const chromiumPath = process.env["CHROMIUM"] ?? "/usr/bin/chromium";

/** Whether there is a browser to test with; CI installs one. */
export const hasBrowser = existsSync(chromiumPath);

export const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: chromiumPath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--enable-unsafe-swiftshader",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--no-first-run",
    ],
  });

export interface Served {
  readonly url: string;
  readonly data: string;
  /** Ends it as Ctrl-C does; its data stay. */
  stop(): Promise<void>;
}

const children = new Set<ChildProcess>();
const folders = new Set<string>();

/** Runs `falak serve` on a free port until it says where it is. @param data of an earlier one, to go on with */
export function serve(words: readonly string[], data = newFolder()): Promise<Served> {
  const command = ["src/cli/main.ts", "serve", "--port", "0", "--data", data, ...words];
  const child = spawn(process.execPath, command, { cwd: repository });
  children.add(child);
  const ended = new Promise<void>((resolve) => child.on("exit", () => resolve()));
  return new Promise((resolve, reject) => {
    let said = "";
    const hear = (text: Buffer): void => {
      said += text.toString();
      const url = /http:\S+/.exec(said)?.[0];
      if (url === undefined) return;
      const stop = async (): Promise<void> => {
        child.kill("SIGINT");
        await ended;
      };
      resolve({ url, data, stop });
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    void ended.then(() => reject(new Error(said)));
  });
}

/** Ends everything that was started. */
export function endAll(): void {
  for (const child of children) child.kill("SIGKILL");
  children.clear();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  folders.clear();
}

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "falak-page-"));
  folders.add(folder);
  return folder;
}
