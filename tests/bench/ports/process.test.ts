import { afterEach, describe, expect, it } from "vitest";
import { openProcess } from "../../../src/bench/ports/process.ts";
import type { BytePort, ProcessSpec } from "../../../src/bench/ports/port.ts";
import { join } from "node:path";
import { hear, refusalOf, run, until } from "./helpers.ts";

const opened: BytePort[] = [];
afterEach(() => {
  for (const port of opened.splice(0)) port.close();
});

const spec = (manner: string, startTimeout_ms = 20_000): ProcessSpec => ({
  kind: "process",
  command: [process.execPath, join(import.meta.dirname, "echo-child.ts"), manner],
  startTimeout_ms,
});

async function open(manner: string): Promise<BytePort> {
  const port = await openProcess(spec(manner));
  opened.push(port);
  return port;
}

const pidIn = (text: string): number => Number(text.match(/pid (\d+)/)?.[1]);
function lives(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

describe("a target in a process of its own", () => {
  it("is reached through the port that it announces, and ends when the port is closed", async () => {
    const port = await open("echo");
    const { chunks, causes } = hear(port);
    port.write(run(83));
    await until(() => chunks.length === 1, "the echo");
    const pid = pidIn(port.description);
    port.close();
    port.close();
    await until(() => !lives(pid), "the child to end");
    expect(causes).toEqual([{ kind: "closed-here" }]);
  });

  it("that exits closes the port with its code and its last words", async () => {
    const port = await open("crashes");
    const { causes } = hear(port);
    port.write(run(5));
    await until(() => causes.length > 0, "the exit");
    expect(causes).toMatchObject([{ kind: "exited", exitCode: 7, signal: null, error: { code: "target-exited" } }]);
    expect(JSON.stringify((causes[0] as { error: Error }).error.message)).toMatch(/exited with code 7.*stack overflow/);
  });

  it("that is killed closes the port with the signal", async () => {
    const port = await open("echo");
    const { causes } = hear(port);
    process.kill(pidIn(port.description), "SIGKILL");
    await until(() => causes.length > 0, "the end");
    expect(causes).toMatchObject([{ kind: "exited", exitCode: null, signal: "SIGKILL" }]);
  });

  it("that lets its port go but lives on is a hang-up, and is ended", async () => {
    const port = await open("lets-go");
    const { causes } = hear(port);
    port.write(run(5));
    await until(() => causes.length > 0, "the hang-up");
    expect(causes.map(({ kind }) => kind)).toEqual(["hung-up"]);
    const pid = pidIn(port.description);
    await until(() => !lives(pid), "the child to end");
  });

  it("that ignores SIGTERM is killed 2 s later", async () => {
    const port = await open("stubborn");
    const pid = pidIn(port.description);
    port.close();
    await until(() => !lives(pid), "the child to end");
    expect(lives(pid)).toBe(false);
  });

  it("that announces nothing is given up in time and ended", async () => {
    const refusal = await refusalOf(openProcess(spec("silent", 300)));
    expect(refusal.code).toBe("start-timeout");
    expect(refusal.message).toContain("in 300 ms");
  });

  it("that exits before it announces is refused with what it said", async () => {
    const refusal = await refusalOf(openProcess(spec("refuses")));
    expect(refusal.code).toBe("target-exited");
    expect(refusal.message).toMatch(/code 2.*unit wheel is unknown/);
  });

  it("whose program is missing is refused", async () => {
    const refusal = await refusalOf(openProcess({ kind: "process", command: ["falak-no-such-program"] }));
    expect(refusal.code).toBe("start-failed");
  });
});
