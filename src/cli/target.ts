/** `falak target`: one unit behind a port until it is ended. */

import { createHash } from "node:crypto";
import { resolve } from "node:path";
import { announce } from "../bench/ports/announcement.ts";
import { registerStub } from "../bench/ports/register.ts";
import { targetIdentity, uidText } from "../bench/target/identity.ts";
import { listen, type ListenSpec } from "../bench/target/listen.ts";
import { UnitServer } from "../bench/target/unit-server.ts";
import type { UnitName } from "../onboard/unit.ts";
import { UsageError } from "./failure.ts";

export interface TargetWords {
  readonly pty?: boolean;
  readonly tcp?: string;
  readonly unix?: string;
  readonly uid?: string;
  readonly parent?: boolean;
}

export async function target(unit: UnitName, words: TargetWords): Promise<void> {
  const spec = listenSpec(words);
  const stable = words.uid ?? uidOf(unit, spec);
  const identity = targetIdentity(unit, stable === undefined ? {} : { uid: stable });
  const server = new UnitServer(unit, identity);
  const listening = await listen(server, spec);
  const uid = uidText(identity.boardUid);
  const { at } = listening;
  // A child belongs to its bench and is not offered to others.
  const registration = words.parent === true ? undefined : await registerStub({ unit, uid, at });
  const end = async (): Promise<void> => {
    await registration?.remove();
    await listening.close();
    process.exit(0);
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void end());
  if (words.parent === true) process.stdin.once("end", () => void end()).resume();
  if (at.kind === "serial") process.stdout.write(announce(at.path));
  const where = at.kind === "tcp" ? `tcp:${at.host}:${at.port}` : `${at.kind}:${at.path}`;
  const byUid = registration === undefined ? "" : ` or ${unit}=serial:uid=${uid}`;
  process.stderr.write(`${unit} target ${uid} at ${where}; a bench takes it with --target ${unit}=${where}${byUid}\n`);
}

/** One address, one board: a target that is started again where it was is the same to its bench. */
function uidOf(unit: UnitName, spec: ListenSpec): string | undefined {
  if (spec.kind === "pty") return undefined;
  const address = spec.kind === "unix" ? resolve(spec.path) : `${spec.host}:${spec.port}`;
  return `${unit}-${createHash("sha256").update(address).digest("hex").slice(0, 8)}`;
}

function listenSpec({ pty, tcp, unix, uid }: TargetWords): ListenSpec {
  if (uid !== undefined && !/^[\x21-\x7e]{1,16}$/.test(uid)) {
    throw new UsageError(`target: --uid ${uid}: write 1 to 16 characters of ASCII without blanks`);
  }
  if ([pty, tcp, unix].filter((each) => each !== undefined).length !== 1) {
    throw new UsageError("target: say where to listen, with one of --pty, --tcp HOST:PORT, --unix PATH");
  }
  if (unix !== undefined) return { kind: "unix", path: unix };
  if (tcp === undefined) return { kind: "pty" };
  const match = /^(.+):(\d{1,5})$/.exec(tcp);
  const port = Number(match?.[2]);
  if (match === null || port > 65_535)
    throw new UsageError(`target: --tcp ${tcp}: write HOST:PORT with a port from 0 to 65535`);
  return { kind: "tcp", host: match[1] as string, port };
}
