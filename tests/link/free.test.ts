import { describe, expect, it } from "vitest";
import { frameType } from "../../src/link/index.ts";
import { Pair } from "./support/pair.ts";

describe("a session of a free run", () => {
  it("asks for the stream in its HELLO, and no other session does", () => {
    for (const sync of ["lockstep", "paced", "free"] as const) {
      const pair = new Pair({ sync });
      pair.host.open(0);
      pair.settle();
      expect(pair.asked("opened")?.hello.stream).toBe(sync === "free");
    }
  });

  it("learns from HELLO_ACK whether the target can", () => {
    for (const canStream of [true, false]) {
      const pair = new Pair({ sync: "free" }, { canStream });
      pair.host.open(0);
      pair.settle();
      expect(pair.last("opened")?.identity.canStream).toBe(canStream);
    }
  });

  it("brings telemetry and events apart, each with the target's clock", () => {
    const pair = new Pair({ sync: "free" }).opened();
    pair.target.sendTelemetry(Uint8Array.of(1, 2, 3), 7_000);
    pair.target.sendEvent(Uint8Array.of(8, 2), 8_000);
    pair.settle();
    const reports = pair.hostEvents.filter(({ kind }) => kind === "tm");
    expect(reports).toMatchObject([
      { clock_us: 7_000, telemetry: Uint8Array.of(1, 2, 3), event: new Uint8Array(0), raw: false },
      { clock_us: 8_000, telemetry: new Uint8Array(0), event: Uint8Array.of(8, 2), raw: false },
    ]);
  });

  it("sends no event that is longer than 16 bytes, and counts it", () => {
    const pair = new Pair({ sync: "free" }).opened();
    expect(pair.target.sendEvent(new Uint8Array(16).fill(1), 1)).toBe(true);
    expect(pair.target.sendEvent(new Uint8Array(17).fill(1), 1)).toBe(false);
    expect(pair.target.state.telemetryDropped).toBe(1);
  });

  it("fills no port for a bench that has gone: what is reported meanwhile is dropped and counted", () => {
    const pair = new Pair({ sync: "free" }).opened();
    pair.toTargetCut = pair.toHostCut = true;
    pair.pass(3_000_000);
    expect(pair.target.state.hearing).toBe("down");
    const sent = pair.target.state.channel.sent[frameType.tm];
    expect(pair.target.sendTelemetry(Uint8Array.of(1), pair.at_us)).toBe(false);
    expect(pair.target.state.channel.sent[frameType.tm]).toBe(sent);
    expect(pair.target.state.telemetryDropped).toBe(1);
  });

  it("takes no STEP", () => {
    const pair = new Pair({ sync: "free" }).opened();
    expect(pair.host.sendStep(Uint8Array.of(8, 1), 0)).toBe("free");
  });
});
