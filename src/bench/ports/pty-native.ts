import { createRequire } from "node:module";
import { BenchError } from "../errors.ts";

/** Descriptors of both ends, non-blocking, and the path by which others open the far end. */
export interface PtyDescriptors {
  readonly master: number;
  readonly slave: number;
  readonly pty: string;
}

interface PtyAddon {
  open(columns: number, rows: number): PtyDescriptors;
}

/**
 * Opens a pseudo-terminal pair through the prebuilt addon of `@lydell/node-pty`.
 *
 * Not through its public `open()`: that wraps the far end in a stream, which leaves one descriptor open for good, and so
 * the near end never sees a hang-up. The version is pinned for this.
 *
 * @throws BenchError where the platform has no pseudo-terminals or no prebuilt addon
 */
export function openDescriptors(): PtyDescriptors {
  if (process.platform === "win32") {
    throw new BenchError(
      "bad-setting",
      "this platform has no pseudo-terminals; use a tcp target: --tcp 127.0.0.1:4701",
    );
  }
  const require = createRequire(import.meta.url);
  const binary = require("@lydell/node-pty/requireBinary.js") as { requireBinary(file: string): PtyAddon };
  try {
    return binary.requireBinary("pty.node").open(80, 24);
  } catch (cause) {
    const message = `no pseudo-terminal could be opened (${String(cause)}); run npm ci again, or use --tcp or --unix`;
    throw new BenchError("io-error", message, { cause });
  }
}
