/** `falak accept`: exit codes and documents. */

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { start } from "./support.ts";

/** Targets register here, where nobody else looks for them and takes them first. */
const runtime = mkdtempSync(join(tmpdir(), "falak-accept-"));

afterAll(() => rmSync(runtime, { recursive: true, force: true }));

describe("falak accept", () => {
  it("prints one JSON document with a result for each step that was asked for", async () => {
    const { code, stdout } = await start(["accept", "process", "--step", "3", "--json"]).ended;
    const { verdict, steps } = JSON.parse(stdout) as { verdict: string; steps: { number: number; state: string }[] };
    expect({ code, verdict }).toEqual({ code: 0, verdict: "pass" });
    expect(steps.map(({ number, state }) => [number, state])).toEqual([
      [1, "passed"],
      [3, "passed"],
    ]);
  });

  it("fails at HELLO_ACK where another unit is wanted than the one that answers", async () => {
    const target = start(["target", "power", "--tcp", "127.0.0.1:0"], { env: { XDG_RUNTIME_DIR: runtime } });
    const [, port] = await target.says(/power=tcp:127\.0\.0\.1:(\d+)/);
    const { code, stdout } = await start(["accept", `tcp:127.0.0.1:${port}`, "--unit", "adcs", "--step", "4"]).ended;
    target.child.kill();
    expect(code).toBe(1);
    expect(stdout).toContain("it says it is power; adcs (1) is wanted");
  });

  it("takes a path for a serial port, and says which does not open", async () => {
    const { code, stderr } = await start(["accept", "/dev/no-such-board"]).ended;
    expect(code).toBe(3);
    expect(stderr).toContain("/dev/no-such-board");
  });

  it("refuses what is no port, and a step that there is not", async () => {
    expect((await start(["accept", "model"]).ended).code).toBe(2);
    expect((await start(["accept", "posix", "--step", "13"]).ended).code).toBe(2);
  });
});
