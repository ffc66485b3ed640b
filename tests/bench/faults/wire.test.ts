import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { FaultyWire } from "../../../src/bench/faults/faulty-wire.ts";
import type { BytePort, CloseCause } from "../../../src/bench/ports/port.ts";
import type { WireDirection, WireFault } from "../../../src/mission/wires.ts";
import { FakeClock, FakePort, frame } from "./support/fake.ts";

const both: readonly WireDirection[] = ["tx", "rx"];
const count = 200;

interface Setup {
  readonly wire: FaultyWire;
  readonly inner: FakePort;
  readonly port: BytePort;
  readonly clock: FakeClock;
  readonly heard: Uint8Array[];
  readonly causes: CloseCause[];
  readonly inject: (fault: Partial<WireFault> & Pick<WireFault, "kind">, directions?: readonly WireDirection[]) => void;
}

async function setup(seed = 1): Promise<Setup> {
  const wire = new FaultyWire("adcs", seed);
  const inner = new FakePort();
  const clock = new FakeClock();
  const heard: Uint8Array[] = [];
  const causes: CloseCause[] = [];
  const port = await wire.open(() => Promise.resolve(inner));
  port.listen({ onChunk: (chunk) => void heard.push(chunk.slice()), onClosed: (cause) => void causes.push(cause) });
  const inject: Setup["inject"] = (fault, directions = both) =>
    wire.apply({ directions, fault: { channel: "wire.adcs", ...fault } }, clock);
  return { wire, inner, port, clock, heard, causes, inject };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("a wire", () => {
  it("without a fault hands the very bytes on, and reports nothing", async () => {
    const { wire, inner, port, heard } = await setup();
    port.write(frame(1));
    inner.bring(new Uint8Array([2, 2, 2]));
    expect(inner.written).toEqual([frame(1)]);
    expect(heard).toEqual([new Uint8Array([2, 2, 2])]);
    expect(wire.report()).toBeNull();
  });

  it("that drops loses the asked share of frames, whole, and counts them", async () => {
    const { wire, inner, port, inject } = await setup();
    inject({ kind: "drop", probability: 0.2 });
    for (let i = 0; i < count; i += 1) port.write(frame(7));
    expect(inner.written.every((bytes) => bytes.length === 20)).toBe(true);
    const { tx, rx } = wire.report()!;
    expect(tx.lost_frames).toBe(count - inner.written.length);
    expect(tx.lost_bytes).toBe(20 * tx.lost_frames);
    expect(tx.lost_frames / count).toBeGreaterThan(0.1);
    expect(tx.lost_frames / count).toBeLessThan(0.3);
    expect(rx.frames).toBe(0);
  });

  it("does the same with the same seed, and something else with another", async () => {
    const fates: string[] = [];
    for (const seed of [5, 5, 6]) {
      const { inner, port, inject } = await setup(seed);
      inject({ kind: "drop", probability: 0.5 });
      for (let i = 1; i <= 40; i += 1) port.write(frame(i));
      fates.push(inner.written.map((bytes) => bytes[1]).join(","));
    }
    expect(fates[1]).toBe(fates[0]);
    expect(fates[2]).not.toBe(fates[0]);
  });

  it("that flips bits keeps lengths and counts what it changed", async () => {
    const { wire, inner, port, inject } = await setup();
    inject({ kind: "bit-flip", probability: 0.05 });
    for (let i = 0; i < count; i += 1) port.write(frame(255));
    const changed = inner.written.flatMap((bytes) => [...bytes].filter((byte, i) => byte !== frame(255)[i]));
    expect(wire.report()!.tx.changed_bytes).toBe(changed.length);
    expect(changed.length).toBeGreaterThan(0);
  });

  it("that bursts changes runs within the given length", async () => {
    const { inner, port, inject } = await setup();
    inject({ kind: "burst", value: 4, probability: 1 });
    for (let i = 0; i < count; i += 1) port.write(frame(9));
    const damage = inner.written.map((bytes) => [...bytes].filter((byte, i) => byte !== frame(9)[i]).length);
    expect(Math.max(...damage)).toBeLessThanOrEqual(4);
    expect(damage.some((changed) => changed > 0)).toBe(true);
  });

  it("that duplicates brings every frame twice", async () => {
    const { wire, inner, port, clock, inject } = await setup();
    inject({ kind: "duplicate" });
    port.write(frame(1));
    clock.at_us = 3000;
    vi.advanceTimersByTime(3);
    expect(inner.written).toEqual([frame(1), frame(1)]);
    expect(wire.report()!.tx.repeated_frames).toBe(1);
  });

  it("that delays brings nothing before its time, and keeps the order when it ends", async () => {
    const { inner, port, clock, inject, wire } = await setup();
    inject({ kind: "delay", value: 0.05 }, ["tx"]);
    port.write(frame(1));
    clock.at_us = 40_000;
    vi.advanceTimersByTime(40);
    expect(inner.written).toEqual([]);
    wire.apply({ directions: ["tx"], fault: null }, clock);
    port.write(frame(2));
    expect(inner.written).toEqual([]);
    clock.at_us = 50_000;
    vi.advanceTimersByTime(10);
    expect(inner.written).toEqual([frame(1), frame(2)]);
  });

  it("that jitters or stalls brings everything, in order, within its time", async () => {
    for (const kind of ["jitter", "stall"] as const) {
      const { inner, port, clock, inject } = await setup();
      inject({ kind, value: 0.5, probability: 0.3 });
      for (let i = 1; i <= 20; i += 1) port.write(frame(i));
      clock.at_us = 500_001;
      vi.advanceTimersByTime(501);
      expect([kind, inner.written.map((bytes) => bytes[1])]).toEqual([
        kind,
        Array.from({ length: 20 }, (_, i) => i + 1),
      ]);
    }
  });

  it("that truncates joins what is left with the next frame, and heals with its end", async () => {
    const { wire, inner, heard, inject, clock } = await setup();
    inject({ kind: "truncate" });
    inner.bring(new Uint8Array(50).fill(3));
    expect(heard).toEqual([]);
    wire.apply({ directions: both, fault: null }, clock);
    inner.bring(new Uint8Array(5).fill(4));
    inner.bring(new Uint8Array(5).fill(5));
    expect(heard).toHaveLength(2);
    expect(heard[0]!.at(-1)).toBe(4);
    expect(heard[1]).toEqual(new Uint8Array(5).fill(5));
    expect(wire.report()!.rx.lost_bytes).toBeGreaterThan(0);
  });

  it("at a wrong rate brings nothing that was sent", async () => {
    const { inner, port, inject } = await setup();
    inject({ kind: "wrong-baud" });
    for (let i = 0; i < 20; i += 1) port.write(frame(1));
    expect(inner.written).toHaveLength(20);
    expect(inner.written.some((bytes) => Buffer.compare(bytes, frame(1)) === 0)).toBe(false);
  });

  it("brings a boot banner once, from the target only, and the next frame is joined to it", async () => {
    const { inner, heard, inject } = await setup();
    inject({ kind: "banner" });
    inner.bring(new Uint8Array([1, 2]));
    inner.bring(new Uint8Array([3, 4]));
    expect(inner.written).toEqual([]);
    expect(Buffer.from(heard[0]!).toString("latin1")).toContain("boot loader");
    expect(Array.from(heard[0]!.slice(-2))).toEqual([1, 2]);
    expect(heard[1]).toEqual(new Uint8Array([3, 4]));
  });

  it("that is unplugged closes the port, refuses another, and comes back over the port underneath", async () => {
    const { wire, inner, port, causes, heard, inject, clock } = await setup();
    inject({ kind: "unplug" });
    expect(causes).toHaveLength(1);
    expect(port.closed).toMatchObject({ kind: "hung-up" });
    expect(port.write(frame(1))).toBe(false);
    expect(inner.closed).toBeUndefined();
    inner.bring(new Uint8Array([1]));
    expect(heard).toEqual([]);
    const open = (): Promise<BytePort> => Promise.reject(new Error("the port underneath is open"));
    await expect(wire.open(open)).rejects.toThrow(/wire.adcs is unplugged by a fault/);
    wire.apply({ directions: both, fault: null }, clock);
    const again = await wire.open(open);
    again.write(frame(2));
    expect(inner.written).toEqual([frame(2)]);
    wire.close();
    expect(inner.closed).toEqual({ kind: "closed-here" });
  });

  it("whose port goes by itself says so once, and forgets what was under way", async () => {
    const { wire, inner, port, causes, inject } = await setup();
    inject({ kind: "delay", value: 1 });
    port.write(frame(1));
    inner.hangUp();
    expect(causes).toHaveLength(1);
    vi.advanceTimersByTime(2000);
    expect(inner.written).toEqual([]);
    expect(wire.report()!.tx.lost_bytes).toBe(20);
    expect(wire.isHeld).toBe(false);
  });
});
