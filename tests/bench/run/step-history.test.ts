import { describe, expect, it } from "vitest";
import { pastSteps, StepHistory } from "../../../src/bench/run/step-history.ts";

const step = (tick: number, size = 3): Uint8Array => new Uint8Array(size).fill(tick);

describe("the history of a target's steps", () => {
  it("gives back what was answered, in its order, over many blocks", () => {
    const history = new StepHistory();
    const count = 5000;
    for (let tick = 0; tick < count; tick += 1) {
      history.sent(tick, step(tick, 400));
      history.answered(tick, tick * 7);
    }
    const saved = history.save();
    expect(saved.blocks.length).toBeGreaterThan(1);
    expect(saved.steps).toBe(count);
    const back = [...pastSteps(saved)];
    expect(back).toHaveLength(count);
    expect(back[4321]).toMatchObject({ tick: 4321, answer: 4321 * 7 });
    expect(Uint8Array.from(back[4321]!.step)).toEqual(step(4321, 400));
  });

  it("is in doubt from a step on whose answer did not come before the next, until the target begins anew", () => {
    const history = new StepHistory();
    history.sent(1, step(1));
    expect(history.doubt).toMatch(/tick 1 was not answered/);
    history.answered(1, 0);
    expect(history.doubt).toBeUndefined();
    history.sent(2, step(2));
    history.sent(3, step(3));
    history.answered(3, 0);
    expect(history.doubt).toMatch(/tick 2 was not answered, and whether the target ran it is not known/);
    history.restart();
    expect(history.doubt).toBeUndefined();
    expect(history.save()).toEqual({ blocks: [], steps: 0 });
  });

  it("takes an answer that is not awaited for none", () => {
    const history = new StepHistory();
    history.answered(5, 1);
    history.sent(6, step(6));
    history.answered(5, 1);
    history.answered(6, 1);
    history.answered(6, 1);
    expect([...pastSteps(history.save())].map(({ tick }) => tick)).toEqual([6]);
  });
});
