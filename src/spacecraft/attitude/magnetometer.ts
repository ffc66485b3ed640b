/**
 * Three-axis magnetometer: scale, hard and soft iron, noise, saturation and what the torquers add.
 *
 * Hard iron is the bias; soft iron a symmetric matrix beside the identity. Contamination is the dipole of the same axis
 * times one coefficient. Source: Markley & Crassidis 2014, section 4.6; Foster & Elkaim 2008 (hard and soft iron).
 */

import type { geometry } from "../../messages/index.ts";
import type { RandomStream } from "../../kernel/random.ts";
import type { SpacecraftConfig } from "../config.ts";
import { silent, through, type FaultBank } from "../faults/bank.ts";
import { axisNames, channelIndex, type ChannelMap } from "../faults/channels.ts";
import { give } from "./triad.ts";

export interface Magnetometer {
  /** Writes a sample of the field into `out`; false where there is none. */
  sample(
    faults: FaultBank,
    at_us: number,
    field_B_T: Float64Array,
    dipole_Am2: Float64Array,
    out: geometry.v1.Vector3,
  ): boolean;
}

export function createMagnetometer(config: SpacecraftConfig, map: ChannelMap, stream: RandomStream): Magnetometer {
  const { magnetometer } = config.adcs;
  const noise_T = magnetometer.noise_nt * 1e-9;
  const bias_T = magnetometer.bias_nt.map((bias) => bias * 1e-9);
  const range_T = magnetometer.range_ut * 1e-6;
  const coupling_TpAm2 = magnetometer.contamination_nt_per_am2 * 1e-9;
  const device = channelIndex(map, "adcs.magnetometer");
  const axes = axisNames.map((name) => channelIndex(map, `adcs.magnetometer.${name}`));
  const gain = magnetometer.scale_error.map((error) => 1 + error);
  const [xy, xz, yz] = magnetometer.soft_iron;
  const distorted = new Float64Array(3);
  const measured = new Float64Array(3);
  const { drawn } = stream;

  return {
    sample(faults, at_us, field_B_T, dipole_Am2, out) {
      const x = field_B_T[0]!;
      const y = field_B_T[1]!;
      const z = field_B_T[2]!;
      distorted[0] = gain[0]! * x + xy * y + xz * z;
      distorted[1] = xy * x + gain[1]! * y + yz * z;
      distorted[2] = xz * x + yz * y + gain[2]! * z;
      for (let axis = 0; axis < 3; axis += 1) {
        const seen = distorted[axis]! + coupling_TpAm2 * dipole_Am2[axis]!;
        stream.draw();
        const read = seen + bias_T[axis]! + noise_T * drawn[0]!;
        const within = read > range_T ? range_T : read < -range_T ? -range_T : read;
        measured[axis] = through(faults, map, axes[axis]!, within, at_us, stream);
      }
      return !silent(faults, device, stream) && give(measured, out);
    },
  };
}
