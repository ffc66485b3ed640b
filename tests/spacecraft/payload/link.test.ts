import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  feederCarrier_db,
  freeSpaceLoss_db,
  rate_Mbps,
  rollOff_db,
  userCarrier_db,
} from "../../../src/spacecraft/payload/link.ts";
import { defaultConfig } from "../support/flight.ts";

const { user_link, feeder_link, coding_gap_db } = defaultConfig().payload;
const table = JSON.parse(readFileSync(new URL("../../authorities/radio/dvb-s2.json", import.meta.url), "utf8")) as {
  steps: [name: string, esN0_db: number, efficiency: number][];
};

describe("a beam's carrier", () => {
  it("loses what ITU-R P.525 says to the way", () => {
    const itu_db = 32.45 + 20 * Math.log10(19_700) + 20 * Math.log10(500);
    expect(Math.abs(freeSpaceLoss_db(500e3, 19.7e9) - itu_db)).toBeLessThan(0.01);
  });

  it("is the sum done by hand for a user below: 14.0 dB", () => {
    // 19.5 W is 12.90 dBW; 172.32 dB of way; 12.90 + 18.7 - 172.32 - 1.5 + 18 + 228.60 - 90.51 = 13.87 dB
    expect(userCarrier_db(user_link, 19.5, 1, 500e3)).toBeCloseTo(13.87, 2);
  });

  it("falls by 3.01 dB with half the power, by 6.02 dB at twice the range, by the cosine's power when it is scanned", () => {
    const whole_db = userCarrier_db(user_link, 10, 1, 500e3);
    expect(whole_db - userCarrier_db(user_link, 5, 1, 500e3)).toBeCloseTo(10 * Math.log10(2), 9);
    expect(whole_db - userCarrier_db(user_link, 10, 1, 1000e3)).toBeCloseTo(20 * Math.log10(2), 9);
    expect(whole_db - userCarrier_db(user_link, 10, 0.5, 500e3)).toBeCloseTo(1.3 * 10 * Math.log10(2), 9);
  });

  it("is 3 dB down at the footprint's edge", () => {
    expect(rollOff_db(0, 0.14)).toBe(0);
    expect(rollOff_db(0.14, 0.14)).toBeCloseTo(3, 12);
    expect(rollOff_db(0.07, 0.14)).toBeCloseTo(0.75, 12);
  });
});

describe("the feeder's carrier", () => {
  it("falls by the rain, dB for dB, and by the air along a longer way", () => {
    const dry_db = feederCarrier_db(feeder_link, 75, 1000e3, Math.PI / 2, 0);
    expect(dry_db - feederCarrier_db(feeder_link, 75, 1000e3, Math.PI / 2, 20)).toBeCloseTo(20, 9);
    expect(dry_db - feederCarrier_db(feeder_link, 75, 1000e3, Math.PI / 6, 0)).toBeCloseTo(2, 9);
  });
});

describe("the data rate", () => {
  it("is Shannon's without a gap: one bit a symbol at 0 dB", () => {
    expect(rate_Mbps(0, 1e9, 0)).toBeCloseTo(1000, 9);
    expect(rate_Mbps(10 * Math.log10(3), 1e9, 0)).toBeCloseTo(2000, 9);
  });

  it("promises at no step of DVB-S2 more than the best of its modulations gives there, and 0.7 bit a symbol less at most", () => {
    for (const [name, esN0_db] of table.steps) {
      const best = Math.max(...table.steps.filter((step) => step[1] <= esN0_db).map((step) => step[2]));
      const promised = rate_Mbps(esN0_db, 1e6, coding_gap_db);
      expect(promised, name).toBeLessThanOrEqual(best);
      expect(best - promised, name).toBeLessThan(0.7);
    }
    const withoutGap = table.steps.filter(([, esN0_db, efficiency]) => rate_Mbps(esN0_db, 1e6, 0) > efficiency);
    expect(withoutGap).toHaveLength(table.steps.length);
  });
});
