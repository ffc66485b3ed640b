import { describe, expect, it } from "vitest";
import { link } from "../../src/messages/index.ts";
import { frameType, stateMax_bytes } from "../../src/link/index.ts";
import { wireFrame } from "./support/frames.ts";
import { Pair } from "./support/pair.ts";

const saved = Uint8Array.from({ length: 2000 }, (_, index) => (index * 7) & 0xff);

describe("a snapshot", () => {
  it.each([0, 1, 447, 448, 449, 2000])("of %i bytes comes in chunks and is put back in chunks", (size) => {
    const pair = new Pair().opened();
    const state = saved.subarray(0, size);
    expect(pair.host.requestSnapshot(0)).toBe("sent");
    pair.settle();
    pair.target.answerSnapshot(state, 0);
    pair.settle();
    expect(pair.last("snapshot")?.state).toEqual(state.slice());
    expect(pair.host.requestRestore(state, 0)).toBe("sent");
    pair.settle();
    expect(pair.asked("restore")?.state).toEqual(state.slice());
    pair.target.answerRestore(true, 0);
    pair.settle();
    expect(pair.last("restored")).toBeDefined();
  });

  it("comes over the small profile too", () => {
    const pair = new Pair({}, { frameMaxBytes: 174 }).opened();
    pair.host.requestSnapshot(0);
    pair.settle();
    pair.target.answerSnapshot(saved, 0);
    pair.settle();
    expect(pair.last("snapshot")?.state).toEqual(saved);
  });

  it("that the target refuses, or does not answer, fails with the reason", () => {
    const pair = new Pair().opened();
    pair.host.requestSnapshot(0);
    pair.settle();
    pair.target.answerSnapshot(null, 0);
    pair.settle();
    expect(pair.last("request-failed")).toMatchObject({ request: "snapshot", why: "the target refused" });
    pair.toTargetCut = true;
    pair.host.requestSnapshot(0);
    pair.pass(9_000_000);
    expect(pair.last("request-failed")?.why).toBe("no answer in 5 tries");
  });

  it("is not asked of a target that cannot", () => {
    const pair = new Pair({}, { canSnapshot: false }).opened();
    expect(pair.host.requestSnapshot(0)).toBe("cannot");
    expect(pair.host.requestRestore(saved, 0)).toBe("cannot");
  });

  it("that claims to be too large, or changes on its way, is refused before it is kept", () => {
    for (const [totalBytes, why] of [
      [stateMax_bytes + 1, "the state that came is too large"],
      [2, "the state that came is inconsistent"],
      [3, "the state that came is corrupt"],
    ] as const) {
      const pair = new Pair().opened();
      pair.host.requestSnapshot(0);
      pair.settle();
      const data = saved.subarray(0, 3);
      const chunk = { requestId: 1, state: 1, offsetBytes: 0, totalBytes, crc32c: 1, data } as const;
      const payload = link.v1.SnapshotData.encode(chunk);
      pair.host.receiveBytes(wireFrame({ type: frameType.snapshotData, session: pair.target.session, payload }), 0);
      pair.settle();
      expect(pair.last("request-failed")?.why).toBe(why);
    }
  });
});

describe("a restored state", () => {
  it("that does not fit the firmware fails with that reason", () => {
    const pair = new Pair().opened();
    pair.host.requestRestore(saved, 0);
    pair.settle();
    pair.target.answerRestore(false, 0);
    pair.settle();
    expect(pair.last("request-failed")).toMatchObject({
      request: "restore",
      why: "the state does not fit the firmware",
    });
  });
});

describe("a reset", () => {
  it("is done once though its answer is lost", () => {
    const pair = new Pair().opened();
    pair.toHostCut = true;
    pair.host.requestReset(1, 0);
    pair.settle();
    pair.target.answerReset(0);
    pair.settle();
    pair.toHostCut = false;
    pair.pass(600_000);
    expect(pair.last("reset-done")).toMatchObject({ resetKind: 1 });
    expect(pair.targetEvents.filter((event) => event.kind === "reset").length).toBe(1);
  });

  it("fails with the session", () => {
    const pair = new Pair().opened();
    pair.host.requestReset(1, 0);
    pair.host.close(1, "gone");
    pair.settle();
    expect(pair.last("request-failed")).toMatchObject({ request: "reset", why: "gone" });
  });
});
