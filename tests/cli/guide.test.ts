import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { loadScenario, overridesOf } from "../../src/cli/load.ts";

const guide = readFileSync(join(import.meta.dirname, "../../docs/bench.md"), "utf8");

describe("the bench guide", () => {
  it("has a timeline with wire faults that a scenario takes", () => {
    const [, text] = /```yaml\n(timeline:\n[^`]*)```/.exec(guide) ?? [];
    const { timeline } = parse(text ?? "") as { timeline: unknown[] };
    const { scenario } = loadScenario("first-contact", [{ path: "timeline", value: timeline }]);
    expect(scenario.timeline).toHaveLength(3);
    expect(scenario.timeline[0]).toMatchObject({
      action: { kind: "fault", fault: { channel: "wire.adcs" }, lasts: 30e6 },
    });
  });

  it("has the same as --set for one run", () => {
    const typed = [...guide.matchAll(/--set '([^']*)'/g)].map(([, text]) => text as string);
    expect(typed).not.toHaveLength(0);
    const { scenario } = loadScenario("first-contact", overridesOf(typed));
    expect(scenario.timeline).toMatchObject([{ action: { kind: "fault", lasts: 30e6 } }]);
  });
});
