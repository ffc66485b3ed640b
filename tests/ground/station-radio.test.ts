import { describe, expect, it } from "vitest";
import { downlinkMargin_db, stationRadioDefault, uplinkPower_dbm } from "../../src/ground/station-radio.ts";

/** Free-space loss in the form of the handbooks: 32.45 + 20 log f(MHz) + 20 log d(km). */
const handbookLoss_db = (range_m: number, frequency_hz: number): number =>
  32.4478 + 20 * Math.log10(frequency_hz / 1e6) + 20 * Math.log10(range_m / 1e3);

const range_m = 1_500_000;

describe("a station's radio", () => {
  it("puts its EIRP less free space and losses on an isotropic antenna", () => {
    // 43 dBW are 73 dBm; 162.25 dB of free space and 3 dB of losses leave -92.2 dBm.
    expect(uplinkPower_dbm(stationRadioDefault, range_m)).toBeCloseTo(73 - handbookLoss_db(range_m, 2.06e9) - 3, 3);
    expect(uplinkPower_dbm(stationRadioDefault, range_m)).toBeCloseTo(-92.25, 1);
  });

  it("has the margin that is left of C/N0 over the rate and the required Eb/N0", () => {
    // 30 dBm EIRP, 13 dB/K, 64 kbit/s: C/N0 = 0 - 163.0 - 3 + 13 + 228.6 = 75.6 dBHz, Eb/N0 = 27.6 dB.
    const margin_db = downlinkMargin_db(stationRadioDefault, range_m, 30, 64_000);
    const carrier_dbhz = 0 - handbookLoss_db(range_m, 2.24e9) - 3 + 13 + 228.599;
    expect(margin_db).toBeCloseTo(carrier_dbhz - 10 * Math.log10(64_000) - 4, 2);
  });

  it("loses 6 dB with twice the range and 3 dB with twice the rate, both ways as one would", () => {
    const margin = (range: number, rate_bps: number): number =>
      downlinkMargin_db(stationRadioDefault, range, 30, rate_bps);
    expect(margin(range_m, 64_000) - margin(2 * range_m, 64_000)).toBeCloseTo(20 * Math.log10(2), 9);
    expect(margin(range_m, 64_000) - margin(range_m, 128_000)).toBeCloseTo(10 * Math.log10(2), 9);
    const up = (range: number): number => uplinkPower_dbm(stationRadioDefault, range);
    expect(up(range_m) - up(2 * range_m)).toBeCloseTo(20 * Math.log10(2), 9);
  });

  it("gains decibel by decibel with G/T and EIRP", () => {
    const better = { ...stationRadioDefault, gOverT_dbpk: stationRadioDefault.gOverT_dbpk + 5, eirp_dbw: 40 };
    const gain_db =
      downlinkMargin_db(better, range_m, 30, 64_000) - downlinkMargin_db(stationRadioDefault, range_m, 30, 64_000);
    expect(gain_db).toBeCloseTo(5, 9);
    expect(uplinkPower_dbm(stationRadioDefault, range_m) - uplinkPower_dbm(better, range_m)).toBeCloseTo(3, 9);
  });

  it("has no margin at all while nothing is radiated", () => {
    expect(downlinkMargin_db(stationRadioDefault, range_m, -Infinity, 64_000)).toBe(-Infinity);
  });
});
