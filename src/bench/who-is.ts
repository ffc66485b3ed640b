/** Asks a port who is there, by HELLO, without stepping or resetting anything. */

import { randomBytes } from "node:crypto";
import { HostSession } from "../link/index.ts";
import { contracts, type link } from "../messages/index.ts";
import { type UnitName, unitNames } from "../onboard/unit.ts";
import { now_us } from "./clock.ts";
import { BenchError } from "./errors.ts";
import { openPort } from "./ports/open.ts";
import type { PortSpec } from "./ports/port.ts";
import { uidText } from "./target/identity.ts";

export interface Answer {
  readonly unit: UnitName | "unknown";
  readonly uid: string;
  readonly firmware: string;
  readonly contract: string;
  /** Whether this bench was built for the same contract. */
  readonly contractMatches: boolean;
  readonly bootCount: number;
  readonly uptime_s: number;
  readonly canSnapshot: boolean;
}

const pollPeriod_ms = 20;

/** @throws BenchError where the port does not open, or nobody answers within the time */
export async function whoIs(spec: PortSpec, timeout_ms = 2000): Promise<Answer> {
  const port = await openPort(spec);
  // Any unit's contract will do: HELLO_ACK tells whose it is, and then we compare.
  const session = new HostSession({
    unit: "target",
    contract: contracts.adcs,
    sessionSeed: randomBytes(4).readUInt32LE(),
  });
  const send = (): void => {
    const bytes = session.takeOutput();
    if (bytes !== undefined) port.write(bytes);
  };
  try {
    return await new Promise<Answer>((resolve, reject) => {
      const end_us = now_us() + timeout_ms * 1000;
      const look = (): void => {
        for (let event = session.nextEvent(); event !== undefined; event = session.nextEvent()) {
          if (event.kind === "opened" || event.kind === "refused-contract") resolve(answerOf(event.identity));
        }
        send();
        if (now_us() > end_us) reject(silent(port.description, port.counters.bytesIn, timeout_ms));
      };
      const timer = setInterval(() => {
        session.poll(now_us());
        look();
      }, pollPeriod_ms);
      port.listen({
        onChunk: (chunk) => {
          session.receive(chunk, now_us());
          look();
        },
        onClosed: (cause) => {
          clearInterval(timer);
          if (cause.kind !== "closed-here") reject(cause.error);
        },
      });
      session.open(now_us());
      send();
    });
  } finally {
    port.close();
  }
}

function silent(description: string, bytesIn: number, timeout_ms: number): BenchError {
  const heard = bytesIn === 0 ? "not a byte came in" : `${bytesIn} bytes came in, none of them an answer`;
  return new BenchError(
    "silent",
    `${description}: nobody answered HELLO in ${timeout_ms / 1000} s, ${heard}; check baud rate, power and firmware`,
  );
}

function answerOf(identity: link.v1.HelloAck): Answer {
  const unit = unitNames[identity.unit - 1] ?? "unknown";
  const hash = Buffer.from(identity.contractHash).toString("hex");
  const ours = unit === "unknown" ? undefined : contracts[unit];
  return {
    unit,
    uid: uidText(identity.boardUid),
    firmware: `${identity.firmwareName} ${identity.firmwareBuild}`,
    contract: `${identity.contractMajor}.${identity.contractMinor} ${hash}`,
    contractMatches: ours?.major === identity.contractMajor && ours.hash === hash,
    bootCount: identity.bootCount,
    uptime_s: identity.uptimeMs / 1000,
    canSnapshot: identity.canSnapshot,
  };
}
