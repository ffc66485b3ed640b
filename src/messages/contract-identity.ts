/** What two sides of a link compare before they step or command. */
export interface ContractIdentity {
  readonly major: number;
  readonly minor: number;
  /** First 8 bytes of SHA-256 over the contract's lines, in hex. */
  readonly hash: string;
  /** The same as 8 bytes. */
  readonly hashBytes: Uint8Array;
}

/** Adds the bytes of the hash. */
export function contractIdentity(written: { major: number; minor: number; hash: string }): ContractIdentity {
  const hashBytes = new Uint8Array(written.hash.length / 2);
  for (let i = 0; i < hashBytes.length; i += 1)
    hashBytes[i] = Number.parseInt(written.hash.slice(2 * i, 2 * i + 2), 16);
  return { ...written, hashBytes };
}
