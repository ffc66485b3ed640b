/** Identities of a target and of a contract for tests. */

import type { Contract, TargetIdentity } from "../../../src/link/index.ts";

export const contract: Contract = { major: 1, minor: 2, hashBytes: Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8) };

export function identity(changes: Partial<TargetIdentity> = {}): TargetIdentity {
  return {
    unit: 1,
    contractMajor: contract.major,
    contractMinor: contract.minor,
    contractHash: contract.hashBytes,
    firmwareName: "test unit",
    firmwareBuild: "build 7",
    boardUid: Uint8Array.of(0xca, 0xfe),
    bootCount: 5,
    resetReason: 1,
    clockHz: 1_000_000,
    frameMaxBytes: 526,
    rxWindowBytes: 2048,
    canSnapshot: true,
    canStream: true,
    ...changes,
  };
}
