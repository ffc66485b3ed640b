/**
 * A thin link budget: free space, gains, losses given by the caller, and the margin that is left.
 *
 * Atmosphere, rain, polarisation and pointing come in as one loss. Everything is in decibels; nothing is state.
 * Source: Maral & Bousquet 2020, Satellite Communications Systems, chapter 5.
 */

/** Boltzmann's constant, dBW/(K Hz). */
const boltzmann_dBWpKHz = 10 * Math.log10(1.380649e-23);

/** Source: the definition of the metre. */
export const lightSpeed_mps = 299_792_458;

/** Loss between isotropic antennas. */
export function freeSpaceLoss_db(range_m: number, frequency_hz: number): number {
  return 20 * Math.log10((4 * Math.PI * range_m * frequency_hz) / lightSpeed_mps);
}

/** Shift of a carrier heard over a range that grows by `rangeRate_mps`, one way, first order in v/c. */
export function dopplerShift_hz(rangeRate_mps: number, frequency_hz: number): number {
  return (-rangeRate_mps / lightSpeed_mps) * frequency_hz;
}

/** Level that an isotropic antenna receives from a transmitter of the given EIRP. */
export function isotropicPower_dbm(eirp_dbm: number, range_m: number, frequency_hz: number, losses_db: number): number {
  return eirp_dbm - freeSpaceLoss_db(range_m, frequency_hz) - losses_db;
}

/** One direction of a link. */
export interface LinkTerms {
  readonly eirp_dbm: number;
  readonly range_m: number;
  readonly frequency_hz: number;
  /** Atmosphere, rain, polarisation, pointing. */
  readonly losses_db: number;
  /** Gain over noise temperature of the receiving side. */
  readonly gainOverTemperature_dbpk: number;
  readonly rate_bps: number;
  /** Eb/N0 at which frames get through, implementation loss included. */
  readonly ebN0Required_db: number;
}

export interface LinkMargin {
  /** Carrier to noise density, dB Hz. */
  readonly carrierToNoise_dbhz: number;
  readonly ebN0_db: number;
  /** Above what is required; negative: the link does not close. */
  readonly margin_db: number;
}

/** C/N0 = EIRP - losses + G/T - k, Eb/N0 = C/N0 - R. */
export function linkMargin(terms: LinkTerms): LinkMargin {
  const { eirp_dbm, range_m, frequency_hz, losses_db, gainOverTemperature_dbpk, rate_bps, ebN0Required_db } = terms;
  const received_dBW = isotropicPower_dbm(eirp_dbm, range_m, frequency_hz, losses_db) - 30;
  const carrierToNoise_dbhz = received_dBW + gainOverTemperature_dbpk - boltzmann_dBWpKHz;
  const ebN0_db = carrierToNoise_dbhz - 10 * Math.log10(rate_bps);
  return { carrierToNoise_dbhz, ebN0_db, margin_db: ebN0_db - ebN0Required_db };
}
