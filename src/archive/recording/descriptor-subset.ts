/** Cuts a FileDescriptorSet down to one file and what it imports. Source: google/protobuf/descriptor.proto. */

import { assert } from "../../kernel/index.ts";

interface FileEntry {
  /** Element of the set with its tag and length. */
  readonly bytes: Uint8Array;
  readonly imports: readonly string[];
}

const nameField = 1;
const dependencyField = 3;
const lengthDelimited = 2;

/** The subset as a FileDescriptorSet, imports before what uses them. Asserts that `file` is in the set. */
export function subsetFor(set: Uint8Array, file: string): Uint8Array {
  const files = filesOf(set);
  const chosen = new Set<string>();
  const choose = (name: string): void => {
    const entry = files.get(name);
    assert(entry !== undefined, `the contract has no file ${name}`);
    if (chosen.has(name)) return;
    for (const each of entry.imports) choose(each);
    chosen.add(name);
  };
  choose(file);
  return Buffer.concat([...chosen].map((name) => files.get(name)!.bytes));
}

function filesOf(set: Uint8Array): Map<string, FileEntry> {
  const files = new Map<string, FileEntry>();
  for (const element of fieldsOf(set)) {
    const strings = [...fieldsOf(element.content)].filter((field) => field.wireType === lengthDelimited);
    const texts = (number: number): string[] =>
      strings.filter((field) => field.number === number).map((field) => Buffer.from(field.content).toString("utf8"));
    files.set(texts(nameField)[0] ?? "", { bytes: element.whole, imports: texts(dependencyField) });
  }
  return files;
}

interface WireField {
  readonly number: number;
  readonly wireType: number;
  readonly whole: Uint8Array;
  readonly content: Uint8Array;
}

/** Fields of an encoded message of our own making: varints and length-delimited ones. */
function* fieldsOf(message: Uint8Array): Generator<WireField> {
  let at = 0;
  const varint = (): number => {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = message[at++]!;
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) return value;
    }
  };
  while (at < message.length) {
    const start = at;
    const tag = varint();
    const wireType = tag & 7;
    assert(wireType === 0 || wireType === lengthDelimited, `wire type ${wireType} in a file descriptor`);
    const size_bytes = wireType === lengthDelimited ? varint() : (varint(), 0);
    const content = message.subarray(at, at + size_bytes);
    at += size_bytes;
    yield { number: tag >>> 3, wireType, whole: message.subarray(start, at), content };
  }
}
