/** `falak accept`: exit codes and documents. */

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { Acceptance } from "../../src/bench/acceptance/accept.ts";
import type { StepResult } from "../../src/bench/acceptance/finding.ts";
import { conclusion } from "../../src/cli/accept.ts";
import { start } from "./support.ts";

/** Targets register here, where nobody else looks for them and takes them first. */
const runtime = mkdtempSync(join(tmpdir(), "falak-accept-"));

afterAll(() => rmSync(runtime, { recursive: true, force: true }));

describe("what falak accept says at the end", () => {
  const of = (state: StepResult["state"]): Acceptance => {
    const steps: StepResult[] = [{ number: 10, name: "LOG", state, finding: null, notes: [] }];
    return { unit: "adcs", uid: "b001", profile: state === "passed" ? "full" : "small", steps, hasPassed: true };
  };

  it("is a board file to write for a port, serial or TCP, and no file that there is not", () => {
    const serial = conclusion(of("passed"), undefined, "/dev/ttyS0@57600", {
      kind: "serial",
      path: "/dev/ttyS0",
      baudRate: 57_600,
    });
    expect(serial).toMatch(/^The protocol is right\.\nNext.*:\n  write a file for it, hil\/boards\/NAME\.yaml/);
    for (const line of ["unit: adcs", "uid: b001", "path: /dev/ttyS0", "baud: 57600"])
      expect(serial).toContain(`    ${line}\n`);
    const tcp = conclusion(of("passed"), undefined, "tcp:rack:7001", { kind: "tcp", host: "rack", port: 7001 });
    expect(tcp).toContain("    tcp: rack:7001\n");
  });

  it("is the suite on a target that comes with falak, and what the small profile was not asked", () => {
    const avr = conclusion(of("not-asked"), undefined, "avr8js", { kind: "avr", image: "x.elf" });
    expect(avr).toMatch(/right, in the small profile\. Not asked, since the target says that it cannot: LOG\./);
    expect(avr).toContain("HIL_TARGET=avr8js npm run hil");
  });

  it("is a flight for a unit that the suite does not fly", () => {
    const power = conclusion({ ...of("passed"), unit: "power" }, undefined, "/dev/ttyS0", {
      kind: "serial",
      path: "/dev/ttyS0",
    });
    expect(power).toContain("falak run first-contact --target power=serial:/dev/ttyS0\n");
  });
});

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
