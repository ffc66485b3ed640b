import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { AchievedRate } from "../../../src/console/terminal/collect/achieved-rate.ts";
import { checkLine } from "../../../src/console/terminal/collect/check-lines.ts";
import { EventLog } from "../../../src/console/terminal/collect/event-log.ts";
import { shortPort } from "../../../src/console/terminal/collect/link-lines.ts";
import { PassPlan } from "../../../src/console/terminal/collect/pass-plan.ts";
import { bodyRateOf, readingOf, stateOf } from "../../../src/console/terminal/collect/readings.ts";
import { TelemetryLog } from "../../../src/console/terminal/collect/telemetry.ts";
import { findPasses } from "../../../src/ground/passes.ts";
import { createStation } from "../../../src/ground/stations.ts";
import { hours, minutes, secondsAt, simTime } from "../../../src/kernel/index.ts";
import { adcs, power } from "../../../src/messages/index.ts";
import type { CheckProgress, CheckSpec } from "../../../src/mission/checks/spec.ts";
import { initialProgress } from "../../../src/mission/checks/temporal.ts";
import { createExercise, type Exercise } from "../../../src/mission/exercise.ts";
import { parseScenario } from "../../../src/mission/scenario/parse.ts";
import { spacecraftSchema } from "../../../src/spacecraft/config.ts";

const repository = join(import.meta.dirname, "../../..");
const text = (path: string): string => readFileSync(join(repository, path), "utf8");

function firstContact(): Exercise {
  const parsed = parseScenario(text("scenarios/first-contact.yaml"));
  if (!parsed.ok) throw new Error("the scenario has mistakes");
  const config = spacecraftSchema.parse(parse(text("src/spacecraft/catalogue/leo-broadband.yaml")));
  const built = createExercise(parsed.scenario, config);
  if (!built.ok) throw new Error(built.refusals.join("; "));
  return built.exercise;
}

describe("pass plan", () => {
  it("finds piece by piece what one search over the whole time finds", () => {
    const { environment, scenario } = firstContact();
    const end = simTime(hours(48));
    const whole = scenario.stations
      .flatMap((station) => findPasses(environment.ephemeris, createStation(station), simTime(0), end).passes)
      .filter(({ endClipped }) => !endClipped)
      .toSorted((a, b) => a.aos - b.aos);
    const plan = new PassPlan(environment, scenario.stations);
    const seen = new Map<string, number>();
    for (let now = 0; now < hours(30); now += minutes(5)) {
      for (const { station, aos, los } of plan.after(simTime(now))) seen.set(`${station} ${aos}`, los);
    }
    const expected = whole.filter(({ aos }) => aos < hours(40));
    expect(expected.length).toBeGreaterThan(10);
    for (const { station, aos, los } of expected) expect(seen.get(`${station} ${aos}`)).toBe(los);
  });

  it("forgets a pass when it is over, and leaves the state of the exercise alone", () => {
    const exercise = firstContact();
    exercise.simulation.start();
    const before = exercise.stateHash();
    const plan = new PassPlan(exercise.environment, exercise.scenario.stations);
    const [first] = plan.after(simTime(0));
    expect(first?.station).toBe("Karachi");
    expect(secondsAt(first!.aos)).toBeCloseTo(2749.8, 0);
    expect(plan.after(first!.los)[0]).not.toEqual(first);
    expect(exercise.stateHash()).toBe(before);
  });
});

describe("readings", () => {
  it("carry the limits and states of the dictionary", () => {
    const latest = {
      adcs: {
        ...adcs.v1.Telemetry.create(),
        mode: adcs.v1.Mode.MODE_DETUMBLE,
        bodyRateRadps: { x: 0.06, y: 0.06, z: 0.06 },
      },
      power: { ...power.v1.Telemetry.create(), stateOfCharge: 0.4, busVoltageV: 23 },
    };
    expect(stateOf(latest, "adcs.mode")).toEqual({ label: "detumble", limit: "yellow" });
    expect(readingOf(latest, "power.state_of_charge").limit).toBe("yellow");
    expect(readingOf(latest, "power.bus_voltage_v")).toEqual({ value: 23, limit: "red" });
    expect(bodyRateOf(latest)).toEqual({ value: expect.closeTo(5.954, 3), limit: "red" });
    expect(stateOf(latest, "obc.mode")).toEqual({ label: null, limit: "unchecked" });
  });

  it("say when a unit's telemetry is overdue, by its own rhythm", () => {
    const log = new TelemetryLog();
    const second = (n: number) => simTime(n * 1e6);
    for (const at of [0, 10, 20]) log.heard("payload", second(at));
    for (const at of [0, 1, 2]) log.heard("adcs", second(at));
    expect(log.read({}, second(25)).overdue_s).toEqual({
      adcs: 23,
      power: null,
      comms: null,
      payload: null,
      obc: null,
    });
    expect(log.read({}, second(51)).overdue_s.payload).toBe(31);
  });
});

describe("achieved rate", () => {
  it("is that of the last seconds, and unknown until there are enough", () => {
    const achieved = new AchievedRate();
    achieved.add(0, 0);
    expect(achieved.rate).toBeUndefined();
    for (let wall = 0.1e6; wall <= 10e6; wall += 0.1e6) achieved.add(wall * 60, wall);
    expect(achieved.rate).toBeCloseTo(60, 6);
    for (let wall = 10.1e6; wall <= 14e6; wall += 0.1e6) achieved.add(600e6, wall);
    expect(achieved.rate).toBe(0);
  });
});

describe("events", () => {
  const log = (): EventLog => new EventLog({ start_tai_us: 0 });

  it("are counted instead of repeated, and made safe for a terminal", () => {
    const events = log();
    for (const at of [0, 1e6, 2e6])
      events.add({ at: simTime(at), source: "adcs", severity: "low", text: "\u001b[2Jboo" });
    events.add({ at: simTime(3e6), source: "adcs", severity: "low", text: "other" });
    expect(events.lines.map(({ text: line, count }) => [line, count])).toEqual([
      [" [2Jboo", 3],
      ["other", 1],
    ]);
  });

  it("do not pile up", () => {
    const events = log();
    for (let index = 0; index < 5000; index++) {
      events.add({ at: simTime(index), source: "adcs", severity: "low", text: String(index) });
      expect(events.lines.length).toBeLessThanOrEqual(200);
    }
    expect(events.lines.at(-1)?.text).toBe("4999");
  });
});

describe("checks in progress", () => {
  const spec = (rest: Partial<CheckSpec>): CheckSpec => ({
    name: "n",
    word: "eventually",
    predicate: "true",
    severity: "major",
    weight: 1,
    ...rest,
  });
  const open = (rest: Partial<CheckProgress>): CheckProgress => ({
    ...initialProgress(),
    phase: "open",
    opened_us: 0,
    ...rest,
  });
  const now = simTime(minutes(10));

  it.each([
    [spec({}), initialProgress(), "open", "its window has not opened"],
    [spec({}), open({ phase: "passed", decided_us: 61e6 }), "passed", "at T+00:01:01"],
    [spec({ word: "never" }), open({ phase: "failed", decided_us: 61e6 }), "failed", "at T+00:01:01"],
    [spec({ word: "always" }), open({ trueCount: 9 }), "holds", "true at 9 instants so far"],
    [spec({ within: hours(1) }), open({ falseCount: 9 }), "open", "not yet, 50 min left"],
    [
      spec({ word: "holds", lasting: hours(1) }),
      open({ trueCount: 9, since_us: 0 }),
      "open",
      "true for 10 min of 60 min",
    ],
    [spec({ within: minutes(5) }), open({ phase: "closed", falseCount: 9 }), "failed", "not within its time"],
    [spec({}), open({ waitingCount: 3 }), "open", "no telemetry yet"],
    [spec({}), open({ errorCount: 1, firstError: "no such field" }), "unsure", "no such field"],
  ] as const)("say how they stand (%#)", (check, progress, state, detail) => {
    expect(checkLine(check, progress, now)).toEqual({ name: "n", state, detail });
  });
});

describe("ports", () => {
  it.each([
    ["process node main.ts (pid 12) on serial /dev/pts/3 at 115200 baud", "/dev/pts/3"],
    ["serial COM4 at 9600 baud", "COM4"],
    ["tcp 127.0.0.1:4701", "127.0.0.1:4701"],
    ["unix /tmp/adcs.sock", "/tmp/adcs.sock"],
  ])("of %s are shown as %s", (description, short) => {
    expect(shortPort(description)).toBe(short);
  });
});
