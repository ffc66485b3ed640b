import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decode, encode } from "../../../src/kernel/codec.ts";
import { createChecks } from "../../../src/mission/checks/checks.ts";
import type { CheckSpec, CheckState } from "../../../src/mission/checks/spec.ts";
import { at_s, run, runState, s, spec, viewOf } from "./support.ts";

const at = (n: number): NonNullable<CheckSpec["from"]> => ({ kind: "at", at: s(n) });
const when = (text: string): NonNullable<CheckSpec["from"]> => ({ kind: "when", when: text });

/** word, its window, outcomes from second 0 on, verdict, second that decided it. */
type Row = readonly [what: string, check: CheckSpec, outcomes: string, verdict: string, at_s?: number];

const table: readonly Row[] = [
  ["eventually: true at last", spec("eventually", { within: s(5) }), "0001", "pass", 3],
  ["eventually: true on the deadline", spec("eventually", { within: s(3) }), "0001", "pass", 3],
  ["eventually: true a second too late", spec("eventually", { within: s(2) }), "0001", "fail", 2],
  ["eventually: the end comes before the deadline", spec("eventually", { within: s(9) }), "0000", "open"],
  ["eventually: the end is the deadline", spec("eventually", { within: s(3) }), "0000", "fail", 3],
  ["eventually: true before the window", spec("eventually", { from: at(2), within: s(2) }), "11000", "fail", 4],
  ["eventually: no deadline, not once", spec("eventually"), "0000", "fail", 3],
  ["eventually: until a condition that came", spec("eventually", { until: when("t_s >= 2.0") }), "0011", "fail", 2],
  ["eventually: until a condition that did not come", spec("eventually", { until: when("t_s > 9.0") }), "0000", "open"],
  ["eventually: an error before it is true", spec("eventually", { within: s(5) }), "0e01", "pass", 3],
  ["eventually: an error and never true", spec("eventually", { within: s(3) }), "0e00", "inconclusive", 1],
  ["eventually: no telemetry before it is true", spec("eventually", { within: s(5) }), "ww01", "pass", 3],
  ["eventually: no telemetry at all", spec("eventually", { within: s(2) }), "wwww", "inconclusive"],
  ["always: true throughout", spec("always"), "1111", "pass"],
  ["always: false once", spec("always"), "1101", "fail", 2],
  ["always: false before the window", spec("always", { from: at(2) }), "0011", "pass"],
  ["always: false after the window", spec("always", { until: at(2) }), "1110", "pass"],
  ["always: false on the window's last instant", spec("always", { until: at(3) }), "1110", "fail", 3],
  ["always: the end comes before until", spec("always", { until: at(9) }), "1111", "open"],
  [
    "always: until a condition, which ends the window before it is looked at",
    spec("always", { until: when("t_s >= 2.0") }),
    "1100",
    "pass",
  ],
  ["always: until a condition that did not come", spec("always", { until: when("t_s > 9.0") }), "1111", "pass"],
  ["always: from a condition", spec("always", { from: when("adcs.flag") }), "0011", "pass"],
  ["always: false after the condition", spec("always", { from: when("adcs.flag") }), "0010", "fail", 3],
  ["always: the window never opens", spec("always", { from: when("t_s > 9.0") }), "0000", "open"],
  ["always: an error is not false", spec("always"), "11e1", "inconclusive", 2],
  ["always: false after an error", spec("always"), "1e01", "fail", 2],
  ["always: telemetry begins later", spec("always"), "ww11", "pass"],
  ["always: an error in the window's edge", spec("always", { until: when("adcs.nothing") }), "1111", "inconclusive", 0],
  [
    "always: an error in the window's opening",
    spec("always", { from: when("adcs.nothing") }),
    "1111",
    "inconclusive",
    0,
  ],
  ["never: false throughout", spec("never"), "0000", "pass"],
  ["never: true once", spec("never"), "0010", "fail", 2],
  ["never: true after the window", spec("never", { until: at(1) }), "0011", "pass"],
  ["never: an error is not false", spec("never"), "0e00", "inconclusive", 1],
  ["holds: long enough", spec("holds", { lasting: s(2) }), "00111", "pass", 4],
  ["holds: interrupted", spec("holds", { lasting: s(2) }), "11011", "fail", 4],
  ["holds: a gap in telemetry interrupts", spec("holds", { lasting: s(2) }), "11w11", "fail", 4],
  ["holds: an error interrupts and leaves it open", spec("holds", { lasting: s(2) }), "11e11", "inconclusive", 2],
  ["holds: begun before the window", spec("holds", { lasting: s(2), from: at(1) }), "111", "fail", 2],
  ["holds: done on the deadline", spec("holds", { lasting: s(2), within: s(3) }), "0111", "pass", 3],
  ["holds: a second too late", spec("holds", { lasting: s(2), within: s(3) }), "00111", "fail", 3],
  ["holds: the end comes before the deadline", spec("holds", { lasting: s(2), within: s(9) }), "0011", "open"],
  ["holds: for no time is eventually", spec("holds", { lasting: s(0) }), "001", "pass", 2],
];

describe("a temporal word", () => {
  for (const [what, check, outcomes, verdict, decided_s] of table) {
    it(what, () => {
      const result = run(check, outcomes);
      expect(result.verdict).toBe(verdict);
      expect(result.at).toBe(decided_s === undefined ? undefined : at_s(decided_s));
      expect(result.why.length).toBeGreaterThan(5);
    });
  }

  it("tells the error and how often it came", () => {
    expect(run(spec("always"), "1ee1").why).toBe("could not be evaluated at 2 instants: field not found: flag");
  });

  it("gives name, requirement, severity and weight back", () => {
    const check = spec("always", { name: "n", requirement: "R-1", severity: "critical", weight: 3 });
    expect(run(check, "1")).toMatchObject({ name: "n", requirement: "R-1", severity: "critical", weight: 3 });
  });
});

function restored(state: CheckState): CheckState {
  const decoded = decode(encode(state));
  if (!decoded.ok) throw new Error("the state does not survive the codec");
  return decoded.value as CheckState;
}

const outcomes = fc.string({ unit: fc.constantFrom("0", "1", "1", "w", "e"), minLength: 1, maxLength: 12 });
const edge = fc.oneof(fc.integer({ min: 0, max: 12 }).map(at), fc.constant(when("t_s >= 4.0")));
const anyCheck: fc.Arbitrary<CheckSpec> = fc
  .record({
    word: fc.constantFrom("eventually", "always", "never", "holds"),
    from: fc.option(edge, { nil: undefined }),
    until: fc.option(edge, { nil: undefined }),
    within: fc.option(fc.integer({ min: 0, max: 12 }).map(s), { nil: undefined }),
    lasting: fc.integer({ min: 0, max: 4 }).map(s),
  })
  .map(({ word, from, until, within, lasting }) =>
    spec(word, {
      ...(from === undefined ? {} : { from }),
      ...(until === undefined ? {} : { until }),
      ...(within === undefined ? {} : { within }),
      lasting,
    }),
  );

describe("any check", () => {
  it("agrees with its mirror: never p is always not p", () => {
    fc.assert(
      fc.property(anyCheck, outcomes, (check, seen) => {
        const never = run({ ...check, word: "never" }, seen);
        const always = run({ ...check, word: "always", predicate: "!adcs.flag" }, seen);
        expect(never.verdict).toBe(always.verdict);
        expect(never.at).toBe(always.at);
      }),
    );
  });

  it("keeps a pass or a fail of eventually, never and always, whatever comes later", () => {
    fc.assert(
      fc.property(anyCheck, outcomes, outcomes, (check, seen, more) => {
        const { phase } = runState(check, seen).checks[0]!;
        if (phase === "passed" || phase === "failed") {
          expect(runState(check, seen + more)).toEqual(runState(check, seen));
        }
      }),
    );
  });

  it("goes on after a snapshot as if there had been none", () => {
    fc.assert(
      fc.property(anyCheck, outcomes, fc.nat(), (check, seen, cut) => {
        const checks = createChecks([check]);
        let state = checks.initial();
        [...seen].forEach((outcome, t) => {
          if (t === cut % seen.length) state = restored(state);
          checks.evaluate(state, viewOf(outcome, t), at_s(t));
        });
        expect(state).toEqual(runState(check, seen));
      }),
    );
  });

  it("answers for the moment it is asked about and changes nothing", () => {
    const check = spec("eventually", { within: s(5) });
    const checks = createChecks([check]);
    const state = checks.initial();
    checks.evaluate(state, viewOf("0", 0), at_s(0));
    const before = encode(state);
    expect(checks.results(state, at_s(1))[0]?.verdict).toBe("open");
    expect(checks.results(state, at_s(6))[0]?.verdict).toBe("fail");
    expect(encode(state)).toEqual(before);
  });
});
