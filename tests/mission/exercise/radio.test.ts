import { describe, expect, it } from "vitest";
import { createLookAngles } from "../../../src/environment/frames/look.ts";
import { findPasses } from "../../../src/ground/passes.ts";
import { createStation } from "../../../src/ground/stations.ts";
import { track } from "../../../src/ground/tracking.ts";
import { minutes, type SimTime } from "../../../src/kernel/index.ts";
import type { Exercise } from "../../../src/mission/exercise.ts";
import { isLocked } from "../../../src/mission/ground.ts";
import type { Scenario, Station } from "../../../src/mission/scenario/scenario.ts";
import { noSignal_dbm } from "../../../src/spacecraft/faults/channels.ts";
import {
  advance,
  advanceUntil,
  build,
  bundled,
  type Flight,
  fly,
  nearPass,
  noticesOf,
  twoContacts,
} from "./support.ts";

const lightSpeed_kmps = 299_792.458;
const start = 0 as SimTime;

const stationOf = ({ stations }: Scenario, name: string): Station =>
  stations.find((station) => station.name === name) as Station;

function ping(exercise: Exercise, count = 1): void {
  for (let i = 0; i < count; i += 1) {
    exercise.simulation.inject("ground", "command", { unit: "obc", name: "ping", message: { ping: {} } });
  }
}

/** The flight with these stations in place of its own. */
const withStations = ({ scenario, config }: Flight, stations: readonly Station[]): Flight => ({
  config,
  scenario: { ...scenario, stations },
});

/** A station whose mask is the satellite's elevation at a moment: there it rises or sets. */
function masked(flight: Flight, name: string, at_us: number): Station {
  const station = stationOf(flight.scenario, name);
  const angles = createLookAngles();
  track(build(flight).environment.ephemeris, createStation(station), at_us as SimTime, angles);
  return { ...station, mask_deg: (angles.elevation_rad * 180) / Math.PI };
}

describe("AOS and LOS", () => {
  it.each(["first-contact", "quiet-orbit"] as const)("of %s are those of the pass search, to a microsecond", (name) => {
    const { scenario, config } = nearPass(name);
    const exercise = fly({ scenario, config });
    const end = minutes(16);
    advance(exercise, end);
    const told = noticesOf(exercise, /^(AOS|LOS) /).map(({ at, text }) => ({ at, text }));
    const expected = scenario.stations.flatMap((station) =>
      findPasses(
        exercise.environment.ephemeris,
        createStation(station),
        start,
        end as unknown as SimTime,
      ).passes.flatMap(({ aos, los }) => [
        { at: aos, text: `AOS ${station.name}` },
        { at: los, text: `LOS ${station.name}` },
      ]),
    );
    expect(told).toHaveLength(6);
    for (const { at, text } of expected) {
      const notice = told.find((each) => each.text === text);
      expect(Math.abs((notice?.at ?? Infinity) - at), text).toBeLessThanOrEqual(1);
    }
  });

  it("a satellite in view at the start is worked from the start", () => {
    const exercise = fly(bundled("quiet-orbit", { startUtc: "2026-03-20T04:54:00Z" }));
    expect(exercise.ground().working).toBe("Islamabad");
    expect(noticesOf(exercise, /^AOS/).map(({ at }) => at)).toEqual([0, 0, 0]);
    ping(exercise);
    advance(exercise, 30_000_000);
    expect(exercise.ground().ended.executed).toBe(1);
  });
});

describe("the station at work", () => {
  it("is the first that has the satellite in view, and hands it over at its LOS to the next of the file that sees it", () => {
    const exercise = fly(nearPass());
    const seen: (string | null)[] = [];
    while (exercise.simulation.now < minutes(15)) {
      advance(exercise, exercise.simulation.now + 1_000_000);
      const { working, visible } = exercise.ground();
      if (seen.at(-1) !== working) seen.push(working);
      if (working !== null) expect(visible[working]).toBe(true);
    }
    // Lahore rose before Islamabad, but Islamabad stands before it in the file.
    expect(seen).toEqual([null, "Karachi", "Islamabad", null]);
  });

  it("after a handover has to lock anew, and the telecommands of the one before still get their reports", () => {
    const exercise = fly(nearPass());
    advanceUntil(exercise, "the last second of Karachi", () => exercise.simulation.now >= 708_000_000);
    ping(exercise, 3);
    advance(exercise, 709_200_000);
    expect(exercise.ground().working).toBe("Islamabad");
    expect(isLocked(exercise.ground(), exercise.simulation.now)).toBe(false);
    advance(exercise, 720_000_000);
    expect(exercise.ground().ended).toEqual({ executed: 3, refused: 0, unknown: 0, cancelled: 0 });
  });

  it("looks once a second, also where another rises in the second in which the last one set", () => {
    const flight = twoContacts();
    const stations = [masked(flight, "Karachi", 222_200_000), masked(flight, "Islamabad", 222_600_000)];
    const exercise = fly(withStations(flight, stations));
    advance(exercise, 223_000_000);
    expect(noticesOf(exercise, /^(AOS|LOS) /).map(({ text }) => text)).toEqual([
      "AOS Karachi",
      "LOS Karachi",
      "AOS Islamabad",
    ]);
    ping(exercise, 5);
    advance(exercise, 250_000_000);
    const moments = noticesOf(exercise, /RADIATED/).map(({ at }) => at / 1e6);
    expect(new Set(moments).size).toBe(5);
  });

  it("falls silent behind its last signal, also where it sets while that one is in the air", () => {
    const flight = twoContacts();
    const exercise = fly(withStations(flight, [masked(flight, "Karachi", 222_001_000)]));
    advance(exercise, 222_001_500);
    expect(exercise.ground().working).toBeNull();
    expect(exercise.craft().truth.radio.isotropic_dBm).toBeGreaterThan(noSignal_dbm);
    advance(exercise, 222_100_000);
    expect(exercise.craft().truth.radio.isotropic_dBm).toBe(noSignal_dbm);
  });
});

describe("the downlink", () => {
  it("brings nothing down without margin, and nothing goes up", () => {
    const flight = twoContacts();
    const deaf = flight.scenario.stations.map((station) => ({ ...station, radio: { gOverT_dbpk: -60 } }));
    const exercise = fly(withStations(flight, deaf));
    ping(exercise);
    advance(exercise, 200_000_000);
    const { packetsReceived, beaconsReceived, packetsLost, margin_db, signalSince } = exercise.ground();
    expect({ packetsReceived, beaconsReceived, signalSince }).toEqual({
      packetsReceived: 0,
      beaconsReceived: 0,
      signalSince: -1,
    });
    expect(packetsLost).toBeGreaterThan(100);
    expect(margin_db).toBeLessThan(0);
    expect(exercise.view().ground).toMatchObject({ in_view: true, locked: false, commands_waiting: 1 });
  });

  it("counts every packet once: received, or missed by a gap in its sequence", () => {
    const exercise = fly(twoContacts());
    exercise.simulation.inject("spacecraft", "fault", {
      channel: "comms.transmitter",
      kind: "drop-out",
      probability: 0.2,
    });
    advance(exercise, 215_000_000);
    const { expected, packetsReceived, packetsMissed } = exercise.ground();
    expect(packetsMissed).toBeGreaterThan(50);
    expect(packetsReceived + packetsMissed).toBe(expected[1]! + expected[2]! + expected[3]!);
  });

  it("counts no beacon as a packet, neither heard nor unheard", () => {
    const exercise = fly(nearPass());
    advance(exercise, 49_000_000);
    expect(exercise.ground()).toMatchObject({ packetsLost: 0, beaconsReceived: 0 });
    advance(exercise, 54_000_000);
    expect(exercise.ground()).toMatchObject({ packetsReceived: 0, beaconsReceived: 1 });
  });

  it("takes its light time", () => {
    const exercise = fly(twoContacts());
    const end = 100_000_000;
    advanceUntil(exercise, "telemetry of a second ago", () => exercise.simulation.now >= end);
    const { range_km } = exercise.ground();
    advance(exercise, end + 999_999);
    const arrived_us = (exercise.ground().latest.adcs?.at ?? 0) - end;
    expect(arrived_us).toBe(Math.round((range_km / lightSpeed_kmps) * 1e6));
    expect(arrived_us).toBeGreaterThan(2000);
  });

  it("does not hear what the satellite sent before the station worked it", () => {
    const exercise = fly(nearPass());
    // The transmitter is always on, so that packets leave at AOS, at 49.79 s.
    exercise.simulation.inject("spacecraft", "telecommand", {
      unit: "comms",
      telecommand: { setTransmitter: { mode: 4 } },
    });
    advance(exercise, 51_500_000);
    const { packetsLost, packetsReceived, expected } = exercise.ground();
    expect(packetsLost).toBeGreaterThan(50);
    expect(packetsReceived).toBeGreaterThan(0);
    expect(expected[2]).toBeGreaterThan(packetsReceived);
  });
});
