import { describe, expect, it } from "vitest";
import {
  dictionary,
  eventOf,
  limitStateOf,
  parameter,
  telecommand,
  valueOf,
  type TelemetryName,
} from "../../src/messages/dictionary.ts";
import { adcs, power } from "../../src/messages/index.ts";
import { entryId } from "../../tools/generate/entries.ts";
import { contract, typeNamed } from "./contract.ts";

describe("the dictionary", () => {
  it("gives the components of a vector the unit, limits and help of the field that holds it", () => {
    expect(parameter("adcs.body_rate_radps.x")).toMatchObject({
      unit: "rad/s",
      type: "float",
      owner: "adcs",
      path: ["bodyRateRadps", "x"],
      limits: { redLow: -0.1, yellowLow: -0.0175, yellowHigh: 0.0175, redHigh: 0.1 },
      help: expect.stringContaining("Body rate"),
    });
  });

  it("numbers a parameter by its unit and field numbers, so that a new name keeps the number", () => {
    const mode = contract.messages.get("falak.adcs.v1.Telemetry")?.fields.find((field) => field.name === "mode");
    expect(parameter("adcs.mode").id).toBe(0x01010000);
    expect(parameter("adcs.mode").id).toBe(entryId("adcs", [mode?.number ?? 0]));
    expect(parameter("power.string_currents_a[1]").id).toBe(0x020b0200);
  });

  it("has no id or name twice", () => {
    for (const entries of [dictionary.parameters, dictionary.telecommands, dictionary.events]) {
      expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
      expect(new Set(entries.map(({ name }) => name)).size).toBe(entries.length);
    }
  });

  it("shows every value of an enum with its label and severity", () => {
    expect(parameter("power.shedding_level").states).toContainEqual({
      value: 4,
      name: "SHEDDING_LEVEL_SURVIVAL",
      label: "survival",
      severity: "alarm",
      help: "Only the essential bus is on.",
    });
  });

  it("says of a telecommand what it is, what it needs and what it risks", () => {
    expect(telecommand("power.deploy_wing")).toMatchObject({
      owner: "power",
      key: "deployWing",
      service: 8,
      subtype: 1,
      hazard: "releases a mechanism once and for all",
      preconditions: ["the body rate is low enough for the hinge"],
      arguments: [{ name: "wing", key: "wing", type: "enum" }],
    });
    expect(telecommand("power.set_load").preconditions).toHaveLength(2);
    expect(telecommand("adcs.set_detumble_gain").arguments[0]?.range).toEqual({ min: 0, max: 1 });
  });

  it("knows events by unit and code", () => {
    expect(eventOf("adcs", adcs.v1.EventCode.EVENT_CODE_DETUMBLED)?.name).toBe("adcs.detumbled");
    expect(eventOf("adcs", 250)).toBe(undefined);
  });

  it("finds each value in the decoded message that carries it", () => {
    for (const entry of dictionary.parameters) {
      const message = typeNamed(entry.message).create();
      const inArray = entry.path.some((key) => typeof key === "number");
      const value = valueOf(entry, message);
      expect([entry.name, value === null]).toEqual([entry.name, inArray || value === null]);
      if (!entry.optional) expect([entry.name, value]).not.toEqual([entry.name, null]);
    }
    const telemetry = { ...power.v1.Telemetry.create(), stringCurrentsA: [1, 2.5] };
    expect(valueOf(parameter("power.string_currents_a[1]"), telemetry)).toBe(2.5);
    expect(valueOf(parameter("power.string_currents_a[2]"), telemetry)).toBe(null);
  });

  it("answers unknown names from outside with undefined, and does not compile misspelt ones", () => {
    expect(parameter("adcs.nothing" as string)).toBe(undefined);
    expect(parameter("constructor" as string)).toBe(undefined);
    // @ts-expect-error a name that the contract does not have
    const misspelt: TelemetryName = "adcs.mod";
    expect(misspelt).toBe("adcs.mod");
  });
});

describe("limits", () => {
  const voltage = parameter("power.bus_voltage_v");

  it.each([
    [24, "yellow"],
    [23.999, "red"],
    [26, "in"],
    [25.999, "yellow"],
    [33.6, "in"],
    [33.601, "yellow"],
    [34, "yellow"],
    [34.001, "red"],
    [NaN, "red"],
  ] as const)("say of %s V: %s", (value, state) => {
    expect(limitStateOf(voltage, value)).toBe(state);
  });

  it("say that a parameter without limits is unchecked", () => {
    expect(limitStateOf(parameter("adcs.seconds_in_mode"), 1e9)).toBe("unchecked");
  });

  it("with one side only leave the other open", () => {
    expect(limitStateOf(parameter("power.state_of_charge"), 2)).toBe("in");
    expect(limitStateOf(parameter("power.state_of_charge"), 0.4)).toBe("yellow");
  });
});
