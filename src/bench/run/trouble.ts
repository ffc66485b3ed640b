/** What goes wrong between a bench and a target, in words that a person at the bench can act on. */

import type { HostEvent } from "../../link/index.ts";
import type { link } from "../../messages/index.ts";
import { type UnitName, unitByName, unitNames } from "../../onboard/unit.ts";
import { BenchError } from "../errors.ts";
import type { BytePort } from "../ports/port.ts";
import { uidText } from "../target/identity.ts";

/** One end of a link in a message: `adcs target serial:/dev/ttyACM0 (serial /dev/ttyACM0 at 115200 baud)`. */
export const whereText = (unit: UnitName, target: string, port: BytePort | undefined): string =>
  `${unit} target ${target} (${port?.description ?? "no port"})`;

/** The port opened, and nobody answered HELLO. */
export function silent(
  where: string,
  why: string,
  port: BytePort | undefined,
  counts: { chunks: number; delivered: number },
): BenchError {
  const bytes = port?.counters.bytesIn ?? 0;
  // Noise tells of a wrong baud rate or another program, silence of a wrong port or no power.
  const heard =
    bytes === 0
      ? "not a byte came in"
      : `${bytes} bytes came in, ${counts.chunks} runs of them between zeros, ${counts.delivered} of those frames`;
  return new BenchError("silent", `${where}: ${why}; ${heard}`);
}

/** The port closed before anybody had answered. A target that serves one bench sends a second one away. */
export function closedEarly(cause: BenchError, target: string): BenchError {
  const isSocket = target.startsWith("tcp:") || target.startsWith("unix:");
  if (!isSocket || cause.code !== "hung-up") return cause;
  return new BenchError("hung-up", `${cause.message}; or another bench has it: a target serves one at a time`, {
    cause,
  });
}

/** What is wrong with the one who answered; undefined where it is the unit, and the board, that is wanted. */
export function wrongPeer(
  unit: UnitName,
  uidWanted: string | undefined,
  where: string,
  identity: link.v1.HelloAck,
): BenchError | undefined {
  if (identity.unit !== unitByName(unit).number) {
    const theirs = unitNames[identity.unit - 1] ?? `unknown (${identity.unit})`;
    const firmware = `${identity.firmwareName} ${identity.firmwareBuild}`;
    return new BenchError(
      "wrong-firmware",
      `${where} runs the ${theirs} firmware (${firmware}), the ${unit} one is wanted; flash it or name another port`,
    );
  }
  const uid = uidText(identity.boardUid);
  if (uidWanted === undefined || uidWanted === uid) return undefined;
  return new BenchError(
    "other-board",
    `${where} is board ${uid}, ${uidWanted} is wanted; plug that one in, start an emulated one with --uid ${uidWanted}, or change the target`,
  );
}

/** It can be stepped, and nothing else. */
export const cannotStream = (where: string, { firmwareName, firmwareBuild }: link.v1.HelloAck): BenchError =>
  new BenchError(
    "cannot-stream",
    `${where} runs ${firmwareName} ${firmwareBuild}, which cannot run on its own clock; use --sync lockstep or paced, or a firmware that says can_stream`,
  );

/** A target that answered once and does not any more. */
export const lostTarget = (where: string, what: string, next: string): BenchError =>
  new BenchError("target-lost", `${where} ${what}; ${next}`);

type Lossy = Extract<HostEvent, { kind: "step-lost" | "down" | "request-failed" }>;

export function lostBy(where: string, event: Lossy): BenchError {
  switch (event.kind) {
    case "step-lost": {
      const waited_s = (event.waited_us / 1e6).toFixed(1);
      return lostTarget(
        where,
        `did not answer tick ${event.tick} in ${waited_s} s`,
        "look at the target's log and its power; --on-loss hold goes on without it",
      );
    }
    case "down":
      return lostTarget(where, `went down: ${event.why}`, "check cable and power");
    case "request-failed":
      return lostTarget(where, `did not do the ${event.request}: ${event.why}`, "look at the target's log");
  }
}
