/** A target that answers too late allows no verdict: neither where its checks would pass nor where one would fail. */

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Manners, serialDouble } from "../bench/run/support/double.ts";
import { document, falak, inDirectory, overrunsOf, type RunDocument } from "../cli/support.ts";
import { scenarioText } from "./support/scenario-text.ts";

/** An answer of adcs is due 80 ms after its Step. */
const slow_ms = 120;

const checks = {
  pass: "  - { name: time goes by, eventually: truth.body_rate_degps > 0.0, within: 2 s }",
  fail: "  - { name: stands still, never: truth.body_rate_degps > 0.0, severity: critical }",
} as const;

interface Outcome {
  readonly code: number | null;
  readonly verdict: string;
  readonly overruns: number;
}

/** Six paced seconds with this target and a check of which the verdict is known. */
async function fly(manners: Manners, check: keyof typeof checks): Promise<Outcome> {
  return inDirectory(async (directory) => {
    const scenario = join(directory, "scenario.yaml");
    writeFileSync(scenario, scenarioText({ duration: "6s", checks: checks[check] }));
    const { double, path } = await serialDouble("adcs", manners);
    try {
      const target = ["--target", `adcs=serial:${path}`];
      const ended = await falak(["run", scenario, "--sync", "paced", "--rate", "1", ...target, "--json"]);
      const result = document(ended) as RunDocument;
      expect(result.ended, ended.stderr).toBe("reached");
      return { code: ended.code, verdict: result.verdict, overruns: overrunsOf(result) };
    } finally {
      double.close();
    }
  });
}

describe.each(["pass", "fail"] as const)("with a check that would %s, a paced run", (check) => {
  it("is inconclusive with a target that is always too slow", async () => {
    const { code, verdict, overruns } = await fly({ delay_ms: () => slow_ms }, check);
    expect({ code, verdict }).toEqual({ code: 4, verdict: "inconclusive" });
    // Every exchange: its answer was late, or its Step found the one before still awaited.
    expect(overruns).toBe(60);
  });

  it("is inconclusive with one that is too slow a single time", async () => {
    const { code, verdict, overruns } = await fly({ delay_ms: (tick) => (tick === 30 ? slow_ms : 0) }, check);
    expect({ code, verdict }).toEqual({ code: 4, verdict: "inconclusive" });
    expect(overruns).toBeGreaterThan(0);
  });

  it("has its verdict with one that is fast enough", async () => {
    const { code, verdict, overruns } = await fly({}, check);
    // On a machine that makes it late there is none, whatever the check says.
    if (overruns > 0) expect({ code, verdict }).toEqual({ code: 4, verdict: "inconclusive" });
    else expect({ code, verdict }).toEqual({ code: check === "pass" ? 0 : 1, verdict: check });
  });
});
