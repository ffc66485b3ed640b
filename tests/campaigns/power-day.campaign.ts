import { describe, expect, it } from "vitest";
import { minutes } from "../../src/kernel/index.ts";
import { power } from "../../src/messages/index.ts";
import { arrayImbalance, imbalance } from "../../src/spacecraft/power/ledger.ts";
import { advance, bundled, fly } from "../mission/exercise/support.ts";
import { defaultConfig } from "../spacecraft/support/flight.ts";
import { flyDay, type DayResult } from "../spacecraft/support/day.ts";

const { EventCode: Code, SheddingLevel: Level, Load } = power.v1;
const bit = (load: number): number => 1 << (load - 1);

const told = ({ events }: DayResult, code: number): number[] =>
  events.filter((event) => event.code === code).map(({ value }) => value);

describe("a day of the default spacecraft", () => {
  describe.each([
    ["nadir-pointing with its payload at 60 %", { pointing: "nadir", payload_W: 360 }, [0.2, 0.26]],
    ["in its safe mode", { pointing: "sun", payload_W: 0 }, [0.08, 0.2]],
  ] as const)("%s", (_name, how, [least, most]) => {
    const day = flyDay({ hours: 24, ...how });

    it("closes its energy balance to 1e-6", () => {
      expect(Math.abs(day.imbalance)).toBeLessThan(1e-6);
      expect(Math.abs(day.arrayImbalance)).toBeLessThan(1e-6);
    });

    it("has the depth of discharge of its loads in every eclipse", () => {
      expect(day.depths.length).toBeGreaterThanOrEqual(13);
      expect(Math.min(...day.depths)).toBeGreaterThan(least);
      expect(Math.max(...day.depths)).toBeLessThan(most);
    });

    it("leaves no temperature beyond its limits and sheds nothing", () => {
      expect(day.beyond).toEqual([]);
      expect(told(day, Code.EVENT_CODE_LOADS_SHED)).toEqual([]);
    });

    it("is known to the power unit: state of charge to 3 %", () => {
      expect(day.estimateError).toBeLessThan(0.03);
    });
  });
});

describe("the same day with one wing that does not deploy", () => {
  const jammed = [{ channel: "power.wing.-y", kind: "off" }] as const;
  const day = flyDay({ hours: 24, pointing: "nadir", payload_W: 600, wings: "stowed", faults: jammed });

  it("is reported, and sheds the payload first; the platform stays on", () => {
    expect(told(day, Code.EVENT_CODE_WING_NOT_DEPLOYED)).toEqual([2]);
    expect(told(day, Code.EVENT_CODE_LOADS_SHED)[0]).toBe(Level.SHEDDING_LEVEL_PAYLOAD);
    expect(day.switchesOn & bit(Load.LOAD_PAYLOAD)).toBe(0);
    expect(day.switchesOn & bit(Load.LOAD_PLATFORM)).not.toBe(0);
  });

  it("still closes its energy balance and stays within its temperatures", () => {
    expect(Math.abs(day.imbalance)).toBeLessThan(1e-6);
    expect(day.beyond).toEqual([]);
  });

  it("sheds payload, platform and all but the essential bus in turn where two thirds of the other wing's strings fail too", () => {
    const twoThirds = { channel: "power.array_strings.+y", kind: "scale", value: 0.33 } as const;
    const worse = flyDay({
      hours: 24,
      pointing: "nadir",
      payload_W: 600,
      wings: "stowed",
      faults: [...jammed, twoThirds],
      config: defaultConfig(),
    });
    expect(told(worse, Code.EVENT_CODE_LOADS_SHED).slice(0, 3)).toEqual([
      Level.SHEDDING_LEVEL_PAYLOAD,
      Level.SHEDDING_LEVEL_PLATFORM,
      Level.SHEDDING_LEVEL_SURVIVAL,
    ]);
    expect(Math.abs(worse.imbalance)).toBeLessThan(1e-6);
  });
});

describe("a day of the quiet orbit with every unit at work", () => {
  const exercise = fly(bundled("quiet-orbit"));
  const beyond = new Set<string>();
  const charges: number[] = [];
  for (let minute = 1; minute <= 24 * 60; minute += 1) {
    advance(exercise, minutes(minute));
    exercise.outbox.takeRecords();
    const { truth } = exercise.view();
    for (const name of truth["beyond_temperature_limits"] as string[]) beyond.add(`${name} at ${minute} min`);
    charges.push(truth["state_of_charge"] as number);
  }

  it("closes its energy balance to 1e-6", () => {
    const { ledger } = exercise.craft().truth.power;
    expect(Math.abs(imbalance(ledger))).toBeLessThan(1e-6);
    expect(Math.abs(arrayImbalance(ledger))).toBeLessThan(1e-6);
  });

  it("leaves no temperature beyond its limits, and the battery above 0.7", () => {
    expect([...beyond]).toEqual([]);
    expect(Math.min(...charges)).toBeGreaterThan(0.7);
  });
});
