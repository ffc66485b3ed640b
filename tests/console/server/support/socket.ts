import { onTestFinished } from "vitest";
import { WebSocket } from "ws";
import type { LiveText } from "../../../../src/console/protocol/live.ts";
import { liveProtocol } from "../../../../src/console/protocol/live.ts";
import { samplesOf } from "../../../../src/console/client/samples.ts";
import type { SampleBatch } from "../../../../src/console/protocol/telemetry.ts";

/** A socket that keeps everything that it was sent. */
export interface KeptSocket {
  readonly socket: WebSocket;
  readonly texts: LiveText[];
  readonly batches: SampleBatch[];
  /** Every byte of every message. */
  readonly bytes: Buffer[];
  readonly closed: { code: number | null };
  /** Waits until something is so; trips after 10 s: look at `texts` then. */
  until(isSo: () => boolean): Promise<void>;
}

/** Opens `/api/live`; resolves once the server has taken it in. */
export async function openLive(base: string, headers: Record<string, string> = {}): Promise<KeptSocket> {
  const socket = new WebSocket(`${base.replace("http", "ws")}api/live`, [liveProtocol], { headers });
  const kept: KeptSocket = {
    socket,
    texts: [],
    batches: [],
    bytes: [],
    closed: { code: null },
    until: (isSo) => waitFor(isSo, "the socket"),
  };
  socket.on("message", (data: Buffer, isBinary) => {
    kept.bytes.push(Buffer.from(data));
    if (isBinary) kept.batches.push(...(samplesOf(data)?.batches ?? []));
    else kept.texts.push(JSON.parse(data.toString()) as LiveText);
  });
  socket.on("error", () => undefined);
  socket.on("close", (code) => (kept.closed.code = code));
  onTestFinished(() => socket.terminate());
  await kept.until(() => kept.texts.length > 0);
  return kept;
}

/** How the server answers an upgrade that it refuses: the status, or 101. */
export async function upgradeStatus(base: string, headers: Record<string, string>): Promise<number> {
  const socket = new WebSocket(`${base.replace("http", "ws")}api/live`, [liveProtocol], { headers });
  socket.on("error", () => undefined);
  const status = await new Promise<number>((resolve) => {
    socket.once("upgrade", () => resolve(101));
    socket.once("unexpected-response", (_request, response) => resolve(response.statusCode ?? 0));
  });
  socket.terminate();
  return status;
}

export async function waitFor(isSo: () => boolean, what: string): Promise<void> {
  const until_ms = performance.now() + 10_000;
  while (!isSo()) {
    if (performance.now() > until_ms) throw new Error(`${what} did not come to it within 10 s`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
