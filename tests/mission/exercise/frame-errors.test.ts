import { describe, expect, it } from "vitest";
import { downlink, stationRadioDefault } from "../../../src/ground/station-radio.ts";
import { RandomStreams, type SimTime } from "../../../src/kernel/index.ts";
import { initialGround } from "../../../src/mission/ground-state.ts";
import { heardOf } from "../../../src/mission/reception.ts";
import type { Delivered } from "../../../src/spacecraft/spacecraft.ts";
import { advance, bundled, fly, noticesOf, twoContacts } from "./support.ts";

const { transmitter } = bundled("quiet-orbit").config.comms;

/** One half of erfc(x) by Simpson's rule: the theory of coherent BPSK without the code that is tested. */
function halfErfc(x: number): number {
  const steps = 4000;
  const width = 8 / steps;
  let sum = 0;
  for (let i = 0; i <= steps; i += 1) {
    const t = x + i * width;
    sum += (i === 0 || i === steps ? 1 : i % 2 === 1 ? 4 : 2) * Math.exp(-t * t);
  }
  return (sum * width) / 3 / Math.sqrt(Math.PI);
}

/** Slant range to a satellite at 500 km. */
function range_m(elevation_deg: number): number {
  const sine = Math.sin((elevation_deg * Math.PI) / 180);
  const earth_m = 6_371_000;
  return Math.sqrt((earth_m * sine) ** 2 + 2 * earth_m * 5e5 + 25e10) - earth_m * sine;
}

describe("frame loss at an elevation", () => {
  // Rates at which the link is at its edge there.
  it.each([
    [5, 8_000_000],
    [30, 40_000_000],
    [60, 120_000_000],
  ])("of %d deg agrees with the theoretical curve within 3.3 standard deviations", (elevation_deg, rate_bps) => {
    const eirp_dbm = 28;
    const range = range_m(elevation_deg);
    const { ebN0_db } = downlink(stationRadioDefault, range, eirp_dbm, rate_bps);
    const state = { ...initialGround(["A"]), working: "A", ebN0_db, signalSince: 0, bitsSince: 0, framesSince: 0 };
    const count = 20_000;
    const size_bytes = 150;
    const items: Delivered[] = Array.from({ length: count }, () => ({
      kind: "packet",
      channel: 2,
      bytes: new Uint8Array(size_bytes),
      at: 5e6,
    }));
    const stream = new RandomStreams(elevation_deg).stream("downlink");
    const heard = heardOf(state as ReturnType<typeof initialGround>, items, stationRadioDefault, { transmitter, stream }, 6e6 as SimTime); // prettier-ignore
    // By hand: C/N0 = EIRP - 20 log(4 pi r f / c) - losses + G/T - k, the code's 7.93 dB less 1.4 dB of losses.
    const space_db = 20 * Math.log10((4 * Math.PI * range * 2.24e9) / 299_792_458);
    const byHand_db = eirp_dbm - 30 - space_db - 3 + 13 + 228.599 - 10 * Math.log10(rate_bps) + 7.93 - 1.4;
    const bits = (size_bytes + transmitter.packet_overhead_bytes) * 8;
    const expected = 1 - (1 - halfErfc(Math.sqrt(10 ** (byHand_db / 10)))) ** bits;
    const share = 1 - heard.length / count;
    expect(expected).toBeGreaterThan(0.02);
    expect(expected).toBeLessThan(0.98);
    expect(Math.abs(share - expected)).toBeLessThan(3.3 * Math.sqrt((expected * (1 - expected)) / count));
    expect(state.packetsLost).toBe(count - heard.length);
    expect(state.packetsInError).toBe(count - heard.length);
  });
});

describe("a pass with a weak station", () => {
  it("brings packets down with errors while it is far, and counts each as received, in error or unheard", () => {
    const flight = twoContacts();
    // 29 dB less than usual: at the edge through the whole contact.
    const stations = flight.scenario.stations.map((station) => ({ ...station, radio: { gOverT_dbpk: -16 } }));
    const exercise = fly({ ...flight, scenario: { ...flight.scenario, stations } });
    exercise.simulation.inject("spacecraft", "telecommand", {
      unit: "comms",
      telecommand: { setTransmitter: { mode: 4 } },
    });
    advance(exercise, 220_000_000);
    const { packetsReceived, packetsInError, packetsLost, expected } = exercise.ground();
    expect(packetsInError).toBeGreaterThan(3);
    expect(packetsReceived).toBeGreaterThan(3);
    expect(packetsLost).toBeGreaterThanOrEqual(packetsInError);
    const taken = exercise.outbox.takePackets();
    expect(taken).toHaveLength(packetsReceived);
    expect(packetsReceived).toBeLessThan(expected[1]! + expected[2]! + expected[3]!);
    expect(noticesOf(exercise, /AOS Karachi/)).toHaveLength(1);
  });
});

describe("what came down", () => {
  it("is handed out once, with when and where it came, when it was made, and its bytes", () => {
    const exercise = fly(twoContacts());
    advance(exercise, 80_000_000);
    const packets = exercise.outbox.takePackets();
    expect(packets.length).toBe(exercise.ground().packetsReceived);
    for (const { at, generatedAt, station, body, bytes } of packets) {
      expect(station).toBe("Karachi");
      expect(at).toBeGreaterThan(generatedAt);
      expect(bytes.length).toBeGreaterThan(body.length);
    }
    expect(exercise.outbox.takePackets()).toEqual([]);
  });
});
