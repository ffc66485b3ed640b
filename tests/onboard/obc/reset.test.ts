import { describe, expect, it } from "vitest";
import { obc as messages } from "../../../src/messages/index.ts";
import {
  bench,
  Code,
  Content,
  listen,
  loadOn,
  Mode,
  nominal,
  now_us,
  type ObcBench,
  powerSays,
  Reason,
  Stage,
  Unit,
} from "./support.ts";

const { UPSET_HANG, UPSET_RESET } = messages.v1.Upset;
const ResetReason = messages.v1.ResetReason;

const told = (b: ObcBench, code: number): number[] =>
  b.events.filter((event) => event.code === code).map(({ value }) => value);

describe("the watchdog", () => {
  it("starts software that hangs again after its time; until then nothing is said", () => {
    const b = bench({ contact: true });
    nominal(b);
    b.packets.length = 0;
    b.step.inputs!.upset = UPSET_HANG;
    b.tick(199);
    expect(b.packets).toEqual([]);
    expect(b.done).toMatchObject({ telemetry: null, events: [], verifications: [] });
    expect(b.done.outputs!.beacon).toBeNull();
    b.tick(5);
    expect(b.state).toMatchObject({ mode: Mode.MODE_SAFE, flash: { bootCount: 2 } });
    expect(told(b, Code.EVENT_CODE_RESET)).toEqual([ResetReason.RESET_REASON_WATCHDOG]);
    expect(told(b, Code.EVENT_CODE_STARTED)).toEqual([1, 2]);
  });

  it("waits as long as its parameter says", () => {
    const b = bench();
    b.command({ setParameter: { parameter: 6, value: 50 } });
    b.step.inputs!.upset = UPSET_HANG;
    b.tick(499);
    expect(b.state.flash.bootCount).toBe(1);
    b.tick(2);
    expect(b.state.flash.bootCount).toBe(2);
  });
});

describe("a reset", () => {
  it("by telecommand reports its stages before and its completion after", () => {
    const b = bench({ contact: true });
    b.ask({ resetProcessor: {} }, 77);
    b.tick(5);
    listen(b);
    b.tick(200);
    expect(b.stages(77).map(([stage, reason]) => [stage, reason])).toEqual([
      [Stage.STAGE_ACCEPTANCE, Reason.FAILURE_REASON_NONE],
      [Stage.STAGE_START, Reason.FAILURE_REASON_NONE],
      [Stage.STAGE_COMPLETION, Reason.FAILURE_REASON_NONE],
    ]);
    expect(told(b, Code.EVENT_CODE_RESET)).toEqual([ResetReason.RESET_REASON_TELECOMMAND]);
    expect(b.reports(Content.CONTENT_TELEMETRY, messages.v1.Telemetry).length).toBeGreaterThan(0);
  });

  it("keeps flash (schedule, stores, parameters, tables, numbers) and forgets the rest", () => {
    const b = bench();
    b.say(Unit.UNIT_POWER, powerSays());
    b.tick(100);
    b.command({ setParameter: { parameter: 13, value: 44 } });
    b.command({ setHousekeeping: { unit: Unit.UNIT_ADCS, periodS: 7 } });
    b.command({ disableEvent: { unit: Unit.UNIT_ADCS, code: 3 } });
    b.command({ deleteMonitor: { monitor: 1 } });
    b.command({ insertActivity: { releaseTimeUs: now_us(b) + 1e9, unit: Unit.UNIT_POWER, body: loadOn(5) } });
    const before = structuredClone(b.state.flash);
    b.step.inputs!.upset = UPSET_RESET;
    b.run();
    const { bootCount, resetReason, stores, sequences, ...kept } = b.state.flash;
    const { bootCount: _1, resetReason: _2, stores: storesBefore, sequences: _4, ...keptBefore } = before;
    expect(kept).toEqual(keptBefore);
    expect(bootCount).toBe(2);
    expect(resetReason).toBe(ResetReason.RESET_REASON_UPSET);
    for (const [index, store] of storesBefore.entries()) {
      expect(stores[index]!.packets.slice(0, store.packets.length)).toEqual(store.packets);
    }
    expect(sequences[2]).toBe(stores[0]!.packets.length + stores[1]!.packets.length);
    expect(b.state).toMatchObject({ mode: Mode.MODE_SAFE, counts: { accepted: 1, refused: 0 }, waitingReports: 0 });
    expect(b.state.uptime_us).toBe(100_000);
  });

  it("asks ADCS to hold the Sun, and stands in telemetry and beacon", () => {
    const b = bench({ contact: true });
    nominal(b);
    b.step.inputs!.upset = UPSET_RESET;
    b.tick();
    expect(b.routed.map(({ unit }) => unit)).toEqual([Unit.UNIT_ADCS]);
    expect(b.done.telemetry).toMatchObject({ bootCount: 2, resetReason: ResetReason.RESET_REASON_UPSET, uptimeS: 0 });
    expect(b.done.outputs!.beacon).toMatchObject({ bootCount: 2, spacecraftMode: Mode.MODE_SAFE });
  });
});
