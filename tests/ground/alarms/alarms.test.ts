import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  acknowledge,
  type Alarm,
  type AlarmState,
  clear,
  initialAlarms,
  isAnnounced,
  observe,
  shelve,
  unshelve,
} from "../../../src/ground/alarms/alarms.ts";
import { LimitTable, standingOf } from "../../../src/ground/alarms/limits.ts";
import { decode, encode, type SimTime } from "../../../src/kernel/index.ts";
import { dictionary } from "../../../src/messages/dictionary.ts";

const parameter = "power.bus_voltage_v";
const limits = { redLow: 26, yellowLow: 27, yellowHigh: 33, redHigh: 34 };
const table = new LimitTable([
  { parameter, limits, persistence: 3 },
  { parameter, modes: ["SAFE"], limits: { redLow: 20 }, persistence: 1 },
]);

/** Values at whole seconds from `from_s`; the alarms that they changed, as they were then. */
function feed(state: AlarmState, values: readonly number[], from_s = 0, mode = "NOMINAL"): (Alarm | undefined)[] {
  return values.map((value, index) => {
    const alarm = observe(state, table, parameter, value, second(from_s + index), mode);
    return alarm === undefined ? undefined : { ...alarm };
  });
}

const second = (n: number): SimTime => (n * 1e6) as SimTime;

describe("a value", () => {
  it.each([
    [25, "red", 26],
    [26, "yellow", 27],
    [27, undefined, undefined],
    [33, undefined, undefined],
    [33.1, "yellow", 33],
    [35, "red", 34],
    [NaN, undefined, undefined],
  ])("of %d V stands %s at the bound %s", (value, level, limit) => {
    expect(standingOf(table.watch(parameter, "NOMINAL")!, value)).toEqual(
      level === undefined ? undefined : { level, limit },
    );
  });

  it("raises an alarm when it has been out for as many samples as its persistence says, not before", () => {
    const state = initialAlarms();
    expect(feed(state, [25, 25, 30, 25, 25])).toEqual([undefined, undefined, undefined, undefined, undefined]);
    const [raised] = feed(state, [25], 5);
    expect(raised).toMatchObject({ id: 1, level: "red", isActive: true, value: 25, limit: 26, raisedAt: 5e6 });
    expect(feed(state, [25, 24], 6)).toEqual([undefined, undefined]);
  });

  it("is held against other limits in another mode", () => {
    const state = initialAlarms();
    feed(state, [25, 25, 25, 25], 0, "SAFE");
    expect(state.alarms).toEqual([]);
    expect(feed(state, [19], 4, "SAFE")[0]).toMatchObject({ level: "red", limit: 20 });
  });

  it("of an older sample, as a playback brings it, says nothing of now", () => {
    const state = initialAlarms();
    feed(state, [30, 30], 100);
    feed(state, [25, 25, 25, 25], 0);
    expect(state.alarms).toEqual([]);
  });

  it("that is held against nothing leaves nothing behind", () => {
    const state = initialAlarms();
    observe(state, table, "power.nothing", 1, second(0), "NOMINAL");
    expect(state).toEqual(initialAlarms());
  });
});

describe("an alarm", () => {
  it("stays when the value is back until somebody acknowledges it", () => {
    const state = initialAlarms();
    feed(state, [25, 25, 25]);
    const [, , back] = feed(state, [30, 30, 30], 3);
    expect(back).toMatchObject({ isActive: false, ended: false });
    expect(acknowledge(state, 1, "Flight", "seen", second(7))).toMatchObject({
      ok: true,
      alarm: { ended: true, comment: "seen" },
    });
    expect(state.alarms).toEqual([]);
  });

  it("that was acknowledged ends when the value is back", () => {
    const state = initialAlarms();
    feed(state, [25, 25, 25]);
    expect(acknowledge(state, 1, "Flight", "known", second(3)).ok).toBe(true);
    expect(acknowledge(state, 1, "Power", "again", second(3))).toMatchObject({ ok: false, reason: "acknowledged" });
    expect(feed(state, [30, 30, 30], 4).at(-1)).toMatchObject({ ended: true });
  });

  it("comes anew when yellow turns red, or a value that was back is out again", () => {
    const state = initialAlarms();
    feed(state, [26.5, 26.5, 26.5]);
    acknowledge(state, 1, "Flight", "", second(3));
    expect(feed(state, [25, 25, 25], 4).at(-1)).toMatchObject({ level: "red", acknowledged: false });
    feed(state, [30, 30, 30], 7);
    expect(feed(state, [26.5, 26.5, 26.5], 10).at(-1)).toMatchObject({ id: 1, level: "red", isActive: true });
  });

  it("on the shelf is silent until its time is over", () => {
    const state = initialAlarms();
    feed(state, [25, 25, 25]);
    expect(isAnnounced(state.alarms[0]!)).toBe(true);
    expect(shelve(state, 1, "Power", "test", second(3), second(3))).toMatchObject({ ok: false, reason: "not-later" });
    expect(shelve(state, 1, "Power", "test", second(3), second(60)).ok).toBe(true);
    expect(isAnnounced(state.alarms[0]!)).toBe(false);
    expect(unshelve(state, second(59))).toEqual([]);
    expect(unshelve(state, second(60)).map(({ id }) => id)).toEqual([1]);
    expect(isAnnounced(state.alarms[0]!)).toBe(true);
  });

  it("that nobody has is refused by name, and any can be cleared", () => {
    const state = initialAlarms();
    feed(state, [25, 25, 25]);
    for (const result of [
      acknowledge(state, 9, "", "", second(0)),
      shelve(state, 9, "", "", second(0), second(1)),
      clear(state, 9, second(0)),
    ]) {
      expect(result).toMatchObject({ ok: false, reason: "unknown" });
    }
    expect(clear(state, 1, second(9))).toMatchObject({ ok: true, alarm: { ended: true } });
  });

  it("goes on from a snapshot as if there had been none", () => {
    const values = fc.array(fc.constantFrom(25, 26.5, 30, 33.5, 35), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(values, fc.nat(60), (list, cut) => {
        const straight = initialAlarms();
        feed(straight, list);
        const first = initialAlarms();
        feed(first, list.slice(0, cut));
        const decoded = decode(encode(first));
        const second_ = (decoded as { value: AlarmState }).value;
        feed(second_, list.slice(cut), cut);
        if (cut <= list.length) expect(second_).toEqual(straight);
        expect(new Set(straight.alarms.map((alarm) => alarm.parameter)).size).toBe(straight.alarms.length);
      }),
    );
  });
});

describe("the dictionary", () => {
  it("gives limits and states to alarm on without any word of a scenario", () => {
    const plain = new LimitTable([]);
    const limited = dictionary.parameters.filter((each) => each.limits !== null);
    expect(limited.length).toBeGreaterThan(10);
    for (const { name, limits: own } of limited) expect(plain.watch(name, "NOMINAL")?.limits).toEqual(own);
    const safe = dictionary.parameters
      .find(({ name }) => name === "obc.mode")!
      .states.find(({ name }) => name === "MODE_SAFE")!;
    expect(standingOf(plain.watch("obc.mode", "SAFE")!, safe.value)).toEqual({ level: "red", limit: safe.value });
  });
});
