/** Boards whose power, reset and flash lines are run for real: C stubs on pseudo-terminals, started and stopped by scripts. */

import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { recover, takeBoard } from "../../hil/fixture/desk.ts";
import { makeReady } from "../../hil/fixture/make-ready.ts";
import { putBack } from "../../hil/fixture/put-back.ts";
import { whoIs } from "../../src/bench/who-is.ts";
import { end, startTarget } from "../cli/support.ts";
import { make } from "./support/build.ts";
import { Desk, uid } from "./support/desk.ts";

beforeAll(() => void make("BOARD=posix"), 300_000);

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});
afterEach(() => {
  run("off");
  rmSync(desk.folder, { recursive: true, force: true });
});

const run = (line: "on" | "off"): void => void execFileSync("/bin/sh", ["-c", desk.line(line)]);
const never = { mayFlash: false };

function start(): void {
  run("on");
  desk.asked();
}

describe("a board that does not answer", () => {
  it("gets power where it had none", async () => {
    await makeReady(desk.board(desk.power()), never);
    expect(desk.asked()).toEqual(["off", "on"]);
  });

  it("has its power cycled where it hangs", async () => {
    start();
    process.kill(desk.pid, "SIGSTOP");
    await makeReady(desk.board(desk.power()), never);
    expect(desk.asked()).toEqual(["off", "on"]);
  });

  it("is broken with the first cause where power does not help", async () => {
    const ready = makeReady(desk.board(desk.power("cut")), { mayFlash: false, boot_ms: 500 });
    await expect(ready).rejects.toThrow(/tty at 115200 baud is not there .*; its power was cycled \(adcs.yaml\), and 0.5 s later/); // prettier-ignore
    expect(desk.asked()).toEqual(["off", "cut"]);
  });

  it("is broken at once where it has no power lines, and says that it could have", async () => {
    await expect(makeReady(desk.board(), never)).rejects.toThrow(/with power: {off, on} in adcs.yaml/);
  });

  it("is broken with the last words of a power line that fails", async () => {
    const board = desk.board("power: { off: echo no such relay >&2; exit 3, on: 'true' }");
    await expect(makeReady(board, never)).rejects.toThrow(/power.off "echo .*" ended with code 3; .*: no such relay/);
  });

  it("is asked again in the middle of a suite", async () => {
    start();
    const board = desk.board(desk.power());
    const held = await takeBoard(board, desk.folder);
    process.kill(desk.pid, "SIGSTOP");
    await recover(board);
    expect(desk.asked()).toEqual(["off", "on"]);
    await held.leave();
  });
});

describe("a board with another build", () => {
  it("is refused, and told how to let the bench flash it", async () => {
    desk.unflash();
    start();
    await expect(makeReady(desk.board(desk.flash), never)).rejects.toThrow(
      /runs falak 0.1.0, expected falak-posix 0.1.0; run .* flash, or let the bench do it with HIL_FLASH=1/,
    );
    expect(desk.asked()).toEqual([]);
  });

  it("is flashed where that is allowed, and only once", async () => {
    desk.unflash();
    start();
    const board = desk.board(desk.flash);
    await makeReady(board, { mayFlash: true });
    expect(desk.asked()).toEqual(["flash"]);
    await makeReady(board, { mayFlash: true });
    expect(desk.asked()).toEqual([]);
  });

  it("is refused where flashing left it as it was", async () => {
    desk.unflash();
    start();
    const board = desk.board("flash: 'true'", "build: falak-posix 0.1.0");
    await expect(makeReady(board, { mayFlash: true })).rejects.toThrow(/runs falak 0.1.0, .* after flashing as before/);
  });
});

describe("a board after a test", () => {
  it("is reset by its own command", async () => {
    start();
    const before = desk.pid;
    await putBack(desk.board(desk.reset));
    expect(desk.asked()).toEqual(["reset"]);
    expect(desk.pid).not.toBe(before);
  });

  it("that hangs has its power cycled first", async () => {
    start();
    process.kill(desk.pid, "SIGSTOP");
    await putBack(desk.board(desk.power()));
    expect(desk.asked()).toEqual(["off", "on"]);
    const { uptime_s } = await whoIs({ kind: "serial", path: join(desk.folder, "tty") });
    expect(uptime_s).toBeLessThan(5);
  });

  it("is put back by whoever takes it next, where the test's process was killed", async () => {
    start();
    const board = desk.board(desk.reset);
    const script = join(import.meta.dirname, "support", "hold-board.ts");
    const holder = spawn(process.execPath, [script, desk.folder], { stdio: ["ignore", "pipe", "inherit"] });
    await once(holder.stdout, "data");
    expect(desk.asked()).toEqual([]);
    holder.kill("SIGKILL");
    await once(holder, "exit");
    const held = await takeBoard(board, desk.folder);
    expect(desk.asked()).toEqual(["reset"]);
    await held.leave();
    expect(desk.asked()).toEqual(["reset"]);
    const again = await takeBoard(board, desk.folder);
    expect(desk.asked()).toEqual([]);
    await again.leave();
  });
});

describe("a suite on a board", () => {
  const vitest = (file: string, config: string, more = {}): Promise<{ code: number; text: string }> => {
    const env = { ...process.env, HIL_TARGET: "board", HIL_BOARDS: desk.folder, HIL_RESULTS: join(desk.folder, "results"), ...more }; // prettier-ignore
    const child = spawn("npx", ["vitest", "run", "--config", config, file], { env, stdio: ["ignore", "pipe", "pipe"] });
    let text = "";
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (each: string) => (text += each)); // prettier-ignore
    return once(child, "close").then(([code]) => ({ code: code as number, text }));
  };

  it("has it flashed where that is asked for, flies, and leaves the board reset after every test", async () => {
    desk.unflash();
    start();
    desk.board(desk.reset, desk.flash);
    const { code, text } = await vitest("hil/suite/identity.test.ts", "vitest.hil.config.ts", { HIL_FLASH: "1" });
    expect(text).toMatch(/hil: 3 pass\n/);
    expect(code).toBe(0);
    expect(desk.asked()).toEqual(["flash", "reset", "reset", "reset"]);
    expect((await whoIs({ kind: "serial", path: join(desk.folder, "tty") })).uid).toBe(uid);
  });

  it("reports the evidence and the requirements, for people and for machines", async () => {
    start();
    desk.board();
    const { code } = await vitest("hil/suite/identity.test.ts", "vitest.hil.config.ts");
    expect(code).toBe(0);
    const [page, xml] = ["report.html", "junit.xml"].map((name) => readFileSync(join(desk.folder, "results", name), "utf8")); // prettier-ignore
    const rows = ["board uid", "firmware", "overruns, late, missed", "chunks in", "dictionary", "recording"];
    for (const row of rows) expect(page).toContain(`<td>${row}</td>`);
    expect(page).toContain("adcs: round trips");
    expect(page).toContain("adcs: jitter");
    expect(page).toMatch(/<h2>Requirements<\/h2>[^]*<td>HIL-001<\/td>.*HIL-001 says in HELLO who it is/);
    const property = (name: string): string | undefined => new RegExp(`name="${name}" value="([^"]*)"`).exec(xml ?? "")?.[1]; // prettier-ignore
    expect(property("requirement")).toBe("HIL-001");
    expect(property("adcs.uid")).toBe(uid);
    expect(property("adcs.firmware")).toMatch(/^falak-posix /);
    expect(property("seed")).toMatch(/^\d+$/);
    expect(property("dictionary")).toMatch(/^[0-9a-f]{16,}$/);
    expect(Number(property("adcs.round_trip_p99_us"))).toBeGreaterThan(0);
    expect(Number(property("adcs.jitter_p99_us"))).toBeGreaterThan(0);
    expect(existsSync(property("recording") ?? "")).toBe(true);
  });

  it("leaves the board reset after a test that failed, too", async () => {
    start();
    desk.board(desk.reset);
    const { code, text } = await vitest("fails", "tests/firmware/support/vitest.desk.config.ts");
    expect(text).toMatch(/1 failed/);
    expect(code).toBe(1);
    expect(desk.asked()).toEqual(["reset"]);
  });

  it("flies on a board behind an address, a target that listens, and leaves it in its initial state", async () => {
    const words = ["--tcp", "127.0.0.1:0", "--uid", uid];
    const stub = await startTarget("adcs", words, { env: { XDG_RUNTIME_DIR: desk.folder } });
    try {
      const address = stub.at.slice("tcp:".length);
      writeFileSync(join(desk.folder, "adcs.yaml"), `unit: adcs\nuid: ${uid}\ntcp: ${address}\n`);
      const { code, text } = await vitest("hil/suite/identity.test.ts", "vitest.hil.config.ts");
      expect(text).toMatch(/hil: 3 pass\n/);
      expect(code).toBe(0);
      const port = Number(address.split(":")[1]);
      expect((await whoIs({ kind: "tcp", host: "127.0.0.1", port })).uid).toBe(uid);
    } finally {
      await end(stub);
    }
  });

  it("ends with 2 where a setting or a board file is wrong: nobody need try again", async () => {
    start();
    desk.board();
    const suite = (more: object) => vitest("hil/suite/identity.test.ts", "vitest.hil.config.ts", more);
    const wrong = await Promise.all([
      suite({ HIL_TARGET: "bord" }),
      suite({ HIL_BOARDS: join(desk.folder, "desk") }),
      suite({ HIL_TRAGET: "posix" }),
    ]);
    expect(wrong.map(({ code }) => code)).toEqual([2, 2, 2]);
    const says = [/did you mean board\?/, /HIL_BOARDS=.*desk: there is no such folder/, /did you mean HIL_TARGET\?/];
    for (const [index, { text }] of wrong.entries()) expect(text).toMatch(says[index]!);
  });

  it("stops once with the first cause where the board is broken", async () => {
    desk.board();
    const { code, text } = await vitest("hil/suite/identity.test.ts", "vitest.hil.config.ts");
    expect(code).toBe(4);
    expect(text).toMatch(/hil: 1 inconclusive, 2 skipped/);
    expect(text).toMatch(/skipped 2: the bench is broken: .*tty at 115200 baud is not there/);
  });
});
