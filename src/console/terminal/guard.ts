/** Whatever ends the process first gives the terminal back. */

/**
 * Calls `restore` at an exception that nobody caught, before it is told, and when the process exits.
 *
 * @param onFailure what to do with the exception once the terminal is back
 * @returns ends the watch
 */
export function guard(restore: () => void, onFailure: (error: unknown) => void): () => void {
  const failed = (error: unknown): void => {
    restore();
    onFailure(error);
  };
  process.on("uncaughtException", failed);
  process.on("exit", restore);
  return () => {
    process.off("uncaughtException", failed);
    process.off("exit", restore);
  };
}

/** What asks the process to end from outside: signals, and an output that nobody reads any more. Each calls `stop`. */
export function onEndAsked(stop: () => void): () => void {
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  for (const signal of signals) process.on(signal, stop);
  process.stdout.once("error", stop);
  // Every further write fails too, and says nothing new.
  process.stdout.on("error", ignore);
  return () => {
    for (const signal of signals) process.off(signal, stop);
    process.stdout.off("error", stop);
  };
}

const ignore = (): void => undefined;
