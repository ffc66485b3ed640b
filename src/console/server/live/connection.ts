/** One page behind its socket: what it may have, what it wants, and how far behind it is. */

import type { Duplex } from "node:stream";
import type { WebSocket } from "ws";
import { liveClose } from "../../protocol/live.ts";
import type { Audience, Person } from "../../protocol/role.ts";
import type { Credentials } from "../identity/identity.ts";
import { audienceOf } from "../clearance.ts";
import { downlinkWhole, type Subscription } from "./subscription.ts";

/** More than this waits in the socket: samples are left out and counted. Told topics are kept. */
export const samplesWaitingMax_bytes = 1 << 20;
/** More than this waits: the client is let go. */
export const waitingMax_bytes = 16 << 20;
/** Less than this waits: a client that had lost samples is brought up to date. */
const caughtUp_bytes = samplesWaitingMax_bytes / 4;

/** Requests that a client may make at once, and how many more a second. */
const requestsMax = 60;
const requestsPerSecond = 20;

const open = 1;

export class Connection {
  readonly person: Person;
  readonly audience: Audience;
  readonly credentials: Credentials;
  subscription: Subscription = downlinkWhole;
  /** Left out since the client was last brought up to date. */
  lost = { batches: 0, rows: 0 };
  /** It answered the last ping. */
  alive = true;

  private readonly webSocket: WebSocket;
  /** Below the WebSocket: a frame that was made once is written to each as it is, without another one made around it. */
  private readonly stream: Duplex;
  private requests = requestsMax;
  private counted_ms = 0;
  private isClosing = false;

  constructor(webSocket: WebSocket, stream: Duplex, person: Person, credentials: Credentials) {
    this.webSocket = webSocket;
    this.stream = stream;
    this.person = person;
    this.audience = audienceOf(person);
    this.credentials = credentials;
  }

  /** A frame that is not left out. */
  send(frame: Buffer): void {
    if (this.webSocket.readyState !== open) return;
    if (this.stream.writableLength > waitingMax_bytes) this.close(liveClose.tooSlow, "more waits for you than is kept");
    else this.stream.write(frame);
  }

  /** A frame of samples: left out, and counted, where the client is behind. */
  sendSamples(frame: Buffer, rows: number): void {
    if (this.webSocket.readyState !== open) return;
    if (this.lost.batches > 0 || this.stream.writableLength > samplesWaitingMax_bytes) {
      this.lost.batches += 1;
      this.lost.rows += rows;
    } else this.stream.write(frame);
  }

  /** It had lost samples and can be brought up to date now. */
  get hasCaughtUp(): boolean {
    return this.lost.batches > 0 && this.stream.writableLength < caughtUp_bytes;
  }

  /** Counts a request of the client; false where there are too many. */
  mayRequest(now_ms: number): boolean {
    const earned = ((now_ms - this.counted_ms) / 1000) * requestsPerSecond;
    this.requests = Math.min(requestsMax, this.requests + earned) - 1;
    this.counted_ms = now_ms;
    return this.requests >= 0;
  }

  /** Asks for a sign of life; cuts off whoever gave none since the last time. */
  ping(): void {
    if (!this.alive) this.webSocket.terminate();
    else if (this.webSocket.readyState === open) {
      this.alive = false;
      this.webSocket.ping();
    }
  }

  /** Says why, and cuts off whoever does not take that within `patience_ms`. */
  close(code: number, why: string, patience_ms = 5_000): void {
    if (this.isClosing) return;
    this.isClosing = true;
    this.webSocket.close(code, why);
    const cut = setTimeout(() => this.webSocket.terminate(), patience_ms);
    this.webSocket.once("close", () => clearTimeout(cut));
  }
}
