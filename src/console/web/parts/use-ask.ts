/** Asks something of the exercise and keeps the answer for the panel to show. */

import { useState } from "react";
import type { Operation, OperationReply } from "../../protocol/operation.ts";
import { operate } from "../live/live.ts";

export type Ask = (operation: Operation, done?: string) => Promise<OperationReply>;

/** @returns what asks, and what came of the last one in words */
export function useAsk(): readonly [Ask, string] {
  const [answer, setAnswer] = useState("");
  const ask: Ask = async (operation, done = "") => {
    const reply = await operate(operation).catch((error: unknown): OperationReply => ({
      ok: false,
      reason: "failed",
      why: error instanceof Error ? error.message : String(error),
    }));
    setAnswer(reply.ok ? (reply.text ?? done) : `Not done: ${reply.why}`);
    return reply;
  };
  return [ask, answer];
}
