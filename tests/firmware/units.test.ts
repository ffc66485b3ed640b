/** The units in C against those in TypeScript, open loop: equal Steps, equal answers. */

import { beforeAll, describe, expect, it } from "vitest";
import { minutes } from "../../src/kernel/index.ts";
import { flyBoards } from "../mission/exercise/boards.ts";
import { bundled, nearPass } from "../mission/exercise/support.ts";
import { make, stubNames } from "./support/build.ts";
import { answersOfC, answersOfTypeScript, firstDifference } from "./support/open-loop.ts";
import { randomSteps } from "./support/steps.ts";

beforeAll(() => void make("steps"), 300_000);

describe("a unit in C answers as the one in TypeScript", () => {
  const detumbling = flyBoards(bundled("first-contact"), minutes(10), "at once").requests;
  const pass = flyBoards(nearPass("quiet-orbit"), minutes(6), "at once").requests;

  it.each(stubNames)("to the Steps of a detumbling and of a pass: %s", (unit) => {
    for (const requests of [detumbling, pass]) {
      const steps = requests.filter((request) => request.unit === unit).map(({ hex }) => hex);
      expect(steps.length).toBeGreaterThan(300);
      expect(firstDifference(answersOfTypeScript(unit, steps), answersOfC(unit, steps))).toBeUndefined();
    }
  });

  it.each(stubNames)("to Steps that no spacecraft would send: %s", (unit) => {
    for (let seed = 1; seed <= 5; seed += 1) {
      const steps = randomSteps(unit, 4000, seed);
      const where = firstDifference(answersOfTypeScript(unit, steps), answersOfC(unit, steps));
      expect(where, `seed ${seed}`).toBeUndefined();
    }
  });

  it.each(["adcs", "power"] as const)("to Steps that load parameters of another spacecraft: %s", (unit) => {
    const steps = randomSteps(unit, 4000, 21, true);
    expect(firstDifference(answersOfTypeScript(unit, steps), answersOfC(unit, steps))).toBeUndefined();
  });

  it.each(stubNames)("also when its state goes through its bytes on the way: %s", (unit) => {
    const steps = randomSteps(unit, 2000, 9);
    expect(firstDifference(answersOfTypeScript(unit, steps), answersOfC(unit, steps, 7))).toBeUndefined();
  });
});
