import { describe, expect, it } from "vitest";
import { FreeRun } from "../../../src/bench/target/free-run.ts";
import { adcs } from "../../../src/messages/index.ts";
import { type StepMessage, unitByName } from "../../../src/onboard/unit.ts";

const unit = unitByName("adcs");

/** What the unit is asked, noted. */
function spied(): {
  readonly run: FreeRun;
  readonly asked: { tick: number; simTimeUs: number; inputs: object | null }[];
} {
  const asked: { tick: number; simTimeUs: number; inputs: object | null }[] = [];
  const step = (state: object, { tick, simTimeUs, inputs, ...rest }: StepMessage, done: never): void => {
    asked.push({ tick, simTimeUs, inputs });
    unit.step(state, { tick, simTimeUs, inputs, ...rest }, done);
  };
  return { run: new FreeRun({ ...unit, step }, 1_000), asked };
}

describe("a unit that runs by itself", () => {
  it("runs once a period, on its own clock and on the inputs that it had last", () => {
    const { run, asked } = spied();
    const state = unit.initial();
    const inputs = adcs.v1.Inputs.create();
    run.remember(inputs);
    expect(run.run(state, 100_999, 100_999)).toBeUndefined();
    expect(run.run(state, 101_050, 101_050.7)?.tick).toBe(0);
    expect(run.run(state, 101_050, 101_050.7)).toBeUndefined();
    expect(run.due_us).toBe(201_000);
    expect(run.run(state, 201_000, 201_000)?.tick).toBe(1);
    expect(asked).toEqual([
      { tick: 0, simTimeUs: 101_050, inputs },
      { tick: 1, simTimeUs: 201_000, inputs },
    ]);
  });

  it("makes up for a few periods, skips more of them, counts them, and keeps its rhythm", () => {
    const { run, asked } = spied();
    const state = unit.initial();
    const drain = (at_us: number): void => {
      while (run.run(state, at_us, at_us) !== undefined);
    };
    drain(350_000);
    expect(asked.map(({ tick }) => tick)).toEqual([0, 1, 2]);
    drain(5_050_000);
    expect(asked.map(({ tick }) => tick)).toEqual([0, 1, 2, 49]);
    expect(run.skipped).toBe(46);
    expect(run.due_us).toBe(5_101_000);
  });

  it("begins anew without inputs", () => {
    const { run, asked } = spied();
    run.remember(adcs.v1.Inputs.create());
    run.run(unit.initial(), 101_000, 101_000);
    run.restart(150_000);
    run.run(unit.initial(), 250_000, 250_000);
    expect(asked.at(-1)).toEqual({ tick: 0, simTimeUs: 250_000, inputs: null });
  });
});
