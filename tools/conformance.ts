/** Writes `tests/conformance/*.json`, which TypeScript and C both decode; with `--check` only compares them. */

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { cobsRefusals, cobsVectors, crcVectors } from "./conformance/anchors.ts";
import { frameVectors, refusalVectors } from "./conformance/frames.ts";
import { toHex } from "./conformance/hex.ts";
import { transcripts } from "./conformance/transcripts.ts";

const folder = join(import.meta.dirname, "..", "tests", "conformance");

/** The vectors by file, as text. */
export function conformanceFiles(): Readonly<Record<string, string>> {
  const crc = crcVectors.map(({ name, bytes, crc32c }) => ({
    name,
    bytes: toHex(bytes),
    crc32c: crc32c.toString(16).padStart(8, "0"),
  }));
  const good = cobsVectors.map(({ name, decoded, encoded }) => ({
    name,
    decoded: toHex(decoded),
    encoded: toHex(encoded),
  }));
  const bad = cobsRefusals.map(({ name, encoded }) => ({ name, encoded: toHex(encoded) }));
  return {
    "crc32c.json": text({ vectors: crc }),
    "cobs.json": text({ vectors: good, refused: bad }),
    "frames.json": text({ vectors: frameVectors() }),
    "refusals.json": text({ vectors: refusalVectors() }),
    "transcripts.json": text({ transcripts: transcripts() }),
  };
}

/** Names of the files that are not what the sources give. */
export function conformanceDifferences(): readonly string[] {
  return Object.entries(conformanceFiles())
    .filter(([name, wanted]) => wanted !== committed(name))
    .map(
      ([name]) =>
        `tests/conformance/${name} is not what tools/conformance gives; run node tools/conformance.ts and tell the C side`,
    );
}

function committed(name: string): string | undefined {
  try {
    return readFileSync(join(folder, name), "utf8");
  } catch {
    return undefined;
  }
}

const text = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

if (import.meta.main) {
  if (process.argv.includes("--check")) {
    const differences = conformanceDifferences();
    for (const difference of differences) console.error(difference);
    if (differences.length > 0) process.exitCode = 1;
  } else {
    mkdirSync(folder, { recursive: true });
    for (const [name, content] of Object.entries(conformanceFiles())) writeFileSync(join(folder, name), content);
  }
}
