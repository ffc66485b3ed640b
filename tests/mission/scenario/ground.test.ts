import { describe, expect, it } from "vitest";
import { parseScenario } from "../../../src/mission/scenario/parse.ts";
import type { Scenario } from "../../../src/mission/scenario/scenario.ts";
import { loadFile, scenarioText } from "../support.ts";

function scenarioOf(more: string): Scenario {
  const parsed = parseScenario(scenarioText(more), { loadFile });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.mistakes, undefined, 2));
  return parsed.scenario;
}

const karachi = "  - { name: Karachi, latitude_deg: 24.95, longitude_deg: 67.13, altitude_m: 40";

describe("the ground of a scenario", () => {
  it("has outages counted from the start", () => {
    const { stations } = scenarioOf(`stations:\n${karachi}, outages: [{ from: 1h, until: 90 min }] }`);
    expect(stations[0]?.outages).toEqual([{ from: 3600e6, until: 5400e6 }]);
    expect(scenarioOf(`stations:\n${karachi} }`).stations[0]?.outages).toEqual([]);
  });

  it("has faults on its stations, by the names of this scenario", () => {
    const { timeline } = scenarioOf(
      `stations:\n${karachi} }\ntimeline:\n  - { at: 1h, fault: { channel: ground.Karachi, kind: delay, value: 90, hidden: true } }\n  - { at: 2h, clear: ground.Karachi }`,
    );
    expect(timeline.map(({ action }) => action)).toEqual([
      { kind: "fault", fault: { channel: "ground.Karachi", kind: "delay", value: 90 }, hidden: true },
      { kind: "clear", channel: "ground.Karachi" },
    ]);
  });

  it("has limits of its own, by mode", () => {
    const { limits } = scenarioOf(
      "limits:\n  - { parameter: power.bus_voltage_v, modes: [SAFE], red_low: 20, yellow_high: 35 }\n  - { parameter: obc.mode, persistence: 5 }",
    );
    expect(limits).toEqual([
      { parameter: "power.bus_voltage_v", modes: ["SAFE"], limits: { redLow: 20, yellowHigh: 35 } },
      { parameter: "obc.mode", persistence: 5 },
    ]);
  });
});
