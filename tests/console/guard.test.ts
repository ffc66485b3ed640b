import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { isRestored, runInTerminal, type Session } from "./support/terminal.ts";

const program = join(import.meta.dirname, "support/failing-screen.ts");
const fail = (how: string): Session => runInTerminal([program, how]);

describe("the terminal is given back", () => {
  it.each(["exception", "rejection"])("after an uncaught %s, which is told on the main screen", async (how) => {
    const session = fail(how);
    expect((await session.ended).exitCode).toBe(3);
    expect(isRestored(session.raw())).toBe(true);
    expect(session.raw().lastIndexOf("told: in a")).toBeGreaterThan(session.raw().lastIndexOf("\u001b[?1049l"));
  });

  it("when something exits the process", async () => {
    const session = fail("exit");
    expect((await session.ended).exitCode).toBe(7);
    expect(isRestored(session.raw())).toBe(true);
  });

  it.each(["SIGINT", "SIGTERM", "SIGHUP"])("at %s", async (signal) => {
    const session = fail("never");
    await session.until("frame", () => session.text().includes("drawn"));
    process.kill(session.pty.pid, signal);
    expect((await session.ended).exitCode).toBe(0);
    expect(isRestored(session.raw())).toBe(true);
  });
});
