/** Metadata records with a CRC of their own: MCAP has none for them, and `recover` must know which ones are intact. */

import { crc32 } from "node:zlib";

const seal = "crc32";

/** The entries with their CRC as one more entry. */
export function sealed(name: string, entries: ReadonlyMap<string, string>): Map<string, string> {
  return new Map([...entries, [seal, checksum(name, entries)]]);
}

/** The entries without their CRC, or undefined where they are not what was sealed. */
export function unsealed(name: string, entries: ReadonlyMap<string, string>): Map<string, string> | undefined {
  const rest = new Map(entries);
  rest.delete(seal);
  return entries.get(seal) === checksum(name, rest) && rest.size === entries.size - 1 ? rest : undefined;
}

function checksum(name: string, entries: ReadonlyMap<string, string>): string {
  const text = [name, ...[...entries].flat()].join("\0");
  return crc32(text).toString(16).padStart(8, "0");
}
