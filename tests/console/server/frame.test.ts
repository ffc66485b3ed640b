import { on, once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import { createHash } from "node:crypto";
import { describe, expect, it, onTestFinished } from "vitest";
import { WebSocket } from "ws";
import { binaryFrame, textFrame } from "../../../src/console/server/live/frame.ts";

describe("a frame", () => {
  it.each([0, 1, 125, 126, 127, 65_535, 65_536, 200_000])(
    "of %i bytes is what another implementation reads",
    async (size_bytes) => {
      const content = Uint8Array.from({ length: size_bytes }, (_, i) => i * 7);
      const text = "ü".repeat(size_bytes >> 1);
      const messages = on(await connectedTo(Buffer.concat([binaryFrame(content), textFrame(text)])), "message");
      const [binary, isBinary] = (await messages.next()).value as [Buffer, boolean];
      const [words, isWordsBinary] = (await messages.next()).value as [Buffer, boolean];
      expect([isBinary, isWordsBinary]).toEqual([true, false]);
      expect(Buffer.compare(binary, content)).toBe(0);
      expect(words.toString()).toBe(text);
    },
  );
});

/** A client of `ws`, before a server that shakes hands by hand and then writes what it is given. */
async function connectedTo(frames: Buffer): Promise<WebSocket> {
  const server = createServer((socket) => {
    socket.once("data", (head) => {
      const [, key = ""] = /sec-websocket-key: (\S+)/i.exec(head.toString()) ?? [];
      const accept = createHash("sha1").update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest("base64");
      socket.write(
        `HTTP/1.1 101 x\r\nupgrade: websocket\r\nconnection: upgrade\r\nsec-websocket-accept: ${accept}\r\n\r\n`,
      );
      socket.write(frames);
    });
    socket.on("error", () => undefined);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const socket = new WebSocket(`ws://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  onTestFinished(() => {
    socket.terminate();
    server.close();
  });
  return socket;
}
