/** Whether two ends were built for the same contract, and what a person can do where they were not. */

import { protocolVersion } from "./frame.ts";

export interface Contract {
  readonly major: number;
  readonly minor: number;
  /** First 8 bytes of SHA-256 over the contract; empty where it is not known. */
  readonly hashBytes: Uint8Array;
}

/** `same`; `other-hash`: warned and run; `locked`: telemetry is archived raw, telecommands and stepping are locked. */
export type ContractVerdict = "same" | "other-hash" | "locked";

export interface ContractCheck {
  readonly verdict: ContractVerdict;
  /** Both versions and how to rebuild; empty for `same`. */
  readonly why: string;
}

/** Compares our contract with the one of the target, after the version of the protocol itself. */
export function checkContract(ours: Contract, theirs: Contract, theirProtocol: number, unit: string): ContractCheck {
  if (theirProtocol !== protocolVersion) {
    return locked(`${unit} speaks link protocol ${theirProtocol}, this bench ${protocolVersion}`);
  }
  const versions = `${unit} was built for contract ${describe(theirs)}, this bench for ${describe(ours)}`;
  if (ours.major !== theirs.major) return locked(versions);
  if (ours.hashBytes.length === 0 || sameBytes(ours.hashBytes, theirs.hashBytes)) return { verdict: "same", why: "" };
  return { verdict: "other-hash", why: `${versions}: fields differ, the run goes on; ${rebuild}` };
}

const rebuild = "run `npm run generate`, rebuild the firmware and flash it to make them equal";

const locked = (what: string): ContractCheck => ({
  verdict: "locked",
  why: `${what}: telemetry is archived raw, telecommands and stepping are locked; ${rebuild}`,
});

const describe = ({ major, minor, hashBytes }: Contract): string =>
  `${major}.${minor} (${hashBytes.length === 0 ? "no hash" : hex(hashBytes)})`;

const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, index) => byte === b[index]);
