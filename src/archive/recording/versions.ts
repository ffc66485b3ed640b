/** What this process is, for recordings that it writes, and how it differs from what wrote another. */

import { hashOf } from "../../kernel/index.ts";
import { dictionary } from "../../messages/dictionary.ts";
import { contracts } from "../../messages/index.ts";
import { version } from "../version.ts";
import type { RecordingVersions } from "./description.ts";

let known: RecordingVersions | undefined;

/** The versions of this process. */
export function ownVersions(): RecordingVersions {
  known ??= {
    falak: version,
    node: process.version,
    architecture: process.arch,
    platform: process.platform,
    dictionary: hashOf(dictionary),
    contracts: Object.fromEntries(
      Object.entries(contracts).map(([unit, { major, minor, hash }]) => [unit, `${major}.${minor} ${hash}`]),
    ),
  };
  return known;
}

/** One line for each thing that differs between a recording's writer and this process: a replay may then differ too. */
export function versionDifferences(recorded: RecordingVersions, own: RecordingVersions = ownVersions()): string[] {
  const plain = (["falak", "node", "architecture", "platform", "dictionary"] as const)
    .filter((key) => recorded[key] !== own[key])
    .map((key) => `${key}: recorded with ${recorded[key]}, this is ${own[key]}`);
  const units = [...new Set([...Object.keys(recorded.contracts), ...Object.keys(own.contracts)])];
  const differing = units
    .filter((unit) => recorded.contracts[unit] !== own.contracts[unit])
    .map(
      (unit) =>
        `contract of ${unit}: recorded with ${recorded.contracts[unit] ?? "none"}, this has ${own.contracts[unit] ?? "none"}`,
    );
  return [...plain, ...differing];
}
