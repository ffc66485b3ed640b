/** `falak accept`: the protocol of one running firmware, step by step. */

import { accept as acceptTarget, type Acceptance, steps } from "../bench/acceptance/accept.ts";
import type { Finding, StepResult } from "../bench/acceptance/finding.ts";
import { openPort } from "../bench/ports/open.ts";
import type { PortSpec } from "../bench/ports/port.ts";
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
  const port = await openPort(portOf(target, words.unit ?? "adcs"));
  const out = isJson ? process.stderr : process.stdout;
  out.write(`${port.description}\n`);
  for (const warning of port.warnings) out.write(`${warning}\n`);
  try {
    const onStep = (result: StepResult): void => void out.write(stepText(result));
    const acceptance = await acceptTarget(port, { unit: words.unit, only: words.step, onStep });
    if (isJson) process.stdout.write(`${JSON.stringify(documentOf(target, acceptance))}\n`);
    else out.write(conclusion(acceptance, words.step));
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

/** A line, and what was found below it. */
export function stepText({ number, name, state, finding, notes }: StepResult): string {
  const heading = `${String(number).padStart(2)}  ${name.padEnd(nameWidth)}  ${state === "passed" ? "ok" : state.toUpperCase()}\n`;
  const lines = finding === null ? [] : findingLines(finding);
  return heading + [...notes.map((note) => `    ${note}\n`), ...lines].join("");
}

const findingLines = (finding: Finding): string[] =>
  (["sent", "expected", "came", "likely"] as const).map(
    (part) => `    ${part.padEnd(9)}${finding[part].replaceAll("\n", `\n${" ".repeat(13)}`)}\n`,
  );

function conclusion({ unit, hasPassed, steps: results }: Acceptance, only: number | undefined): string {
  const wrong = results.find(({ state }) => state === "wrong");
  if (wrong !== undefined) return `\nStep ${wrong.number} is wrong. Mend it, then: --step ${wrong.number}\n`;
  if (!hasPassed || only !== undefined) return "\n";
  return unit === "adcs"
    ? "\nThe protocol is right. Next, in closed loop: fill in hil/boards/mine.yaml, then HIL_TARGET=board npm run hil\n"
    : `\nThe protocol is right. Next, in closed loop: falak run first-contact --target ${unit}=...\n`;
}

const documentOf = (target: string, { unit, hasPassed, steps: results }: Acceptance): object => ({
  target,
  unit: unit ?? null,
  verdict: hasPassed ? "pass" : "fail",
  steps: results,
});
