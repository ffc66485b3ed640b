/** A station's radio numbers and what they make of the path: the uplink's level at the satellite, the downlink's margin. */

import { isotropicPower_dbm, linkMargin } from "./link-budget.ts";

/** S-band numbers of a station. */
export interface StationRadio {
  readonly eirp_dbw: number;
  readonly gOverT_dbpk: number;
  readonly uplink_hz: number;
  readonly downlink_hz: number;
  /** Atmosphere, rain, polarisation, pointing; each way. */
  readonly losses_db: number;
  readonly ebN0Required_db: number;
}

/**
 * A small S-band station: 3.7 m dish, 10 W. Assumptions, but for the bands, which are those of space operation
 * (2025-2110 MHz up, 2200-2290 MHz down). Eb/N0: QPSK with convolutional and Reed-Solomon code, 2.6 dB and 1.4 dB of
 * implementation loss.
 */
export const stationRadioDefault: StationRadio = {
  eirp_dbw: 43,
  gOverT_dbpk: 13,
  uplink_hz: 2.06e9,
  downlink_hz: 2.24e9,
  losses_db: 3,
  ebN0Required_db: 4,
};

/** What a 0 dBi antenna on the satellite receives. */
export function uplinkPower_dbm({ eirp_dbw, uplink_hz, losses_db }: StationRadio, range_m: number): number {
  return isotropicPower_dbm(eirp_dbw + 30, range_m, uplink_hz, losses_db);
}

/** Margin of the downlink; -Infinity while nothing is radiated. */
export function downlinkMargin_db(radio: StationRadio, range_m: number, eirp_dbm: number, rate_bps: number): number {
  if (eirp_dbm === -Infinity) return -Infinity;
  return linkMargin({
    eirp_dbm,
    range_m,
    rate_bps,
    frequency_hz: radio.downlink_hz,
    losses_db: radio.losses_db,
    gainOverTemperature_dbpk: radio.gOverT_dbpk,
    ebN0Required_db: radio.ebN0Required_db,
  }).margin_db;
}
