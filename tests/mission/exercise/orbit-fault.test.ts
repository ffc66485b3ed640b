import { describe, expect, it } from "vitest";
import { createOrbit, propagate } from "../../../src/environment/orbit/sgp4.ts";
import type { MeanElements } from "../../../src/environment/orbit/elements.ts";
import { formatUtc } from "../../../src/environment/time/utc.ts";
import { type SimTime } from "../../../src/kernel/index.ts";
import type { CheckSpec } from "../../../src/mission/checks/spec.ts";
import { authority, elementsOf, withChecksum } from "../../environment/support.ts";
import { cutAt, differences } from "./cutting.ts";
import { advance, bundled, type Flight, flightOf, fly, hashes, noticesOf } from "./support.ts";
import { scenarioText } from "../support.ts";

/** An object of the SGP4 verification set. */
function object(catalogNumber: string): MeanElements {
  const lines = authority("sgp4/SGP4-VER.TLE").split("\n");
  const index = lines.findIndex((line) => line.startsWith(`1 ${catalogNumber}`));
  return elementsOf(`${withChecksum(lines[index]!)}\n${withChecksum(lines[index + 1]!)}`);
}

/** When SGP4 first refuses, to 10 s; microseconds of TAI. */
function firstFault(elements: MeanElements): { tai_us: number; name: string; code: number } {
  const orbit = createOrbit(elements);
  for (let tai_us = elements.epoch_tai_us; ; tai_us += 10e6) {
    const result = propagate(orbit, tai_us);
    if (result.kind === "fault") return { tai_us, name: result.name, code: result.code };
    if (tai_us > elements.epoch_tai_us + 5 * 86_400e6) throw new Error("flies for five days");
  }
}

const checks = `checks:
  - { name: decided before, eventually: t_s > 10.0, within: 1h }
  - { name: closed before, always: t_s >= 0.0, until: 60 s }
  - { name: failed before, never: t_s > 20.0 }
  - { name: never decided, eventually: truth.body_rate_degps > 100.0, within: 5 min }
  - { name: would hold to the end, always: truth.body_rate_degps < 100.0 }
`;

/** The object three minutes before it faults, with a station below it that sees it until then. */
function doomed(elements: MeanElements, lead_s = 180): { flight: Flight; at_us: number; code: number; name: string } {
  const fault = firstFault(elements);
  // Whole seconds, so that a knot stands at the fault; its neighbours need it from 30 s before.
  const start_tai_us = Math.floor((fault.tai_us - lead_s * 1e6) / 1e6) * 1e6;
  const startUtc = formatUtc(start_tai_us);
  const { scenario, config } = bundled("quiet-orbit", {
    orbit: elements,
    startUtc,
    environment: { field: "igrf14", atmosphere: "none" },
  });
  const probe = fly({ config, scenario: { ...scenario, stations: [] } });
  advance(probe, 100_000_000);
  const { latitude_deg, longitude_deg } = probe.view().truth as { latitude_deg: number; longitude_deg: number };
  const station = { name: "Below", latitude_deg, longitude_deg, height_m: 0, mask_deg: -5, radio: {}, outages: [] };
  const specs: readonly CheckSpec[] = flightOf(scenarioText(checks)).scenario.checks;
  const flight = { config, scenario: { ...scenario, stations: [station], checks: specs } };
  let knot_us = 0;
  while (propagate(createOrbit(elements), start_tai_us + knot_us).kind === "state") knot_us += 10e6;
  return { flight, at_us: knot_us - 30e6, code: fault.code, name: fault.name };
}

describe("an orbit that faults in mid-run", () => {
  const { flight, at_us, code, name } = doomed(object("29141"));

  it("is told once, with its code and name, at the moment from which there is no position", () => {
    const exercise = fly(flight);
    advance(exercise, at_us - 1);
    expect(exercise.craft().orbitLoss).toBeNull();
    advance(exercise, at_us + 120e6);
    const told = noticesOf(exercise, /orbit fault/);
    expect(told).toHaveLength(1);
    expect(told[0]).toMatchObject({ at: at_us, source: "environment", severity: "high" });
    expect([code, name]).toEqual([6, "decayed"]);
    expect(told[0]?.text).toMatch(/^orbit fault 6, decayed: /);
  });

  it("makes up no position, no field and no light, and leaves the rest of the truth finite", () => {
    const exercise = fly(flight);
    advance(exercise, at_us + 60e6);
    const { truth } = exercise.view();
    expect(truth).toMatchObject({
      orbit_fault: "decayed",
      latitude_deg: NaN,
      altitude_km: NaN,
      magnetic_field_t: 0,
      lit_fraction: 0,
    });
    for (const key of ["body_rate_degps", "state_of_charge", "bus_voltage_v", "battery_temperature_degc"]) {
      expect(Number.isFinite(truth[key]), key).toBe(true);
    }
  });

  it("ends the contact, and what had no report ends UNKNOWN", () => {
    const exercise = fly(flight);
    advance(exercise, at_us - 500_000);
    expect(exercise.view().ground).toMatchObject({ station: "Below", locked: true });
    exercise.simulation.inject(
      "ground",
      "command",
      { unit: "obc", name: "ping", message: { ping: {} } },
      (at_us - 100_000) as SimTime,
    );
    advance(exercise, at_us + 60e6);
    expect(noticesOf(exercise, /^LOS Below/).map(({ at }) => at)).toEqual([at_us]);
    expect(exercise.view().ground).toMatchObject({ in_view: false, commands_waiting: 1 });
    const received = exercise.ground().packetsReceived;
    advance(exercise, at_us + 90e6);
    expect(exercise.ground().packetsReceived).toBe(received);
  });

  it("leaves verdicts that were given, and makes the others and the run inconclusive with the reason", () => {
    const exercise = fly(flight);
    advance(exercise, at_us - 1e6);
    expect(exercise.inconclusive()).toBeUndefined();
    advance(exercise, at_us + 600e6);
    const results = exercise.checkResults(exercise.simulation.now);
    expect(results.map(({ verdict }) => verdict)).toEqual(["pass", "pass", "fail", "inconclusive", "inconclusive"]);
    expect(exercise.inconclusive()).toBe(
      `the orbit cannot be computed from ${at_us / 1e6} s on (SGP4 error 6, decayed)`,
    );
    expect(results[3]?.why).toBe(exercise.inconclusive());
  });

  it("passes the cut test before, at and after the fault", () => {
    const cuts = [at_us - 30_500_001, at_us - 1, at_us, at_us + 1, at_us + 45_123_456];
    expect(differences(cutAt(flight, cuts, at_us + 90e6))).toEqual([]);
  });

  it("is told at the start where the first knots already fault", () => {
    const { flight: late } = doomed(object("29141"), 20);
    const exercise = fly({ ...late, scenario: { ...late.scenario, stations: [] } });
    advance(exercise, 5_000_000);
    expect(noticesOf(exercise, /orbit fault/).map(({ at }) => at)).toEqual([0]);
    expect(hashes(exercise).state).toMatch(/^[0-9a-f]{64}$/);
  });
});
