import { describe, expect, it } from "vitest";
import { QuickWait } from "../../../src/bench/run/quick-wait.ts";
import { serialDouble } from "./support/double.ts";
import { fly, hashesOf } from "./support/fly.ts";

describe("waiting outside the event loop", () => {
  it("is for targets that have long been quick", () => {
    const wait = new QuickWait();
    for (let answer = 0; answer < 49; answer += 1) wait.answered(200);
    expect(wait.isWorthwhile).toBe(false);
    wait.answered(200);
    expect(wait.isWorthwhile).toBe(true);
    wait.answered(20_000);
    expect(wait.isWorthwhile).toBe(false);
  });

  it("is over until the next connection once it brought nothing", () => {
    const wait = new QuickWait();
    for (let answer = 0; answer < 50; answer += 1) wait.answered(200);
    wait.giveUp();
    for (let answer = 0; answer < 500; answer += 1) wait.answered(200);
    expect(wait.isWorthwhile).toBe(false);
    wait.restart();
    for (let answer = 0; answer < 50; answer += 1) wait.answered(200);
    expect(wait.isWorthwhile).toBe(true);
  });

  it("costs a run with a target in its own process a moment, and changes nothing", async () => {
    const model = await fly({ for_s: 30 });
    const { double, path } = await serialDouble("adcs");
    try {
      const flight = await fly({ targets: { adcs: { kind: "serial", path } }, for_s: 30 });
      expect(flight.end).toEqual({ reason: "reached" });
      expect(flight.links["adcs"]).toMatchObject({ answers: 300, losses: 0 });
      expect(hashesOf(flight)).toEqual(hashesOf(model));
    } finally {
      double.close();
    }
  });
});
