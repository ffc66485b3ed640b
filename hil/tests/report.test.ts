import { describe, expect, it } from "vitest";
import type { Evidence } from "../fixture/evidence.ts";
import { html } from "../report/html.ts";
import { junit } from "../report/junit.ts";
import { judge, type Outcome, requirementsIn, traceability } from "../report/outcome.ts";
import { histogramPlot, seriesPlot } from "../report/plots.ts";

const evidence: Evidence = {
  scenario: "quiet <orbit>",
  seed: 1,
  sync: "lockstep",
  targets: { adcs: "process" },
  simulated_s: 10,
  wall_s: 1,
  verdict: "pass",
  inconclusive: null,
  stateHash: "aa",
  telemetryHash: "bb",
  dictionary: "cc",
  checks: [],
  links: {},
  roundTrips: { adcs: [[512, 3]] },
  jitter: { adcs: [[64, 2]] },
  lateness_us: null,
  recording: "r.mcap",
  series: [{ name: "adcs.mode", unit: "1", at_s: [0, 1, 2], values: [2, 2, 3] }],
  marks: [{ at_s: 1, text: "a < b" }],
};

const outcome = (name: string, verdict: Outcome["verdict"], why = ""): Outcome => ({
  name,
  file: "hil/suite/x.test.ts",
  verdict,
  why,
  duration_ms: 12,
  requirements: requirementsIn(name),
  evidence: [evidence],
});

const outcomes = [
  outcome("HIL-001 says who it is", "pass"),
  outcome("HIL-001 HIL-002 keeps its deadlines", "inconclusive", "adcs: 3 overruns"),
  outcome("HIL-003 & more", "fail", 'expected "<1>"'),
  outcome("HIL-004 later", "skipped", "not configured"),
];

describe("a verdict", () => {
  it("is inconclusive where the bench broke or missed deadlines, whatever the test says", () => {
    expect(judge("passed", undefined, "", "", "")).toEqual(["pass", ""]);
    expect(judge("passed", undefined, "adcs: 3 overruns", "", "")).toEqual(["inconclusive", "adcs: 3 overruns"]);
    expect(judge("failed", undefined, "adcs: 3 overruns", "2 is not 3", "")[0]).toBe("inconclusive");
    expect(judge("failed", "port is busy", "", "port is busy", "")).toEqual(["inconclusive", "port is busy"]);
    expect(judge("failed", undefined, "", "2 is not 3", "")).toEqual(["fail", "2 is not 3"]);
    expect(judge("skipped", undefined, "", "", "no board")).toEqual(["skipped", "no board"]);
  });

  it("of a requirement is the worst of its tests", () => {
    expect(traceability(outcomes).map(({ id, verdict }) => [id, verdict])).toEqual([
      ["HIL-001", "inconclusive"],
      ["HIL-002", "inconclusive"],
      ["HIL-003", "fail"],
      ["HIL-004", "skipped"],
    ]);
  });
});

describe("a report", () => {
  it("in JUnit counts, escapes and carries the evidence", () => {
    const xml = junit(outcomes);
    expect(xml).toContain('tests="4" failures="1" errors="1" skipped="1"');
    expect(xml).toContain('<failure message="expected &quot;&lt;1&gt;&quot;">');
    expect(xml).toContain('<property name="dictionary" value="cc"/>');
    expect(xml).toContain('<property name="requirement" value="HIL-002"/>');
  });

  it("in HTML is one file without scripts or other files, everything escaped", () => {
    const page = html(outcomes, { target: "process", written: "2026-01-01" });
    expect(page).not.toMatch(/<script|<link|src=|href=|url\(/);
    expect(page).toContain("quiet &lt;orbit&gt;");
    expect(page).toMatch(/<td>HIL-002<\/td><td>.*inconclusive.*HIL-001 HIL-002 keeps its deadlines/);
    expect(page).toContain("1 pass, 1 fail, 1 inconclusive, 1 skipped");
  });

  it("plots within its frame", () => {
    const plot = seriesPlot(evidence.series[0]!, evidence.marks) + histogramPlot("round trips", [[512, 3], [1024, 9]]); // prettier-ignore
    expect(plot).not.toMatch(/NaN|Infinity/);
    expect(plot).toContain("a &lt; b at 1 s");
    expect(seriesPlot({ name: "x", unit: "", at_s: [], values: [] }, [])).toBe("");
  });
});
