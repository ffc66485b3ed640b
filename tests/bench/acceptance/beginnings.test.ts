/** The programs that the guide begins with: fixed bytes are enough for the first steps, and for no step more. */

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { accept, type Acceptance } from "../../../src/bench/acceptance/accept.ts";
import { type BytePort, createCounters, type PortSink } from "../../../src/bench/ports/port.ts";
import { createFrame, createSplitter, decodeFrame, nextChunk, splitBytes } from "../../../src/link/index.ts";
import { guideFile } from "../../../tools/guide.ts";

const bytesOf = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text.replaceAll(/\s/g, ""), "hex"));

/** Answers every run, or every good frame, with the same bytes. */
function fixed(answer: Uint8Array, isForFrames: boolean): BytePort {
  const [toTarget, toBench] = [createSplitter(), createSplitter()];
  const counters = createCounters();
  let sink: PortSink | undefined;
  const give = (): void => {
    counters.bytesIn += answer.length;
    splitBytes(toBench, answer);
    for (let chunk = nextChunk(toBench); chunk; chunk = nextChunk(toBench)) sink?.onChunk(chunk);
  };
  return {
    description: "fixed bytes",
    counters,
    closed: undefined,
    warnings: [],
    listen: (each) => void (sink = each),
    write: (bytes) => {
      splitBytes(toTarget, bytes);
      for (let chunk = nextChunk(toTarget); chunk; chunk = nextChunk(toTarget))
        if (!isForFrames || decodeFrame(chunk, createFrame()) === "frame") setImmediate(give);
      return true;
    },
    close: () => undefined,
  };
}

const wrongAt = ({ steps }: Acceptance): number | undefined => steps.find(({ state }) => state === "wrong")?.number;

/** The HELLO_ACK of the guide. */
function helloAck(): Uint8Array {
  const section = readFileSync(guideFile, "utf8").split("version 1, type 1\n")[1]!;
  return bytesOf(/on the wire:\n([0-9a-f \n]+?)```/.exec(section)![1]!);
}

describe("the beginnings of the guide", () => {
  it("pass step 1 with one byte in COBS, and are told at step 2 that a frame has 14", async () => {
    const acceptance = await accept(fixed(bytesOf("00 02 01 00"), false));
    expect(wrongAt(acceptance)).toBe(2);
    expect(acceptance.steps[1]?.finding?.likely).toMatch(/at least 14/);
  });

  it("pass step 2 with any 14 bytes, and are told at step 3 that their CRC is wrong", async () => {
    const acceptance = await accept(fixed(bytesOf("00 0f 11 22 33 44 55 66 77 88 99 aa bb cc dd ee 00"), false));
    expect(wrongAt(acceptance)).toBe(3);
    expect(acceptance.steps[2]?.finding?.likely).toMatch(/the CRC is wrong/);
  });

  it("are told at step 3 where they answer damaged frames too", async () => {
    const acceptance = await accept(fixed(helloAck(), false));
    expect(wrongAt(acceptance)).toBe(3);
    expect(acceptance.steps[2]?.finding?.likely).toMatch(/CRC of what comes in/);
  });

  it("pass step 3 with the guide's HELLO_ACK for each good frame, and are told at step 4 whose session it has to bear", async () => {
    const acceptance = await accept(fixed(helloAck(), true));
    expect(wrongAt(acceptance)).toBe(4);
    expect(acceptance.steps[3]?.finding?.likely).toMatch(/the number that HELLO named/);
  });
});
