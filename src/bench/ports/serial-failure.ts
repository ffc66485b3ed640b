import { BenchError } from "../errors.ts";
import type { BenchErrorCode } from "../errors.ts";

interface Failure {
  readonly pattern: RegExp;
  readonly code: BenchErrorCode;
  readonly state: string;
  readonly next: string;
}

/** node-serialport reports failures as text only; these are the words of strerror and of its Windows binding. */
const failures: readonly Failure[] = [
  {
    pattern: /cannot lock port|resource busy|temporarily unavailable|access denied/i,
    code: "port-busy",
    state: "busy, another program has it open",
    next: "close the serial monitor, modem manager or other bench that holds it",
  },
  {
    pattern: /permission denied|operation not permitted/i,
    code: "no-permission",
    state: "not yours to open",
    next: "add yourself to the group that owns it (usually dialout or uucp) and log in again",
  },
  {
    pattern: /no such file|file not found|no such device|not a directory/i,
    code: "no-such-path",
    state: "not there",
    next: "plug the board in, or see what is there with: falak ports",
  },
  {
    pattern: /inappropriate ioctl|is a directory|invalid argument.*baud/i,
    code: "not-a-tty",
    state: "not a serial port",
    next: "name a serial device, or use unix:PATH for a socket",
  },
  {
    pattern: /baud rate/i,
    code: "bad-setting",
    state: "not able to run at that rate",
    next: "choose a rate that the adapter offers, such as 115200",
  },
];

/**
 * What a bench engineer needs to know of an attempt to open `path` that failed with `cause`.
 *
 * @param heldBy programs that have the path open, where they could be seen; named where the port is busy
 */
export function serialFailure(
  path: string,
  baudRate: number,
  cause: unknown,
  heldBy: readonly string[] = [],
): BenchError {
  const text = cause instanceof Error ? cause.message : String(cause);
  const known = failures.find(({ pattern }) => pattern.test(text));
  const held = known?.code === "port-busy" && heldBy.length > 0 ? `busy, open in ${heldBy.join(", ")}` : undefined;
  const state = held ?? known?.state ?? "not opened";
  const next = known?.next ?? "unplug and plug the adapter, then try again";
  return new BenchError(
    known?.code ?? "io-error",
    `serial port ${path} at ${baudRate} baud is ${state} (${text.trim()}); ${next}`,
    { cause },
  );
}
