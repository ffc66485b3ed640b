/** The live socket: connects, connects again, and hands on what comes. */

import { beat_ms, liveProtocol, tokenProtocolPrefix, type LiveRequest, type LiveText } from "../protocol/live.ts";

export type ConnectionState = "connecting" | "open" | "closed";

export interface LiveListener {
  onText(message: LiveText): void;
  onBinary(bytes: Uint8Array): void;
  /** `code` of the close, where there was one. */
  onState(state: ConnectionState, code: number): void;
}

const firstRetry_ms = 500;
const retryMax_ms = 5_000;
const silenceMax_ms = 3 * beat_ms;

export class LiveSocket {
  private readonly address: string;
  private readonly protocols: readonly string[];
  private readonly listener: LiveListener;
  private socket: WebSocket | null = null;
  private retry_ms = firstRetry_ms;
  private retrying: ReturnType<typeof setTimeout> | undefined;
  private silence: ReturnType<typeof setTimeout> | undefined;
  private isEnded = false;
  private request: LiveRequest | null = null;

  constructor(base: string, token: string | undefined, listener: LiveListener) {
    const address = new URL("api/live", base);
    address.protocol = address.protocol === "https:" ? "wss:" : "ws:";
    this.address = address.href;
    this.protocols = token === undefined ? [liveProtocol] : [liveProtocol, `${tokenProtocolPrefix}${token}`];
    this.listener = listener;
    this.connect();
  }

  /** What is wanted from now on, and after every new connection. */
  subscribe(request: LiveRequest): void {
    this.request = request;
    if (this.socket?.readyState === WebSocket.OPEN) this.socket.send(JSON.stringify(request));
  }

  close(): void {
    this.isEnded = true;
    clearTimeout(this.retrying);
    clearTimeout(this.silence);
    this.socket?.close();
  }

  private connect(): void {
    this.listener.onState("connecting", 0);
    const socket = new WebSocket(this.address, [...this.protocols]);
    socket.binaryType = "arraybuffer";
    socket.addEventListener("open", () => {
      this.retry_ms = firstRetry_ms;
      this.listener.onState("open", 0);
      if (this.request !== null) socket.send(JSON.stringify(this.request));
      this.heard();
    });
    socket.addEventListener("message", ({ data }: MessageEvent<string | ArrayBuffer>) => {
      this.heard();
      if (typeof data === "string") this.listener.onText(JSON.parse(data) as LiveText);
      else this.listener.onBinary(new Uint8Array(data));
    });
    socket.addEventListener("close", ({ code }) => this.onClosed(socket, code));
    this.socket = socket;
  }

  /** A connection that a network lost without a word is given up after a while of silence. */
  private heard(): void {
    clearTimeout(this.silence);
    this.silence = setTimeout(() => {
      const { socket } = this;
      socket?.close();
      if (socket !== null) this.onClosed(socket, 0);
    }, silenceMax_ms);
  }

  private onClosed(socket: WebSocket, code: number): void {
    if (socket !== this.socket) return;
    this.socket = null;
    clearTimeout(this.silence);
    this.listener.onState("closed", code);
    if (this.isEnded) return;
    this.retrying = setTimeout(() => this.connect(), this.retry_ms);
    this.retry_ms = Math.min(retryMax_ms, this.retry_ms * 2);
  }
}
