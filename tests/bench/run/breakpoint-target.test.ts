import { afterEach, describe, expect, it } from "vitest";
import { breakpointBytes, readBreakpointBytes } from "../../../src/archive/breakpoint/format.ts";
import { type BreakpointContent, type BreakpointUnit, ownVersions } from "../../../src/archive/index.ts";
import { beginResumed, resumeExercise } from "../../../src/bench/run/breakpoint-exercise.ts";
import { takeBreakpoint } from "../../../src/bench/run/breakpoint-save.ts";
import { openWith } from "../../../src/bench/run/breakpoint-target.ts";
import { Driver } from "../../../src/bench/run/driver.ts";
import { Runner } from "../../../src/bench/run/runner.ts";
import { openPty } from "../../../src/bench/ports/pty.ts";
import { targetIdentity } from "../../../src/bench/target/identity.ts";
import { UnitServer } from "../../../src/bench/target/unit-server.ts";
import { after, seconds, simStart } from "../../../src/kernel/index.ts";
import type { Exercise } from "../../../src/mission/exercise.ts";
import { build, type Hashes, hashes, nearPass } from "../../mission/exercise/support.ts";
import { refusalOf } from "./support/fly.ts";
import { type Manners, serialDouble } from "./support/double.ts";

const closing: { close(): void }[] = [];
afterEach(() => {
  for (const each of closing.splice(0)) each.close();
});

interface Part {
  readonly exercise: Exercise;
  readonly runner: Runner;
  readonly driver: Driver;
  /** Of units that begin anew. */
  readonly whys: string[];
  to(at_s: number): Promise<string>;
}

/** An exercise with the adcs behind the serial line `path`: from its start, or from a breakpoint. */
async function part(path: string, from?: BreakpointContent): Promise<Part> {
  const exercise = build(nearPass(), ["adcs"]);
  const drivers = new Map<"adcs", Driver>();
  const runner = new Runner({ exercise, drivers, sync: "lockstep", rate: "max", onLoss: "hold", sinks: {} });
  const port = { kind: "serial", path } as const;
  const driver = new Driver({ unit: "adcs", target: "test", port: () => Promise.resolve(port), baud: undefined, sync: "lockstep", listener: runner.listener, keepsSteps: true, stepTimeout_us: 500_000 }); // prettier-ignore
  drivers.set("adcs", driver);
  closing.push(driver);
  const to = async (at_s: number): Promise<string> => (await runner.run(after(simStart, seconds(at_s)))).reason;
  if (from === undefined) {
    await driver.open(true);
    exercise.simulation.start();
    return { exercise, runner, driver, whys: [], to };
  }
  const { states } = resumeExercise(exercise, from, new Set(["adcs"]));
  const unit = from.units["adcs"] as BreakpointUnit;
  const why = await openWith(driver, states.get("adcs") ?? unit.state, unit.firmware);
  const whys = why === undefined ? [] : [why];
  beginResumed(exercise, whys.map((each) => ({ unit: "adcs", why: each }))); // prettier-ignore
  return { exercise, runner, driver, whys, to };
}

/** The breakpoint as a file would keep it. */
async function save({ runner, exercise, driver }: Part): Promise<BreakpointContent> {
  const taken = await takeBreakpoint(runner, exercise, new Map([["adcs", driver]]));
  if (taken.reason !== "taken") throw new Error(`the run was ${taken.reason}`);
  const adcs: BreakpointUnit = { target: "test", ...taken.targets.get("adcs")! };
  const bytes = breakpointBytes({
    versions: ownVersions(),
    scenario: { name: "", path: "", text: "", spacecraftText: "", startUtc: "", seed: 1, overrides: [] },
    at_us: exercise.simulation.now,
    sync: "lockstep",
    stateHash: exercise.stateHash(),
    telemetryHash: exercise.telemetryHash(),
    exercise: taken.exercise,
    units: { adcs },
  });
  const read = readBreakpointBytes(bytes);
  if (!read.ok) throw new Error(read.refusal.why);
  return read.content;
}

async function double(manners: Manners = {}): Promise<string> {
  const { double: target, path } = await serialDouble("adcs", manners);
  closing.push(target);
  return path;
}

async function server(): Promise<string> {
  const { port, path } = await openPty();
  const target = new UnitServer("adcs", targetIdentity("adcs", { uid: "cut" }));
  closing.push(target);
  target.attach(port);
  return path;
}

const cannot: Manners = { identity: { canSnapshot: false } };

async function straight(path: string, end_s: number): Promise<Hashes> {
  const flight = await part(path);
  expect(await flight.to(end_s)).toBe("reached");
  return hashes(flight.exercise);
}

describe("a target that cannot give its state away", () => {
  it("is led back by its own steps, twice in a row, and ends as the straight flight", async () => {
    const whole = await straight(await double(cannot), 9);
    const first = await part(await double(cannot));
    await first.to(3.05);
    const content = await save(first);
    expect(content.units["adcs"]?.state).toMatchObject({ how: "steps", steps: 31 });
    const second = await part(await double(cannot), content);
    await second.to(6);
    const again = await save(second);
    expect(again.units["adcs"]?.state).toMatchObject({ how: "steps", steps: 61 });
    const third = await part(await double(cannot), again);
    expect(await third.to(9)).toBe("reached");
    expect([second.whys, third.whys]).toEqual([[], []]);
    expect(hashes(third.exercise)).toEqual(whole);
    expect(third.driver.tally).toMatchObject({ steps: 30, answers: 29, late: 0 });
  });

  it("is refused where it answers otherwise than before, with the tick and what to do", async () => {
    const first = await part(await double(cannot));
    await first.to(3.05);
    const content = await save(first);
    const bend: Manners["bend"] = (tick, done) => {
      if (tick === 17) (done.outputs as { dipoleAm2: { x: number } }).dipoleAm2.x += 0.125;
    };
    const refusal = await refusalOf(part(await double({ ...cannot, bend }), content));
    expect(refusal).toMatchObject({ code: "wrong-firmware" });
    expect(refusal.message).toMatch(/answers tick 17 otherwise than falak .* did on the way to the breakpoint; flash that build, or seat/); // prettier-ignore
  });

  it("begins anew where its link is lost at the moment, and the exercise is told", async () => {
    const first = await part(await double({ ...cannot, isSilent: (tick) => tick >= 12 }));
    await first.to(2);
    const content = await save(first);
    const why = "its link was lost at that moment";
    expect(content.units["adcs"]?.state).toEqual({ how: "restart", why });
    const second = await part(await double(cannot), content);
    expect(second.whys).toEqual([why]);
    expect(second.exercise.outbox.takeNotices().map(({ text }) => text)).toEqual([`it begins anew: ${why}`]);
    expect(await second.to(3)).toBe("reached");
    expect(second.driver.tally).toMatchObject({ steps: 10, missed: 0 });
  });
});

describe("a target whose plug a fault has pulled", () => {
  it("gives its state away all the same, and the loss is counted once", async () => {
    const first = await part(await server());
    await first.to(2);
    first.exercise.simulation.inject("spacecraft", "fault", { channel: "wire.adcs", kind: "unplug" });
    await first.to(4.05);
    const before = first.driver.tally.losses;
    const content = await save(first);
    expect(content.units["adcs"]?.state).toMatchObject({ how: "snapshot" });
    expect([before, first.driver.tally.losses]).toEqual([1, 1]);
    const second = await part(await server(), content);
    for (const each of [first, second]) expect(await each.to(5)).toBe("reached");
    expect(second.driver.report()).toMatchObject({ state: "lost", steps: 0, losses: 1 });
    expect(hashes(second.exercise)).toEqual(hashes(first.exercise));
  });
});

describe("a breakpoint that is taken while a run goes on", () => {
  it("does not change how the run ends, and leads to the same end", async () => {
    const whole = await straight(await server(), 20);
    const first = await part(await server());
    const running = first.to(20);
    const content = await first.runner.between(() => save(first));
    expect(await running).toBe("reached");
    expect(content.at_us).toBeLessThan(20e6);
    const second = await part(await server(), content);
    await second.to(20);
    for (const { exercise } of [first, second]) expect(hashes(exercise)).toEqual(whole);
  });
});

describe("a breakpoint of a paced run", () => {
  it("does not wait for ever for an answer that is lost: that is an overrun", async () => {
    const path = await double({ ...cannot, isSilent: (tick) => tick === 10 });
    const exercise = build(nearPass(), ["adcs"]);
    const drivers = new Map<"adcs", Driver>();
    const runner = new Runner({ exercise, drivers, sync: "paced", rate: 10, onLoss: "hold", sinks: {} });
    const port = { kind: "serial", path } as const;
    const driver = new Driver({ unit: "adcs", target: "test", port: () => Promise.resolve(port), baud: undefined, sync: "paced", listener: runner.listener, keepsSteps: true }); // prettier-ignore
    drivers.set("adcs", driver);
    closing.push(driver);
    await driver.open(true);
    exercise.simulation.start();
    expect(await runner.run(after(simStart, seconds(1.05)))).toEqual({ reason: "reached" });
    const taken = await takeBreakpoint(runner, exercise, drivers);
    expect(driver.tally.overruns).toBeGreaterThan(0);
    expect(taken).toMatchObject({ reason: "taken", targets: expect.any(Map) });
    if (taken.reason === "taken") {
      const why = expect.stringMatching(/cannot give its state away, and tick \d+ was not answered/) as string;
      expect(taken.targets.get("adcs")?.state).toEqual({ how: "restart", why });
    }
    expect(await runner.run(after(simStart, seconds(1.5)))).toEqual({ reason: "reached" });
  });
});
