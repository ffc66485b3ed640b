/**
 * Both radio links of the payload as numbers: carrier to noise in the symbol rate, and the data rate that it allows.
 *
 * Source: Maral & Bousquet 2020, Satellite Communications Systems, chapter 5; the rate is Shannon's, a gap away from it.
 */

import type { FeederLinkConfig, UserLinkConfig } from "../config/payload.ts";

/** Boltzmann's constant, dBW/(K Hz). */
const boltzmann_dBWpKHz = 10 * Math.log10(1.380649e-23);
const lightSpeed_mps = 299_792_458;

export function freeSpaceLoss_db(range_m: number, frequency_hz: number): number {
  return 20 * Math.log10((4 * Math.PI * range_m * frequency_hz) / lightSpeed_mps);
}

/** Data rate of a carrier. `gap_db` stands for what coding and modulation of the day stay behind Shannon's limit. */
export function rate_Mbps(carrierToNoise_db: number, symbolRate_hz: number, gap_db: number): number {
  return (symbolRate_hz * Math.log2(1 + Math.pow(10, (carrierToNoise_db - gap_db) / 10))) / 1e6;
}

/**
 * Carrier to noise of a user on a beam's axis, at a range.
 *
 * @param power_W radio-frequency power of the beam
 * @param scanCosine of the angle between the beam's axis and the antenna's
 */
export function userCarrier_db(link: UserLinkConfig, power_W: number, scanCosine: number, range_m: number): number {
  const gain_dbi = link.peak_gain_dbi + 10 * link.scan_loss_exponent * Math.log10(scanCosine);
  const eirp_dbw = 10 * Math.log10(power_W) + gain_dbi;
  const received_dbw = eirp_dbw - freeSpaceLoss_db(range_m, link.frequency_hz) - link.losses_db;
  return received_dbw + link.terminal_g_over_t_dbpk - boltzmann_dBWpKHz - 10 * Math.log10(link.symbol_rate_hz);
}

/** What a user off the beam's axis loses: a parabola that is 3 dB down at the footprint's edge. */
export function rollOff_db(offAxis_rad: number, halfAngle_rad: number): number {
  const share = offAxis_rad / halfAngle_rad;
  return 3 * share * share;
}

/** Carrier to noise of the feeder, from a gateway at an elevation; the clear air's loss grows as its path through the air. */
export function feederCarrier_db(
  link: FeederLinkConfig,
  eirp_dbw: number,
  range_m: number,
  elevation_rad: number,
  rain_db: number,
): number {
  const air_db = link.zenith_loss_db / Math.max(0.05, Math.sin(elevation_rad));
  const received_dbw = eirp_dbw - freeSpaceLoss_db(range_m, link.frequency_hz) - air_db - rain_db - link.losses_db;
  return received_dbw + link.g_over_t_dbpk - boltzmann_dBWpKHz - 10 * Math.log10(link.symbol_rate_hz);
}
