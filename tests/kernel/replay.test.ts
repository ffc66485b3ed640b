import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Exchange, type InputEntry, type Simulation, simTime } from "../../src/kernel/index.ts";
import { advanceAnswering, throughBytes } from "./support/drive.ts";
import { type ModelSpec, nameOf, newModel, outsideAnswer } from "./support/model.ts";

const until = simTime(1_000_000);
const spec: fc.Arbitrary<ModelSpec> = fc.record({ seed: fc.integer(), componentCount: fc.integer({ min: 1, max: 4 }) });

/** An operator: at `from` hands in an input, for now or for `ahead_us` later. */
interface Deed {
  readonly from: number;
  readonly ahead_us: number;
  readonly target: number;
}

const deeds: fc.Arbitrary<Deed[]> = fc
  .array(
    fc.record({
      from: fc.integer({ min: 0, max: until - 100_001 }),
      ahead_us: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 100_000 })),
      target: fc.nat(),
    }),
    { maxLength: 12 },
  )
  .map((list) => list.toSorted((a, b) => a.from - b.from));

type Input = Extract<InputEntry, { type: "event" }>;

interface Run {
  readonly hash: string;
  readonly log: readonly InputEntry[];
}

function original(model: ModelSpec, operator: readonly Deed[]): Run {
  const simulation = newModel(model, false);
  const log: InputEntry[] = [];
  simulation.start();
  for (const [index, { from, ahead_us, target }] of operator.entries()) {
    advanceAnswering(simulation, simTime(from), outsideAnswer);
    simulation.inject(nameOf(target % model.componentCount), "input", { index }, simTime(simulation.now + ahead_us));
    log.push(...simulation.takeInputs());
  }
  advanceAnswering(simulation, until, outsideAnswer);
  log.push(...simulation.takeInputs());
  return { hash: simulation.stateHash(), log };
}

const inputsOf = (log: readonly InputEntry[]): Input[] => log.filter((entry) => entry.type === "event");

function logged(log: readonly InputEntry[]): (exchange: Exchange) => unknown {
  const answers = new Map<string, unknown>();
  for (const entry of log) if (entry.type === "answer") answers.set(`${entry.port} ${entry.number}`, entry.answer);
  return ({ port, number }) => {
    if (!answers.has(`${port} ${number}`)) throw new Error(`the log has no answer ${number} of ${port}`);
    return answers.get(`${port} ${number}`);
  };
}

/** Replays a log; `lead_us` is how long before its moment an input is handed in, Infinity for all at the start. */
function replay(model: ModelSpec, { log }: Run, lead_us: number): Simulation {
  const simulation = newModel(model, false);
  const answer = logged(log);
  simulation.start();
  for (const { at, target, kind, payload } of inputsOf(log)) {
    const early = Math.max(0, Math.min(at - 1, at - lead_us));
    if (early > simulation.now) advanceAnswering(simulation, simTime(early), answer);
    expect(simulation.inject(target, kind, payload, at)).toBe(at);
  }
  advanceAnswering(simulation, until, answer);
  return simulation;
}

describe("the input log", () => {
  it("reproduces the run's state hash, whether inputs are handed in all at once or just before their moment", () => {
    fc.assert(
      fc.property(spec, deeds, (model, operator) => {
        const run = original(model, operator);
        expect(replay(model, run, Infinity).stateHash()).toBe(run.hash);
        const inOrder = inputsOf(run.log).every(({ at }, index, all) => at >= (all[index - 1]?.at ?? 0));
        if (inOrder) expect(replay(model, run, 1).stateHash()).toBe(run.hash);
      }),
      { numRuns: 60 },
    );
  });

  it("is the same when the replay itself is logged", () => {
    const model = { seed: 5, componentCount: 3 };
    const run = original(model, [
      { from: 1000, ahead_us: 0, target: 1 },
      { from: 400_000, ahead_us: 50_000, target: 2 },
    ]);
    const events = (log: readonly InputEntry[]): readonly InputEntry[] => inputsOf(log);
    expect(events(replay(model, run, Infinity).takeInputs())).toEqual(events(run.log));
  });

  it("goes on from a breakpoint that holds inputs which have not taken place", () => {
    const model = { seed: 6, componentCount: 3 };
    const run = original(model, [{ from: 10, ahead_us: 90_000, target: 0 }]);
    const before = newModel(model, false);
    before.start();
    advanceAnswering(before, simTime(10), outsideAnswer);
    before.inject(nameOf(0), "input", { index: 0 }, simTime(90_010));
    advanceAnswering(before, simTime(50_000), outsideAnswer);
    const after = newModel(model, false);
    after.restore(throughBytes(before.save()));
    advanceAnswering(after, until, outsideAnswer);
    expect(after.stateHash()).toBe(run.hash);
  });
});
