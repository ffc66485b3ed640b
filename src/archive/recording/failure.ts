/** Why a recording cannot be written. */

export type RecordingFailureCode =
  | "disk-full"
  | "file-too-large"
  | "no-permission"
  | "no-such-folder"
  | "exists"
  | "in-use"
  | "foreign"
  | "io-error"
  | "backlog"
  | "input-too-large";

/** The disk, or the pace of writing, failed. Sticky: a writer keeps its first one and takes nothing more. */
export class RecordingError extends Error {
  override readonly name = "RecordingError";
  readonly code: RecordingFailureCode;
  /** What the command line exits with: the bench is broken. */
  readonly exitCode = 3;

  constructor(code: RecordingFailureCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.code = code;
  }
}

const next: Readonly<Record<string, readonly [RecordingFailureCode, string]>> = {
  ENOSPC: ["disk-full", "no space left on the disk; make room or record to another disk"],
  EDQUOT: ["disk-full", "the disk quota is used up; make room or record to another disk"],
  EFBIG: ["file-too-large", "larger than the file system or `ulimit -f` allows; record to another disk"],
  EACCES: ["no-permission", "no permission to write there; choose another folder"],
  EPERM: ["no-permission", "no permission to write there; choose another folder"],
  EROFS: ["no-permission", "the file system is read-only; choose another folder"],
  ENOENT: ["no-such-folder", "the folder does not exist; create it first"],
  ENOTDIR: ["no-such-folder", "part of the path is a file, not a folder"],
  EISDIR: ["no-such-folder", "this is a folder; name a file in it"],
  EEXIST: ["exists", "the file exists; remove it or choose another name"],
};

/** Names what the operating system said about `path`, with what had been written by then. */
export function recordingError(
  path: string,
  written_bytes: number,
  cause: unknown,
  what: "recording" | "breakpoint" | "archive" | "table" = "recording",
): RecordingError {
  if (cause instanceof RecordingError) return cause;
  const system = (cause as { code?: unknown } | null)?.code;
  const [code, why] = next[String(system)] ?? ["io-error", cause instanceof Error ? cause.message : String(cause)];
  const kept =
    written_bytes === 0 ? "" : ` (${written_bytes} bytes are written; \`falak recover ${path} OUT\` closes them)`;
  return new RecordingError(code, `${what} ${path}: ${why}${kept}`, { cause });
}
