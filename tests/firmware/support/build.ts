/** The C stubs, built where they are not up to date. */

import { execFileSync } from "node:child_process";
import { join } from "node:path";

export const root = join(import.meta.dirname, "..", "..", "..");
const folder = join(root, "firmware-stubs");
const built = join(root, ".cache", "firmware");

/** Runs make; what it said stands in the error where it fails. */
export function make(...words: string[]): string {
  try {
    return execFileSync("make", ["-C", folder, "-j2", ...words], { encoding: "utf8", stdio: "pipe", timeout: 900_000 });
  } catch (cause) {
    const { stdout, stderr } = cause as { stdout?: string; stderr?: string };
    const said = `${stdout ?? ""}${stderr ?? ""}`.slice(-3000);
    throw new Error(`make ${words.join(" ")} in firmware-stubs failed; its last words:\n${said}`, { cause });
  }
}

export type StubName = "adcs" | "power" | "comms";
export const stubNames: readonly StubName[] = ["adcs", "power", "comms"];

/** A program of the tests, built with sanitizers. */
export const checkedProgram = (name: string): string => join(built, "checked", name);

/** The unit as a process on a pseudo-terminal. */
export const posixProgram = (unit: StubName): string => join(built, "posix", `falak-${unit}`);
