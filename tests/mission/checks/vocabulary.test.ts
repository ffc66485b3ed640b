import { describe, expect, it } from "vitest";
import { predicateMistakes } from "../../../src/mission/checks/reading.ts";
import { sampleOf, type Shape } from "../../../src/mission/checks/shape.ts";
import { vocabulary } from "../../../src/mission/checks/vocabulary.ts";
import { unitNames } from "../../../src/onboard/contract.ts";
import { telemetryView } from "../../../src/mission/view.ts";
import { adcs, comms, obc, payload, power } from "../../../src/messages/index.ts";

const words = vocabulary(["Karachi"]);
const created = {
  adcs: adcs.v1.Telemetry.create(),
  power: power.v1.Telemetry.create(),
  comms: comms.v1.Telemetry.create(),
  payload: payload.v1.Telemetry.create(),
  obc: obc.v1.Telemetry.create(),
};

/** Names, vectors and labels of a value that telemetry gave, held against their shape. */
function expectFits(value: unknown, shape: Shape | undefined, name: string): void {
  switch (shape?.kind) {
    case "group":
      for (const [key, member] of Object.entries(value as object))
        expectFits(member, shape.members.get(key), `${name}.${key}`);
      break;
    case "label":
      expect(shape.labels, name).toContain(value);
      break;
    case "list":
      expect(Array.isArray(value), name).toBe(true);
      break;
    default:
      expect(typeof value, name).toBe(shape?.kind === "text" ? "string" : shape?.kind);
  }
}

describe("the vocabulary of predicates", () => {
  it.each(unitNames)("knows what telemetry of %s gives, under the same names and with the same labels", (unit) => {
    expectFits(telemetryView(unit, created[unit]), words.members.get(unit), unit);
  });

  it("has a sample of everything, so that any predicate can be tried", () => {
    expect(Object.keys(sampleOf(words) as object)).toEqual([
      ...unitNames,
      "truth",
      "ground",
      "down",
      "commands",
      "desk",
      "t_s",
    ]);
  });

  it.each([
    'adcs.mode == "SUN_SAFE" && truth.body_rate_degps < 1.0',
    'ground.station == "Karachi" || ground.station == ""',
    'comms.transmitter_mode in ["ON_LOCK", "ON"]',
    "power.string_currents_a[3] > 1 && power.temperatures_degc.all(t, t < 40.0)",
    '"adcs.gyro" in truth.faults || t_s > 5',
    "has(adcs.q_bn) ? adcs.q_bn.w > 0.5 : true",
    'truth["lit_fraction"] > 0.5',
  ])("%s has no mistake", (text) => {
    expect(predicateMistakes(text, words)).toEqual([]);
  });
});
