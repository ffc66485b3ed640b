/** What broke on the bench, in one word that scripts and tests can compare. */
export type BenchErrorCode =
  | "port-busy"
  | "no-permission"
  | "no-such-path"
  | "not-a-tty"
  | "connection-refused"
  | "connection-timeout"
  | "start-failed"
  | "start-timeout"
  | "target-exited"
  | "hung-up"
  | "silent"
  | "wrong-firmware"
  | "other-contract"
  | "other-board"
  | "cannot-stream"
  | "target-lost"
  | "bad-setting"
  | "io-error";

/**
 * The bench itself is broken: no board, a busy port, a target that died. Not a verdict on what was tested.
 *
 * The message names the object, its state, the numbers, and the next thing to do. The first cause stays in `cause`; whoever
 * sees a second failure after the first drops the second.
 */
export class BenchError extends Error {
  override readonly name = "BenchError";
  readonly code: BenchErrorCode;
  /** What the command line exits with: the bench is broken. */
  readonly exitCode = 3;

  constructor(code: BenchErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.code = code;
  }
}
