import { spawn } from "node:child_process";
import { describe, expect, it } from "vitest";
import { isRestored, repository, runInTerminal, type Session } from "./support/terminal.ts";

const serve = (...words: string[]): Session => runInTerminal(["src/cli/main.ts", "serve", "--terminal", ...words]);

/** All moments that the header showed, in seconds, in order. */
const moments = (text: string): number[] =>
  [...text.matchAll(/T\+(\d\d):(\d\d):(\d\d)/g)].map(([, h, m, s]) => Number(h) * 3600 + Number(m) * 60 + Number(s));

/** Steps and answers of a link in every row that was drawn for it. */
const counters = (text: string, unit: string): number[][] =>
  [...text.matchAll(new RegExp(`${unit} +/dev/pts/\\d+ +open +([\\d,]+) +([\\d,]+)`, "g"))].map(([, steps, answers]) =>
    [steps, answers].map((count) => Number((count as string).replaceAll(",", ""))),
  );

const childrenOf = (text: string): string[] =>
  [...text.matchAll(/open on (\/dev\/pts\/\d+)/g)].map(([, path]) => path as string);

/** Runs `serve` with its output in a pipe. */
function piped(words: readonly string[], onText: (text: string, kill: (signal: NodeJS.Signals) => void) => void) {
  const child = spawn(process.execPath, ["src/cli/main.ts", "serve", "--terminal", ...words], { cwd: repository });
  const out = { stdout: "", stderr: "" };
  child.stderr.on("data", (bytes: Buffer) => (out.stderr += bytes.toString()));
  child.stdout.on("data", (bytes: Buffer) => {
    out.stdout += bytes.toString();
    onText(out.stdout, (signal) => child.kill(signal));
  });
  return new Promise<{ code: number | null; stdout: string; stderr: string }>((resolve) => {
    child.on("close", (code) => resolve({ code, ...out }));
  });
}

describe.concurrent("falak serve --terminal on a terminal of 80 x 24", () => {
  it("flies three units over serial ports, announces the pass, and gives the terminal back at q", async () => {
    const session = serve();
    await session.until("progress", () => session.text().includes("starting adcs target"));
    await session.until("frames", () => moments(session.text()).length > 5);
    const before = ["adcs", "power", "comms"].map((unit) => counters(session.text(), unit).at(-1) ?? [0, 0]);
    await session.until("two minutes", () => (moments(session.text()).at(-1) ?? 0) > 120);
    for (const [index, unit] of ["adcs", "power", "comms"].entries()) {
      const [steps, answers] = counters(session.text(), unit).at(-1) as number[];
      expect(steps).toBeGreaterThan(before[index]![0]!);
      expect(answers).toBeGreaterThanOrEqual(steps! - 1);
    }
    expect(childrenOf(session.text())).toHaveLength(3);
    expect(session.text()).toMatch(/station +Karachi[^]*AOS +T-00:4\d:\d\d {2}00:15:49Z[^]*max +60 deg/);
    session.type("q");
    expect((await session.ended).exitCode).toBe(0);
    expect(isRestored(session.raw())).toBe(true);
    expect(session.raw().slice(session.raw().lastIndexOf("\u001b[?1049l"))).toContain("ended by you");
  });

  it("freezes and resumes, changes its rate, helps, follows a resize, and keeps to 1x where nobody says otherwise", async () => {
    const session = serve("quiet-orbit", "--rate", "1");
    await session.until("frames", () => moments(session.text()).length > 3);
    session.type("+");
    await session.until("2x", () => session.text().includes("2x asked"));
    session.type(" ");
    await session.until("the freeze", () => session.text().includes("FROZEN"));
    const at = moments(session.text()).at(-1);
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(moments(session.text()).at(-1)).toBe(at);
    session.type(" ++++");
    await session.until("60x", () => session.text().includes("60x asked"));
    await session.until("time that moves", () => (moments(session.text()).at(-1) ?? 0) > (at ?? 0) + 30);
    session.type("h");
    await session.until("help", () => session.text().includes("end the exercise and its target processes"));
    session.type("h");
    const { length } = session.raw();
    session.pty.resize(120, 40);
    await session.until("the wide screen", () =>
      session
        .text()
        .slice(length / 2)
        .includes("POWER"),
    );
    session.type("\u0003");
    expect((await session.ended).exitCode).toBe(0);
    expect(isRestored(session.raw())).toBe(true);
  });

  it("waits for a key at the end of its duration, then gives the summary on the main screen", async () => {
    const session = serve("first-contact", "--rate", "500", "--for", "10min");
    await session.until("the note", () => session.text().includes("the run is over: any key shows its result"));
    expect(session.raw()).not.toContain("\u001b[?1049l");
    session.type(" ");
    expect((await session.ended).exitCode).toBe(0);
    expect(isRestored(session.raw())).toBe(true);
    const rest = session.raw().slice(session.raw().lastIndexOf("\u001b[?1049l"));
    expect(rest).toMatch(/first contact: PASS .*after 600 s simulated/);
    expect(rest).toContain("state_hash");
  });

  it("gives the terminal back at SIGTERM, and its targets end with it", async () => {
    const session = serve("first-contact", "--target", "power=process", "--rate", "10");
    await session.until("frames", () => counters(session.text(), "power").length > 2);
    process.kill(session.pty.pid, "SIGTERM");
    expect((await session.ended).exitCode).toBe(0);
    expect(isRestored(session.raw())).toBe(true);
    expect(session.text()).not.toContain("was ended by");
  });
});

describe.concurrent("falak serve --terminal without a terminal", () => {
  it("writes plain lines and events, and the summary when its duration is over", async () => {
    const { code, stdout } = await piped(["first-contact", "--rate", "200", "--for", "5min"], () => undefined);
    expect(code).toBe(0);
    expect(stdout).not.toContain("\u001b");
    expect(stdout).toMatch(/^falak: first-contact\n/);
    expect(stdout).toMatch(/^23:30:00Z info {3}adcs: started$/m);
    expect(stdout).toMatch(
      /^2022-08-09T23:3\d:\d\dZ {2}T\+00:0\d:\d\d {2}\d+x {2}LEOP\/detumble {2}4\.\d\d deg\/s ! {2}battery \d\d\.\d % {2}bus \d\d\.\d V {2}next pass Karachi T-/m,
    );
    expect(stdout).toMatch(/first contact: PASS .*after 300 s simulated/);
  });

  it.each(["SIGINT", "SIGTERM"] as const)("ends cleanly at %s", async (signal) => {
    let isSent = false;
    const { code, stdout, stderr } = await piped(["first-contact", "--target", "power=process"], (text, kill) => {
      if (isSent || !/power \d+\/\d+ on \/dev\/pts/.test(text)) return;
      isSent = true;
      kill(signal);
    });
    expect(code).toBe(0);
    expect(stdout).toContain("first contact: ended by you");
    expect(stdout + stderr).not.toMatch(/unexpected|was ended by/);
  });

  it("ends when nobody reads it any more", async () => {
    const child = spawn(process.execPath, ["src/cli/main.ts", "serve", "--terminal", "quiet-orbit"], {
      cwd: repository,
    });
    child.stdout.once("data", () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on("exit", resolve));
    expect(code).toBe(0);
  });

  it("refuses what is no port or no scenario", async () => {
    expect((await piped(["--port", "99999"], () => undefined)).code).toBe(2);
    expect((await piped(["no-such-scenario"], () => undefined)).code).toBe(2);
  });
});
