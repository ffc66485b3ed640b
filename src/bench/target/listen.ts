/** Where an emulated target can be reached: a pseudo-terminal, a TCP port, a Unix socket. */

import { rm } from "node:fs/promises";
import { connect, createServer, type Server } from "node:net";
import { BenchError } from "../errors.ts";
import { openPty } from "../ports/pty.ts";
import type { StubRecord } from "../ports/register.ts";
import { socketPort } from "../ports/socket.ts";
import type { UnitServer } from "./unit-server.ts";

export type ListenSpec =
  | { readonly kind: "pty" }
  | { readonly kind: "tcp"; readonly host: string; readonly port: number }
  | { readonly kind: "unix"; readonly path: string };

export interface Listening {
  /** What a bench opens. */
  readonly at: StubRecord["at"];
  close(): Promise<void>;
}

/** @throws BenchError where the address is taken or not ours to open; the server is closed then */
export async function listen(server: UnitServer, spec: ListenSpec): Promise<Listening> {
  try {
    return await serve(server, spec);
  } catch (error) {
    server.close();
    throw error;
  }
}

async function serve(server: UnitServer, spec: ListenSpec): Promise<Listening> {
  if (spec.kind === "pty") {
    const { port, path } = await openPty();
    server.attach(port);
    return { at: { kind: "serial", path }, close: async () => server.close() };
  }
  const sockets = createServer((socket) => server.attach(socketPort(socket, "bench")));
  if (spec.kind === "unix") await removeDead(spec.path);
  await bound(sockets, spec);
  const address = sockets.address();
  const at: StubRecord["at"] =
    spec.kind === "unix"
      ? { kind: "unix", path: spec.path }
      : { kind: "tcp", host: spec.host, port: typeof address === "object" ? (address?.port ?? spec.port) : spec.port };
  return {
    at,
    close: async () => {
      server.close();
      sockets.close();
      if (spec.kind === "unix") await rm(spec.path, { force: true });
    },
  };
}

/** A target that was killed leaves its socket behind: nobody listens on it, and nobody can. */
async function removeDead(path: string): Promise<void> {
  const refusal = await new Promise<string | undefined>((resolve) => {
    const socket = connect(path, () => {
      socket.destroy();
      resolve(undefined);
    });
    socket.once("error", (cause: NodeJS.ErrnoException) => resolve(cause.code));
  });
  if (refusal === "ECONNREFUSED") await rm(path, { force: true });
}

function bound(server: Server, spec: Exclude<ListenSpec, { kind: "pty" }>): Promise<void> {
  const where = spec.kind === "unix" ? `unix socket ${spec.path}` : `tcp ${spec.host}:${spec.port}`;
  return new Promise((resolve, reject) => {
    server.once("error", (cause: NodeJS.ErrnoException) => {
      const busy = cause.code === "EADDRINUSE";
      const why = busy ? "is in use" : `cannot be opened (${cause.message})`;
      const next = busy ? "end the other target or name another address" : "check the address and its directory";
      reject(new BenchError(busy ? "port-busy" : "io-error", `${where} ${why}; ${next}`, { cause }));
    });
    server.listen(spec.kind === "unix" ? { path: spec.path } : { host: spec.host, port: spec.port }, resolve);
  });
}
