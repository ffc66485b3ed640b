import { closeSync, readdirSync } from "node:fs";
import { afterEach, describe, expect, it } from "vitest";
import type { BytePort } from "../../../src/bench/ports/port.ts";
import { openDescriptors } from "../../../src/bench/ports/pty-native.ts";
import { openPty } from "../../../src/bench/ports/pty.ts";
import { openSerial } from "../../../src/bench/ports/serial.ts";
import { chunkMax_bytes } from "../../../src/link/frame.ts";
import { hear, pause, refusalOf, run, serialPair, until } from "./helpers.ts";

const opened: BytePort[] = [];
afterEach(() => {
  for (const port of opened.splice(0)) port.close();
});

async function pair(setup = {}) {
  const both = await serialPair(setup);
  opened.push(both.bench, both.target);
  return both;
}

describe("a serial port over a pseudo-terminal", () => {
  it("carries all byte values both ways, in whole chunks", async () => {
    const { bench, target } = await pair();
    const atTarget = hear(target);
    const atBench = hear(bench);
    const every = Uint8Array.from({ length: 255 }, (_, index) => index + 1);
    const frame = Uint8Array.of(0, ...every, 0);
    bench.write(frame);
    target.write(frame);
    await until(() => atTarget.chunks.length + atBench.chunks.length === 2, "one chunk each way");
    expect(atTarget.chunks).toEqual([every]);
    expect(atBench.chunks).toEqual([every]);
    expect(bench.counters).toMatchObject({ bytesIn: 257, bytesOut: 257, chunksIn: 1 });
  });

  it("hands over printed text as chunks of its own between frames", async () => {
    const { bench, target } = await pair();
    const { chunks } = hear(bench);
    target.write(new TextEncoder().encode("boot v1.2\r\n"));
    target.write(run(20));
    await until(() => chunks.length === 2, "the banner and the frame");
    expect(chunks.map(({ length }) => length)).toEqual([11, 20]);
  });

  it("cuts an endless run and resynchronises at the next delimiter", async () => {
    const { bench, target } = await pair();
    const { chunks } = hear(bench);
    for (let sent = 0; sent < 20; sent++) target.write(new Uint8Array(1000).fill(7));
    target.write(run(20));
    await until(() => chunks.length === 2, "the cut run and the frame");
    expect(chunks.map(({ length }) => length)).toEqual([chunkMax_bytes + 1, 20]);
    expect(bench.counters.oversize).toBe(1);
  });

  it("hears at once that the other side went", async () => {
    const { bench, target } = await pair();
    const { causes } = hear(bench);
    target.close();
    await until(() => causes.length === 1, "the hang-up", 1000);
    expect(causes[0]).toMatchObject({ kind: "hung-up", error: { code: "hung-up", exitCode: 3 } });
    expect(bench.write(run(3))).toBe(false);
    expect(bench.counters).toMatchObject({ refusedWrites: 1, droppedBytesOut: 5 });
  });

  it("hands over what was sent before the other side went", async () => {
    const { bench, target } = await pair();
    const { chunks, causes } = hear(bench);
    target.write(run(9));
    await until(() => target.counters.bytesOut === 11, "the write");
    await pause(5);
    target.close();
    await until(() => causes.length === 1, "the hang-up");
    expect(chunks.length).toBe(1);
  });

  it("tells the target that the bench went, where the pair does not outlive it", async () => {
    const { bench, target } = await pair({ outlivesBench: false });
    const { causes, chunks } = hear(target);
    bench.write(run(3));
    await until(() => chunks.length === 1, "the first bytes");
    bench.close();
    await until(() => causes.length === 1, "the hang-up at the target");
    expect(causes[0]?.kind).toBe("hung-up");
  });

  it("closes once, whoever closes and however often", async () => {
    const { bench, target } = await pair();
    const { causes } = hear(bench);
    bench.close();
    bench.close();
    target.close();
    await pause(20);
    bench.close();
    expect(causes).toEqual([{ kind: "closed-here" }]);
    expect(bench.closed).toEqual({ kind: "closed-here" });
  });
});

describe("writing to a stalled reader", () => {
  /** A pair whose target reads nothing, filled until the bench refuses. */
  async function stalled() {
    const { port: target, path } = await openPty();
    const first = await openSerial({ kind: "serial", path });
    opened.push(target, first);
    // The target's side writes; the bench's side has a second, unread descriptor: nobody empties the master's buffer.
    first.close();
    await until(() => first.closed !== undefined, "the first port to close");
    return { target, path };
  }

  it("queues 64 KiB, refuses and counts the rest, and never blocks", async () => {
    const { target } = await stalled();
    const frame = run(526);
    const start_ms = performance.now();
    let refused = 0;
    for (let sent = 0; sent < 400; sent++) if (!target.write(frame)) refused += 1;
    // Nobody reads: one that blocks does so for good.
    expect(performance.now() - start_ms).toBeLessThan(15_000);
    const { bytesOut, droppedBytesOut, refusedWrites } = target.counters;
    expect(refused).toBeGreaterThan(200);
    expect([refusedWrites, droppedBytesOut]).toEqual([refused, refused * frame.length]);
    // In the kernel, queued here, or refused: nothing else can have happened to a byte.
    const queued_bytes = 400 * frame.length - bytesOut - droppedBytesOut;
    expect(queued_bytes).toBeGreaterThan(64 * 1024 - frame.length);
    expect(queued_bytes).toBeLessThanOrEqual(64 * 1024);
  });

  it("costs next to no processor time while it waits", async () => {
    const { target } = await stalled();
    while (target.write(run(526)));
    const before = process.cpuUsage();
    await pause(500);
    const { user, system } = process.cpuUsage(before);
    expect(user + system).toBeLessThan(150_000);
  });

  it("closes with a write stalled: no error escapes, and every byte is counted", async () => {
    const { target } = await stalled();
    const { causes } = hear(target);
    let sent_bytes = 0;
    do sent_bytes += 528;
    while (target.write(run(526)));
    target.close();
    await until(() => causes.length > 0, "the port to close");
    await pause(50);
    expect(causes).toEqual([{ kind: "closed-here" }]);
    expect(target.counters.bytesOut + target.counters.droppedBytesOut).toBe(sent_bytes);
  });

  it("hears a hang-up with its own write stalled, and counts every byte", async () => {
    // A board that never reads: nobody reads the master here.
    const { master, slave, pty: path } = openDescriptors();
    const bench = await openSerial({ kind: "serial", path });
    opened.push(bench);
    const { causes } = hear(bench);
    let sent_bytes = 0;
    do sent_bytes += 528;
    while (bench.write(run(526)));
    closeSync(slave);
    closeSync(master);
    await until(() => causes.length > 0, "the hang-up");
    await pause(50);
    expect(causes.map(({ kind }) => kind)).toEqual(["hung-up"]);
    expect(bench.counters.bytesOut + bench.counters.droppedBytesOut).toBe(sent_bytes);
  });

  it("sends what waited, in order, once the other side reads", async () => {
    const { port: target, path } = await openPty();
    opened.push(target);
    // Opened before the flood: opening discards what came earlier.
    const bench = await openSerial({ kind: "serial", path });
    opened.push(bench);
    const { chunks } = hear(bench);
    for (let sent = 0; sent < 120; sent++) target.write(run(500, 1 + sent));
    await until(() => chunks.length === 120, "all of the queue");
    expect(chunks.map((chunk) => chunk[0])).toEqual(Array.from({ length: 120 }, (_, index) => 1 + index));
    expect(chunks.every(({ length }) => length === 500)).toBe(true);
  });
});

describe("opening and closing", () => {
  it("refuses a port that is open already, and opens it as soon as it was closed", async () => {
    const { bench, path } = await pair();
    const refusal = await refusalOf(openSerial({ kind: "serial", path }));
    expect(refusal.code).toBe("port-busy");
    expect(refusal.message).toContain(path);
    if (process.platform === "linux") expect(refusal.message).toContain(`pid ${process.pid}`);
    bench.close();
    opened.push(await openSerial({ kind: "serial", path }));
  });

  it.each([
    ["a missing path", "/dev/falak-no-such-port", "no-such-path"],
    ["a plain file", import.meta.filename, "not-a-tty"],
    ["a directory", import.meta.dirname, "not-a-tty"],
  ])("refuses %s by name", async (_what, path, code) => {
    const refusal = await refusalOf(openSerial({ kind: "serial", path }));
    expect(refusal).toMatchObject({ name: "BenchError", code, exitCode: 3 });
    expect(refusal.message).toContain(path);
  });

  it("warns where a port has no DTR to raise, and opens it all the same", async () => {
    const { port: target, path } = await openPty();
    const bench = await openSerial({ kind: "serial", path, dtr: "raise" });
    opened.push(target, bench);
    expect(bench.warnings.join()).toMatch(/DTR of .* not set/);
  });

  it("discards what came before it was opened", async () => {
    const { port: target, path } = await openPty();
    target.write(run(30));
    await pause(5);
    const bench = await openSerial({ kind: "serial", path });
    opened.push(target, bench);
    const { chunks } = hear(bench);
    target.write(run(4));
    await until(() => chunks.length > 0, "the later frame");
    expect(chunks.map(({ length }) => length)).toEqual([4]);
  });

  it("leaves no descriptor behind in 50 unplugs and replugs", async () => {
    const cycle = async (): Promise<void> => {
      const { bench, target } = await serialPair();
      const atBench = hear(bench);
      target.write(run(3));
      await until(() => atBench.chunks.length === 1, "the frame");
      target.close();
      await until(() => atBench.causes.length === 1, "the hang-up");
    };
    const descriptors = (): number => readdirSync("/dev/fd").length;
    await cycle();
    await pause(20);
    const before = descriptors();
    for (let done = 0; done < 50; done++) await cycle();
    await until(() => descriptors() <= before, "descriptors to be as many as before");
    expect(descriptors()).toBeLessThanOrEqual(before);
  });
});
