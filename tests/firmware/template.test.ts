/** The template: it builds from a copy outside the repository, and what comes with falak passes the acceptance. */

import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { accept, type Acceptance } from "../../src/bench/acceptance/accept.ts";
import { openPort } from "../../src/bench/ports/open.ts";
import type { PortSpec } from "../../src/bench/ports/port.ts";
import { parseTarget } from "../../src/bench/target-spec.ts";
import { until } from "../bench/ports/helpers.ts";
import { make, root } from "./support/build.ts";

const mine = mkdtempSync(join(tmpdir(), "falak-mine-"));
const ends: (() => void)[] = [];
const judgements = new Map<string, Acceptance>();

/** Starts the built image, which prints the path of its pseudo-terminal. */
async function start(image: string): Promise<PortSpec> {
  const child = spawn(image, [], { stdio: ["ignore", "pipe", "ignore"] });
  ends.push(() => child.kill());
  let said = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (said += text));
  await until(() => said.includes("\n"), "the template to say where it listens");
  return { kind: "serial", path: said.trim() };
}

function specOf(text: string): PortSpec {
  const parsed = parseTarget(text, "adcs");
  if (!parsed.ok || parsed.target.kind !== "port") throw new Error(`${text} is no port`);
  return parsed.target.port;
}

async function judge(name: string, spec: PortSpec): Promise<void> {
  const port = await openPort(spec);
  try {
    judgements.set(name, await accept(port, { unit: "adcs" }));
  } finally {
    port.close();
  }
}

beforeAll(async () => {
  const folder = join(root, "firmware-stubs", "template");
  for (const part of ["board", "adcs"]) cpSync(join(folder, part), join(mine, part), { recursive: true });
  make("BOARD=posix");
  make("BOARD=atmega328p");
  make(`BOARD=${join(mine, "board")}`, `UNITS=${join(mine, "adcs")}`);
  const template = await start(join(root, ".cache", "firmware", "board-own", "falak-adcs"));
  await Promise.all([
    judge("template", template),
    judge("posix", specOf("posix")),
    judge("process", specOf("process")),
    judge("avr8js", specOf("avr8js")),
  ]);
}, 600_000);

afterAll(() => {
  for (const end of ends) end();
  rmSync(mine, { recursive: true, force: true });
});

describe("the acceptance of the protocol", () => {
  it.each(["template", "posix", "process"])("is passed by %s", (name) => {
    const { hasPassed, steps } = judgements.get(name)!;
    expect(steps.filter(({ state }) => state !== "passed")).toEqual([]);
    expect(hasPassed).toBe(true);
  });

  it("is passed by avr8js in the small profile, which has neither LOG nor SNAPSHOT", () => {
    const { hasPassed, profile, steps } = judgements.get("avr8js")!;
    expect(steps.filter(({ state }) => state === "wrong")).toEqual([]);
    expect(steps.flatMap(({ number, state }) => (state === "not-asked" ? [number] : []))).toEqual([10, 12]);
    expect([hasPassed, profile]).toEqual([true, "small"]);
  });

  it("finds the emulated chip's clock right at the first look, though it slept before", () => {
    const { notes } = judgements.get("avr8js")!.steps[10]!;
    expect(notes).toEqual([expect.stringMatching(/of ours its clock went on by/)]);
  });
});
