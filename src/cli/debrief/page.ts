/** The debrief as one HTML file that needs nothing else, on a screen and on paper. */

import { formatDuration } from "../../mission/scenario/duration.ts";
import { seconds } from "../../kernel/index.ts";
import type { ScoreReport } from "../score-text.ts";
import type { CommandLine, Curve, LogLine } from "./gather.ts";
import { plotSvg } from "./plot.ts";

export interface DebriefPage {
  readonly title: string;
  readonly recording: string;
  readonly startUtc: string;
  readonly simulated_s: number;
  readonly stateHash: string;
  readonly briefing: string;
  readonly score: ScoreReport | null;
  readonly curves: readonly Curve[];
  readonly times_s: readonly number[];
  readonly commands: readonly CommandLine[];
  readonly lines: readonly LogLine[];
}

const style = `
body{font:15px/1.45 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1b1f24;background:#fff}
h1{margin:0}h2{margin:2rem 0 .5rem;border-bottom:1px solid #ccd}
table{border-collapse:collapse;width:100%}td,th{text-align:left;vertical-align:top;padding:.2rem .6rem .2rem 0;border-bottom:1px solid #eef}
th{font-weight:600}.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.pass{color:#1a7f37}.fail,.high{color:#b42318}.medium{color:#9a6700}.dim,.evidence{color:#57606a;font-size:13px}
.total{font-size:2rem;font-weight:600}.hidden td{background:#f5f0ff}
pre{white-space:pre-wrap;font:inherit;background:#f6f8fa;padding:.8rem}
figure{margin:0 0 1rem}svg{width:100%;height:auto}svg text{font-size:11px;fill:#57606a}
svg path{fill:none}.axis{stroke:#99a}.truth{stroke:#8a63d2;stroke-width:1.2}.seen{stroke:#0969da;stroke-width:3;opacity:.55}
@media print{body{margin:0;max-width:none;font-size:11px}h2{break-after:avoid}tr,figure{break-inside:avoid}}
`;

export function debriefHtml(page: DebriefPage): string {
  const { title, recording, startUtc, simulated_s, stateHash, briefing } = page;
  const sections = [
    scoreSection(page.score),
    section("What was seen, and what was", curvesSection(page)),
    section("Telecommands", commandTable(page.commands)),
    section("Log", `<p class="dim">Shaded: what trainees did not see.</p>${logTable(page.lines)}`),
    briefing === "" ? "" : section("Briefing", `<pre>${escape(briefing)}</pre>`),
  ];
  const facts = `${escape(startUtc)}, ${length(simulated_s)} simulated, from ${escape(recording)}, state ${stateHash.slice(0, 16)}`;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Debrief: ${escape(title)}</title><style>${style}</style></head>
<body><h1>${escape(title)}</h1><p class="dim">${facts}</p>
${sections.join("\n")}
</body></html>
`;
}

const section = (title: string, content: string): string => (content === "" ? "" : `<h2>${title}</h2>\n${content}`);

function scoreSection(score: ScoreReport | null): string {
  if (score === null) return "";
  const { total, pass_mark, verdict, hints, failed_hard, objectives } = score;
  const lost = hints === 0 ? "" : `, ${hints} lost to hints`;
  const hard = failed_hard
    .map((name) => `<p class="fail">Failed whatever else was right: ${escape(name)}</p>`)
    .join("");
  const rows = objectives.map(
    ({ name, dimension, worth, points, verdict: how, why, at_s, evidence }) =>
      `<tr><td>${escape(dimension)}</td><td>${escape(name)}<div class="evidence">${evidence.map(escape).join("<br>")}</div></td>` +
      `<td class="${how}">${how}</td><td>${escape(why)}${at_s === undefined ? "" : ` at ${length(at_s)}`}</td><td class="n">${points} of ${worth}</td></tr>`,
  );
  return (
    `<p><span class="total ${verdict}">${total}</span> of 100 points, ${pass_mark} to pass${lost}</p>${hard}` +
    `<table><tr><th>dimension</th><th>objective</th><th></th><th>why</th><th class="n">points</th></tr>${rows.join("\n")}</table>`
  );
}

const curvesSection = ({ curves, times_s }: DebriefPage): string => {
  const figures = curves.map((curve) => plotSvg(curve, times_s)).join("\n");
  return figures === ""
    ? ""
    : `<p class="dim">Thin: truth. Thick: what came down while a station worked.</p>${figures}`;
};

function commandTable(commands: readonly CommandLine[]): string {
  if (commands.length === 0) return "<p>None was sent.</p>";
  const rows = commands.map(
    ({ at_s, command, by, status, reason, ended_s }) =>
      `<tr><td class="n">${length(at_s)}</td><td>${escape(command)}</td><td>${escape(by)}</td>` +
      `<td class="${status === "EXECUTED" ? "pass" : status === "REFUSED" || status === "UNKNOWN" ? "fail" : ""}">${status} ${escape(reason)}</td><td class="n">${length(ended_s)}</td></tr>`,
  );
  return `<table><tr><th class="n">queued</th><th>telecommand</th><th>by</th><th>came to</th><th class="n">at</th></tr>${rows.join("\n")}</table>`;
}

function logTable(lines: readonly LogLine[]): string {
  const rows = lines.map(
    ({ at_s, source, severity, text, hidden }) =>
      `<tr${hidden || !seenBy.has(source) ? ' class="hidden"' : ""}><td class="n">${length(at_s)}</td><td>${escape(source)}</td><td class="${severity}">${escape(text)}</td></tr>`,
  );
  return `<table>${rows.join("\n")}</table>`;
}

/** Sources whose notices everybody has. */
const seenBy: ReadonlySet<string> = new Set(["ground", "desk", "exercise", "timeline"]);

const length = (at_s: number): string => formatDuration(seconds(Math.round(at_s)));

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
const escape = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character]!);
