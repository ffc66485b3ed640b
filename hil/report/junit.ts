/** JUnit XML: inconclusive tests are errors, as a broken bench is; the evidence's figures are properties. */

import type { Evidence } from "../fixture/evidence.ts";
import { escaped } from "./escape.ts";
import type { Outcome } from "./outcome.ts";

export function junit(outcomes: readonly Outcome[]): string {
  const count = (verdict: Outcome["verdict"]): number => outcomes.filter((each) => each.verdict === verdict).length;
  const total_s = outcomes.reduce((sum, { duration_ms }) => sum + duration_ms, 0) / 1000;
  const totals = `tests="${outcomes.length}" failures="${count("fail")}" errors="${count("inconclusive")}" skipped="${count("skipped")}" time="${total_s.toFixed(3)}"`;
  const suite = [`<testsuite name="hil" ${totals}>`, ...outcomes.map(testcase), "</testsuite>"].join("\n");
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n${suite}\n</testsuites>\n`;
}

function testcase({ name, file, verdict, why, duration_ms, requirements, evidence }: Outcome): string {
  const open = `<testcase classname="${escaped(file)}" name="${escaped(name)}" time="${(duration_ms / 1000).toFixed(3)}">`;
  const figures = [
    ["verdict", verdict],
    ...requirements.map((id) => ["requirement", id]),
    ...evidence.flatMap(properties),
  ];
  const lines = figures.map(([key = "", value = ""]) => `<property name="${escaped(key)}" value="${escaped(value)}"/>`);
  return [open, "<properties>", ...lines, "</properties>", ...result(verdict, why), "</testcase>"].join("\n");
}

function result(verdict: Outcome["verdict"], why: string): string[] {
  const [first = ""] = why.split("\n");
  const message = `message="${escaped(first)}"`;
  switch (verdict) {
    case "pass":
      return [];
    case "fail":
      return [`<failure ${message}>${escaped(why)}</failure>`];
    case "inconclusive":
      return [`<error type="inconclusive" ${message}>${escaped(why)}</error>`];
    case "skipped":
      return [`<skipped ${message}/>`];
  }
}

function properties({
  scenario,
  sync,
  seed,
  dictionary,
  stateHash,
  telemetryHash,
  recording,
  links,
}: Evidence): string[][] {
  return [
    ["scenario", scenario],
    ["sync", sync],
    ["seed", String(seed)],
    ["dictionary", dictionary],
    ["state_hash", stateHash],
    ["telemetry_hash", telemetryHash],
    ["recording", recording],
    ...Object.entries(links).flatMap(([unit, link]) => [
      [`${unit}.target`, link.target],
      [`${unit}.uid`, link.uid],
      [`${unit}.firmware`, link.firmware],
      [`${unit}.round_trip_p50_us`, String(link.round_trip_p50_us)],
      [`${unit}.round_trip_p99_us`, String(link.round_trip_p99_us)],
      [`${unit}.jitter_p99_us`, String(link.timing.jitter.p99_us)],
      [`${unit}.overruns`, String(link.overruns)],
      [`${unit}.losses`, String(link.losses)],
    ]),
  ];
}
