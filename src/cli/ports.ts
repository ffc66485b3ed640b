/** `falak ports`: what could be a target, and who answers. */

import { discover } from "../bench/ports/discovery.ts";
import type { StubRecord } from "../bench/ports/register.ts";
import { type Answer, whoIs } from "../bench/who-is.ts";
import { table } from "./table.ts";

export interface PortsWords {
  readonly probe?: boolean;
  readonly json?: boolean;
}

interface PortReport {
  /** As `--target UNIT=` takes it. */
  readonly target: string;
  readonly kind: "registered" | "serial";
  readonly about: string;
  readonly answer: Answer | null;
  /** Why there is no answer; empty where it was not asked. */
  readonly why: string;
}

export async function ports(words: PortsWords): Promise<void> {
  const found = await discover();
  const reports = await Promise.all([
    ...found.stubs.map((stub) => registered(stub)),
    ...found.serialPorts.map(async (port) => {
      const about = [port.manufacturer, port.vendorId && `${port.vendorId}:${port.productId ?? "?"}`, port.serialNumber]
        .filter((part) => part !== undefined && part !== "")
        .join(" ");
      const target = `serial:${port.path}`;
      if (words.probe !== true)
        return { target, kind: "serial" as const, about, answer: null, why: "not opened; --probe asks it" };
      return { target, kind: "serial" as const, about, ...(await ask({ kind: "serial", path: port.path })) };
    }),
  ]);
  for (const warning of found.warnings) process.stderr.write(`${warning}\n`);
  process.stdout.write(
    words.json === true ? `${JSON.stringify({ ports: reports, warnings: found.warnings })}\n` : text(reports),
  );
}

async function registered(stub: StubRecord): Promise<PortReport> {
  const { at } = stub;
  const target = at.kind === "tcp" ? `tcp:${at.host}:${at.port}` : `${at.kind}:${at.path}`;
  return { target, kind: "registered", about: `${stub.unit}, pid ${stub.pid}`, ...(await ask(at)) };
}

async function ask(spec: Parameters<typeof whoIs>[0]): Promise<Pick<PortReport, "answer" | "why">> {
  try {
    return { answer: await whoIs(spec), why: "" };
  } catch (error) {
    return { answer: null, why: (error as Error).message };
  }
}

function text(reports: readonly PortReport[]): string {
  if (reports.length === 0) return "no serial port and no registered target; start one with: falak target adcs --pty\n";
  const silent = reports.filter(({ answer }) => answer === null);
  const notes = silent.map(({ target, why }) => `${target}: ${why}\n`).join("");
  return `${answerTable(reports)}${notes}`;
}

function answerTable(reports: readonly PortReport[]): string {
  return table(
    ["target", "what", "unit", "uid", "firmware", "contract", "boots", "up"],
    reports.map(({ target, about, answer }) =>
      answer === null
        ? [target, about, "-"]
        : [
            target,
            about,
            answer.unit,
            answer.uid,
            answer.firmware,
            answer.contractMatches ? "same" : `other (${answer.contract})`,
            String(answer.bootCount),
            `${answer.uptime_s.toFixed(0)} s`,
          ],
    ),
  );
}
