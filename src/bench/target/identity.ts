/** Who an emulated target says it is. */

import { randomBytes } from "node:crypto";
import type { TargetIdentity } from "../../link/index.ts";
import { frameMax_bytes } from "../../link/index.ts";
import { contracts } from "../../messages/index.ts";
import { type UnitName, unitByName } from "../../onboard/unit.ts";
import { version } from "../../archive/version.ts";

const uidMax_bytes = 16;
/** The emulated clock counts microseconds. */
const clock_hz = 1_000_000;

export interface IdentityOptions {
  /** Up to 16 bytes of text by which the bench knows the target again; drawn at random where it is not given. */
  readonly uid?: string;
  readonly bootCount?: number;
}

export function targetIdentity(unit: UnitName, { uid, bootCount = 1 }: IdentityOptions = {}): TargetIdentity {
  const { major, minor, hashBytes } = contracts[unit];
  return {
    unit: unitByName(unit).number as TargetIdentity["unit"],
    contractMajor: major,
    contractMinor: minor,
    contractHash: hashBytes,
    firmwareName: "falak",
    firmwareBuild: version,
    boardUid: uid === undefined ? randomBytes(8) : Buffer.from(uid.slice(0, uidMax_bytes)),
    bootCount,
    resetReason: 1,
    clockHz: clock_hz,
    frameMaxBytes: frameMax_bytes,
    rxWindowBytes: 4 * frameMax_bytes,
    canSnapshot: true,
    canStream: true,
  };
}

/** A board's uid for people: text where it is text, hexadecimal otherwise. */
export function uidText(uid: Uint8Array): string {
  const text = Buffer.from(uid).toString("latin1");
  return /^[\x21-\x7e]+$/.test(text) ? text : Buffer.from(uid).toString("hex");
}
