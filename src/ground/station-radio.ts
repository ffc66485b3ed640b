/** A station's radio numbers and what they make of the path: the uplink's level at the satellite, the downlink's margin. */

import { isotropicPower_dbm, linkMargin, type LinkMargin } from "./link-budget.ts";
import { bitErrorRate, frameErrorRate } from "./modulation.ts";

/** S-band numbers of a station. */
export interface StationRadio {
  readonly eirp_dbw: number;
  readonly gOverT_dbpk: number;
  readonly uplink_hz: number;
  readonly downlink_hz: number;
  /** Atmosphere, rain, polarisation, pointing; each way. */
  readonly losses_db: number;
  /** At which one bit in a million is wrong behind the decoder. */
  readonly ebN0Required_db: number;
  /** By how much the code moves the uncoded curve, and what demodulator and decoder lose. */
  readonly codingGain_db: number;
  readonly implementationLoss_db: number;
}

/**
 * A small S-band station: 3.7 m dish, 10 W. Assumptions, but for the bands, which are those of space operation
 * (2025-2110 MHz up, 2200-2290 MHz down). Eb/N0: QPSK with convolutional and Reed-Solomon code, 2.6 dB and 1.4 dB of
 * implementation loss; without a code one bit in a million takes 10.53 dB, so the code gains 7.93 dB.
 */
export const stationRadioDefault: StationRadio = {
  eirp_dbw: 43,
  gOverT_dbpk: 13,
  uplink_hz: 2.06e9,
  downlink_hz: 2.24e9,
  losses_db: 3,
  ebN0Required_db: 4,
  codingGain_db: 7.93,
  implementationLoss_db: 1.4,
};

/** What a 0 dBi antenna on the satellite receives. */
export function uplinkPower_dbm({ eirp_dbw, uplink_hz, losses_db }: StationRadio, range_m: number): number {
  return isotropicPower_dbm(eirp_dbw + 30, range_m, uplink_hz, losses_db);
}

/** Nothing is radiated. */
const silence: LinkMargin = { carrierToNoise_dbhz: -Infinity, ebN0_db: -Infinity, margin_db: -Infinity };

/** What the station makes of the downlink; everything is -Infinity while nothing is radiated. */
export function downlink(radio: StationRadio, range_m: number, eirp_dbm: number, rate_bps: number): LinkMargin {
  if (eirp_dbm === -Infinity) return silence;
  return linkMargin({
    eirp_dbm,
    range_m,
    rate_bps,
    frequency_hz: radio.downlink_hz,
    losses_db: radio.losses_db,
    gainOverTemperature_dbpk: radio.gOverT_dbpk,
    ebN0Required_db: radio.ebN0Required_db,
  });
}

/** Margin of the downlink; -Infinity while nothing is radiated. */
export const downlinkMargin_db = (radio: StationRadio, range_m: number, eirp_dbm: number, rate_bps: number): number =>
  downlink(radio, range_m, eirp_dbm, rate_bps).margin_db;

/** Share of downlink frames of `bits` bits that the decoder does not mend. */
export function downlinkFrameErrorRate(radio: StationRadio, ebN0_db: number, bits: number): number {
  return frameErrorRate(bitErrorRate(ebN0_db - radio.implementationLoss_db + radio.codingGain_db), bits);
}

/** Uncoded Eb/N0 at which BPSK has one wrong bit in 100,000: what data sheets call a receiver's sensitivity. */
const sensitivity_db = 9.588;

/**
 * Share of uplink frames of `bits` bits that arrive wrong.
 *
 * @param overThreshold_db level above the receiver's threshold for bits, which is taken as its sensitivity
 */
export function uplinkFrameErrorRate(overThreshold_db: number, bits: number): number {
  return frameErrorRate(bitErrorRate(sensitivity_db + overThreshold_db), bits);
}
