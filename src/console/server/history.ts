/**
 * What the server asks of an archive, wherever that runs: `serveHistory` at the archive's end of a message channel, `askHistory` at the
 * server's.
 */

import type { MessagePort } from "node:worker_threads";
import type { ExportQuery, HistoryBuckets, HistoryQuery } from "../protocol/history.ts";

/** `unknown`: no such parameter or branch. `wrong`: the question makes no sense. `failed`: the disk, or nobody answers. */
export type HistoryRefusal = {
  readonly ok: false;
  readonly reason: "unknown" | "wrong" | "failed";
  readonly why: string;
};
export type HistoryReply = { readonly ok: true; readonly buckets: HistoryBuckets } | HistoryRefusal;

/** The archive has written a file, which the server sends and removes. */
export type ExportReply =
  { readonly ok: true; readonly path: string; readonly name: string; readonly contentType: string } | HistoryRefusal;

export interface History {
  query(query: HistoryQuery): Promise<HistoryReply>;
  export(query: ExportQuery): Promise<ExportReply>;
}

type Question =
  | { readonly call: number; readonly ask: "query"; readonly query: HistoryQuery }
  | { readonly call: number; readonly ask: "export"; readonly query: ExportQuery };
interface Answer {
  readonly call: number;
  readonly reply: HistoryReply | ExportReply;
}

const answerMax_ms = 60_000;

/** Answers what comes through a port from an archive. */
export function serveHistory(port: MessagePort, history: History): void {
  port.on("message", (question: Question) => {
    void answer(history, question).then((reply) => port.postMessage({ call: question.call, reply } satisfies Answer));
  });
}

/** An archive behind a port. */
export function askHistory(port: MessagePort): History {
  const waiting = new Map<number, (reply: HistoryReply | ExportReply) => void>();
  let calls = 0;
  port.on("message", ({ call, reply }: Answer) => waiting.get(call)?.(reply));
  const ask = <R extends HistoryReply | ExportReply>(question: (call: number) => Question): Promise<R> => {
    const call = (calls += 1);
    return new Promise<R>((resolve) => {
      const timer = setTimeout(() => waiting.get(call)?.(silent), answerMax_ms);
      waiting.set(call, (reply) => {
        clearTimeout(timer);
        waiting.delete(call);
        resolve(reply as R);
      });
      port.postMessage(question(call));
    });
  };
  return {
    query: (query) => ask((call) => ({ call, ask: "query", query })),
    export: (query) => ask((call) => ({ call, ask: "export", query })),
  };
}

async function answer(history: History, question: Question): Promise<HistoryReply | ExportReply> {
  try {
    return await (question.ask === "query" ? history.query(question.query) : history.export(question.query));
  } catch (error) {
    return { ok: false, reason: "failed", why: error instanceof Error ? error.message : String(error) };
  }
}

const silent: HistoryRefusal = {
  ok: false,
  reason: "failed",
  why: `the archive has not answered within ${answerMax_ms / 1000} s; ask for a shorter span`,
};
