/**
 * A process that sends the same messages to all who are connected, as its first word says: `raw` bytes over TCP, `ws` with that package's own
 * sending, `falak` by the server and its thread. It writes its port and the size of a frame. Then it sends as many messages as a line says,
 * or is awake as often for nothing where the line says `idle` besides, and writes what that took of processor time in microseconds.
 */

import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type AddressInfo, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { WebSocketServer } from "ws";
import { startServer } from "../../src/console/server/start.ts";
import { clearSamples } from "../../src/console/server/clearance.ts";
import { samplesFrame } from "../../src/console/server/live/encode.ts";
import { batchAt } from "./batch.ts";

interface Sender {
  readonly port: number;
  send(count: number): void;
  stop(): Promise<void> | void;
}

const period_ms = 20;
/** Made before: making them is the exercise's work. */
const batches = Array.from({ length: 100 }, (_, count) => batchAt(count));
const frame = samplesFrame(0, clearSamples("everybody", batchAt(0))!, null)!;

const how = process.argv[2] ?? "";
const sender = how === "raw" ? await raw() : how === "ws" ? await ws() : await falak();
process.stdout.write(`${sender.port} ${frame.length}\n`);
for await (const line of createInterface({ input: process.stdin })) {
  const [messages, isIdle] = line.split(" ");
  process.stdout.write(`${await turn(Number(messages), isIdle !== undefined)}\n`);
}
await sender.stop();
process.exit(0);

/** Sends so many messages at 50 a second. */
async function turn(messages: number, isIdle: boolean): Promise<number> {
  const before = process.cpuUsage();
  const begun_ms = performance.now();
  for (let count = 1; count <= messages; count += 1) {
    if (!isIdle) sender.send(count);
    const due_ms = begun_ms + count * period_ms;
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, due_ms - performance.now())));
  }
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

async function raw(): Promise<Sender> {
  const sockets = new Set<Socket>();
  const server = createServer({ noDelay: true }, (socket) => void sockets.add(socket));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.address() as AddressInfo).port,
    send() {
      // Made anew like every message, once for all.
      const made = Buffer.from(frame);
      for (const socket of sockets) socket.write(made);
    },
    stop: () => void server.close(),
  };
}

async function ws(): Promise<Sender> {
  const server = new WebSocketServer({ port: 0, host: "127.0.0.1", perMessageDeflate: false });
  await new Promise((resolve) => server.once("listening", resolve));
  return {
    port: (server.address() as AddressInfo).port,
    send() {
      const made = Buffer.from(frame.subarray(4));
      for (const client of server.clients) client.send(made);
    },
    stop: () => server.close(),
  };
}

async function falak(): Promise<Sender> {
  const dataDir = mkdtempSync(join(tmpdir(), "falak-bench-"));
  const server = await startServer({ port: 0, webRoot: null, dataDir });
  return {
    port: Number(new URL(server.url).port),
    send: (count) => void server.post({ kind: "samples", batch: batches[count % batches.length]! }),
    async stop() {
      await server.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
