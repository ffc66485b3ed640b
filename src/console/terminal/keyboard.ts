/** Keys of a terminal in raw mode. */

import type { ReadStream } from "node:tty";
import { type Action, actionsIn } from "./keys.ts";

/** Hands on actions until the returned function is called, which gives the terminal its line mode back. */
export function listenToKeys(input: ReadStream, onAction: (action: Action) => void): () => void {
  return listenToText(input, (typed) => {
    for (const action of actionsIn(typed)) onAction(action);
  });
}

/** The same with what was typed as it came, escape sequences and all. */
export function listenToText(input: ReadStream, onText: (typed: string) => void): () => void {
  const onData = (bytes: Buffer): void => onText(bytes.toString("utf8"));
  input.setRawMode(true);
  input.on("data", onData);
  input.resume();
  return () => {
    input.off("data", onData);
    input.setRawMode(false);
    input.pause();
  };
}
