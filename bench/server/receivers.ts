import { connect, type Socket } from "node:net";
import { randomBytes } from "node:crypto";
import { once } from "node:events";

/** Clients that count bytes and look at none. */
export interface Receivers {
  /** Waits for so many bytes since the last time; throws where they do not come within 10 s. */
  taken(bytes: number): Promise<void>;
  stop(): void;
}

/** A sign of life that was not asked for: whoever looks at no bytes sees no ping. Source: RFC 6455, section 5.5.3. */
const pong = Buffer.from([0x8a, 0x80, 0, 0, 0, 0]);
const pong_ms = 5_000;
const takenMax_ms = 10_000;

/** So many connections to a port of this machine; each shakes hands as a WebSocket where it shall. */
export async function connectAll(port: number, count: number, isWebSocket: boolean): Promise<Receivers> {
  let bytes = 0;
  const sockets: Socket[] = [];
  for (let i = 0; i < count; i += 1) {
    const socket = connect({ port, host: "127.0.0.1", noDelay: true });
    await once(socket, "connect");
    if (isWebSocket) await shakeHands(socket, port);
    socket.on("data", (chunk) => (bytes += chunk.length));
    sockets.push(socket);
  }
  const alive = setInterval(() => {
    if (isWebSocket) for (const socket of sockets) socket.write(pong);
  }, pong_ms);
  return {
    async taken(wanted) {
      const until_ms = performance.now() + takenMax_ms;
      for (; bytes < wanted; await new Promise((resolve) => setTimeout(resolve, 5)))
        if (performance.now() > until_ms) throw new Error(`${bytes} of ${wanted} bytes came within 10 s; run it again`);
      bytes = 0;
    },
    stop() {
      clearInterval(alive);
      for (const socket of sockets) socket.destroy();
    },
  };
}

async function shakeHands(socket: Socket, port: number): Promise<void> {
  const head = [
    "GET /api/live HTTP/1.1",
    `Host: 127.0.0.1:${port}`,
    "Connection: Upgrade",
    "Upgrade: websocket",
    "Sec-WebSocket-Version: 13",
    `Sec-WebSocket-Key: ${randomBytes(16).toString("base64")}`,
  ];
  socket.write(`${head.join("\r\n")}\r\n\r\n`);
  const [reply] = (await once(socket, "data")) as [Buffer];
  if (!reply.toString().startsWith("HTTP/1.1 101")) throw new Error(`no upgrade: ${reply.toString().split("\r\n")[0]}`);
}
