import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import {
  childrenOf,
  document,
  end,
  falak,
  hashesOf,
  inDirectory,
  isAlive,
  overrunsOf,
  type RunDocument,
  start,
  startTarget,
} from "./support.ts";

const outside = ["adcs", "power", "comms"] as const;
const asProcesses = outside.flatMap((unit) => ["--target", `${unit}=process`]);

async function run(words: readonly string[], env: Record<string, string> = {}): Promise<RunDocument> {
  const ended = await falak(["run", "first-contact", ...words, "--json"], { env });
  if (ended.code !== 0) throw new Error(`exit code ${ended.code}: ${ended.stderr}`);
  return document(ended) as RunDocument;
}

const pause = (duration_ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, duration_ms));

describe("the same run", () => {
  let minute: RunDocument;
  beforeAll(async () => {
    minute = await run(["--for", "1min"]);
  });

  it("has the same hashes twice in a row", async () => {
    expect(hashesOf(await run(["--for", "1min"]))).toEqual(hashesOf(minute));
  });

  it("has them with process targets too, twice in a row, and no child stays behind", async () => {
    expect(hashesOf(await run(["--for", "1min", ...asProcesses]))).toEqual(hashesOf(minute));
    expect(hashesOf(await run(["--for", "1min", ...asProcesses]))).toEqual(hashesOf(minute));
  });

  it("has them with tcp and unix targets, twice in a row on the same targets", async () => {
    await inDirectory(async (directory) => {
      const env = { XDG_RUNTIME_DIR: directory };
      const targets = await Promise.all([
        startTarget("adcs", ["--tcp", "127.0.0.1:0"], { env }),
        startTarget("power", ["--unix", join(directory, "power.sock")], { env }),
        startTarget("obc", ["--tcp", "127.0.0.1:0"], { env }),
      ]);
      const [adcs, power, obc] = targets.map(({ at }) => at);
      const words = [
        "--for",
        "1min",
        "--target",
        `adcs=${adcs}`,
        "--target",
        `power=${power}`,
        "--target",
        `obc=${obc}`,
      ];
      try {
        expect(hashesOf(await run(words))).toEqual(hashesOf(minute));
        expect(hashesOf(await run(words))).toEqual(hashesOf(minute));
      } finally {
        await Promise.all(targets.map((target) => end(target)));
      }
    });
  });

  it("has them throttled to 60 times real time, and takes its time", async () => {
    const throttled = await run(["--for", "1min", "--rate", "60", "--target", "adcs=process"]);
    expect(hashesOf(throttled)).toEqual(hashesOf(minute));
    expect(throttled.wall_s).toBeGreaterThan(0.99);
    // Where nothing throttles wrongly it is 1 s; a busy machine takes its part.
    expect(throttled.wall_s).toBeLessThan(15);
  });

  it("has them paced at real time where no overrun is reported, and no verdict where one is", async () => {
    const lockstep = await run(["--for", "5s"]);
    for (let attempt = 0; attempt < 3; attempt++) {
      const ended = await falak([
        "run",
        "first-contact",
        "--for",
        "5s",
        "--sync",
        "paced",
        "--rate",
        "1",
        ...asProcesses,
        "--json",
      ]);
      const paced = document(ended) as RunDocument;
      // A machine with better things to do for 80 ms makes overruns, and says so.
      if (overrunsOf(paced) > 0) {
        expect(ended.code).toBe(4);
        continue;
      }
      expect(ended.code).toBe(0);
      expect(hashesOf(paced)).toEqual(hashesOf(lockstep));
      expect(paced.wall_s).toBeGreaterThan(4.9);
      return;
    }
    process.stderr.write("three paced runs had overruns: this machine is too busy for their hashes to be compared\n");
  });
});

describe("a target process that is killed in mid-run", () => {
  async function killed(
    words: readonly string[],
  ): Promise<{ ended: Awaited<ReturnType<typeof falak>>; after_ms: number; children: number[] }> {
    const running = start([
      "run",
      "first-contact",
      "--rate",
      "60",
      "--target",
      "adcs=process",
      "--target",
      "power=process",
      "--json",
      ...words,
    ]);
    const pid = running.child.pid as number;
    await running.says(/^running /m);
    await pause(300);
    const children = childrenOf(pid);
    process.kill(children[0] as number, "SIGKILL");
    const began_ms = performance.now();
    const ended = await running.ended;
    return { ended, after_ms: performance.now() - began_ms, children };
  }

  it("breaks a lockstep run: exit code 3 in bounded time, the cause once on stderr and in the document", async () => {
    const { ended, after_ms, children } = await killed(["--for", "1h"]);
    expect(ended.code).toBe(3);
    // It would go on for a minute.
    expect(after_ms).toBeLessThan(30_000);
    const result = document(ended) as RunDocument;
    expect(result).toMatchObject({ verdict: "inconclusive", broken: "target-exited" });
    expect(result.ended).toMatch(/was ended by SIGKILL/);
    expect(ended.stderr.match(/was ended by SIGKILL/g)).toHaveLength(1);
    expect(Object.values(result.links).filter(({ state }) => state === "lost")).toHaveLength(1);
    expect(children.filter(isAlive)).toEqual([]);
  });

  it("is ridden out with hold: exit code 0, the link reported lost", async () => {
    const { ended } = await killed(["--for", "4min", "--on-loss", "hold"]);
    expect(ended.code).toBe(0);
    const result = document(ended) as RunDocument;
    expect(result).toMatchObject({ verdict: "pass", ended: "reached", broken: null, simulated_s: 240 });
    const lost = Object.values(result.links).filter(({ state }) => state === "lost");
    expect(lost).toHaveLength(1);
    expect(lost[0]).toMatchObject({ losses: 1 });
    expect(lost[0]!.missed).toBeGreaterThan(0);
  });

  it("says the cause once to a person too", async () => {
    const running = start(["run", "first-contact", "--for", "1h", "--rate", "60", "--target", "adcs=process"]);
    const pid = running.child.pid as number;
    await running.says(/^running /m);
    await pause(300);
    process.kill(childrenOf(pid)[0] as number, "SIGKILL");
    const { code, stdout, stderr } = await running.ended;
    expect(code).toBe(3);
    expect(`${stdout}${stderr}`.match(/was ended by SIGKILL/g)).toHaveLength(1);
    expect(stdout).toMatch(/ended: the bench broke \(target-exited\)/);
  });
});

describe.concurrent("a target that is pulled and plugged in again", () => {
  it.each([["--pty"], ["--tcp", "127.0.0.1:0"]])(
    "comes back by its uid in paced mode with the gap in the ledger (%s)",
    async (...listen: string[]) => {
      await inDirectory(async (directory) => {
        const env = { XDG_RUNTIME_DIR: directory };
        const first = await startTarget("adcs", [...listen, "--uid", "bench-7"], { env });
        const running = start(
          [
            "run",
            "first-contact",
            "--for",
            "1h",
            "--sync",
            "paced",
            "--on-loss",
            "hold",
            "--target",
            "adcs=serial:uid=bench-7",
            "--json",
          ],
          { env },
        );
        await running.says(/^running /m);
        await pause(1000);
        await end(first, "SIGKILL");
        const second = await startTarget("adcs", [...listen, "--uid", "bench-7"], { env });
        await running.says(/unit restarted from its initial state/);
        await pause(500);
        const ended = await end(running, "SIGINT");
        await end(second);
        const result = document(ended) as RunDocument;
        const adcs = result.links["adcs"]!;
        expect(result.ended).toBe("stopped");
        expect(adcs).toMatchObject({ uid: "bench-7", state: "open", losses: 1 });
        expect(adcs.missed).toBeGreaterThan(0);
        // The last instant may be sent and not yet due.
        const instants = Math.floor(result.simulated_s * 10) + 1;
        expect(instants - (adcs.answers + adcs.missed + adcs.overruns)).toBeLessThanOrEqual(1);
      });
    },
  );
});

describe.concurrent("a run that is stopped", () => {
  it.each(["SIGINT", "SIGTERM"] as const)("by %s ends in order, with its result and no verdict", async (signal) => {
    const running = start(["run", "first-contact", "--for", "1h", "--rate", "60", "--json"]);
    await running.says(/^running /m);
    await pause(300);
    running.child.kill(signal);
    const ended = await running.ended;
    expect(ended.code).toBe(4);
    expect(document(ended) as RunDocument).toMatchObject({ ended: "stopped", verdict: "inconclusive" });
  });
});

describe("a paced run over a serial line of a given rate", () => {
  it("is told the arithmetic before it runs, and warned where the line is too slow", async () => {
    await inDirectory(async (directory) => {
      const target = await startTarget("adcs", ["--pty"], { env: { XDG_RUNTIME_DIR: directory } });
      const at = target.at;
      const fast = await falak([
        "run",
        "first-contact",
        "--for",
        "1s",
        "--sync",
        "paced",
        "--target",
        `adcs=${at}@115200`,
      ]);
      const slow = await falak([
        "run",
        "first-contact",
        "--for",
        "1s",
        "--sync",
        "paced",
        "--target",
        `adcs=${at}@9600`,
      ]);
      await end(target);
      expect(fast.stderr).toMatch(
        /info +adcs +line load at most \d+ bytes x 10 bits \/ 115200 baud = [\d.]+ ms x 10 ticks\/s = \d+ % of the line\n/,
      );
      expect(slow.stderr).toMatch(
        /medium +adcs +line load at most .* 9600 baud = .* of the line; full messages do not fit: raise the baud rate or lower --rate/,
      );
    });
  });
});
