/** Who a target says it is, for people. */

import { checkContract, type ContractVerdict } from "../../link/index.ts";
import { contracts, link } from "../../messages/index.ts";
import { labelOf } from "../../mission/names.ts";
import { type UnitName, unitNames } from "../../onboard/contract.ts";
import { uidText } from "../target/identity.ts";

export interface IdentityView {
  readonly unit: UnitName | "unknown";
  readonly uid: string;
  readonly firmware: string;
  readonly build: string;
  /** `1.0 0123456789abcdef`. */
  readonly contract: string;
  readonly contractVerdict: ContractVerdict;
  /** What to do where the contract is another one; empty where it is the same. */
  readonly contractWhy: string;
  readonly bootCount: number;
  /** Why it last started: `POWER_ON`. */
  readonly resetReason: string;
  readonly frameMax_bytes: number;
  readonly rxWindow_bytes: number;
  readonly clock_Hz: number;
  readonly canSnapshot: boolean;
  /** Whether it runs on its own clock and streams while nobody steps it. */
  readonly canStream: boolean;
  readonly uptime_s: number;
}

export const unitOf = (identity: link.v1.HelloAck): UnitName | undefined => unitNames[identity.unit - 1];

export function identityView(identity: link.v1.HelloAck): IdentityView {
  const unit = unitOf(identity);
  const { contractMajor, contractMinor, contractHash, protocol } = identity;
  const theirs = { major: contractMajor, minor: contractMinor, hashBytes: contractHash };
  const { verdict, why } =
    unit === undefined
      ? { verdict: "locked" as const, why: `unit ${identity.unit} is none that this bench knows` }
      : checkContract(contracts[unit], theirs, protocol, unit);
  return {
    unit: unit ?? "unknown",
    uid: uidText(identity.boardUid),
    firmware: identity.firmwareName,
    build: identity.firmwareBuild,
    contract: `${contractMajor}.${contractMinor} ${Buffer.from(contractHash).toString("hex")}`,
    contractVerdict: verdict,
    contractWhy: why,
    bootCount: identity.bootCount,
    resetReason: labelOf(link.v1.ResetReason, "RESET_REASON_", identity.resetReason),
    frameMax_bytes: identity.frameMaxBytes,
    rxWindow_bytes: identity.rxWindowBytes,
    clock_Hz: identity.clockHz,
    canSnapshot: identity.canSnapshot,
    canStream: identity.canStream,
    uptime_s: identity.uptimeMs / 1000,
  };
}
