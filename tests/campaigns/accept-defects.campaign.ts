/** The acceptance of a protocol: right targets pass, and each mistake is told where it is, in words. */

import { beforeAll, describe, expect, it } from "vitest";
import { accept, type Acceptance, steps } from "../../src/bench/acceptance/accept.ts";
import { mistakes, oneRequestCounter } from "../bench/acceptance/support/defects.ts";
import { WrongTarget, type Defect } from "../bench/acceptance/support/wrong-target.ts";

const timeout_ms = 60_000;

async function judged(defect: Defect, only?: number): Promise<Acceptance> {
  const target = new WrongTarget(defect);
  try {
    return await accept(target.port, { unit: "adcs", only });
  } finally {
    target.port.close();
  }
}

/** All at once, since a conversation is mostly waiting. */
let right: Acceptance;
const wrong = new Map<string, Acceptance>();

beforeAll(async () => {
  const all = mistakes.map(async ({ name, defect }) => wrong.set(name, await judged(defect)));
  [right] = await Promise.all([judged({}), ...all]);
}, timeout_ms);

describe("the acceptance", () => {
  it("passes a target that is right, in twelve steps", () => {
    expect(right.steps.filter(({ state }) => state !== "passed")).toEqual([]);
    expect(right).toMatchObject({ hasPassed: true, unit: "adcs", steps: { length: 12 } });
  });

  it("passes one that cannot give its state, and says so", async () => {
    const { hasPassed, steps: results } = await judged({ identity: { canSnapshot: false } }, 12);
    expect([hasPassed, results.at(-1)?.state]).toEqual([true, "not-asked"]);
    expect(results.at(-1)?.notes.join()).toContain("can_snapshot is false");
  });

  it("passes one that has a single counter for its requests, as a bench has", async () => {
    expect((await judged({ takes: oneRequestCounter() }, 12)).hasPassed).toBe(true);
  });

  it("says that there is no hash where there is none", async () => {
    const { steps: results } = await judged({ identity: { contractHash: new Uint8Array(0) } }, 4);
    expect(results.at(-1)?.notes.at(-1)).toMatch(/contract \d+\.\d+ without a hash$/);
  });

  it("takes one step by itself, with what it needs before", async () => {
    const { steps: results } = await judged({}, 11);
    expect(results.map(({ number }) => number)).toEqual([1, 4, 11]);
  });

  it.each(mistakes)("tells at step $step: $name", ({ name, step, says }) => {
    const { hasPassed, steps: results } = wrong.get(name)!;
    expect(hasPassed).toBe(false);
    const told = results.find(({ state }) => state === "wrong");
    expect([told?.number, told?.finding?.likely]).toEqual([step, expect.stringMatching(says)]);
    expect(results.filter(({ number }) => number > step).every(({ state }) => state === "skipped")).toBe(true);
  });

  it("has a mistake for every step", () => {
    expect([...new Set(mistakes.map(({ step }) => step))]).toEqual(steps.map((_, index) => index + 1));
  });
});
