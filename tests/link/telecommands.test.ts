import { describe, expect, it } from "vitest";
import { link } from "../../src/messages/index.ts";
import { frameType } from "../../src/link/index.ts";
import { Pair } from "./support/pair.ts";
import { wireFrame } from "./support/frames.ts";

const paced = (): Pair => new Pair({ sync: "paced" }).opened();
const order = Uint8Array.of(9);

describe("a telecommand", () => {
  it("is accepted by the link and executed by the unit: two events, in that order", () => {
    const pair = paced();
    expect(pair.host.sendTelecommand(41, order, 0)).toBe("queued");
    pair.settle();
    expect(pair.told()).toEqual(["tc-accepted"]);
    const tc = pair.asked("tc")!;
    expect(tc).toMatchObject({ requestId: 41, command: order });
    pair.target.answerTelecommand(tc.ticket, 1, 0);
    pair.settle();
    expect(pair.last("tc-ended")).toMatchObject({ requestId: 41, outcome: "EXECUTED", reason: 1 });
  });

  it("that the unit refuses ends with the unit's reason", () => {
    const pair = paced();
    pair.host.sendTelecommand(42, order, 0);
    pair.settle();
    pair.target.answerTelecommand(pair.asked("tc")!.ticket, 5, 0);
    pair.settle();
    expect(pair.last("tc-ended")).toMatchObject({ outcome: "REFUSED", reason: 5 });
  });

  it("runs once though its acceptance and its report are lost, and ends as the target's memory says", () => {
    const pair = paced();
    pair.toHostCut = true;
    pair.host.sendTelecommand(43, order, 0);
    pair.settle();
    pair.target.answerTelecommand(pair.asked("tc")!.ticket, 1, 0);
    pair.settle();
    pair.toHostCut = false;
    pair.pass(500_000);
    expect(pair.last("tc-ended")).toMatchObject({ requestId: 43, outcome: "EXECUTED" });
    expect(pair.targetEvents.filter((event) => event.kind === "tc").length).toBe(1);
  });

  it("is UNKNOWN after five tries with doubled time-outs, those behind it were not sent, and the link begins anew", () => {
    const pair = paced();
    pair.target.receiveBytes(pair.host.takeOutput() ?? new Uint8Array(0), 0);
    pair.toTargetCut = true;
    for (let requestId = 1; requestId <= 5; requestId += 1) pair.host.sendTelecommand(requestId, order, 0);
    // Telemetry keeps the link alive meanwhile: 0.5 + 1 + 2 + 2 + 2 s.
    for (let i = 0; i < 74; i += 1) {
      pair.pass(100_000);
      pair.target.sendTelemetry(order, pair.at_us);
    }
    expect(pair.last("tc-ended")).toBeUndefined();
    expect(pair.host.state.channel.sent[frameType.tc]).toBe(4);
    expect(pair.host.state.channel.retransmitted).toBe(16);
    pair.toTargetCut = false;
    pair.pass(200_000);
    const ended = pair.hostEvents.filter((event) => event.kind === "tc-ended");
    expect(ended.map((event) => event.outcome)).toEqual(["UNKNOWN", "UNKNOWN", "UNKNOWN", "UNKNOWN", "REFUSED"]);
    expect(ended[4]!.why).toContain("not sent");
    expect(pair.told().filter((kind) => kind !== "tm" && kind !== "tc-ended")).toEqual([
      "stats",
      "stats",
      "stats",
      "stats",
      "stats",
      "stats",
      "stats",
      "resynchronising",
      "opened",
    ]);
  });

  it("is UNKNOWN where it was accepted and its execution is never reported", () => {
    const pair = new Pair({ sync: "paced", executionMax_us: 4_000_000 }).opened();
    pair.host.sendTelecommand(7, order, 0);
    pair.pass(3_900_000);
    expect(pair.last("tc-ended")).toBeUndefined();
    pair.pass(2_100_000);
    expect(pair.last("tc-ended")).toMatchObject({ outcome: "UNKNOWN" });
    expect(pair.targetEvents.filter((event) => event.kind === "tc").length).toBe(1);
  });

  it("waits while four are open, and while the target's receiver would overflow", () => {
    const pair = paced();
    for (let requestId = 1; requestId <= 6; requestId += 1) pair.host.sendTelecommand(requestId, order, 0);
    pair.settle();
    expect(pair.targetEvents.length).toBe(4);
    pair.target.answerTelecommand(pair.targetEvents[1]!.kind === "tc" ? pair.targetEvents[1]!.ticket : never(), 1, 0);
    pair.settle();
    expect(pair.targetEvents.length).toBe(4);
    pair.target.answerTelecommand(pair.targetEvents[0]!.kind === "tc" ? pair.targetEvents[0]!.ticket : never(), 1, 0);
    pair.settle();
    expect(pair.targetEvents.length).toBe(6);
    const narrow = new Pair({ sync: "paced" }, { rxWindowBytes: 60 }).opened();
    for (let requestId = 1; requestId <= 3; requestId += 1) narrow.host.sendTelecommand(requestId, order, 0);
    expect(narrow.host.state.telecommands.window.length).toBe(2);
  });

  it("is taken in order only: one that comes before its turn is left for its repetition", () => {
    const pair = paced();
    const { session } = pair.target;
    const tc = (sequence: number): Uint8Array => {
      const payload = link.v1.Telecommand.encode({ requestId: 10 + sequence, command: order, bootCount: 5 });
      return wireFrame({ type: frameType.tc, session, sequence, payload });
    };
    for (const sequence of [1, 0, 1, 0]) pair.target.receiveBytes(tc(sequence), 0);
    pair.settle();
    expect(pair.targetEvents.map((event) => event.kind === "tc" && event.requestId)).toEqual([10, 11]);
  });

  it("for an earlier start is not taken", () => {
    const pair = paced();
    const payload = link.v1.Telecommand.encode({ requestId: 1, command: order, bootCount: 4 });
    pair.target.receiveBytes(wireFrame({ type: frameType.tc, session: pair.target.session, payload }), 0);
    pair.settle();
    expect(pair.asked("tc")).toBeUndefined();
  });

  it("that does not decode is refused as corrupt, not passed on", () => {
    const pair = paced();
    const { session } = pair.target;
    pair.target.receiveBytes(wireFrame({ type: frameType.tc, session, payload: Uint8Array.of(0x0a) }), 0);
    pair.settle();
    expect(pair.asked("tc")).toBeUndefined();
    expect(pair.target.state.executed.replies[0]).toMatchObject({ state: 3, reason: 10 });
  });

  it("has no way of its own in lockstep", () => {
    expect(new Pair().opened().host.sendTelecommand(1, order, 0)).toBe("lockstep");
    expect(new Pair({ sync: "free" }).host.sendTelecommand(1, order, 0)).toBe("closed");
    expect(paced().host.sendTelecommand(1, new Uint8Array(481), 0)).toBe("too-long");
    expect(paced().host.sendTelecommand(1, new Uint8Array(480), 0)).toBe("queued");
  });
});

function never(): never {
  throw new Error("not a telecommand");
}
