import { expect, it } from "vitest";
import { useBench } from "../../../hil/fixture/index.ts";

it("fails in flight", async () => {
  const bench = await useBench("quiet-orbit", { adcs: "board" });
  await bench.run("2 s");
  expect(bench.link("adcs").steps).toBe(-1);
});
