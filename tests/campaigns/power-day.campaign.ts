import { describe, expect, it } from "vitest";
import { minutes, type SimTime } from "../../src/kernel/index.ts";
import { adcs, payload as payloadMessages, power } from "../../src/messages/index.ts";
import type { Exercise } from "../../src/mission/exercise.ts";
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

/** A day as it is flown: five units, noise and all, in the flight software's own nadir mode, the payload told to serve. */
interface Flown {
  readonly exercise: Exercise;
  /** At the end of each eclipse after the first three hours: the lowest charge since the one before, from full. */
  readonly depths: readonly number[];
  readonly beyond: readonly string[];
  /** Shedding levels in the order in which they came. */
  readonly levels: readonly string[];
  /** Angle to the local frame as the unit has it, deg, at each minute from the first quarter of an hour on. */
  readonly errors_deg: readonly number[];
  readonly modes: ReadonlySet<string>;
}

function flown(payload_W: number, hours: number, wings: "deployed" | "stowed", faults: readonly object[]): Flown {
  const flight = bundled("quiet-orbit", { timeline: [], checks: [] });
  const { initial } = flight.scenario;
  const exercise = fly({ ...flight, scenario: { ...flight.scenario, initial: { ...initial, wings } } });
  const { simulation } = exercise;
  const { payload } = flight.config;
  const beam_W = ((payload_W - payload.standby_power_w) / payload.beams) * payload.beam_efficiency;
  const tell = (at_min: number, unit: string, telecommand: object): void =>
    void simulation.inject("spacecraft", "telecommand", { unit, telecommand }, minutes(at_min) as unknown as SimTime);
  for (const fault of faults) simulation.inject("spacecraft", "fault", fault);
  tell(2, "adcs", { setMode: { mode: adcs.v1.Mode.MODE_NADIR } });
  tell(20, "power", { setLoad: { load: Load.LOAD_PAYLOAD, on: true } });
  for (let beam = 0; beam < payload.beams; beam += 1) tell(21, "payload", { setBeamPower: { beam, powerW: beam_W } });
  tell(22, "payload", { setMode: { mode: payloadMessages.v1.Mode.MODE_SERVICE } });
  tell(23, "payload", { setBeams: { beamsOn: 2 ** payload.beams - 1 } });

  const [depths, beyond, levels, errors_deg, modes] = [[], [], ["NONE"], [], new Set()] as unknown as [
    number[],
    string[],
    string[],
    number[],
    Set<string>,
  ];
  let [lowest, wasDark] = [1, false];
  for (let minute = 1; minute <= hours * 60; minute += 1) {
    advance(exercise, minutes(minute));
    exercise.outbox.takeRecords();
    exercise.outbox.takeNotices();
    const {
      truth,
      power: unit,
      adcs: attitude,
    } = exercise.view() as unknown as Record<string, Record<string, unknown>>;
    for (const name of truth!["beyond_temperature_limits"] as string[]) beyond.push(`${name} at ${minute} min`);
    const level = unit!["shedding_level"] as string;
    if (level !== levels.at(-1)) levels.push(level);
    lowest = Math.min(lowest, truth!["state_of_charge"] as number);
    const isDark = truth!["lit_fraction"] === 0;
    if (wasDark && !isDark) {
      if (minute > 180) depths.push(1 - lowest);
      lowest = 1;
    }
    wasDark = isDark;
    if (minute < 15) continue;
    modes.add(attitude!["mode"] as string);
    errors_deg.push(((attitude!["pointing_error_rad"] as number) * 180) / Math.PI);
  }
  return { exercise, depths, beyond, levels, errors_deg, modes };
}

const rootMeanSquare = (values: readonly number[]): number =>
  Math.sqrt(values.reduce((sum, value) => sum + value * value, 0) / values.length);

describe("a day in the flight software's nadir mode with the payload at 60 %", () => {
  const day = flown(360, 24, "deployed", []);
  console.log(
    JSON.stringify({
      depths: day.depths.map((depth) => Number(depth.toFixed(3))),
      worst_deg: Math.max(...day.errors_deg),
    }),
  );

  it("closes its energy balance to 1e-6", () => {
    const { ledger } = day.exercise.craft().truth.power;
    expect(Math.abs(imbalance(ledger))).toBeLessThan(1e-6);
    expect(Math.abs(arrayImbalance(ledger))).toBeLessThan(1e-6);
  });

  it("discharges by 20 to 26 % in each eclipse", () => {
    expect(day.depths.length).toBeGreaterThanOrEqual(13);
    expect(Math.min(...day.depths)).toBeGreaterThan(0.2);
    expect(Math.max(...day.depths)).toBeLessThan(0.26);
  });

  it("leaves no temperature beyond its limits and sheds nothing", () => {
    expect(day.beyond).toEqual([]);
    expect(day.levels).toEqual(["NONE"]);
  });

  it("holds nadir below 0.1 deg (3 sigma) all day", () => {
    expect([...day.modes]).toEqual(["NADIR"]);
    expect(3 * rootMeanSquare(day.errors_deg)).toBeLessThan(0.1);
  });
});

describe("the same flight with one wing that does not deploy", () => {
  const jammed = { channel: "power.wing.-y", kind: "off" };

  it("sheds the payload, keeps the platform, and closes its energy balance", () => {
    const day = flown(600, 24, "stowed", [jammed]);
    expect(day.levels[1]).toBe("PAYLOAD");
    expect(day.levels).not.toContain("PLATFORM");
    expect(Math.abs(imbalance(day.exercise.craft().truth.power.ledger))).toBeLessThan(1e-6);
    expect(day.beyond).toEqual([]);
  });

  it("sheds payload, platform and all but the essential bus in turn where two thirds of the other wing's strings fail too", () => {
    const day = flown(600, 12, "stowed", [jammed, { channel: "power.array_strings.+y", kind: "scale", value: 0.33 }]);
    expect(day.levels.slice(0, 4)).toEqual(["NONE", "PAYLOAD", "PLATFORM", "SURVIVAL"]);
  });
});
