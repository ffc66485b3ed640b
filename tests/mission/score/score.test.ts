import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CheckResult, CheckVerdict } from "../../../src/mission/checks/spec.ts";
import { dimensions, type ObjectiveSpec } from "../../../src/mission/score/objective.ts";
import { type Score, scoreOf } from "../../../src/mission/score/score.ts";

const objective = (dimension: ObjectiveSpec["dimension"], weight = 1): ObjectiveSpec => ({
  check: { name: `${dimension} ${weight}`, word: "eventually", predicate: "true", severity: "major", weight },
  dimension,
});

const score = (
  specs: readonly ObjectiveSpec[],
  verdicts: readonly CheckVerdict[],
  prices: readonly number[] = [],
  isWhole = true,
): Score =>
  scoreOf({
    specs,
    results: specs.map(({ check }, i): CheckResult => ({ ...check, verdict: verdicts[i]!, why: "" })),
    evidence: specs.map(() => []),
    prices,
    passMark: 70,
    isWhole,
  });

const all = dimensions.map((dimension) => objective(dimension));

describe("a score", () => {
  it("gives the dimensions 20, 25, 30, 15 and 10 points", () => {
    const { objectives, total, verdict } = score(
      all,
      all.map(() => "pass"),
    );
    expect(objectives.map(({ worth }) => worth)).toEqual([20, 25, 30, 15, 10]);
    expect({ total, verdict }).toEqual({ total: 100, verdict: "pass" });
  });

  it("gives the share of a dimension in which nothing is asked to the others", () => {
    const specs = [objective("detection"), objective("action")];
    expect(score(specs, ["pass", "fail"])).toMatchObject({ total: 40, verdict: "fail" });
  });

  it("divides a dimension by weight", () => {
    const specs = [objective("action", 1), objective("action", 3)];
    expect(score(specs, ["fail", "pass"]).total).toBe(75);
  });

  it("takes the price of hints off, never below nothing", () => {
    expect(
      score(
        all,
        all.map(() => "pass"),
        [5, 10],
      ).total,
    ).toBe(85);
    expect(
      score(
        all,
        all.map(() => "fail"),
        [5, 10],
      ).total,
    ).toBe(0);
  });

  it("is nothing where a hard objective fails, whatever else was right", () => {
    const result = score([...all, objective("hard")], [...all.map(() => "pass" as const), "fail"]);
    expect(result).toMatchObject({ total: 0, verdict: "fail", failedHard: ["hard 1"] });
  });

  it("is open while an objective is, and decided when the exercise is over", () => {
    const verdicts = all.map((_, i) => (i === 0 ? "open" : "pass") as CheckVerdict);
    expect(score(all, verdicts, [], false).verdict).toBe("open");
    expect(score(all, verdicts, [], true)).toMatchObject({ verdict: "pass", total: 80 });
  });

  it("is from 0 to 100 whatever is asked and whatever came of it", () => {
    const spec = fc.tuple(fc.constantFrom(...dimensions, "hard" as const), fc.integer({ min: 0, max: 9 }));
    const verdict = fc.constantFrom<CheckVerdict>("pass", "fail", "open", "inconclusive");
    fc.assert(
      fc.property(
        fc.array(fc.tuple(spec, verdict), { maxLength: 12 }),
        fc.array(fc.nat(40), { maxLength: 4 }),
        (asked, prices) => {
          const specs = asked.map(([[dimension, weight]]) => objective(dimension, weight));
          const { total } = score(specs, asked.map(([, how]) => how), prices); // prettier-ignore
          expect(total).toBeGreaterThanOrEqual(0);
          expect(total).toBeLessThanOrEqual(100);
        },
      ),
    );
  });
});
