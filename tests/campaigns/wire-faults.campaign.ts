import { afterEach, describe, expect, it } from "vitest";
import { Driver } from "../../src/bench/run/driver.ts";
import type { LinkReport } from "../../src/bench/run/ledger.ts";
import { type OnLoss, type RunEnd, Runner } from "../../src/bench/run/runner.ts";
import { openPty } from "../../src/bench/ports/pty.ts";
import { targetIdentity } from "../../src/bench/target/identity.ts";
import { UnitServer } from "../../src/bench/target/unit-server.ts";
import { loadScenario } from "../../src/cli/load.ts";
import { after, seconds, simStart } from "../../src/kernel/index.ts";
import { chunksBalance } from "../../src/link/ledger.ts";
import { createExercise } from "../../src/mission/exercise.ts";
import type { UnitName } from "../../src/onboard/unit.ts";

/** No run of these tests may take longer. */
const wallMax_ms = 30_000;
/** The link's own 5 s are seven tries, too few for a wire that loses a fifth both ways. */
const stepTimeout_us = 25e6;
const servers: UnitServer[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

interface Flight {
  readonly end: RunEnd;
  readonly hash: string;
  readonly link: LinkReport | undefined;
  readonly notices: readonly string[];
}

/** Flies a timeline with the adcs on a serial line, or with models only. */
async function fly(
  timeline: readonly object[],
  for_s: number,
  isSerial: boolean,
  { sync = "lockstep", onLoss = "stop" }: { sync?: "lockstep" | "paced"; onLoss?: OnLoss } = {},
): Promise<Flight> {
  const { scenario, spacecraft } = loadScenario("first-contact", [{ path: "timeline", value: timeline }]);
  const built = createExercise(scenario, spacecraft, new Set<UnitName>(isSerial ? ["adcs"] : []));
  if (!built.ok) throw new Error(built.refusals.join("; "));
  const { exercise } = built;
  const notices: string[] = [];
  const drivers = new Map<UnitName, Driver>();
  const sinks = { notice: ({ text }: { text: string }): void => void notices.push(text) };
  const rate = sync === "paced" ? 1 : "max";
  const runner = new Runner({ exercise, drivers, sync, rate, onLoss, sinks });
  if (isSerial) {
    const { port, path } = await openPty();
    const server = new UnitServer("adcs", targetIdentity("adcs", { uid: "faults" }));
    servers.push(server);
    server.attach(port);
    const spec = { kind: "serial", path } as const;
    const { listener } = runner;
    const options = { unit: "adcs", target: "test", baud: undefined, sync, listener, seed: 1, stepTimeout_us } as const;
    drivers.set("adcs", new Driver({ ...options, port: () => Promise.resolve(spec) }));
  }
  const tooLong = setTimeout(() => runner.stop(), wallMax_ms);
  try {
    for (const driver of drivers.values()) await driver.open(true);
    exercise.simulation.start();
    const end = await runner.run(after(simStart, seconds(for_s)));
    return { end, hash: exercise.telemetryHash(), link: drivers.get("adcs")?.report(), notices };
  } finally {
    clearTimeout(tooLong);
    for (const driver of drivers.values()) driver.close();
  }
}

const fault = (kind: string, more: object = {}): object => ({
  at: "1s",
  fault: { channel: "wire.adcs", kind, for: "2s", ...more },
});

describe("an exercise with faults on a live wire", () => {
  it.each([
    ["drop", { probability: 0.2 }],
    ["bit-flip", { probability: 0.001 }],
    ["burst", { value: 20, probability: 0.1 }],
    ["duplicate", {}],
    ["delay", { value: 0.005 }],
    ["jitter", { value: 0.01 }],
    ["stall", { value: 0.1, probability: 0.1 }],
    ["truncate", { probability: 0.1 }],
    ["wrong-baud", { probability: 0.1 }],
    ["banner", { probability: 0.2 }],
  ])("flies in lockstep through %s as without it, and every chunk is accounted for", async (kind, more) => {
    const timeline = [fault(kind, more)];
    const model = await fly(timeline, 4, false);
    const flight = await fly(timeline, 4, true);
    expect(flight.end).toEqual({ reason: "reached" });
    expect(flight.hash).toBe(model.hash);
    const { answers, steps, chunks, wire_faults } = flight.link!;
    // The step at the end is not due yet.
    expect(answers).toBe(steps - 1);
    expect(chunksBalance(chunks)).toBe(true);
    expect(wire_faults!.rx.frames).toBeGreaterThanOrEqual(18);
    expect(model.notices).toContain("no wire fault: adcs is a model in this process and has no wire");
  });

  it("breaks off where a wire is unplugged and losses stop the run, naming the fault", async () => {
    const flight = await fly([fault("unplug")], 6, true);
    expect(flight.end).toMatchObject({ reason: "broken", cause: { code: "hung-up" } });
    expect(flight.notices.join("\n")).toContain("wire.adcs is unplugged by a fault of the exercise");
  });

  it("misses exchanges while a wire is unplugged, and the unit is back afterwards, in paced mode", async () => {
    const unplugged = { at: "1s", fault: { channel: "wire.adcs", kind: "unplug", for: "1s" } };
    const { end, link } = await fly([unplugged], 4, true, { sync: "paced", onLoss: "hold" });
    expect(end).toEqual({ reason: "reached" });
    expect(link).toMatchObject({ state: "open", losses: 1 });
    expect(link!.missed).toBeGreaterThanOrEqual(10);
    expect(link!.answers).toBeGreaterThan(10);
  });

  it("overruns in paced mode where the wire delays longer than the deadline", async () => {
    const delay = { at: "500 ms", fault: { channel: "wire.adcs.rx", kind: "delay", value: 0.15, for: "1s" } };
    const { end, link } = await fly([delay], 2, true, { sync: "paced" });
    expect(end).toEqual({ reason: "reached" });
    expect(link!.overruns).toBeGreaterThanOrEqual(4);
    expect(link!.wire_faults!.tx.frames).toBe(0);
  });
});
