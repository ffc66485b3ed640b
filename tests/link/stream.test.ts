import fc from "fast-check";
import { DelimiterParser } from "@serialport/parser-delimiter";
import { describe, expect, it } from "vitest";
import {
  chunkMax_bytes,
  createFrame,
  createGuard,
  createSplitter,
  decodeFrame,
  frameType,
  guardBytes,
  nextChunk,
  splitBytes,
  type Splitter,
} from "../../src/link/index.ts";
import { wireFrame } from "./support/frames.ts";

const frames = [0, 1, 2].map((sequence) =>
  wireFrame({ type: frameType.tm, sequence, payload: new Uint8Array(40 + sequence).fill(sequence) }),
);
const stream = join(frames);

describe("the splitter", () => {
  it("finds the same frames one byte at a time as in one piece", () => {
    const splitter = createSplitter();
    const whole = chunks(createSplitter(), stream);
    const found: Uint8Array[] = [];
    for (const byte of stream) found.push(...chunks(splitter, Uint8Array.of(byte)));
    expect(found).toEqual(whole);
    expect(found.map(outcome)).toEqual(["frame", "frame", "frame"]);
  });

  it("finds the same frames wherever the stream is cut", () => {
    for (let cut = 0; cut <= stream.length; cut += 1) {
      const splitter = createSplitter();
      const found = [...chunks(splitter, stream.subarray(0, cut)), ...chunks(splitter, stream.subarray(cut))];
      expect(found.length).toBe(3);
    }
  });

  it("ignores empty frames", () => {
    expect(chunks(createSplitter(), new Uint8Array(50))).toEqual([]);
  });

  it("loses exactly one frame to one damaged byte, be it a delimiter or not", () => {
    for (let at = 0; at < stream.length; at += 1) {
      for (const value of [0, stream[at]! ^ 0x55, 0xff]) {
        if (value === stream[at]) continue;
        const damaged = stream.slice();
        damaged[at] = value;
        const good = chunks(createSplitter(), damaged)
          .map(outcome)
          .filter((fate) => fate === "frame").length;
        expect(good, `byte ${at} became ${value}`).toBeGreaterThanOrEqual(2);
      }
    }
  });

  it("is at the next frame again after endless noise without a delimiter", () => {
    const splitter = createSplitter();
    const noise = new Uint8Array(100_000).fill(0x55);
    expect(chunks(splitter, noise)).toEqual([]);
    const found = chunks(splitter, stream).map(outcome);
    expect(found).toEqual(["oversize", "frame", "frame", "frame"]);
    expect(splitter.guard).toMatchObject({ oversize: 1, dropped_bytes: 100_000 - chunkMax_bytes - 1 });
  });

  it("keeps a run of the limit, and cuts one that is a byte longer", () => {
    for (const extra of [-1, 0, 1, 2]) {
      const splitter = createSplitter();
      const run = new Uint8Array(chunkMax_bytes + extra).fill(7);
      const [chunk] = chunks(splitter, join([run, Uint8Array.of(0)]));
      expect(chunk!.length).toBe(Math.min(run.length, chunkMax_bytes + 1));
      expect(splitter.guard.oversize).toBe(extra > 0 ? 1 : 0);
    }
  });

  it("takes time in proportion to the bytes, however they come", () => {
    // Time is compared with time of the same run; a quadratic splitter would give ratios near the square of the growth.
    const noise = new Uint8Array(1 << 16).fill(0x33);
    for (const piece_bytes of [64, 4096]) {
      const small = bestTime(() => feed(noise, 8, piece_bytes));
      const large = bestTime(() => feed(noise, 64, piece_bytes));
      expect(large / small).toBeLessThan(8 * 4);
    }
  });
});

describe("the guard", () => {
  it("is what the splitter has, before another splitter too: the same chunks come out of serialport's parser", () => {
    const runs = fc.oneof(fc.constant(chunkMax_bytes), fc.nat(20), fc.integer({ min: 520, max: 1200 }));
    const streams = fc.array(runs, { maxLength: 12 });
    fc.assert(
      fc.property(streams, fc.integer({ min: 1, max: 700 }), (sizes, piece_bytes) => {
        const bytes = join(sizes.flatMap((size) => [new Uint8Array(size).fill(9), Uint8Array.of(0)]));
        const splitter = createSplitter();
        const guard = createGuard();
        const parser = new DelimiterParser({ delimiter: [0] });
        const parsed: Uint8Array[] = [];
        parser.on("data", (chunk: Uint8Array) => parsed.push(new Uint8Array(chunk)));
        const ours: Uint8Array[] = [];
        for (let at = 0; at < bytes.length; at += piece_bytes) {
          const piece = bytes.slice(at, at + piece_bytes);
          ours.push(...chunks(splitter, piece));
          parser.write(guardBytes(guard, piece));
        }
        expect(parsed).toEqual(ours);
        expect(ours.every((chunk) => chunk.length <= chunkMax_bytes + 1)).toBe(true);
        expect(guard.oversize).toBe(sizes.filter((size) => size > chunkMax_bytes).length);
      }),
      { numRuns: 60 },
    );
  });

  it("passes the very array where nothing is to be cut", () => {
    expect(guardBytes(createGuard(), stream)).toBe(stream);
  });
});

function chunks(splitter: Splitter, bytes: Uint8Array): Uint8Array[] {
  const found: Uint8Array[] = [];
  splitBytes(splitter, bytes);
  for (let chunk = nextChunk(splitter); chunk; chunk = nextChunk(splitter)) found.push(chunk.slice());
  return found;
}

function outcome(chunk: Uint8Array): string {
  return decodeFrame(chunk, createFrame());
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function feed(noise: Uint8Array, times: number, piece_bytes: number): void {
  const splitter = createSplitter();
  for (let i = 0; i < times; i += 1) {
    for (let at = 0; at < noise.length; at += piece_bytes) {
      splitBytes(splitter, noise.subarray(at, at + piece_bytes));
      while (nextChunk(splitter));
    }
  }
}

function bestTime(work: () => void): number {
  let best = Infinity;
  for (let i = 0; i < 5; i += 1) {
    const from = performance.now();
    work();
    best = Math.min(best, performance.now() - from);
  }
  return best;
}
