/** `falak accept`: the protocol of one running firmware, step by step. */

import { accept as acceptTarget, type Acceptance, steps } from "../bench/acceptance/accept.ts";
import type { Finding, StepResult } from "../bench/acceptance/finding.ts";
import { openPort } from "../bench/ports/open.ts";
import type { PortSpec, SerialSpec } from "../bench/ports/port.ts";
import { parseTarget } from "../bench/target-spec.ts";
import type { UnitName } from "../onboard/unit.ts";
import { exitCode, UsageError } from "./failure.ts";

export interface AcceptWords {
  readonly unit?: UnitName;
  readonly step?: number;
  readonly json?: boolean;
}

export async function accept(target: string, words: AcceptWords): Promise<void> {
  const isJson = words.json === true;
  const spec = portOf(target, words.unit ?? "adcs");
  const port = await openPort(spec);
  const out = isJson ? process.stderr : process.stdout;
  out.write(`${port.description}\n`);
  for (const warning of port.warnings) out.write(`${warning}\n`);
  try {
    const onStep = (result: StepResult): void => void out.write(stepText(result));
    const acceptance = await acceptTarget(port, { unit: words.unit, only: words.step, onStep });
    if (isJson) process.stdout.write(`${JSON.stringify(documentOf(target, acceptance))}\n`);
    else out.write(`\n${conclusion(acceptance, words.step, target, spec)}`);
    process.exitCode = acceptance.hasPassed ? exitCode.passed : exitCode.failed;
  } finally {
    port.close();
  }
}

/** A bare path is a serial port. */
function portOf(text: string, unit: UnitName): PortSpec {
  const isPath = /^[/.]/.test(text) || /^COM\d/i.test(text);
  const parsed = parseTarget(isPath ? `serial:${text}` : text, unit);
  if (!parsed.ok) throw new UsageError(`accept: ${parsed.why}`);
  if (parsed.target.kind === "port") return parsed.target.port;
  throw new UsageError(
    `accept: ${text}: name the port itself, such as /dev/ttyACM0, tcp:127.0.0.1:7001 or posix; falak ports lists them`,
  );
}

const nameWidth = Math.max(...steps.map(({ name }) => name.length));
const stateWords = { passed: "ok", "not-asked": "not asked", wrong: "WRONG", skipped: "SKIPPED" } as const;

/** A line, and what was found below it. */
export function stepText({ number, name, state, finding, notes }: StepResult): string {
  const heading = `${String(number).padStart(2)}  ${name.padEnd(nameWidth)}  ${stateWords[state]}\n`;
  const lines = finding === null ? [] : findingLines(finding);
  return heading + [...notes.map((note) => `    ${note}\n`), ...lines].join("");
}

const findingLines = (finding: Finding): string[] =>
  (["sent", "expected", "came", "likely"] as const).map(
    (part) => `    ${part.padEnd(9)}${finding[part].replaceAll("\n", `\n${" ".repeat(13)}`)}\n`,
  );

/** What comes of it, and what to do next. */
export function conclusion(acceptance: Acceptance, only: number | undefined, target: string, spec: PortSpec): string {
  const { profile, hasPassed, steps: results } = acceptance;
  const wrong = results.find(({ state }) => state === "wrong");
  if (wrong !== undefined) return `Step ${wrong.number} is wrong. Mend it, then: --step ${wrong.number}\n`;
  if (!hasPassed || only !== undefined) return "";
  const left = results.filter(({ state }) => state === "not-asked").map(({ name }) => name);
  const how = profile === "small" ? ", in the small profile" : "";
  const without = left.length === 0 ? "" : ` Not asked, since the target says that it cannot: ${left.join("; ")}.`;
  return `The protocol is right${how}.${without}\nNext, in closed loop:\n${nextText(acceptance, target, spec)}`;
}

/** The bench suite flies adcs; a port that lives on without us has a board file, of which there may be none yet. */
function nextText({ unit, uid }: Acceptance, target: string, spec: PortSpec): string {
  if (unit !== "adcs" || spec.kind === "unix")
    return `  falak run first-contact --target ${unit}=${spec.kind === "serial" ? `serial:${spec.path}` : target}\n`;
  if (spec.kind !== "serial" && spec.kind !== "tcp") return `  HIL_TARGET=${target} npm run hil\n`;
  const place = spec.kind === "serial" ? serialLines(spec) : [`tcp: ${spec.host}:${spec.port}`];
  const lines = ["unit: adcs", `uid: ${uid}`, ...place].map((line) => `    ${line}\n`).join("");
  return `  write a file for it, hil/boards/NAME.yaml (feather.example.yaml beside it has all keys):\n${lines}  HIL_TARGET=board npm run hil\n`;
}

const serialLines = ({ path, baudRate }: SerialSpec): string[] =>
  baudRate === undefined ? [`path: ${path}`] : [`path: ${path}`, `baud: ${baudRate}`];

const documentOf = (target: string, { unit, profile, hasPassed, steps: results }: Acceptance): object => ({
  target,
  unit: unit ?? null,
  profile: profile ?? null,
  verdict: hasPassed ? "pass" : "fail",
  steps: results,
});
