import { describe, expect, it } from "vitest";
import type { LinkMargin } from "../../src/ground/link-budget.ts";
import { bitErrorRate, frameErrorRate } from "../../src/ground/modulation.ts";
import {
  downlink,
  downlinkFrameErrorRate,
  stationRadioDefault,
  uplinkFrameErrorRate,
} from "../../src/ground/station-radio.ts";
import {
  frameMarginMin_db,
  hasBitLock,
  hasCarrierLock,
  hasFrameLock,
  judge,
  noSignal,
} from "../../src/ground/station-receiver.ts";
import type { SimTime } from "../../src/kernel/index.ts";

const silence: LinkMargin = { carrierToNoise_dbhz: -Infinity, ebN0_db: -Infinity, margin_db: -Infinity };
const strong: LinkMargin = { carrierToNoise_dbhz: 75, ebN0_db: 27, margin_db: 23 };
const half = (n: number): SimTime => (n * 500_000) as SimTime;

function locksAfter(looks: readonly LinkMargin[]): string[] {
  const since = noSignal();
  return looks.map((look, index) => {
    const at = half(index);
    judge(since, look, at);
    return [hasCarrierLock(since), hasBitLock(since, at), hasFrameLock(since, at)]
      .map((is) => (is ? "x" : "-"))
      .join("");
  });
}

describe("a station's receiver", () => {
  it("locks on the carrier, then on the bits, then on the frames", () => {
    expect(locksAfter([silence, strong, strong, strong])).toEqual(["---", "x--", "xx-", "xxx"]);
  });

  it("keeps its locks while nothing is radiated, and gains those that were on their way", () => {
    expect(locksAfter([strong, silence, silence, silence])).toEqual(["x--", "xx-", "xxx", "xxx"]);
  });

  it("has a carrier without bits and bits without frames where the signal is that weak, and loses them at once", () => {
    const weak = { carrierToNoise_dbhz: 40, ebN0_db: -8, margin_db: -12 };
    const edge = { carrierToNoise_dbhz: 49, ebN0_db: 0.5, margin_db: -3.5 };
    const gone = { carrierToNoise_dbhz: 32, ebN0_db: -16, margin_db: -20 };
    expect(locksAfter([weak, weak, weak])).toEqual(["x--", "x--", "x--"]);
    expect(locksAfter([edge, edge, edge])).toEqual(["x--", "xx-", "xx-"]);
    expect(locksAfter([strong, strong, strong, edge, strong, gone])).toEqual([
      "x--",
      "xx-",
      "xxx",
      "xx-",
      "xx-",
      "---",
    ]);
  });

  it("loses its frames where more than half of them would be wrong", () => {
    const bits = (176 + 30 + 16) * 8;
    const at = (margin_db: number): number =>
      downlinkFrameErrorRate(stationRadioDefault, margin_db + stationRadioDefault.ebN0Required_db, bits);
    expect(at(frameMarginMin_db)).toBeGreaterThan(0.4);
    expect(at(frameMarginMin_db)).toBeLessThan(0.6);
  });
});

describe("frame errors of the links", () => {
  it("begin at the required Eb/N0 with one wrong bit in a million", () => {
    const { ebN0Required_db } = stationRadioDefault;
    expect(downlinkFrameErrorRate(stationRadioDefault, ebN0Required_db, 1) / 1e-6).toBeCloseTo(1, 1);
  });

  it("come 3 dB earlier with twice the rate", () => {
    const share = (rate_bps: number, eirp_dbm: number): number => {
      const { ebN0_db } = downlink(stationRadioDefault, 2e6, eirp_dbm, rate_bps);
      return downlinkFrameErrorRate(stationRadioDefault, ebN0_db, 1000);
    };
    expect(share(128_000, 10 + 10 * Math.log10(2))).toBeCloseTo(share(64_000, 10), 9);
  });

  it("are at an uplink's threshold for bits those of a data sheet's sensitivity, 1e-5 a bit", () => {
    expect(uplinkFrameErrorRate(0, 1) / 1e-5).toBeCloseTo(1, 2);
    expect(uplinkFrameErrorRate(-1, 1000)).toBeCloseTo(frameErrorRate(bitErrorRate(8.588), 1000), 12);
    expect(uplinkFrameErrorRate(5, 1000)).toBeLessThan(1e-10);
  });
});
