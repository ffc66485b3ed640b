import { afterEach, describe, expect, it } from "vitest";
import { chunksBalance } from "../../../src/link/ledger.ts";
import { contracts } from "../../../src/messages/index.ts";
import type { UnitName } from "../../../src/onboard/unit.ts";
import { type Double, type Manners, serialDouble } from "./support/double.ts";
import { type Flight, type FlightPlan, fly, hashesOf, refusalOf } from "./support/fly.ts";

const open: Double[] = [];
afterEach(() => {
  for (const double of open.splice(0)) double.close();
});

async function flyWith(
  manners: Manners,
  plan: FlightPlan,
  unit: UnitName = "adcs",
): Promise<Flight & { double: Double }> {
  const { double, path } = await serialDouble(unit, manners);
  open.push(double);
  return { ...(await fly({ ...plan, targets: { [unit]: { kind: "serial", path } } })), double };
}

const model = await fly({ for_s: 10 });

describe("a target on a serial line", () => {
  it("that behaves gives the hashes of the model", async () => {
    const flight = await flyWith({}, { for_s: 10 });
    expect(flight.end).toEqual({ reason: "reached" });
    expect(hashesOf(flight)).toEqual(hashesOf(model));
  });

  it("that prints text on the same line is heard all the same, and the noise is counted", async () => {
    const flight = await flyWith(
      { print: (tick) => (tick % 2 === 0 ? `loop ${tick}: all is well\r\n` : undefined) },
      { for_s: 10 },
    );
    expect(hashesOf(flight)).toEqual(hashesOf(model));
    const { chunks } = flight.links["adcs"]!;
    expect(chunks.chunks - chunks.delivered).toBeGreaterThanOrEqual(50);
    expect(chunksBalance(chunks)).toBe(true);
  });

  it("that prints a banner without an end before it answers HELLO is heard", async () => {
    const { double, path } = await serialDouble("adcs");
    open.push(double);
    double.print("*** BOOT ".repeat(300));
    const flight = await fly({ for_s: 10, targets: { adcs: { kind: "serial", path } } });
    expect(hashesOf(flight)).toEqual(hashesOf(model));
  });

  it("that says everything twice runs nothing twice, and the repetitions are counted", async () => {
    const flight = await flyWith({ twice: true }, { for_s: 10 });
    expect(hashesOf(flight)).toEqual(hashesOf(model));
    expect(flight.links["adcs"]!.chunks.duplicate).toBeGreaterThanOrEqual(100);
    expect(flight.double.ran).toEqual(flight.double.ran.toSorted((a, b) => a - b));
    expect(new Set(flight.double.ran).size).toBe(flight.double.ran.length);
  });

  it("whose answer to a tick is lost once is asked again in lockstep and does not run twice", async () => {
    let lost = 0;
    // A short tick that its frame does not survive: the CRC is broken by printing into it.
    const flight = await flyWith(
      { print: (tick) => (tick === 7 && lost++ === 0 ? "\u0000\u0001" : undefined) },
      { for_s: 10 },
    );
    expect(hashesOf(flight)).toEqual(hashesOf(model));
  });

  it("that answers late in paced mode overruns, and the late answers are told from lost ones", async () => {
    const flight = await flyWith(
      { delay_ms: (tick) => (tick >= 5 && tick < 8 ? 150 : 0) },
      { for_s: 2, sync: "paced" },
    );
    expect(flight.end).toEqual({ reason: "reached" });
    const link = flight.links["adcs"]!;
    expect(link.overruns).toBeGreaterThanOrEqual(3);
    expect(link.late).toBeGreaterThanOrEqual(3);
    expect(link.answers + link.overruns).toBe(20);
    expect(flight.notices.filter(({ text }) => text.startsWith("overrun"))).toHaveLength(1);
  });

  it("that falls silent in mid-run breaks a lockstep run in bounded time and says which tick", async () => {
    const began_ms = performance.now();
    const flight = await flyWith({ isSilent: (tick) => tick >= 20 }, { for_s: 10, stepTimeout_us: 500_000 });
    // The link's own time-out for a step is 5 s longer than this plan's.
    expect(performance.now() - began_ms).toBeLessThan(15_000);
    expect(flight.end).toMatchObject({ reason: "broken", cause: { code: "target-lost" } });
    if (flight.end.reason !== "broken") return;
    expect(flight.end.cause.message).toMatch(
      /adcs target serial .*did not answer tick 20 in 0.5 s; look at .*--on-loss hold/,
    );
    expect(flight.exercise.simulation.now).toBeLessThan(2.1e6);
    expect(flight.links["adcs"]).toMatchObject({ state: "lost", losses: 1 });
    expect(flight.notices.filter(({ text }) => text === (flight.end as { cause: Error }).cause.message)).toHaveLength(
      1,
    );
  });

  it("that answers with garbage breaks the run and says how to mend it", async () => {
    const flight = await flyWith(
      { garble: (tick, answer) => (tick === 9 ? Uint8Array.from([0x08, 9, 0x12, 0x7f, 1, 2, 3]) : answer) },
      { for_s: 10 },
    );
    expect(flight.end).toMatchObject({ reason: "broken", cause: { code: "target-lost" } });
    if (flight.end.reason === "broken")
      expect(flight.end.cause.message).toMatch(/answered tick 9 with no StepDone: .*; rebuild the firmware/);
  });

  it("whose outputs are no numbers, and whose codes are unknown, does not break the bench", async () => {
    const bend: Manners["bend"] = (tick, done) => {
      if (tick !== 9) return;
      const outputs = done.outputs as { dipoleCommandsAm2?: { x: number; y: number; z: number } | null } | null;
      for (const value of Object.values(outputs ?? {})) {
        if (typeof value === "object" && value !== null && "x" in value)
          Object.assign(value, { x: NaN, y: Infinity, z: -Infinity });
      }
      done.events = [{ code: 999, severity: 77, value: NaN }];
    };
    const flight = await flyWith({ bend }, { for_s: 10 });
    expect(flight.end).toEqual({ reason: "reached" });
  });
});

describe("a target that reboots in mid-run", () => {
  const reboots = (): Manners => {
    let times = 0;
    return { reboots: (tick) => tick === 30 && times++ === 0 };
  };

  it("breaks the run with its boot count", async () => {
    const flight = await flyWith(reboots(), { for_s: 10 });
    expect(flight.end).toMatchObject({ reason: "broken", cause: { code: "target-lost" } });
    if (flight.end.reason === "broken")
      expect(flight.end.cause.message).toMatch(/adcs target rebooted in mid-run \(boot count 2\)/);
  });

  it("starts over from its initial state with hold, as a logged input, and the run goes on", async () => {
    const flight = await flyWith(reboots(), { for_s: 10, onLoss: "hold" });
    expect(flight.end).toEqual({ reason: "reached" });
    expect(flight.links["adcs"]).toMatchObject({ reboots: 1, losses: 0, overruns: 0, boot_count: 2 });
    expect(flight.inputs.filter(({ type }) => type === "event")).toMatchObject([
      { kind: "unit-restarted", payload: "adcs" },
    ]);
    expect(flight.links["adcs"]!.answers).toBe(flight.links["adcs"]!.steps - 1);
  });
});

describe("who answers HELLO", () => {
  const { hashBytes, major, minor } = contracts.adcs;

  it("with another major contract is refused with both versions and how to rebuild", async () => {
    const refusal = await refusalOf(flyWith({ identity: { contractMajor: major + 1 } }, { for_s: 1 }));
    expect(refusal.code).toBe("other-contract");
    expect(refusal.message).toMatch(
      new RegExp(`contract ${major + 1}\\.${minor} .*this bench for ${major}\\.${minor} .*npm run generate.*flash`),
    );
  });

  it("with another hash of the same major is warned of and run", async () => {
    const flight = await flyWith({ identity: { contractHash: hashBytes.map((byte) => byte ^ 1) } }, { for_s: 10 });
    expect(hashesOf(flight)).toEqual(hashesOf(model));
    expect(
      flight.notices.some(({ severity, text }) => severity === "low" && /fields differ, the run goes on/.test(text)),
    ).toBe(true);
  });

  it("as another unit is the wrong firmware", async () => {
    const refusal = await refusalOf(flyWith({ identity: { unit: 2 } }, { for_s: 1 }));
    expect(refusal.code).toBe("wrong-firmware");
    expect(refusal.message).toMatch(
      /runs the power firmware \(falak .*\), the adcs one is wanted; flash it or name another port/,
    );
  });

  it("as another board than the one that is wanted is refused with both uids", async () => {
    const refusal = await refusalOf(flyWith({}, { for_s: 1, uid: "bench-7" }));
    expect(refusal.code).toBe("other-board");
    expect(refusal.message).toMatch(/is board double-adcs, bench-7 is wanted/);
  });
});
