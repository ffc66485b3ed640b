import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Inbound } from "../../../src/bench/ports/inbound.ts";
import { createCounters } from "../../../src/bench/ports/port.ts";
import { chunkMax_bytes } from "../../../src/link/frame.ts";
import { run } from "./helpers.ts";

function inbound() {
  const counters = createCounters();
  const port = new Inbound(counters);
  const chunks: number[][] = [];
  const causes: string[] = [];
  const listen = (): void =>
    port.listen({ onChunk: (chunk) => chunks.push([...chunk]), onClosed: ({ kind }) => causes.push(kind) });
  return { counters, port, chunks, causes, listen };
}

/** What stands between zeros, by the plainest means. */
function runsOf(bytes: readonly number[]): number[][] {
  const runs: number[][] = [];
  let open: number[] = [];
  for (const byte of bytes) {
    if (byte !== 0) open.push(byte);
    else {
      if (open.length > 0) runs.push(open);
      open = [];
    }
  }
  return runs;
}

describe("the way in", () => {
  it("cuts what is too long and nothing else, however the bytes are cut", () => {
    const lengths = fc.array(fc.constantFrom(1, chunkMax_bytes, chunkMax_bytes + 1, chunkMax_bytes + 2, 2000), {
      maxLength: 8,
    });
    const cuts = fc.array(fc.constantFrom(1, 3, 500, 1500, 4095), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(lengths, cuts, (sizes, pieces) => {
        const { port, counters, chunks, listen } = inbound();
        listen();
        const stream = sizes.flatMap((size) => [...run(size)]);
        for (let from = 0, piece = 0; from < stream.length; from += pieces[piece++ % pieces.length]!)
          port.receive(Uint8Array.from(stream.slice(from, from + pieces[piece % pieces.length]!)));
        expect(chunks.map(({ length }) => length)).toEqual(sizes.map((size) => Math.min(size, chunkMax_bytes + 1)));
        expect(counters.oversize).toBe(sizes.filter((size) => size > chunkMax_bytes).length);
        expect(counters.chunksIn).toBe(sizes.length);
      }),
    );
  });

  it("hands over the same runs however the bytes are cut", () => {
    const bytes = fc.array(fc.constantFrom(0, 0, 1, 2, 255), { maxLength: 60 });
    fc.assert(
      fc.property(bytes, fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }), (stream, cuts) => {
        const { port, chunks, listen } = inbound();
        listen();
        let from = 0;
        for (let cut = 0; from < stream.length; cut++) {
          const upTo = from + cuts[cut % cuts.length]!;
          port.receive(Uint8Array.from(stream.slice(from, upTo)));
          from = upTo;
        }
        expect(chunks).toEqual(runsOf(stream));
      }),
    );
  });

  it("passes the largest chunk whole and cuts a longer run to one byte more, counted as oversize", () => {
    const { port, counters, chunks, listen } = inbound();
    listen();
    port.receive(run(chunkMax_bytes));
    expect(counters.oversize).toBe(0);
    port.receive(run(chunkMax_bytes + 1));
    port.receive(run(chunkMax_bytes + 100));
    port.receive(run(5));
    expect(chunks.map(({ length }) => length)).toEqual([chunkMax_bytes, chunkMax_bytes + 1, chunkMax_bytes + 1, 5]);
    expect(counters).toMatchObject({ oversize: 2, droppedBytesIn: 99, chunksIn: 4 });
  });

  it("keeps what came before the listener, up to 64 KiB, and counts the rest", () => {
    const { port, counters, chunks, listen } = inbound();
    for (let sent = 0; sent < 200; sent++) port.receive(run(500));
    listen();
    expect(chunks.length).toBe(Math.floor((64 * 1024) / 500));
    expect(counters.droppedBytesIn).toBe((200 - chunks.length) * 500);
  });

  it("keeps what came before the listener even where the reader uses its buffer again", () => {
    const { port, chunks, listen } = inbound();
    const reads = Buffer.alloc(4);
    for (const byte of [1, 2, 3]) {
      reads.set([0, byte, byte, 0]);
      port.receive(reads);
    }
    listen();
    expect(chunks).toEqual([
      [1, 1],
      [2, 2],
      [3, 3],
    ]);
  });

  it("tells a late listener why it closed, and keeps the first cause", () => {
    const { port, causes, chunks, listen } = inbound();
    port.receive(run(3));
    port.close({ kind: "closed-here" });
    port.close({ kind: "closed-here" });
    port.receive(run(3));
    listen();
    expect([causes, chunks.length]).toEqual([["closed-here"], 1]);
  });

  it("hands over nothing after the listener closed it on a run", () => {
    const { port, chunks } = inbound();
    port.listen({
      onChunk(chunk) {
        chunks.push([...chunk]);
        port.close({ kind: "closed-here" });
      },
      onClosed: () => undefined,
    });
    port.receive(Uint8Array.of(1, 0, 2, 0, 3, 0));
    expect(chunks).toEqual([[1]]);
  });
});
