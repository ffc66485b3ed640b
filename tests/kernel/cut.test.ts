import { spawnSync } from "node:child_process";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { encode, type Simulation, type SimTime, simTime } from "../../src/kernel/index.ts";
import { advanceAnswering, throughBytes } from "./support/drive.ts";
import { type ModelSpec, newModel, outsideAnswer } from "./support/model.ts";

const until = simTime(1_500_000);

const spec: fc.Arbitrary<ModelSpec> = fc.record({ seed: fc.integer(), componentCount: fc.integer({ min: 1, max: 5 }) });
const cuts = fc
  .array(fc.integer({ min: 0, max: until }), { minLength: 1, maxLength: 5 })
  .map((moments) => moments.toSorted((a, b) => a - b).map(simTime));

function started(model: ModelSpec, withResponders = true): Simulation {
  const simulation = newModel(model, withResponders);
  simulation.start();
  return simulation;
}

function continued(model: ModelSpec, from: Simulation, withResponders = true): Simulation {
  const simulation = newModel(model, withResponders);
  simulation.restore(throughBytes(from.save()));
  return simulation;
}

describe("the cut test", () => {
  it("gives the same state hash with and without snapshots, for random models and random cuts", () => {
    fc.assert(
      fc.property(spec, cuts, (model, moments) => {
        const straight = started(model);
        straight.advance(until);
        let cut = started(model);
        for (const moment of moments) {
          cut.advance(moment);
          cut = continued(model, cut);
        }
        cut.advance(until);
        expect(cut.stateHash()).toBe(straight.stateHash());
        expect(encode(cut.save())).toEqual(encode(straight.save()));
      }),
      { numRuns: 60 },
    );
  });

  it("holds with targets outside, cut while exchanges are open", () => {
    fc.assert(
      fc.property(spec, cuts, (model, moments) => {
        const straight = started(model, false);
        advanceAnswering(straight, until, outsideAnswer);
        let cut = started(model, false);
        for (const moment of moments) {
          advanceAnswering(cut, moment, outsideAnswer);
          // Whatever is open is offered again after the restore.
          cut = continued(model, cut, false);
        }
        advanceAnswering(cut, until, outsideAnswer);
        expect(cut.stateHash()).toBe(straight.stateHash());
      }),
      { numRuns: 40 },
    );
  });

  it("gives the same state hash however many steps the shell advances in", () => {
    fc.assert(
      fc.property(spec, cuts, (model, moments) => {
        const straight = started(model);
        straight.advance(until);
        const stepped = started(model);
        for (const moment of [...moments, until]) stepped.advance(moment);
        expect(stepped.stateHash()).toBe(straight.stateHash());
      }),
      { numRuns: 40 },
    );
  });

  it("gives other hashes for other seeds", () => {
    const hashes = new Set<string>();
    for (let seed = 0; seed < 20; seed++) {
      const simulation = started({ seed, componentCount: 2 });
      simulation.advance(simTime(200_000));
      hashes.add(simulation.stateHash());
    }
    expect(hashes.size).toBe(20);
  });
});

describe("a snapshot in another process", () => {
  const program = join(import.meta.dirname, "support/continue.ts");

  it.each([1, 2, 3])("has the same future (model %i)", (seed) => {
    const model: ModelSpec = { seed, componentCount: 4 };
    const cutAt: SimTime = simTime(123_456 * seed);
    const simulation = started(model);
    simulation.advance(cutAt);
    const input = encode(simulation.save());
    simulation.advance(until);
    const words = [program, String(seed), String(model.componentCount), String(until)];
    const { stdout, stderr, status } = spawnSync(process.execPath, words, { input, encoding: "utf8", timeout: 20_000 });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toBe(simulation.stateHash());
  });
});
