import { afterAll, describe, expect, it } from "vitest";
import { expectIntact, killAndReopen } from "./killing.ts";
import { scratch } from "./support.ts";

const folder = scratch();
afterAll(() => folder.remove());

describe("an archive whose process is killed", () => {
  it("has all that was acknowledged, nothing torn, and goes on, time after time", async () => {
    const path = folder.path("killed.falak.db");
    let first = 0;
    for (const delay_ms of [1, 60, 200]) {
      first = (await killAndReopen(path, first, delay_ms)).count;
    }
    expect(first).toBeGreaterThan(50);
    expectIntact(path);
  });
});
