/** The firmware that was written from the guide alone: what the guide says is enough for one that passes acceptance and suite. */

import { execFileSync, type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { accept } from "../../src/bench/acceptance/accept.ts";
import { openPort } from "../../src/bench/ports/open.ts";
import { until } from "../bench/ports/helpers.ts";
import { root } from "./support/build.ts";

const source = join(root, "firmware-stubs", "examples", "from-the-guide");
const folder = mkdtempSync(join(tmpdir(), "falak-own-"));
/** All but what keeps pace with the wall clock, which a busy machine makes inconclusive. */
const suite = ["identity", "polarity", "telecommands", "wire", "detumble"].map((name) => `hil/suite/${name}.test.ts`);

let firmware: ChildProcess;
let path: string;

beforeAll(async () => {
  const files = readdirSync(source).filter((name) => name.endsWith(".c"));
  const flags = ["-std=c99", "-Wall", "-Wextra", "-Werror", "-O2"];
  const program = join(folder, "own");
  execFileSync("cc", [...flags, ...files, "-o", program, "-lm"], { cwd: source, stdio: "pipe" });
  const child = spawn(program, [join(folder, "boot")], { stdio: ["ignore", "pipe", "ignore"] });
  let said = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (said += text));
  await until(() => said.includes("\n"), "the firmware to print the path of its pseudo-terminal");
  firmware = child;
  path = said.trim();
}, 60_000);

afterAll(() => {
  firmware?.kill();
  rmSync(folder, { recursive: true, force: true });
});

describe("a firmware from the guide alone", () => {
  it("passes the acceptance, twelve times ok", async () => {
    const port = await openPort({ kind: "serial", path });
    try {
      const { steps, hasPassed } = await accept(port, { unit: "adcs" });
      expect(steps.filter(({ state }) => state !== "passed")).toEqual([]);
      expect([steps.length, hasPassed]).toEqual([12, true]);
    } finally {
      port.close();
    }
  });

  it("passes the suite as a board with a board file", async () => {
    const file = ["unit: adcs", "uid: own-c-bench-1", `path: ${path}`, "build: own-c 0.1"].join("\n");
    writeFileSync(join(folder, "own.yaml"), `${file}\n`);
    const env = { ...process.env, HIL_TARGET: "board", HIL_BOARDS: folder, HIL_RESULTS: join(folder, "results") };
    const words = ["vitest", "run", "--config", "vitest.hil.config.ts", ...suite];
    const child = spawn("npx", words, { cwd: root, env, stdio: ["ignore", "pipe", "pipe"] });
    let text = "";
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding("utf8").on("data", (each: string) => (text += each));
    const [code] = (await once(child, "close")) as [number];
    expect(text).toMatch(/hil: \d+ pass\n/);
    expect(code).toBe(0);
  });
});
