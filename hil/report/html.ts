/** One self-contained page: no script, no other file. */

import type { LinkReport } from "../../src/bench/run/ledger.ts";
import type { Evidence } from "../fixture/evidence.ts";
import { escaped } from "./escape.ts";
import { type Outcome, traceability, type Verdict } from "./outcome.ts";
import { histogramPlot, seriesPlot } from "./plots.ts";

const style = `
:root { color-scheme: light dark; --line: light-dark(#ccc, #444); --ink: light-dark(#1d5fa8, #7db8f0); }
body { font: 15px/1.45 system-ui, sans-serif; max-width: 70rem; margin: 2rem auto; padding: 0 1rem; }
table { border-collapse: collapse; margin: .5rem 0 1rem; font-size: 14px; display: block; overflow-x: auto; }
th, td { border: 1px solid var(--line); padding: .2rem .6rem; text-align: left; vertical-align: top; }
td.number { text-align: right; font-variant-numeric: tabular-nums; }
code, pre { font: 13px ui-monospace, monospace; overflow-wrap: anywhere; white-space: pre-wrap; }
svg { width: 100%; max-width: 640px; display: block; margin: .5rem 0; }
svg text { font: 11px system-ui, sans-serif; fill: currentColor; }
svg polyline { fill: none; stroke: var(--ink); stroke-width: 1.5; }
svg rect { fill: var(--ink); } svg .axis { fill: none; stroke: var(--line); }
svg .mark { stroke: #c33; stroke-dasharray: 3 3; }
summary { cursor: pointer; padding: .2rem 0; } details { border-bottom: 1px solid var(--line); }
.pass { color: light-dark(#17692b, #6cc77f); } .fail { color: light-dark(#b3221f, #ff8a85); }
.inconclusive { color: light-dark(#8a5a00, #e8b14f); } .skipped { color: light-dark(#666, #999); }
b.verdict { display: inline-block; min-width: 7.5rem; }`;

export interface ReportFacts {
  readonly target: string;
  readonly written: string;
}

export function html(outcomes: readonly Outcome[], { target, written }: ReportFacts): string {
  const title = `Bench report: HIL_TARGET=${escaped(target)}`;
  return [
    `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">`,
    `<title>${title}</title><style>${style}</style>`,
    `<h1>${title}</h1><p>${summary(outcomes)}. Written ${escaped(written)}.</p>`,
    `<h2>Requirements</h2>${requirements(outcomes)}`,
    `<h2>Tests</h2>${outcomes.map(section).join("\n")}`,
    "</html>\n",
  ].join("\n");
}

export function summary(outcomes: readonly Outcome[]): string {
  const verdicts: readonly Verdict[] = ["pass", "fail", "inconclusive", "skipped"];
  const counted = verdicts.map(
    (verdict) => [verdict, outcomes.filter((each) => each.verdict === verdict).length] as const,
  );
  return counted.flatMap(([verdict, count]) => (count === 0 ? [] : [`${count} ${verdict}`])).join(", ") || "no tests";
}

const badge = (verdict: Verdict): string => `<b class="verdict ${verdict}">${verdict}</b>`;

function requirements(outcomes: readonly Outcome[]): string {
  const rows = traceability(outcomes).map(({ id, verdict, tests }) => [
    escaped(id),
    badge(verdict),
    tests.map((test) => `${escaped(test.name)} (${test.verdict})`).join("<br>"),
  ]);
  return table(["requirement", "verdict", "tests"], rows);
}

function section({ name, file, verdict, why, duration_ms, evidence }: Outcome): string {
  const open = verdict === "fail" || verdict === "inconclusive" ? " open" : "";
  return [
    `<details${open}><summary>${badge(verdict)} ${escaped(name)} <small>${(duration_ms / 1000).toFixed(1)} s, ${escaped(file)}</small></summary>`,
    why === "" ? "" : `<pre>${escaped(why)}</pre>`,
    ...evidence.map(run),
    "</details>",
  ].join("\n");
}

function run(evidence: Evidence): string {
  const { checks, links, series, marks, roundTrips, jitter } = evidence;
  const judged = checks.map((check) => [
    escaped(check.requirement ?? ""),
    escaped(check.name),
    escaped(check.verdict),
    escaped(check.why),
  ]);
  return [
    table(["run", ""], facts(evidence)),
    Object.keys(links).length === 0 ? "" : ledger(links),
    ...Object.entries(roundTrips).map(([unit, bins]) => histogramPlot(`${unit}: round trips`, bins)),
    ...Object.entries(jitter).map(([unit, bins]) => histogramPlot(`${unit}: jitter, a round trip against the one before`, bins)), // prettier-ignore
    ...series.map((each) => seriesPlot(each, marks)),
    judged.length === 0 ? "" : table(["requirement", "check of the scenario", "verdict", "why"], judged),
  ].join("\n");
}

function facts({ lateness_us, ...evidence }: Evidence): string[][] {
  const targets = Object.entries(evidence.targets).map(([unit, target]) => `${unit}=${target}`).join(" "); // prettier-ignore
  const late = lateness_us === null ? [] : [["bench lateness", `p50 ${lateness_us.p50.toFixed(0)} us, p99 ${lateness_us.p99.toFixed(0)} us, largest ${lateness_us.max.toFixed(0)} us`]]; // prettier-ignore
  const rows = [
    ["scenario", `${evidence.scenario}, seed ${evidence.seed}, ${evidence.sync}`],
    [
      "verdict of the run",
      evidence.inconclusive === null ? evidence.verdict : `inconclusive: ${evidence.inconclusive}`,
    ],
    ["simulated", `${evidence.simulated_s} s in ${evidence.wall_s} s`],
    ["targets", targets],
    ...late,
    ["state hash", evidence.stateHash],
    ["telemetry hash", evidence.telemetryHash],
    ["dictionary", evidence.dictionary],
    ["recording", evidence.recording],
  ];
  return rows.map(([key = "", value = ""]) => [escaped(key), `<code>${escaped(value)}</code>`]);
}

const spread = ({ p50_us, p99_us, max_us }: LinkReport["timing"]["jitter"]): string =>
  `${p50_us}, ${p99_us}, ${max_us} us`;

const ledgerRows: readonly (readonly [string, (link: LinkReport) => string | number])[] = [
  ["target", (link) => link.target],
  ["port", (link) => link.port],
  ["board uid", (link) => link.uid],
  ["firmware", (link) => link.firmware],
  ["boot count", (link) => link.boot_count],
  ["state", (link) => link.state],
  ["steps / answers", (link) => `${link.steps} / ${link.answers}`],
  ["overruns, late, missed", (link) => `${link.overruns}, ${link.late}, ${link.missed}`],
  ["losses, reboots", (link) => `${link.losses}, ${link.reboots}`],
  [
    "round trip p50, p99, max",
    (link) => `${link.round_trip_p50_us}, ${link.round_trip_p99_us}, ${link.round_trip_max_us} us`,
  ],
  ["jitter p50, p99, max", (link) => spread(link.timing.jitter)],
  ["board busy p50, p99, max", (link) => spread(link.timing.board_busy)],
  ["STEP left late p50, p99, max", (link) => (link.timing.bench_late === null ? "not paced" : spread(link.timing.bench_late))], // prettier-ignore
  ["overruns that the bench made", (link) => link.timing.overruns_by_bench],
  ["chunks in", (link) => Object.entries(link.chunks).map(([fate, count]) => `${fate} ${count}`).join(", ")], // prettier-ignore
  ["frames to target", (link) => (link.to_target === null ? "no STATS" : JSON.stringify(link.to_target))],
  ["frames from target", (link) => (link.from_target === null ? "no STATS" : JSON.stringify(link.from_target))],
  ["faults on the wire", (link) => (link.wire_faults === null ? "none" : JSON.stringify(link.wire_faults))],
  ["bytes in, out", (link) => `${link.bytes_in}, ${link.bytes_out}`],
];

function ledger(links: Readonly<Record<string, LinkReport>>): string {
  const entries = Object.entries(links);
  const rows = ledgerRows.map(([name, of]) => [name, ...entries.map(([, link]) => escaped(String(of(link))))]);
  return table(["link", ...entries.map(([unit]) => unit)], rows);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = (tag: string, row: readonly string[]): string => row.map((cell) => `<${tag}>${cell}</${tag}>`).join("");
  return `<table><tr>${cells("th", head)}</tr>${rows.map((row) => `<tr>${cells("td", row)}</tr>`).join("\n")}</table>`;
}
