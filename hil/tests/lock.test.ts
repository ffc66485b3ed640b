import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { lock } from "../fixture/lock.ts";

const folder = (): string => mkdtempSync(join(tmpdir(), "falak-lock-"));
const deadPid = "999999999";

function contender(where: string, count: number): ChildProcess {
  const script = join(import.meta.dirname, "support", "contend.ts");
  return spawn(process.execPath, [script, where, String(count)], { stdio: ["ignore", "pipe", "inherit"] });
}

describe("a lock", () => {
  it("is held by one at a time and says by whom", async () => {
    const where = folder();
    // This process's parent lives as long as this one.
    writeFileSync(join(where, "board-x.lock"), String(process.ppid));
    await expect(lock("board-x", 0, where)).rejects.toThrow(`in use by process ${process.ppid}`);
    const other = await lock("board-y", 0, where);
    expect(readFileSync(join(where, "board-y.lock"), "utf8")).toBe(String(process.pid));
    other.release();
  });

  it("is kept until the last bench of this process lets go", async () => {
    const where = folder();
    const first = await lock("board-x", 0, where);
    const second = await lock("board-x", 0, where);
    expect([first.isFirst, second.isFirst, second.isLast]).toEqual([true, false, false]);
    first.release();
    first.release();
    expect(second.isLast).toBe(true);
    expect(existsSync(join(where, "board-x.lock"))).toBe(true);
    second.release();
    expect(existsSync(join(where, "board-x.lock"))).toBe(false);
  });

  it("of a dead process is taken over", async () => {
    const where = folder();
    writeFileSync(join(where, "board-x.lock"), deadPid);
    const taken = await lock("board-x", 1000, where);
    expect(readFileSync(join(where, "board-x.lock"), "utf8")).toBe(String(process.pid));
    taken.release();
    expect(readdirSync(where)).toEqual([]);
  });

  it("is never held by two of three processes, and none starves, though its first holder died", async () => {
    const where = folder();
    const rounds = 8;
    writeFileSync(join(where, "contended.lock"), deadPid);
    const contenders = [1, 2, 3].map(() => contender(where, rounds));
    await Promise.all(contenders.map((each) => once(each, "exit")));
    const lines = readFileSync(join(where, "log"), "utf8").trim().split("\n");
    expect(lines).toHaveLength(2 * 3 * rounds);
    for (let i = 0; i < lines.length; i += 2) {
      const [pid] = lines[i]!.split(" ");
      expect([lines[i], lines[i + 1]]).toEqual([`${pid} has`, `${pid} had`]);
    }
  });

  it("of a process that was killed is had at once", async () => {
    const where = folder();
    const holder = contender(where, 0);
    await once(holder.stdout!, "data");
    await expect(lock("contended", 0, where)).rejects.toThrow(`in use by process ${holder.pid}`);
    holder.kill("SIGKILL");
    await once(holder, "exit");
    (await lock("contended", 0, where)).release();
  });
});
