/** What the server's thread is started and ended with. */

import type { MessagePort } from "node:worker_threads";

export interface WorkerStart {
  readonly host: string;
  readonly port: number;
  readonly webRoot: string | null;
  readonly dataDir: string;
  readonly hostNames: readonly string[];
  readonly log: "silent" | "warn" | "info";
  /** To `serveHistory`, where there is an archive. */
  readonly history: MessagePort | null;
  /** Count of messages that the thread has taken, modulo 2^32. */
  readonly taken: SharedArrayBuffer;
}

const closing = "close";
export const closingMessage = { kind: closing } as const;
export const isClosing = (message: unknown): boolean =>
  typeof message === "object" && message !== null && "kind" in message && message.kind === closing;
