import { lstat, mkdir, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { BenchError } from "../errors.ts";

/** What an emulated target tells of itself, so that `falak ports` may open it without asking. */
export interface StubRecord {
  /** adcs, power, comms, payload or obc. */
  readonly unit: string;
  /** The board uid that its HELLO_ACK gives. */
  readonly uid: string;
  /** Where it listens. */
  readonly at:
    | { readonly kind: "serial"; readonly path: string }
    | { readonly kind: "unix"; readonly path: string }
    | { readonly kind: "tcp"; readonly host: string; readonly port: number };
  readonly pid: number;
  /** ISO 8601, by the wall clock of this machine. */
  readonly started: string;
}

export interface Registration {
  readonly file: string;
  /** Takes the record away. Idempotent. */
  remove(): Promise<void>;
}

/** `$XDG_RUNTIME_DIR/falak`, or a directory of this user's in the temporary directory. */
export function stubDirectory(): string {
  const runtime = process.env["XDG_RUNTIME_DIR"];
  if (runtime !== undefined && runtime !== "") return join(runtime, "falak");
  return join(tmpdir(), `falak-${userInfo().uid}`);
}

/**
 * Registers a target of this process. The record appears whole or not at all; one that a killed process left behind is
 * removed by the next discovery.
 *
 * @throws BenchError where the directory belongs to somebody else, who could send the bench to another port
 */
export async function registerStub(
  stub: Pick<StubRecord, "unit" | "uid" | "at">,
  directory = stubDirectory(),
): Promise<Registration> {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  await refuseForeign(directory);
  const record: StubRecord = { ...stub, pid: process.pid, started: new Date().toISOString() };
  const name = `${stub.unit}-${stub.uid}-${process.pid}`.replaceAll(/[^\w-]/g, "_");
  const file = join(directory, `${name}.json`);
  await writeFile(`${file}.new`, `${JSON.stringify(record)}\n`, { mode: 0o600 });
  await rename(`${file}.new`, file);
  return { file, remove: () => rm(file, { force: true }) };
}

/** Anybody may create names in a shared temporary directory. Does nothing on Windows, where uids are -1. */
export async function refuseForeign(directory: string): Promise<void> {
  const { uid } = userInfo();
  const found = await lstat(directory);
  if (found.isDirectory() && (uid < 0 || found.uid === uid)) return;
  throw new BenchError(
    "no-permission",
    `stub directory ${directory} belongs to user ${found.uid}, not to ${uid}; remove it or set XDG_RUNTIME_DIR`,
  );
}
