import { describe, expect, it } from "vitest";
import { useBench } from "../fixture/index.ts";

describe("detumbling", () => {
  it("HIL-020 takes rate out in closed loop", async () => {
    const bench = await useBench("first-contact", { adcs: "board" });
    await bench.run("5 s");
    await expect(bench.telemetry("adcs.mode")).toEventually("DETUMBLE", { within: "30 s" });
    const begin_degps = Number(bench.view().truth["body_rate_degps"]);
    await expect(bench).toEventually((view) => Number(view.truth["body_rate_degps"]) < 0.8 * begin_degps, {
      within: "40 min",
    });
    await expect(bench).toAlways("truth.body_rate_degps < 4.6", { for: "1 min" });
    expect(bench.checks().filter(({ verdict }) => verdict === "fail")).toEqual([]);
  });
});
