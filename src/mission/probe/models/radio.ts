/** Radio: link budget and antennas. */

import { z } from "zod";
import { dopplerShift_hz, freeSpaceLoss_db, linkMargin } from "../../../ground/link-budget.ts";
import { bitErrorRate, frameErrorRate } from "../../../ground/modulation.ts";
import { AntennaId, antennaGain_dbi, boresightCosine } from "../../../spacecraft/radio/antenna.ts";
import { direction, number, toDirection } from "../fields.ts";
import { deviceModel, model, type ProbeModel } from "../model.ts";

export const radioModels: readonly ProbeModel[] = [
  model(
    "link-budget",
    "one direction of a link: free space, noise and the margin that is left",
    {
      eirp_dbm: number("of the transmitter towards the receiver"),
      range_m: z.number().positive().describe("between the two"),
      frequency_hz: z.number().positive().describe("of the carrier"),
      losses_db: number("atmosphere, rain, polarisation, pointing").default(0),
      g_over_t_dbpk: number("gain over noise temperature of the receiver"),
      rate_bps: z.number().positive().describe("of the bits"),
      eb_n0_required_db: number("at which frames get through").default(0),
      coding_gain_db: number("of the code, less implementation losses").default(0),
      frame_bits: z.number().positive().describe("in one frame").default(1784),
      range_rate_mps: number("positive while the range grows").default(0),
    },
    {
      free_space_loss_db: "between isotropic antennas, dB",
      carrier_to_noise_dbhz: "dB Hz",
      eb_n0_db: "dB",
      margin_db: "above what is required, dB",
      bit_error_rate: "of BPSK or QPSK behind the decoder, 0 to 0.5",
      frame_loss: "share of frames with a wrong bit, 0 to 1",
      doppler_hz: "one way, first order, Hz",
    },
    (input) => {
      const margin = linkMargin({
        eirp_dbm: input.eirp_dbm,
        range_m: input.range_m,
        frequency_hz: input.frequency_hz,
        losses_db: input.losses_db,
        gainOverTemperature_dbpk: input.g_over_t_dbpk,
        rate_bps: input.rate_bps,
        ebN0Required_db: input.eb_n0_required_db,
      });
      const errorRate = bitErrorRate(margin.ebN0_db + input.coding_gain_db);
      return {
        free_space_loss_db: freeSpaceLoss_db(input.range_m, input.frequency_hz),
        carrier_to_noise_dbhz: margin.carrierToNoise_dbhz,
        eb_n0_db: margin.ebN0_db,
        margin_db: margin.margin_db,
        bit_error_rate: errorRate,
        frame_loss: frameErrorRate(errorRate, input.frame_bits),
        // Adding nothing makes a zero of a negative zero.
        doppler_hz: dopplerShift_hz(input.range_rate_mps, input.frequency_hz) + 0,
      };
    },
  ),

  deviceModel(
    "antenna",
    "gain of the two hemispherical antennas, A along +z and B along -z",
    { direction_b: direction("in the body frame") },
    { a_dbi: "dBi", b_dbi: "dBi" },
    ({ direction_b }, { comms }) => {
      const towards = toDirection(direction_b);
      const gain = (antenna: number): number => antennaGain_dbi(comms.antenna, boresightCosine(antenna, towards));
      return { a_dbi: gain(AntennaId.a), b_dbi: gain(AntennaId.b) };
    },
  ),
];
