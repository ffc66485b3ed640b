import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { readRecording, recover } from "../../src/archive/index.ts";
import { shown } from "../console/support/shown.ts";
import { isRestored, repository, runInTerminal, type Session } from "../console/support/terminal.ts";

let folder = "";
const children: ChildProcess[] = [];

/** No target of anybody else's is found in a folder of our own. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "falak-bench-page-"));
  process.env["XDG_RUNTIME_DIR"] = folder;
});
afterEach(() => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function falak(...words: string[]): ChildProcess {
  const child = spawn(process.execPath, ["src/cli/main.ts", ...words], {
    cwd: repository,
    stdio: ["ignore", "pipe", "pipe"],
  });
  children.push(child);
  return child;
}

const page = (...words: string[]): Session => runInTerminal(["src/cli/main.ts", "bench", "--boards", folder, ...words]);
const screen = (session: Session): string => shown(session.raw()).join("\n");
const sees = (session: Session, what: RegExp): Promise<void> =>
  session.until(String(what), () => what.test(screen(session)));

/** The number before a word in what is shown. */
const counted = (session: Session, word: string): number =>
  Number(new RegExp(`([\\d,]+) ${word}`).exec(screen(session))?.[1]?.replaceAll(",", "") ?? -1);

async function output(child: ChildProcess): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const out = { stdout: "", stderr: "" };
  child.stdout?.on("data", (bytes: Buffer) => (out.stdout += bytes.toString()));
  child.stderr?.on("data", (bytes: Buffer) => (out.stderr += bytes.toString()));
  return new Promise((resolve) => child.once("close", (code) => resolve({ code, ...out })));
}

describe("falak bench on a terminal of 80 x 24", () => {
  it("greets a target that is plugged, steps it, commands it, damages its wire, records it, and sees it go", async () => {
    const recording = join(folder, "whole.mcap");
    const session = page("--record", recording);
    await sees(session, /REC/);
    const target = falak("target", "adcs", "--pty", "--uid", "desk-adcs");
    await sees(session, /adcs .* up .*desk-adcs/);
    await sees(session, /contract +same/);
    await sees(session, /clock +[+-][\d.]+ ms\+-/);

    session.type("s");
    await session.until("answers to steps", () => counted(session, "back") > 10);
    expect(screen(session)).toMatch(/steps +\d+\.\d Hz/);
    expect(screen(session)).toMatch(/body_rate +0 0 0 rad\/s/);

    session.type("cset_mode m\tsun\t\r");
    await sees(session, /command +1 set_mode mode=SUN_SAFE +EXECUTED/);
    session.type("cset_detumble_gain 7\r");
    await sees(session, /outside 0 to 1 N\.m\.s/);
    session.type("y");
    await sees(session, /command +2 set_detumble_gain 7 +REFUSED ARGUMENT_OUT_OF_RANGE/);

    expect(counted(session, "refused")).toBe(0);
    session.type("fwrong-baud rx for=1s\r");
    await sees(session, /wrong-baud rx \d s left/);
    await session.until(
      "refused chunks and overruns",
      () => counted(session, "refused") > 0 && counted(session, "over") > 2,
    );
    await sees(session, /faults met .* frames/);
    const before = counted(session, "back");
    await session.until("answers again", () => counted(session, "back") > before + 5);
    expect(screen(session)).not.toContain("BROKEN");

    session.type("S");
    await sees(session, /steps +stopped/);
    session.type("r");
    await sees(session, /whole\.mcap is closed/);
    const read = readRecording(recording);
    if (!read.ok) throw new Error(read.refusal.message);
    for (const topic of ["telemetry/adcs", "events"])
      expect(read.recording.counts.get(topic), topic).toBeGreaterThan(0);
    const wires = [...read.recording.counts].filter(([topic]) => topic.startsWith("wire/"));
    expect(new Set(wires.map(([topic]) => topic.split("/").at(-1)))).toEqual(new Set(["rx", "tx"]));

    target.kill("SIGTERM");
    await sees(session, /adcs .* (gone|down) /);
    session.type("q");
    expect((await session.ended).exitCode).toBe(0);
    expect(isRestored(session.raw())).toBe(true);
  });

  it("opens a process of its own, helps, resizes, unplugs and plugs a wire, records at a key, and ends at Ctrl-C", async () => {
    const session = page("--port", "power=process", "--record", join(folder, "first.mcap"));
    await sees(session, /power .* up .*process-power/);
    session.type("?");
    await sees(session, /UNKNOWN +a telecommand nobody answered for/);
    session.type("?");
    session.type("funplug for=1s\r");
    await sees(session, /power .* down +fault unplug/);
    await sees(session, /power .* up .*process-power/);
    expect(screen(session)).toContain("1 loss");
    session.type("r");
    await sees(session, /first\.mcap is closed/);
    session.type("r");
    await sees(session, /recording every byte to/);
    expect(readdirSync(folder).filter((name) => name.startsWith("bench-"))).toHaveLength(1);
    session.pty.resize(120, 40);
    await session.until(
      "the wide page",
      () => shown(session.raw(), 40).join("\n").includes("up dn") || shown(session.raw(), 40)[39]!.includes("quit"),
    );
    session.type("\u0003");
    expect((await session.ended).exitCode).toBe(0);
    expect(isRestored(session.raw())).toBe(true);
    const [own] = readdirSync(folder).filter((name) => name.startsWith("bench-"));
    expect(readRecording(join(folder, own!)).ok).toBe(true);
  });

  it("gives the terminal back at SIGTERM", async () => {
    const session = page();
    await sees(session, /PORTS/);
    process.kill(session.pty.pid, "SIGTERM");
    expect((await session.ended).exitCode).toBe(0);
    expect(isRestored(session.raw())).toBe(true);
  });
});

describe("falak bench without a terminal", () => {
  it("prints one JSON document of ports and links", async () => {
    const { code, stdout } = await output(
      falak("bench", "--boards", folder, "--port", "power=process", "--for", "4s", "--json"),
    );
    const { links } = JSON.parse(stdout) as {
      links: {
        key: string;
        state: string;
        identity: { unit: string; uid: string };
        chunks: { chunks: number; delivered: number };
      }[];
    };
    const link = links.find(({ key }) => key === "power=process");
    expect(link).toMatchObject({
      state: "up",
      identity: { unit: "power", uid: "process-power", contractVerdict: "same" },
    });
    expect(link?.chunks.delivered).toBe(link?.chunks.chunks);
    expect(code).toBe(0);
  });

  it("is broken where a port that was named does not answer, and refuses what is no port", async () => {
    const absent = await output(
      falak("bench", "--boards", folder, "--port", join(folder, "no-such-tty"), "--for", "1s"),
    );
    expect(absent.code).toBe(3);
    expect((JSON.parse(absent.stdout) as { links: object[] }).links[0]).toMatchObject({ kind: "asked", state: "down" });
    expect(absent.stderr).toContain("no-such-tty");
    const wrong = await output(falak("bench", "--boards", folder, "--port", "adcs", "--json"));
    expect(wrong.code).toBe(2);
  });

  it("leaves a recording that can be recovered when it is killed", async () => {
    const path = join(folder, "killed.mcap");
    const child = falak(
      "bench",
      "--boards",
      folder,
      "--port",
      "power=process",
      "--for",
      "60s",
      "--record",
      path,
      "--json",
    );
    await expect
      .poll(() => statSync(path, { throwIfNoEntry: false })?.size ?? 0, { timeout: 30_000 })
      .toBeGreaterThan(12_000);
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGKILL");
    await ended;
    const recovered = await recover(path, join(folder, "recovered.mcap"));
    if (!recovered.ok) throw new Error("refusal" in recovered ? recovered.refusal.message : recovered.failure.message);
    expect(recovered.recovery.messages).toBeGreaterThan(10);
    expect(readRecording(join(folder, "recovered.mcap")).ok).toBe(true);
  });
});
