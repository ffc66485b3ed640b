import { describe, expect, it } from "vitest";
import { dopplerShift_hz, freeSpaceLoss_db, isotropicPower_dbm, linkMargin } from "../../src/ground/link-budget.ts";

describe("link budget", () => {
  // ITU-R P.525-4, equation 4: 32.45 + 20 log f(MHz) + 20 log d(km), its constant rounded to 0.01 dB.
  it.each([
    [1000, 2245],
    [2000, 2070],
    [36_000, 12_000],
  ])("agrees with ITU-R P.525 at %d km and %d MHz to its rounding", (range_km, frequency_MHz) => {
    const itu_db = 32.45 + 20 * Math.log10(frequency_MHz) + 20 * Math.log10(range_km);
    expect(Math.abs(freeSpaceLoss_db(range_km * 1e3, frequency_MHz * 1e6) - itu_db)).toBeLessThan(0.01);
  });

  it("loses 6.02 dB when the range doubles", () => {
    const loss_db = freeSpaceLoss_db(2e6, 2.2e9) - freeSpaceLoss_db(1e6, 2.2e9);
    expect(loss_db).toBeCloseTo(20 * Math.log10(2), 10);
  });

  it("closes an S-band downlink of 64 kbit/s at 2000 km with the margin of a sum done by hand", () => {
    // 33 dBm = 3 dBW; FSPL 165.49; C/N0 = 3 - 165.49 - 2 + 12 + 228.60 = 76.11; 64 kbit/s is 48.06 dB Hz.
    const { carrierToNoise_dbhz, ebN0_db, margin_db } = linkMargin({
      eirp_dbm: 33,
      range_m: 2e6,
      frequency_hz: 2.245e9,
      losses_db: 2,
      gainOverTemperature_dbpk: 12,
      rate_bps: 64_000,
      ebN0Required_db: 5,
    });
    expect(carrierToNoise_dbhz).toBeCloseTo(76.11, 1);
    expect(ebN0_db).toBeCloseTo(28.05, 1);
    expect(margin_db).toBeCloseTo(ebN0_db - 5, 12);
  });

  it("hears a closing transmitter above its frequency and a receding one below", () => {
    expect(dopplerShift_hz(-7000, 2.245e9)).toBeCloseTo(52_420, -1);
    expect(dopplerShift_hz(7000, 2.245e9)).toBeCloseTo(-52_420, -1);
  });

  it("gives an isotropic antenna the EIRP less all losses", () => {
    expect(isotropicPower_dbm(60, 1e6, 2e9, 3)).toBeCloseTo(60 - freeSpaceLoss_db(1e6, 2e9) - 3, 12);
  });
});
