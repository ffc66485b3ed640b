import { describe, expect, it } from "vitest";
import { checkContract, TargetSession } from "../../src/link/index.ts";
import { contract, identity } from "./support/identities.ts";
import { Pair } from "./support/pair.ts";

describe("the handshake", () => {
  it("opens with who answered", () => {
    const pair = new Pair();
    pair.host.open(0);
    pair.settle();
    const opened = pair.last("opened");
    expect(opened?.identity).toMatchObject({ firmwareName: "test unit", bootCount: 5, clockHz: 1_000_000 });
    expect(opened?.warning).toBe("");
    expect(pair.host.phase).toBe("open");
    expect(pair.target.session).not.toBe(0);
  });

  it("begins with three delimiters, then says HELLO every 250 ms for 10 s, then says what to check", () => {
    const pair = new Pair();
    pair.toTargetCut = true;
    pair.host.open(0);
    expect(Array.from(pair.host.takeOutput()!.subarray(0, 4))).toEqual([0, 0, 0, 0]);
    pair.pass(9_999_999);
    expect(pair.host.state.channel.sent[0]).toBe(40);
    expect(pair.hostEvents).toEqual([]);
    pair.pass(1);
    expect(pair.last("silent")?.why).toContain("check the port, the baud rate and the firmware");
    expect(pair.host.phase).toBe("closed");
    expect(pair.host.poll(pair.at_us)).toBe(Infinity);
  });

  it("opens though the first answers are lost", () => {
    const pair = new Pair();
    pair.toHostCut = true;
    pair.host.open(0);
    pair.pass(600_000);
    pair.toHostCut = false;
    pair.pass(250_000);
    expect(pair.told()).toEqual(["opened"]);
  });

  it("uses another session number for every opening, never 0", () => {
    const pair = new Pair({ sessionSeed: 65_534 });
    const seen = new Set<number>();
    for (let i = 0; i < 70; i += 1) {
      pair.host.open(i);
      seen.add(pair.host.state.channel.session);
    }
    expect(seen.size).toBe(70);
    expect(seen.has(0)).toBe(false);
  });

  it("runs with a warning that names both versions and the remedy where only the hash differs", () => {
    const pair = new Pair({}, { contractMinor: 3, contractHash: new Uint8Array(8) });
    pair.host.open(0);
    pair.settle();
    expect(pair.last("opened")?.warning).toMatch(/1\.3 \(0{16}\).*1\.2 \(0102030405060708\).*npm run generate/);
    expect(pair.host.sendStep(Uint8Array.of(8, 1), 0)).toBe("sent");
  });

  it("locks telecommands and stepping under another major, and passes telemetry on raw", () => {
    const pair = new Pair({ sync: "paced" }, { contractMajor: 2 });
    pair.host.open(0);
    pair.settle();
    expect(pair.last("refused-contract")?.why).toMatch(/2\.2 .*1\.2 .*locked/);
    expect(pair.host.sendStep(Uint8Array.of(8, 1), 0)).toBe("locked");
    expect(pair.host.sendTelecommand(1, Uint8Array.of(1), 0)).toBe("locked");
    expect(pair.host.requestSnapshot(0)).toBe("locked");
    pair.target.sendTelemetry(Uint8Array.of(1, 2), 0);
    pair.settle();
    expect(pair.last("tm")).toMatchObject({ raw: true, telemetry: Uint8Array.of(1, 2) });
  });

  it("locks under another protocol version too", () => {
    expect(checkContract(contract, contract, 2, "obc")).toMatchObject({ verdict: "locked" });
    expect(checkContract({ ...contract, hashBytes: new Uint8Array(0) }, contract, 1, "?").verdict).toBe("same");
  });

  it("names a reboot once, ends what was pending as UNKNOWN and opens again", () => {
    const pair = new Pair({ sync: "paced" }).opened();
    pair.host.sendTelecommand(77, Uint8Array.of(1), 0);
    pair.settle();
    pair.at_us = 500_000;
    pair.target = new TargetSession(identity({ bootCount: 6 }), pair.at_us);
    pair.target.announce(pair.at_us);
    pair.settle();
    expect(pair.last("rebooted")).toMatchObject({ bootCount: 6, previousBootCount: 5 });
    expect(pair.last("tc-ended")).toMatchObject({ requestId: 77, outcome: "UNKNOWN" });
    expect(pair.told()).toEqual(["tc-accepted", "resynchronising", "tc-ended", "rebooted", "opened"]);
  });

  it("notices a reboot of a target that cannot count its starts, by its uptime", () => {
    const pair = new Pair();
    pair.at_us = 10_000_000;
    pair.opened();
    pair.target = new TargetSession(identity(), pair.at_us);
    pair.pass(3_500_000);
    expect(pair.told()).toEqual(["degraded", "down", "resynchronising", "rebooted", "opened"]);
  });

  it("passes over the delayed word of an earlier start", () => {
    const pair = new Pair();
    pair.target.announce(0);
    const early = pair.target.takeOutput()!;
    pair.at_us = 1_000_000;
    pair.opened();
    pair.host.receiveBytes(early, pair.at_us);
    pair.settle();
    expect(pair.told()).toEqual([]);
    expect(pair.host.counts.stale).toBe(1);
  });

  it("does not open an old session for a delayed HELLO", () => {
    const pair = new Pair();
    pair.host.open(0);
    const old = pair.host.takeOutput()!;
    pair.target.receiveBytes(old, 0);
    pair.host.open(1);
    pair.settle();
    const { session } = pair.target;
    pair.target.receiveBytes(old, 2);
    expect(pair.target.session).toBe(session);
    expect(pair.target.counts.stale).toBe(1);
  });

  it("counts its own echo as unknown", () => {
    const pair = new Pair();
    pair.host.open(0);
    pair.host.receiveBytes(pair.host.takeOutput()!, 0);
    expect(pair.host.counts).toMatchObject({ chunks: 1, unknown: 1 });
  });

  it("keeps to the smaller frame of both, and takes a nonsense size for the small profile", () => {
    expect(new Pair({}, { frameMaxBytes: 200 }).opened().host.payloadMax_bytes).toBe(186);
    expect(new Pair({}, { frameMaxBytes: 3 }).host.payloadMax_bytes).toBe(512);
    const small = new Pair({}, { frameMaxBytes: 174 }).opened();
    expect(small.host.sendStep(new Uint8Array(161), 0)).toBe("too-long");
    expect(small.host.sendStep(new Uint8Array(160), 0)).toBe("sent");
  });
});
