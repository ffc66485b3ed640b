import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { capture, type Recording, RecordingWriter } from "../../../src/archive/index.ts";
import { simTime } from "../../../src/kernel/index.ts";
import { header, opened, result, scratch } from "../recording/support.ts";
import { type Block, packetOf, readBlocks, textOf } from "./blocks.ts";

const folder = scratch();
afterAll(() => folder.remove());

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
let recording: Recording;
let blocks: Block[];
let began_ms = 0;

beforeAll(async () => {
  began_ms = Date.now();
  const writer = await RecordingWriter.create(folder.path("run.mcap"), {
    ...header,
    targets: { obc: "model", power: "process", adcs: "serial:/dev/ttyACM0@115200" },
  });
  // Two frames in one write, the second of which goes on in the next.
  writer.wire("adcs", "tx", simTime(100_000), bytes(0, 5, 1, 2, 0, 0, 7));
  writer.wire("power", "rx", simTime(150_000), bytes(9, 9, 9, 9));
  writer.wire("adcs", "tx", simTime(200_000), bytes(8, 0));
  writer.wire("adcs", "rx", simTime(280_001), new Uint8Array(529).fill(3));
  const closed = await writer.close(result);
  if (!closed.ok) throw closed.failure;
  recording = opened(folder.path("run.mcap"));
  blocks = readBlocks(Buffer.concat([...capture(recording)]));
});

const packets = (): ReturnType<typeof packetOf>[] => blocks.filter(({ type }) => type === 6).map(packetOf);

describe("a capture", () => {
  it("opens with one section of version 1.0 and unknown length that says what wrote it", () => {
    const [section] = blocks as [Block];
    expect(blocks.filter(({ type }) => type === 0x0a0d0d0a)).toHaveLength(1);
    expect(section.body.getUint32(0, true)).toBe(0x1a2b3c4d);
    expect([section.body.getUint16(4, true), section.body.getUint16(6, true)]).toEqual([1, 0]);
    expect(section.body.getBigInt64(8, true)).toBe(-1n);
    expect(textOf(section.options.get(4))).toBe(`falak ${recording.versions.falak}`);
    expect(textOf(section.options.get(1))).toContain("seed 7, lockstep, start 2026-11-23T04:00:00Z");
  });

  it("has an interface of link type 147 with nanoseconds for each unit with a wire, in the order of the targets", () => {
    const interfaces = blocks.filter(({ type }) => type === 1);
    expect(interfaces.map(({ options }) => textOf(options.get(2)))).toEqual([
      "power on process",
      "adcs on serial:/dev/ttyACM0@115200",
    ]);
    for (const { body, options } of interfaces) {
      expect([body.getUint16(0, true), body.getUint32(4, true), ...options.get(9)!]).toEqual([147, 0, 9]);
    }
  });

  it("says how fast a line is where the target names a rate", () => {
    const speeds = blocks.filter(({ type }) => type === 1).map(({ options }) => options.get(8));
    expect(speeds.map((value) => value && Buffer.from(value).readBigUInt64LE())).toEqual([undefined, 115_200n]);
  });

  it("has a packet for each chunk, without delimiters, at the moment at which it was whole", () => {
    expect(packets().map(({ interfaceIndex, flags, comment, bytes: data }) => [interfaceIndex, flags, comment, data])).toEqual([
      [1, 2, "simulated 0.100000 s", bytes(5, 1, 2)],
      [0, 1, "simulated 0.150000 s", bytes(9, 9, 9, 9)],
      [1, 2, "simulated 0.200000 s", bytes(7, 8)],
      [1, 1, "simulated 0.280001 s", new Uint8Array(529).fill(3)],
    ]); // prettier-ignore
  });

  it("has the host's time, which does not go back", () => {
    const times_ms = packets().map(({ at_ns }) => Number(at_ns / 1_000_000n));
    expect(times_ms[0]).toBeGreaterThanOrEqual(began_ms - 1);
    expect(times_ms.at(-1)).toBeLessThanOrEqual(Date.now() + 1);
    expect(times_ms).toEqual(times_ms.toSorted((a, b) => a - b));
  });

  it("keeps what follows the last delimiter: a frame that a lost link cut off", async () => {
    const writer = await RecordingWriter.create(folder.path("cut.mcap"), header);
    writer.wire("adcs", "tx", simTime(1), bytes(0, 4, 4));
    await writer.close(result);
    const found = readBlocks(Buffer.concat([...capture(opened(folder.path("cut.mcap")))]));
    expect(packetOf(found.at(-1)!).bytes).toEqual(bytes(4, 4));
  });
});
