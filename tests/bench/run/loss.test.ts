import { connect, createServer, type Server, type Socket } from "node:net";
import { afterAll, describe, expect, it } from "vitest";
import { Driver, type DriverListener } from "../../../src/bench/run/driver.ts";
import type { PortSpec } from "../../../src/bench/ports/port.ts";
import { openPty } from "../../../src/bench/ports/pty.ts";
import { targetIdentity } from "../../../src/bench/target/identity.ts";
import { type Listening, listen } from "../../../src/bench/target/listen.ts";
import { UnitServer } from "../../../src/bench/target/unit-server.ts";
import { parseTarget } from "../../../src/bench/target-spec.ts";
import { whoIs } from "../../../src/bench/who-is.ts";
import { serialDouble } from "./support/double.ts";
import { fly, refusalOf } from "./support/fly.ts";

const atEnd: (() => void | Promise<void>)[] = [];
afterAll(async () => {
  for (const end of atEnd.splice(0)) await end();
});

const pause = (duration_ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, duration_ms));

async function serveTcp(
  uid: string,
  port = 0,
): Promise<{ server: UnitServer; listening: Listening; spec: PortSpec & { kind: "tcp" } }> {
  const server = new UnitServer("adcs", targetIdentity("adcs", { uid }));
  const listening = await listen(server, { kind: "tcp", host: "127.0.0.1", port });
  atEnd.push(() => listening.close());
  return { server, listening, spec: listening.at as PortSpec & { kind: "tcp" } };
}

/** A cable between a bench and a target, for pulling. */
async function cable(to: number): Promise<{ spec: PortSpec; pull(): void; plug(): void }> {
  const sockets = new Set<Socket>();
  let isPlugged = true;
  const server: Server = createServer((near) => {
    if (!isPlugged) return void near.destroy();
    const far = connect(to, "127.0.0.1");
    for (const [from, into] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from);
      from.pipe(into);
      from.on("error", () => undefined).on("close", () => into.destroy());
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const cut = (): void => {
    for (const socket of sockets) socket.destroy();
    sockets.clear();
  };
  atEnd.push(() => {
    cut();
    server.close();
  });
  const { port } = server.address() as { port: number };
  return {
    spec: { kind: "tcp", host: "127.0.0.1", port },
    pull() {
      isPlugged = false;
      cut();
    },
    plug() {
      isPlugged = true;
    },
  };
}

const pidIn = (text: string): number => Number(/pid (\d+)/.exec(text)?.[1]);

function processSpec(): PortSpec {
  const parsed = parseTarget("process", "adcs");
  if (!parsed.ok || parsed.target.kind !== "port") throw new Error("no process target");
  return parsed.target.port;
}

const quiet: DriverListener = {
  onAnswer: () => undefined,
  onLoss: () => undefined,
  onReboot: () => undefined,
  onNotice: () => undefined,
};

const driverTo = (port: () => Promise<PortSpec>, listener: DriverListener = quiet): Driver => {
  const driver = new Driver({ unit: "adcs", target: "tcp:test", port, baud: undefined, sync: "lockstep", listener });
  atEnd.push(() => driver.close());
  return driver;
};

describe("a target process that is killed in mid-run", () => {
  it("breaks a lockstep run at once, the cause named once", async () => {
    let killed_ms = 0;
    const flight = await fly({
      targets: { adcs: processSpec() },
      for_s: 3600,
      rate: 100,
      during: async (_runner, link) => {
        await pause(200);
        killed_ms = performance.now();
        process.kill(pidIn(link("adcs").port), "SIGKILL");
      },
    });
    // It would go on for 36 s.
    expect(performance.now() - killed_ms).toBeLessThan(15_000);
    expect(flight.end).toMatchObject({ reason: "broken", cause: { code: "target-exited" } });
    const { message } = (flight.end as { cause: Error }).cause;
    expect(message).toMatch(/was ended by SIGKILL/);
    expect(flight.notices.filter(({ severity }) => severity === "high").map(({ text }) => text)).toEqual([message]);
    expect(flight.links["adcs"]).toMatchObject({ state: "lost", losses: 1 });
  });

  it("is ridden out with hold: the run reaches its end, the link is reported lost, the gap counted", async () => {
    const flight = await fly({
      targets: { adcs: processSpec() },
      for_s: 120,
      rate: 100,
      onLoss: "hold",
      during: async (_runner, link) => {
        await pause(200);
        process.kill(pidIn(link("adcs").port), "SIGKILL");
      },
    });
    expect(flight.end).toEqual({ reason: "reached" });
    const link = flight.links["adcs"]!;
    expect(link).toMatchObject({ state: "lost", losses: 1, overruns: 0 });
    expect(link.missed).toBeGreaterThan(100);
    // The exchange that the last instant opens is missed before it is due.
    expect(link.answers + link.missed).toBe(1201);
    expect(flight.exercise.craft().missed.adcs).toBe(link.missed - 1);
  });
});

describe("a run that is stopped", () => {
  it("ends at once while it waits for an answer", async () => {
    const { double, path } = await serialDouble("adcs", { isSilent: (tick) => tick >= 3 });
    atEnd.push(() => double.close());
    const began_ms = performance.now();
    const flight = await fly({
      targets: { adcs: { kind: "serial", path } },
      for_s: 100,
      stepTimeout_us: 60e6,
      during: async (runner) => {
        await pause(300);
        runner.stop();
      },
    });
    expect(flight.end).toEqual({ reason: "stopped" });
    expect(performance.now() - began_ms).toBeLessThan(20_000);
  });
});

// These mostly wait.
describe.concurrent("a link that was lost", () => {
  it("comes back in paced mode with the same board, restarted, and the run goes on", async () => {
    const first = await serveTcp("board-1");
    const flight = await fly({
      targets: { adcs: first.spec },
      for_s: 4,
      sync: "paced",
      onLoss: "hold",
      during: async () => {
        await pause(800);
        await first.listening.close();
        await pause(300);
        await serveTcp("board-1", first.spec.port);
      },
    });
    expect(flight.end).toEqual({ reason: "reached" });
    const link = flight.links["adcs"]!;
    expect(link).toMatchObject({ state: "open", losses: 1, uid: "board-1" });
    expect(link.missed).toBeGreaterThanOrEqual(5);
    // More than the eight before it was lost.
    expect(link.answers).toBeGreaterThan(8);
    expect(flight.notices.map(({ text }) => text)).toContain("link is back: board board-1");
    expect(flight.inputs.filter(({ type }) => type === "event")).toMatchObject([
      { kind: "unit-restarted", payload: "adcs" },
    ]);
  });

  it("and finds the unit as it was is no restart", async () => {
    const { spec } = await serveTcp("board-2");
    const wire = await cable(spec.port);
    const flight = await fly({
      targets: { adcs: wire.spec },
      for_s: 4,
      sync: "paced",
      onLoss: "hold",
      during: async () => {
        await pause(800);
        wire.pull();
        await pause(300);
        wire.plug();
      },
    });
    expect(flight.end).toEqual({ reason: "reached" });
    expect(flight.links["adcs"]).toMatchObject({ state: "open", losses: 1, reboots: 0 });
    expect(flight.inputs.filter(({ type }) => type === "event")).toEqual([]);
  });

  it("does not take another board for the one that was there, and says so once", async () => {
    const first = await serveTcp("board-3");
    const flight = await fly({
      targets: { adcs: first.spec },
      for_s: 5,
      sync: "paced",
      onLoss: "hold",
      during: async () => {
        await pause(500);
        await first.listening.close();
        await serveTcp("stranger", first.spec.port);
      },
    });
    expect(flight.links["adcs"]).toMatchObject({ state: "lost", uid: "board-3" });
    const told = flight.notices.filter(({ text }) => /is board stranger, board-3 is wanted/.test(text));
    expect(told).toHaveLength(1);
  });

  it("in lockstep comes back too, and owes no answer from before", async () => {
    const { spec } = await serveTcp("board-4");
    const wire = await cable(spec.port);
    const flight = await fly({
      targets: { adcs: wire.spec },
      for_s: 40,
      rate: 10,
      onLoss: "hold",
      during: async () => {
        for (let times = 0; times < 2; times++) {
          await pause(400);
          wire.pull();
          await pause(100);
          wire.plug();
          await pause(1200);
        }
      },
    });
    expect(flight.end).toEqual({ reason: "reached" });
    const link = flight.links["adcs"]!;
    expect(link).toMatchObject({ state: "open", losses: 2, overruns: 0, late: 0 });
    expect(link.answers + link.missed).toBe(400);
    expect(link.missed).toBeGreaterThan(0);
  });
});

describe.concurrent("an opening", () => {
  it("of a target that hangs up at once is refused with the cause", async () => {
    const server = createServer((socket) => socket.destroy());
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    atEnd.push(() => void server.close());
    const { port } = server.address() as { port: number };
    const refusal = await refusalOf(
      driverTo(() => Promise.resolve({ kind: "tcp", host: "127.0.0.1", port })).open(true),
    );
    expect(refusal.code).toBe("hung-up");
    expect(refusal.message).toMatch(/or another bench has it/);
  });

  it("of a target that another bench has is sent away, and the other bench notices nothing", async () => {
    const { spec } = await serveTcp("board-5");
    let losses = 0;
    const first = driverTo(() => Promise.resolve(spec), { ...quiet, onLoss: () => losses++ });
    await first.open(true);
    const second = await refusalOf(whoIs(spec, 1000));
    expect(second.code).toBe("hung-up");
    await pause(100);
    expect(losses).toBe(0);
    expect(first.isOpen).toBe(true);
  });

  it("that is closed while it waits for HELLO_ACK ends, and leaves nothing open", async () => {
    const { port, path } = await openPty();
    atEnd.push(() => port.close());
    const driver = driverTo(() => Promise.resolve({ kind: "serial", path }));
    const refused = refusalOf(driver.open(true));
    await pause(100);
    driver.close();
    driver.close();
    expect((await refused).message).toMatch(/was closed before it was open/);
    expect(driver.report().state).toBe("closed");
  });

  it("that is closed while the port is opened closes the port that comes then", async () => {
    const { spec, server } = await serveTcp("board-6");
    let release: (() => void) | undefined;
    const driver = driverTo(async () => {
      await new Promise<void>((resolve) => (release = resolve));
      return spec;
    });
    const refused = refusalOf(driver.open(true));
    await pause(10);
    driver.close();
    release?.();
    expect((await refused).code).toBe("target-lost");
    await pause(50);
    // The target is free for the next bench.
    const next = driverTo(() => Promise.resolve(spec));
    await next.open(true);
    expect(next.isOpen).toBe(true);
    server.close();
  });

  it(
    "of a line on which nobody speaks is given up after 10 s and says what to check",
    { timeout: 20_000 },
    async () => {
      const { port, path } = await openPty();
      atEnd.push(() => port.close());
      const refusal = await refusalOf(driverTo(() => Promise.resolve({ kind: "serial", path })).open(true));
      expect(refusal.code).toBe("silent");
      expect(refusal.message).toMatch(
        /no HELLO_ACK from adcs in 10 s; check the port, the baud rate and the firmware; not a byte came in/,
      );
    },
  );

  it("asks a silent line who is there, in bounded time", async () => {
    const { port, path } = await openPty();
    atEnd.push(() => port.close());
    const refusal = await refusalOf(whoIs({ kind: "serial", path }, 300));
    expect(refusal).toMatchObject({ code: "silent" });
    expect(refusal.message).toMatch(
      /nobody answered HELLO in 0.3 s, not a byte came in; check baud rate, power and firmware/,
    );
  });
});
