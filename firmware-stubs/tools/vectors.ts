/**
 * Turns the conformance vectors into tables of C for the tests.
 *
 * Usage: node tools/vectors.ts FILE
 */

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

type Row = Readonly<Record<string, unknown>>;

const folder = join(import.meta.dirname, "..", "..", "tests", "conformance");
const read = (name: string): Readonly<Record<string, readonly Row[]>> =>
  JSON.parse(readFileSync(join(folder, name), "utf8")) as Readonly<Record<string, readonly Row[]>>;

const words = (value: unknown): string => (typeof value === "string" ? value : "");
const text = (value: unknown): string => JSON.stringify(words(value));
/** A compiler need not take a literal beyond 4095 characters; the longest vector has 1060. */
const table = (type: string, name: string, rows: readonly string[]): string =>
  `static const ${type} ${name}[] = {\n${rows.map((row) => `  {${row}},\n`).join("")}};\n`;

function frameRow(vector: Row): string {
  const header = ["type", "flags", "session", "sequence", "ack"].map((field) => String(vector[field]));
  return [text(vector["name"]), ...header, text(vector["payload"]), text(vector["wire"])].join(", ");
}

/** What the unit is asked, in the words of the C test. */
export function question(ask: Row): string {
  const say = (...names: string[]): string => [ask["kind"], ...names.map((name) => ask[name])].join(" ");
  switch (ask["kind"]) {
    case "opened": {
      const hello = ask["hello"] as Row;
      const said = ["protocol", "contractMajor", "contractMinor", "contractHash", "frameMaxBytes"];
      return `opened ${[ask["session"], ...said.map((name) => hello[name])].join(" ")}`;
    }
    case "step":
      return say("tick", "payload");
    case "tc": {
      const ticket = ask["ticket"] as Row;
      return `tc ${[ticket["session"], ticket["sequence"], ask["requestId"], ask["command"]].join(" ")}`;
    }
    case "reset":
      return say("requestId", "resetKind");
    case "snapshot":
      return say("requestId");
    case "restore":
      return say("requestId", "state");
    case "degraded":
    case "down":
      return say("silent_us");
    default:
      return say();
  }
}

/** What the unit does: a word, two numbers, and bytes in hex or text. */
function deed([what, ...args]: readonly unknown[]): readonly [string, number, number, string] {
  const [first, second] = args;
  switch (what) {
    case "answerStep":
      return [what, Number(first), 0, String(second)];
    case "answerTelecommand": {
      const { session, sequence } = first as Row;
      return [`${what} ${String(second)}`, Number(session), Number(sequence), ""];
    }
    case "answerRestore":
      return [what, first === true ? 1 : 0, 0, ""];
    case "log":
      return [what, Number(first), 0, String(second)];
    default:
      return [String(what), 0, 0, words(first)];
  }
}

function lineRow(line: Row): string {
  const [what, first, second, bytes] = deed((line["unit"] as readonly unknown[] | undefined) ?? [""]);
  const asks = (line["asks"] as readonly Row[]).map(question).join("; ");
  const { at_us, note, receive, poll, send } = line;
  const deeds = [text(what), `${first}u`, `${second}u`, text(bytes)];
  return [`${String(at_us)}u`, text(note), text(receive), poll === true ? 1 : 0, ...deeds, text(asks), text(send)].join(
    ", ",
  );
}

function transcriptTables(transcripts: readonly Row[]): string {
  const tables = transcripts.map(({ lines }, index) =>
    table("transcript_line", `lines_${index}`, (lines as readonly Row[]).map(lineRow)),
  );
  const rows = transcripts.map(({ name, lines }, index) => {
    return `${text(name)}, lines_${index}, ${(lines as readonly Row[]).length}`;
  });
  return [...tables, table("transcript", "transcripts", rows)].join("\n");
}

/** All transcripts are of one target, which the C test has by hand. */
function assertOneIdentity(transcripts: readonly Row[]): void {
  const identities = new Set(transcripts.map(({ identity }) => JSON.stringify(identity)));
  if (identities.size !== 1) throw new Error("transcripts.json: more than one identity; give the C test each of them");
}

export function vectorsHeader(): string {
  const crc = read("crc32c.json")["vectors"]!.map(({ name, bytes, crc32c }) => [
    text(name),
    text(bytes),
    `0x${String(crc32c)}u`,
  ]);
  const cobs = read("cobs.json");
  const good = cobs["vectors"]!.map(({ name, decoded, encoded }) => [text(name), text(decoded), text(encoded)]);
  const bad = cobs["refused"]!.map(({ name, encoded }) => [text(name), text(encoded)]);
  const refusals = read("refusals.json")["vectors"]!.map(({ name, chunk, refusal }) => {
    return [text(name), text(chunk), `FALAK_${String(refusal).toUpperCase()}`];
  });
  const transcripts = read("transcripts.json")["transcripts"]!;
  assertOneIdentity(transcripts);
  const joined = (rows: readonly (readonly string[])[]): string[] => rows.map((row) => row.join(", "));
  return [
    "/* Generated from tests/conformance by tools/vectors.ts. */",
    table("crc_vector", "crc_vectors", joined(crc)),
    table("cobs_vector", "cobs_vectors", joined(good)),
    table("cobs_refusal", "cobs_refusals", joined(bad)),
    table("frame_vector", "frame_vectors", read("frames.json")["vectors"]!.map(frameRow)),
    table("refusal_vector", "refusal_vectors", joined(refusals)),
    transcriptTables(transcripts),
  ].join("\n");
}

if (import.meta.main) {
  const into = process.argv[2];
  if (into === undefined) throw new Error("usage: node tools/vectors.ts FILE");
  writeFileSync(into, vectorsHeader());
}
