import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import type { AddressInfo, ListenOptions, Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openPort } from "../../../src/bench/ports/open.ts";
import type { BytePort } from "../../../src/bench/ports/port.ts";
import { socketPort } from "../../../src/bench/ports/socket.ts";
import { hear, refusalOf, run, until } from "./helpers.ts";

let directory = "";
let server: Server;
let targets: BytePort[] = [];

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "falak-socket-"));
  targets = [];
  server = createServer((socket) => targets.push(socketPort(socket, "target")));
});

afterEach(async () => {
  for (const target of targets) target.close();
  server.close();
  await rm(directory, { recursive: true });
});

const listen = (options: ListenOptions): Promise<void> =>
  new Promise((resolve) => {
    server.listen(options, resolve);
  });

describe("socket ports", () => {
  it.each(["tcp", "unix"] as const)(
    "carry whole chunks both ways over %s, and hear the other side go",
    async (kind) => {
      const path = join(directory, "stub.sock");
      await listen(kind === "tcp" ? { host: "127.0.0.1", port: 0 } : { path });
      const port = kind === "tcp" ? (server.address() as AddressInfo).port : 0;
      const bench = await openPort(kind === "tcp" ? { kind, host: "127.0.0.1", port } : { kind, path });
      const atBench = hear(bench);
      await until(() => targets.length === 1, "the connection");
      const atTarget = hear(targets[0]!);
      bench.write(run(100));
      targets[0]!.write(run(200));
      await until(() => atBench.chunks.length + atTarget.chunks.length === 2, "one chunk each way");
      expect([atTarget.chunks[0]?.length, atBench.chunks[0]?.length]).toEqual([100, 200]);
      targets[0]!.close();
      await until(() => atBench.causes.length > 0, "the hang-up");
      expect(atBench.causes).toMatchObject([{ kind: "hung-up" }]);
      expect(bench.write(run(1))).toBe(false);
    },
  );

  it("refuse a TCP port where nobody listens, with the address and the next thing to do", async () => {
    await listen({ host: "127.0.0.1", port: 0 });
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => {
      server.close(resolve);
    });
    const refusal = await refusalOf(openPort({ kind: "tcp", host: "127.0.0.1", port }));
    expect(refusal.code).toBe("connection-refused");
    expect(refusal.message).toMatch(new RegExp(`127.0.0.1:${port}.*start the target`));
  });

  it("refuse a missing Unix socket by its path", async () => {
    const path = join(directory, "none.sock");
    const refusal = await refusalOf(openPort({ kind: "unix", path }));
    expect(refusal.code).toBe("no-such-path");
    expect(refusal.message).toContain(path);
  });

  it("refuse writes beyond 64 KiB that the other side does not read", async () => {
    const path = join(directory, "stub.sock");
    const held: { pause(): unknown; destroy(): unknown }[] = [];
    server.removeAllListeners("connection");
    server.on("connection", (socket) => held.push(socket.pause()));
    await listen({ path });
    const bench = await openPort({ kind: "unix", path });
    let refused = false;
    for (let sent = 0; sent < 5000 && !refused; sent++) refused = !bench.write(run(500));
    expect(refused).toBe(true);
    bench.close();
    for (const socket of held) socket.destroy();
  });
});
