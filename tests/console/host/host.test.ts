import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { flightMaker } from "../../../src/cli/flights.ts";
import { duration } from "../../../src/cli/options.ts";
import { ExerciseHost } from "../../../src/console/host/host.ts";
import type { HostMessage, Topic, Topics } from "../../../src/console/protocol/port.ts";
import type { Person } from "../../../src/console/protocol/role.ts";
import type { EventLine } from "../../../src/console/protocol/state.ts";

const instructor: Person = { name: "instructor", role: "instructor", position: null };

let folder: string;
let told: HostMessage[];
let host: ExerciseHost;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "falak-host-"));
  told = [];
});

afterEach(async () => {
  await host.close();
  rmSync(folder, { recursive: true });
});

async function fly(scenario: string, length: string, rate: number | "max" = 1000): Promise<void> {
  const words = { set: [], target: [], rate, for: duration(length) };
  const plan = { from: "scenario", scenario } as const;
  host = new ExerciseHost({
    makeFlight: flightMaker(words),
    plan,
    breakpoints: folder,
    tell: (message) => void told.push(message),
  });
  await host.start();
}

const contents = <T extends Topic>(topic: T): Topics[T][] =>
  told.flatMap((message) => (message.kind === "told" && message.topic === topic ? [message.content as Topics[T]] : []));
const latest = <T extends Topic>(topic: T): Topics[T] => {
  const all = contents(topic);
  const last = all.at(-1);
  if (last === undefined) throw new Error(`nothing was told of ${topic}`);
  return last;
};
const events = (): EventLine[] => contents("events").flat();
const soon = { timeout: 60_000, interval: 20 };

describe("the host of an exercise", { timeout: 120_000 }, () => {
  it("describes what flies, and tells its way to the end", async () => {
    await fly("first-contact", "10 min");
    expect(latest("description")).toMatchObject({ title: "first contact", branch: 1, duration_s: 600 });
    await vi.waitFor(() => expect(latest("status").over).toBe(true), soon);
    expect(latest("status").time_us).toBe(600e6);
    expect(latest("plan").passes.length).toBeGreaterThan(3);
    expect(latest("links").map(({ state }) => state)).toEqual(["model", "model", "model", "model", "model"]);
    const truth = told.flatMap((each) =>
      each.kind === "samples" && each.batch.origin === "truth" ? [each.batch] : [],
    );
    expect(truth.length).toBeGreaterThan(2);
  });

  it("stands still, goes a step, and jumps to shortly before the next pass", async () => {
    await fly("first-contact", "2h", 10);
    expect(await host.operate(instructor, { do: "freeze" })).toEqual({ ok: true });
    const at = latest("status").time_us;
    expect(latest("status").frozen).toBe(true);
    await host.operate(instructor, { do: "step", for_s: 5 });
    await vi.waitFor(() => expect(latest("status")).toMatchObject({ frozen: true, time_us: at + 5e6 }), soon);
    expect(await host.operate(instructor, { do: "jump", to: "aos", lead_s: 30 })).toEqual({ ok: true });
    const aos = latest("plan").passes[0]!.aos_us;
    await vi.waitFor(() => expect(latest("status").time_us).toBe(aos - 30e6), soon);
    expect(latest("status")).toMatchObject({ frozen: true, rate: 10 });
  });

  it("queues a telecommand, and asks twice where it is hazardous", async () => {
    await fly("first-contact", "2h", 10);
    expect(await host.operate(instructor, { do: "command", command: "obc.ping", arguments: {} })).toEqual({
      ok: true,
      requestId: 1,
    });
    await vi.waitFor(() => expect(latest("commands")).toMatchObject([{ command: "obc.ping", status: "QUEUED" }]), soon);
    const hazardous = { do: "command", command: "power.deploy_wing", arguments: { wing: "PLUS_Y" } } as const;
    expect(await host.operate(instructor, hazardous)).toMatchObject({ ok: false, reason: "needs-confirmation" });
    expect(await host.operate(instructor, { ...hazardous, confirm: "power.deploy_wing" })).toEqual({
      ok: true,
      requestId: 2,
    });
    expect(await host.operate(instructor, { do: "command", command: "obc.pong", arguments: {} })).toMatchObject({
      reason: "unknown",
      why: expect.stringContaining("obc.ping") as string,
    });
  });

  it("keeps a hidden fault from everybody but the instructor", async () => {
    await fly("first-contact", "2h", 10);
    const asked = { do: "fault", channel: "adcs.gyro.x", kind: "bias", value: 0.01, hidden: true } as const;
    expect(await host.operate(instructor, asked)).toEqual({ ok: true });
    await vi.waitFor(() => expect(latest("faults")).toMatchObject([{ channel: "adcs.gyro.x", hidden: true }]), soon);
    await vi.waitFor(() => expect(events().some(({ text }) => text.includes("adcs.gyro.x"))).toBe(true), soon);
    expect(events().filter(({ text, audience }) => text.includes("gyro.x") && audience === "everybody")).toEqual([]);
  });

  it("goes back to a breakpoint as a branch of its own, and on from there with the same telemetry", async () => {
    await fly("first-contact", "1h", 100);
    await host.operate(instructor, { do: "freeze" });
    const at = latest("status").time_us;
    expect(await host.operate(instructor, { do: "breakpoint-save", name: "before" })).toMatchObject({ ok: true });
    expect(latest("breakpoints")).toEqual([{ name: "before" }]);
    await host.operate(instructor, { do: "step", for_s: 60 });
    await vi.waitFor(() => expect(latest("status").time_us).toBe(at + 60e6), soon);
    expect(await host.operate(instructor, { do: "breakpoint-restore", name: "before" })).toEqual({ ok: true });
    await vi.waitFor(() => expect(latest("description").branch).toBe(2), soon);
    await vi.waitFor(() => expect(latest("status").time_us).toBeGreaterThanOrEqual(at), soon);
    expect(await host.operate(instructor, { do: "breakpoint-restore", name: "never" })).toMatchObject({
      reason: "unknown",
    });
  });
});
