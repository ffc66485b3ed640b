/** The C attitude unit with another number in it: what a comparison of traces has to find. */

import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../firmware/support/build.ts";

/** Builds the posix board in a folder of its own with a parameter replaced; returns the program. */
export function buildAltered(folder: string, parameter: string, value: string): string {
  const nanopb = join(root, ".cache", "firmware", "nanopb");
  const make = (...goals: string[]): void => {
    const words = ["-C", join(root, "firmware-stubs"), "BOARD=posix", "UNITS=adcs", `BUILD=${folder}`, `NANOPB=${nanopb}`]; // prettier-ignore
    execFileSync("make", [...words, ...goals], { stdio: "pipe", timeout: 300_000 });
  };
  make(`${folder}/generated/.done`);
  const header = join(folder, "generated", "falak", "adcs_parameters.h");
  const before = readFileSync(header, "utf8");
  const usual = new RegExp(`^#define ${parameter} (.*)$`, "m").exec(before)?.[1];
  // As a constant, and as the usual value in the table of parameters that can be loaded.
  const after = before
    .replace(`#define ${parameter} ${usual}`, `#define ${parameter} ${value}`)
    .replace(`{${usual}, `, `{${value}, `);
  if (after === before) throw new Error(`${header} has no ${parameter} to replace`);
  writeFileSync(header, after);
  make(`${folder}/posix/falak-adcs`);
  return join(folder, "posix", "falak-adcs");
}

/** Starts a board's program by itself; `end` kills it. */
export async function startBoard(program: string, folder: string): Promise<{ path: string; end(): Promise<void> }> {
  const child = spawn(program, ["--uid", "campaign-board"], {
    env: { ...process.env, XDG_RUNTIME_DIR: folder },
    stdio: ["ignore", "pipe", "ignore"],
  });
  const ended = once(child, "exit");
  const [said] = (await once(child.stdout, "data")) as [Buffer];
  const { path } = JSON.parse(said.toString("utf8")) as { path: string };
  return {
    path,
    end: async () => {
      child.kill("SIGKILL");
      await ended;
    },
  };
}
